/**
 * `npm run release`: one zip for a web team or a hall without a network. In it, under one folder: the scripts, themes and schemas, blank
 * sheets for clerks, the demo with its data and pictures, and the documents as plain pages. The same tree gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { marked } from 'marked';
import { ensureBuilt } from './build/build.js';
import { demoBundle } from './lib/demo-bundle.js';
import { filesIn } from './lib/files.js';
import { root } from './lib/root.js';
import { sbom } from './sbom.js';

/** Documents and the pages they become. */
const pages = {
  'README.zh-CN.md': '说明.html',
  'README.md': 'README.html',
  'src/tables/generated/columns.md': '表格怎么填.html',
  'src/contract/generated/fields.md': '字段表.html',
  'src/elements/generated/api.md': '接口表.html',
  'SECURITY.md': 'SECURITY.html',
  'CHANGELOG.md': 'CHANGELOG.html',
};

/** Demo pages that need what a zip has not: packages of Node, or a server that sends a header. */
const left = /^demo\/(modules|csp)\//;

/** Old enough for every zip program; the same every time, and in every time zone: a zip holds what a clock shows. */
const mtime = new Date(2020, 0, 1);

/**
 * @returns {Promise<{ name: string, files: Record<string, Uint8Array> }>} the folder of the zip and what is in it
 */
export async function release() {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = {};
  const take = async (path, as = path) => {
    files[as] = new Uint8Array(await readFile(join(root, path)));
  };
  const shipped = filesIn('dist').filter((path) =>
    /^dist\/(qianshao[^/]*\.js|themes\/.*|schemas\/.*|custom-elements\.json|licences\.txt|vscode.*|web-types\.json)$/.test(
      path,
    ),
  );
  const demo = filesIn('demo').filter((path) => !left.test(path));
  for (const path of [...shipped, ...demo, 'LICENSE']) await take(path);
  for (const path of demo.filter((each) => each.endsWith('.html')))
    if (/src="main\.bundle\.js"/.test(await readFile(join(root, path), 'latin1'))) {
      const bundle = `${dirname(path)}/main.bundle.js`;
      files[bundle] = new Uint8Array(await demoBundle(bundle));
    }
  // The old site's own library stands beside its page. The page is GBK: its bytes are kept.
  await take('node_modules/jquery/dist/jquery.min.js', 'demo/cms/jquery.min.js');
  const cms = await readFile(join(root, 'demo/cms/index.html'), 'latin1');
  files['demo/cms/index.html'] = Buffer.from(cms.replace('../../node_modules/jquery/dist/', ''), 'latin1');
  files['demo/index.html'] = strToU8(withoutLeft(await readFile(join(root, 'demo/index.html'), 'utf8')));
  for (const path of demo) {
    if (path.endsWith('.html')) files[path] = asInFolder(path, files[path]);
    if (/^demo\/data\/[^/]*\.json$/.test(path))
      files[`${path}.js`] = strToU8(
        `fromFolder(${strFromU8(files[path]).trim().replace(/<\//g, '<\\/')});\n`,
      );
  }
  for (const [path, as] of Object.entries(pages))
    files[as] = strToU8(pageOf(await readFile(join(root, path), 'utf8')));
  const { forms, template } = await import(pathToFileURL(join(root, 'dist/tables/index.js')).href);
  for (const { kind } of forms)
    for (const ending of ['xlsx', 'csv']) files[`模板/${kind}.${ending}`] = template(kind, ending);
  files['sbom.json'] = strToU8(`${JSON.stringify(sbom(), null, 2)}\n`);
  files['SRI.txt'] = strToU8(
    shipped
      .filter((path) => /iife\.js$/.test(path))
      .map((path) => `${path} ${integrity(files[path])}\n`)
      .join(''),
  );
  return { name: `${name}-${version}`, files };
}

/** The value of a script's `integrity` attribute. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A list entry that leads to a page that is not in the zip goes; a link among others does, too. */
function withoutLeft(html) {
  return html
    .replace(/<li>(?:(?!<\/li>)[\s\S])*?<h3><a href="(?:modules|csp)\/(?:(?!<\/li>)[\s\S])*<\/li>/g, '')
    .replace(/<p class="more">(?:(?!<\/p>)[\s\S])*href="(?:modules|csp)\/(?:(?!<\/p>)[\s\S])*<\/p>/g, '');
}

/**
 * A page of the demo as it works without a server: a link to a folder would show the list of its files, and a `src` can fetch nothing.
 * Byte by byte, for one of them is GBK.
 */
function asInFolder(path, bytes) {
  const html = Buffer.from(bytes)
    .toString('latin1')
    .replace(/(<a\s[^>]*href="(?!https?:)[^"#?]*\/)"/g, '$1index.html"');
  const script = '<script src="../from-folder.js"></script>\n  ';
  return Buffer.from(
    path === 'demo/index.html' ? html : html.replace('</head>', `${script}</head>`),
    'latin1',
  );
}

/** As the page of the repository names its headings, so that links to them lead there. */
const idOf = (heading) =>
  heading
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');

/** A document as a page that needs nothing else. Links among the documents follow; other files of the repository are named, not linked. */
function pageOf(markdown) {
  const body = marked
    .parse(markdown)
    .replace(/<(h[1-6])>(.*?)<\/\1>/g, (_, name, text) => `<${name} id="${idOf(text)}">${text}</${name}>`)
    .replace(/<a href="(?!https?:|#)([^"#]*)(#[^"]*)?">([\s\S]*?)<\/a>/g, (whole, path, hash = '', text) => {
      const page = pages[path];
      if (page) return `<a href="${encodeURI(page)}${hash}">${text}</a>`;
      if (path.startsWith('demo/') && !left.test(path))
        return `<a href="${path.endsWith('/') ? `${path}index.html` : path}">${text}</a>`;
      return text;
    });
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body) ?? [];
  const chinese = body.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  // Much of a document is code; one in English names little in Chinese.
  const lang = chinese * 12 > body.length ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/<[^>]*>/g, '')}</title>
<style>body{max-width:50em;margin:2em auto;padding:0 1em;font:16px/1.7 "Source Han Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1f1a17;background:#fffcf5}table{border-collapse:collapse;display:block;overflow:auto}td,th{padding:.3em .7em;border:1px solid #ddd2bf;text-align:start;vertical-align:top}pre{overflow:auto;padding:1em;background:#fbf4e4}a{color:#9e1b1e}img{max-width:100%}</style>
<main>
${body}</main>
</html>
`;
}

/** @returns {Promise<{ path: string, bytes: Uint8Array }>} the zip, written under release/ */
export async function writeRelease() {
  const { name, files } = await release();
  const inFolder = Object.fromEntries(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [`${name}/${path}`, [bytes, { mtime, level: 9 }]]),
  );
  const bytes = zipSync(inFolder);
  await mkdir(join(root, 'release'), { recursive: true });
  const path = join('release', `${name}.zip`);
  await writeFile(join(root, path), bytes);
  return { path, bytes };
}

if (process.argv[1] === import.meta.filename) {
  if (!(await ensureBuilt())) process.exit(1);
  const { path, bytes } = await writeRelease();
  console.log(`${path}: ${(bytes.length / 1e6).toFixed(1)} MB, ${integrity(bytes)}`);
}
