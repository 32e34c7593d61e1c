import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tarball } from '../../.tools/lib/pack.js';
import { root } from '../../.tools/lib/root.js';
import { run, tool } from '../../.tools/lib/run.js';
import { entries } from './package.js';

const scripts = entries.filter(([, path]) => path.endsWith('.js')).map(([address]) => address);
/** Types alone, each for one framework, which has to be there. */
const forFrameworks = ['qianshao/jsx.js', 'qianshao/vue.js', 'qianshao/svelte.js'];
const modules = scripts.filter(
  (address) => !address.endsWith('/iife.js') && !forFrameworks.includes(address),
);

test('are the types wrong? says no', async () => {
  const names = modules.map((address) => address.replace(/^qianshao\/?/, '') || '.');
  const { code, output } = await tool(
    '@arethetypeswrong/cli',
    [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...names],
    { bin: 'attw' },
  );
  assert.equal(code, 0, output);
});

const story = readFileSync(join(root, 'stories/ballot/ballot.mdx'), 'utf8');
const [, recounted] = /```js\n(import \{ decide[^]*?)```/.exec(story);

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
      `Qianshao.formatDate('2018', 'en');`,
      `// @ts-expect-error: it is there with qianshao-text.iife.js only`,
      `Qianshao.maskPhone('13800000000');`,
      `Qianshao.maskPhone?.('13800000000');`,
      `Qianshao.convertFile?.(new Uint8Array()).problems;`,
      `const tree = document.createElement('qs-org-tree');`,
      `tree.view = 'list';`,
      `export const open: Promise<unknown> | boolean | void = tree.reveal('c');`,
      // What the element says is typed, and what bubbles to the page has what all events of the name have.
      `tree.addEventListener('qs-select', (event) => { const unit: string | null = event.unitId; return [unit, tree.selected]; });`,
      `document.addEventListener('qs-select', (event) => { const id: string | null = event.id; return id; });`,
      `window.addEventListener('qs-state', ({ state }) => { const now: 'ready' | 'stale' | string = state; return now; });`,
      `tree.addEventListener('click', (event) => event.clientX);`,
      `tree.addEventListener('some-event', { handleEvent: (event: Event) => event.type });`,
      `// @ts-expect-error: there is no such field`,
      `tree.addEventListener('qs-select', (event) => event.nothing);`,
      `const provider: HTMLElement & { src: string | null } = document.createElement('qs-provider');`,
      `provider.src = 'district.json';`,
      `// @ts-expect-error: there is no such view`,
      `tree.view = 'lists';`,
      `declare const meeting: import('qianshao/contract.js').BallotDocument;`,
      `declare const ballots: import('qianshao/rules.js').Ballot[];`,
      recounted,
      `export const used = [elect, seal, verifyChain, tally, problems];`,
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

test('React 19 knows the tags, their properties and their events', async () => {
  const folder = join(root, '.cache/package/types-react');
  mkdirSync(folder, { recursive: true });
  const text = `import type {} from 'qianshao/jsx.js';
    import { createRef } from 'react';
    const tree = createRef<HTMLElementTagNameMap['qs-org-tree']>();
    export const page = (
      <div data-qs-theme="hall">
        <qs-provider src="district.json" refresh="600">
          <qs-leaderboard refresh={600} top="6" />
          {/* @ts-expect-error: no number */}
          <qs-leaderboard top="six" />
          <qs-org-tree ref={tree} className="wide" view="list" open-depth="all" openDepth={2} heading-level="3"
            document="org" data={{}} onqs-select={(event) => console.log(event.unitId, tree.current?.selected)} />
          {/* @ts-expect-error: there is no such view */}
          <qs-org-tree view="lists" />
          {/* @ts-expect-error: no such field */}
          <qs-org-tree onqs-select={(event) => event.nothing} />
        </qs-provider>
      </div>
    );`;
  writeFileSync(join(folder, 'use.tsx'), text);
  const compilerOptions = {
    target: 'ES2021',
    module: 'ESNext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    lib: ['ES2021', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.tsx'] }));
  const { code, output } = await tool('typescript', ['--project', folder], { bin: 'tsc' });
  assert.equal(code, 0, output);
});

for (const address of modules) {
  test(`${address} can be imported in plain Node`, async () => {
    const script = `import(${JSON.stringify(address)}).then((all) => console.log(Object.keys(all).length))`;
    const cwd = join(root, '.cache/package');
    const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd });
    assert.equal(code, 0, output);
    assert.match(output, /^\d+\n$/, 'it printed something of its own');
  });
}
