/**
 * `npm run new -- <name> [--title 标题]`: writes the whole room of a new element, from the templates in .tools/room, and what is
 * generated from it. It can be built at once: into the modules, the large script and a script of its own.
 *
 *   --title     what it is called in Chinese, in words and headings; the name unless told
 *   --root DIR  works on another copy of the tree
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'acorn';
import { root as here } from './lib/root.js';
import { run, tool } from './lib/run.js';

const templates = join(here, '.tools/room');

/** Code that lists every element. */
const lists = ['tests/conformance/subjects.ts', 'tests/fixtures/languages.ts'];

/** Kilobytes over the base that a new element may load until somebody has weighed it. */
const budget = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { title: { type: 'string' }, root: { type: 'string', default: here } },
});
const [name] = positionals;
const root = resolve(values.root);

try {
  await refuse(name);
  const written = await writeRoom(name, values.title ?? name);
  await enter(name);
  await demand(run(process.execPath, [join(here, '.tools/generate.js'), '--root', root]));
  const changed = ['package.json', 'README.md', ...lists].filter((path) => existsSync(join(root, path)));
  await demand(tool('prettier', ['--write', '--log-level', 'warn', ...written, ...changed], { cwd: root }));
  console.log(`Wrote the room of <qs-${name}>:\n${written.map((path) => `  ${path}`).join('\n')}`);
  console.log(
    `\nNext: write what it shows into src/contract/schemas/${name}.schema.json, run "npm run generate", and go on in src/elements/${name}.`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Says why a name cannot be an element's. */
async function refuse(wanted) {
  if (positionals.length !== 1) throw new Error('Say one name: npm run new -- notice-board [--title 公告栏]');
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(wanted))
    throw new Error(`"${wanted}" cannot be a tag's name: small letters and digits, words parted by hyphens.`);
  if (/\d[a-z]/.test(wanted))
    throw new Error(
      `"${wanted}": a digit before a letter is read as two words by some and as one by others.`,
    );
  for (const taken of [
    `src/elements/${wanted}`,
    `src/contract/schemas/${wanted}.schema.json`,
    `tests/conformance/subjects/${wanted}.ts`,
  ])
    if (existsSync(join(root, taken))) throw new Error(`${taken} is there already.`);
  if (isReserved(named('roomName', wanted)) || (await clashes(wanted)))
    throw new Error(
      `"${wanted}" means something else in the code: take two words, ${wanted}-board or the like.`,
    );
}

function isReserved(word) {
  try {
    parse(`let ${word}`, { ecmaVersion: 'latest', sourceType: 'module' });
    return false;
  } catch {
    return true;
  }
}

/** Whether a name that is made of it is there already: in a file of the room, in a list, among the sizes. */
async function clashes(wanted) {
  const files = (await templateFiles()).filter((file) => file.endsWith('.ts.tmpl'));
  const made = ['roomName', 'roomNameStrings', 'roomNameEnglish', 'roomNameTraditional'];
  const known = lists.map((path) => join(root, path)).filter(existsSync);
  for (const file of [...files.map((each) => join(templates, each)), ...known]) {
    const code = (await readFile(file, 'utf8')).replace(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
    const words = new Set(code.match(/\w+/g));
    const own = known.includes(file) ? made : [...words].filter((each) => /roomName/i.test(each));
    if (own.some((each) => words.has(named(each, wanted)))) return true;
  }
  return wanted in JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).sizes;
}

async function templateFiles() {
  return (await readdir(templates, { recursive: true })).filter((file) => file.endsWith('.tmpl'));
}

async function writeRoom(wanted, title) {
  const files = await templateFiles();
  const written = [];
  for (const file of files.sort()) {
    const path = named(file, wanted).replace(/\.tmpl$/, '');
    // A suite that is not there asks nothing.
    if (path.startsWith('tests/conformance/') && !existsSync(join(root, 'tests/conformance/subject.ts')))
      continue;
    const text = named(await readFile(join(templates, file), 'utf8'), wanted).replaceAll(
      /房间名|房間名/g,
      title,
    );
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}

/** The templates are of an element called room-name. */
function named(text, wanted) {
  const camel = wanted.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const pascal = camel[0].toUpperCase() + camel.slice(1);
  const words = wanted.replaceAll('-', ' ');
  return text
    .replaceAll('room-name', wanted)
    .replaceAll('roomName', camel)
    .replaceAll('RoomName', pascal)
    .replaceAll('Room name', words[0].toUpperCase() + words.slice(1))
    .replaceAll('room name', words);
}

/** Lists that are kept by hand. */
async function enter(wanted) {
  await edit('package.json', (text) => text.replace('"sizes": {', `"sizes": {\n    "${wanted}": ${budget},`));
  // The table of sizes: the new row has the widths of the last element's.
  await edit('README.md', (text) =>
    text.replace(
      /^\| (`kiosk`[^|\n]*)\|( +[\d.]+) \|$/m,
      (row, label, size) =>
        `${row}\n| ${`\`${wanted}\``.padEnd(label.length)}|${String(budget).padStart(size.length)} |`,
    ),
  );
  const camel = named('roomName', wanted);
  await edit('tests/conformance/subjects.ts', (text) =>
    text
      .replace(
        /^(import type \{.*\bSubject\b.*)$/m,
        `$1\nimport { ${camel} } from './subjects/${wanted}.js';`,
      )
      .replace(/(subjects: readonly Subject\[\] = \[[^\]]*)\]/, `$1, ${camel}]`),
  );
  await edit('tests/fixtures/languages.ts', (text) => {
    const at = `../../src/elements/${wanted}/strings/${wanted}.strings`;
    return text
      .replace(
        /^(import type \{ Strings \}.*)$/m,
        `import { words as ${camel}English } from '${at}.en.js';\nimport { ${camel}Strings } from '${at}.js';\n` +
          `import { words as ${camel}Traditional } from '${at}.zh-TW.js';\n$1`,
      )
      .replace(
        /^(> = \{)$/m,
        `$1\n  '${wanted}': { strings: ${camel}Strings, in: ['src/elements/${wanted}', 'src/shell'] },`,
      )
      .replace(
        /$/,
        `\nObject.assign(${camel}Strings, { en: ${camel}English, 'zh-TW': ${camel}Traditional, later: {} });\n`,
      );
  });
}

async function edit(path, change) {
  const file = join(root, path);
  if (!existsSync(file)) return;
  const before = await readFile(file, 'utf8');
  const after = change(before);
  if (after === before)
    throw new Error(`${relative(root, file)}: its list was not found; enter ${name} by hand.`);
  await writeFile(file, after);
}

async function demand(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim());
}
