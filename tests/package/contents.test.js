import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { satisfies } from 'semver';
import { packed } from '../../.tools/lib/pack.js';
import { filesIn } from '../../.tools/lib/files.js';
import { root } from '../../.tools/lib/root.js';
import { entries, files, manifest, read } from './package.js';

/** The files that README links to. */
const linked = new Set(
  ['README.md', 'README.zh-CN.md'].flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link),
  ),
);
const scripts = files.filter((file) => file.endsWith('.js'));

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, { color: false })),
    [],
  );
});

test('holds what it promises', () => {
  for (const path of [
    'README.md',
    'LICENSE',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/define.js',
    'dist/qianshao.iife.js',
    'dist/qianshao-pinyin.iife.js',
    'dist/qianshao-text.iife.js',
    'dist/qianshao-problems.iife.js',
    'dist/qianshao-en.iife.js',
    'dist/qianshao-zh-TW.iife.js',
    'dist/custom-elements.json',
    'dist/vscode.html-custom-data.json',
    'dist/web-types.json',
    'dist/licences.txt',
    'dist/cli/qianshao.js',
    'dist/themes/paper.css',
    'dist/themes/all.css',
    'dist/schemas/org-tree.schema.json',
    'dist/schemas/district.schema.json',
  ]) {
    assert.ok(files.includes(path), `${path} is missing`);
  }
});

test('every entry of exports has its file and its types', () => {
  for (const [key, target] of Object.entries(manifest.exports)) {
    assert.ok(
      entries.some(([address]) => matches(address, key)),
      `${key} leads nowhere`,
    );
    if (typeof target === 'string') continue;
    for (const [address, path] of entries.filter(([name]) => matches(name, key))) {
      const types = path.replace(/\.js$/, '.d.ts');
      assert.ok(files.includes(path), `${address}: no ${path}`);
      assert.ok(files.includes(types), `${address}: no ${types}`);
    }
  }
});

test('every element of src can be imported, with and without being registered', () => {
  for (const path of filesIn('src/elements').filter((file) =>
    /^src\/elements\/(?!generated\/)[^/]+\/define\.ts$/.test(file),
  )) {
    const name = path.split('/')[2];
    for (const address of [`qianshao/${name}.js`, `qianshao/${name}/define.js`]) {
      assert.ok(
        entries.some(([known]) => known === address),
        `${address} is missing`,
      );
    }
  }
});

test('a link of README leads to a file of the package, or into the repository where it says so', () => {
  const dead = [...linked].filter((path) => !files.includes(path));
  assert.deepEqual(
    dead.filter((path) => !/^(demo\/|src\/README\.md$|CONTRIBUTING\.md$)/.test(path)),
    [],
  );
});

test('brings nothing of the workshop along', () => {
  const strays = files.filter(
    (file) =>
      (!/^(dist\/|package\.json$|README(\.zh-CN)?\.md$|LICENSE$)/.test(file) && !linked.has(file)) ||
      /node_modules|\.test\.|\.tsbuildinfo/.test(file),
  );
  assert.deepEqual(strays, []);
  const told = files.filter((file) => /\.(js|ts|json|css|txt)$/.test(file) && read(file).includes(root));
  assert.deepEqual(told, [], 'these name a folder of the machine that built them');
});

test('imports only what package.json declares', () => {
  const undeclared = scripts
    .filter((file) => !file.startsWith('dist/cli/'))
    .flatMap((file) => importsOf(read(file)).map((name) => [file, name]))
    .filter(([, name]) => !name.startsWith('.'))
    .filter(([, name]) => !(packageOf(name) in manifest.dependencies));
  assert.deepEqual(undeclared, []);
});

test('the command needs nothing but Node', () => {
  const builtins = new Set(builtinModules);
  const others = importsOf(read('dist/cli/qianshao.js')).filter(
    (name) => !builtins.has(name.replace(/^node:/, '')),
  );
  assert.deepEqual(others, []);
});

test('what is imported for its effect is listed in sideEffects, as source and as shipped', () => {
  const listed = manifest.sideEffects.map(glob);
  const unlisted = filesIn('src')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      effectsOf(readFileSync(join(root, file), 'utf8')).map((name) => join(file, '..', name)),
    )
    .flatMap((path) => [path.replace(/\.js$/, '.ts'), path.replace(/^src/, 'dist')])
    .filter((path) => !listed.some((pattern) => pattern.test(`./${path}`)));
  assert.deepEqual([...new Set(unlisted)], []);
});

test('a bundler keeps every script that is imported for its effect alone', async () => {
  for (const file of scripts.filter((path) => /^dist\/[^/]+\.iife\.js$/.test(path))) {
    const contents = `import ${JSON.stringify(join(packed, file))};`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: packed },
      bundle: true,
      write: false,
      logLevel: 'error',
    });
    assert.ok(outputFiles[0].text.length > 1_000, file);
  }
});

test('the version is said the same everywhere', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  assert.equal(manifest.version, version);
  assert.equal(lock.version, version);
  assert.equal(lock.packages[''].version, version);
  assert.match(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
    new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm'),
  );
});

test('the lock file names no host', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const hosted = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(hosted, []);
});

/** npm 9 and 10, which come with Node 20, refuse a lock file with an optional peer that stands there in another version; npm 11 leaves it. */
test('the lock file is whole for the npm of Node 20', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const nearest = (name, path) => {
    const found = packages[join(path, 'node_modules', name)];
    return found || path === ''
      ? found
      : nearest(name, path.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''));
  };
  const wrong = Object.entries(packages).flatMap(([path, { peerDependencies = {} }]) =>
    Object.entries(peerDependencies)
      .map(([name, range]) => ({ path, name, range, version: nearest(name, path)?.version }))
      .filter(({ range, version }) => version && !satisfies(version, range, { includePrerelease: true })),
  );
  assert.deepEqual(wrong, []);
});

test('every dependency is pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, wish]) => !/^\d+\.\d+\.\d+$/.test(wish),
  );
  assert.deepEqual(loose, []);
});

function matches(address, key) {
  const pattern = key === '.' ? manifest.name : `${manifest.name}/${key.slice(2)}`;
  if (!pattern.includes('*')) return address === pattern;
  const [before, after] = pattern.split('*');
  return (
    address.startsWith(before) &&
    address.endsWith(after) &&
    !(after === '.js' && address.endsWith('/define.js'))
  );
}

function importsOf(text) {
  return [...text.matchAll(/^\s*(?:import|export)\b[^'";]*?["']([^"']+)["']/gm)].map(([, name]) => name);
}

function effectsOf(text) {
  return [...text.matchAll(/^\s*import\s*["'](\.[^"']+)["']/gm)].map(([, name]) => name);
}

function packageOf(name) {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function glob(pattern) {
  const parts = pattern
    .split(/(\*\*\/|\*)/)
    .map((part) => ({ '**/': '(?:.*/)?', '*': '[^/]*' })[part] ?? part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('')}$`);
}
