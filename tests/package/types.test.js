import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tarball } from '../../.tools/lib/pack.js';
import { root } from '../../.tools/lib/root.js';
import { run, tool } from '../../.tools/lib/run.js';
import { entries } from './package.js';

const scripts = entries.filter(([, path]) => path.endsWith('.js')).map(([address]) => address);
const modules = scripts.filter((address) => !address.endsWith('/iife.js'));

test('are the types wrong? says no', async () => {
  const names = modules.map((address) => address.replace(/^qianshao\/?/, '') || '.');
  const { code, output } = await tool(
    '@arethetypeswrong/cli',
    [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...names],
    { bin: 'attw' },
  );
  assert.equal(code, 0, output);
});

for (const [module, moduleResolution] of [
  ['ESNext', 'bundler'],
  ['NodeNext', 'NodeNext'],
]) {
  test(`a strict project compiles against every entry (${moduleResolution})`, async () => {
    const folder = join(root, `.cache/package/types-${moduleResolution}`);
    mkdirSync(folder, { recursive: true });
    const lines = [
      ...modules.map((address, index) => `import * as m${index} from '${address}';`),
      `import 'qianshao/iife.js';`,
      `export const all: object[] = [${modules.map((_, index) => `m${index}`).join(', ')}, Qianshao];`,
      `Qianshao.load({});`,
      `const tree = document.createElement('qs-org-tree');`,
      `tree.view = 'list';`,
      `export const open: Promise<unknown> | boolean | void = tree.reveal('c');`,
      `document.addEventListener('qs-select', (event) => event.type);`,
    ];
    writeFileSync(join(folder, 'use.ts'), lines.join('\n'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const compilerOptions = {
      target: 'ES2021',
      module,
      moduleResolution,
      lib: ['ES2021', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Our own declarations are what is tested here.
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const { code, output } = await tool('typescript', ['--project', folder], { bin: 'tsc' });
    assert.equal(code, 0, output);
  });
}

for (const address of modules) {
  test(`${address} can be imported in plain Node`, async () => {
    const script = `import(${JSON.stringify(address)}).then((all) => console.log(Object.keys(all).length))`;
    const cwd = join(root, '.cache/package');
    const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd });
    assert.equal(code, 0, output);
    assert.match(output, /^\d+\n$/, 'it printed something of its own');
  });
}
