/** Arrows run one way: src/README.md draws them. Every file of src is read, at every depth. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import typescript from 'typescript';
import { circles, importsOf, sources, type Import } from './imports.js';

/** What anybody may take. */
const common = ['rules', 'text', 'theme'];

/** Folder of src → the folders that it may import, types included. Nothing else is allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  theme: [],
  text: [],
  rules: ['text'],
  contract: common,
  data: ['contract', ...common],
  shell: ['data', 'contract', ...common],
  windowing: ['shell', 'data', 'contract', ...common],
  gestures: ['shell', 'data', 'contract', ...common],
  paper: ['shell', 'data', 'contract', ...common],
  search: ['shell', 'data', 'contract', ...common],
  frame: ['search', 'windowing', 'gestures', 'paper', 'shell', 'data', 'contract', ...common],
  elements: ['frame', 'search', 'windowing', 'gestures', 'paper', 'shell', 'data', 'contract', ...common],
  tables: ['contract', ...common],
  cli: ['contract', 'tables', 'elements', ...common],
};

/** Files that stand above all: the entries of the package, and what the one-file script is built from. */
const isEntry = (path: string): boolean => /^src\/(index|define|iife)\.ts$|^src\/iife\//.test(path);

const all = importsOf();
const own = all.filter(({ to }) => to.startsWith('src/'));
const folderOf = (path: string): string => path.split('/')[1]!;
const roomOf = (path: string): string | undefined => /^src\/elements\/([^/]+)\//.exec(path)?.[1];
const arrow = ({ from, to }: Import): string => `${from} → ${to}`;
const told = (imports: readonly Import[]): string[] => [...new Set(imports.map(arrow))].sort();

test('imports are read: of every kind, and all files are there', () => {
  for (const how of ['type', 'now', 'later'] as const)
    assert.ok(
      own.some((each) => each.how === how),
      how,
    );
  const known = new Set(sources());
  assert.deepEqual(told(own.filter(({ to }) => !known.has(to))), []);
});

test('every folder of src is in the drawing', () => {
  const folders = new Set(
    sources()
      .filter((path) => path.split('/').length > 2 && !isEntry(path))
      .map(folderOf),
  );
  assert.deepEqual(
    [...folders].filter((name) => !(name in arrows)),
    [],
  );
});

test('arrows run one way', () => {
  const wrong = own.filter(({ from, to }) => {
    if (isEntry(from)) return false;
    return (
      isEntry(to) || (folderOf(from) !== folderOf(to) && !arrows[folderOf(from)]!.includes(folderOf(to)))
    );
  });
  assert.deepEqual(told(wrong), []);
});

test('a room, the shell and the contract have at most a dozen files beside their inner folders', () => {
  const beside = new Map<string, number>();
  for (const path of sources()) {
    const [, folder] = /^(src\/(?:elements\/[^/]+|shell|contract))\/[^/]+$/.exec(path) ?? [];
    if (folder) beside.set(folder, (beside.get(folder) ?? 0) + 1);
  }
  assert.deepEqual(
    [...beside].filter(([, count]) => count > 12),
    [],
  );
});

test('elements never import each other', () => {
  const wrong = own.filter(({ from, to }) => {
    const [mine, other] = [roomOf(from), roomOf(to)];
    return mine !== undefined && other !== undefined && mine !== other && mine !== 'generated';
  });
  assert.deepEqual(told(wrong), []);
});

test('the command takes only models from elements', () => {
  const wrong = own.filter(
    ({ from, to }) => from.startsWith('src/cli/') && roomOf(to) && !/\/model\//.test(to),
  );
  assert.deepEqual(told(wrong), []);
});

/** Of what lies below an element, the parts that are as pure as a model: texts in a language, and the clock. */
const pure = ['src/frame/document-text.ts', 'src/data/environment.ts'];

test('models are pure: they take no view, no element and no Lit', () => {
  const isModel = (path: string): boolean => /^src\/elements\/[^/]+\/model\//.test(path);
  const wrong = all.filter(({ from, to, how }) => {
    if (!isModel(from) || how === 'type' || pure.includes(to)) return false;
    if (!to.startsWith('src/')) return /^(lit|@lit)/.test(to);
    return ['frame', 'shell', 'windowing', 'gestures', 'paper', 'data'].includes(folderOf(to));
  });
  assert.deepEqual(told(wrong), []);
});

test('no circle at run time', () => {
  // What is fetched later waits for nobody while modules are evaluated.
  const circle = circles(own.filter(({ how }) => how === 'now'));
  assert.deepEqual(
    circle.map((way) => way.join(' → ')),
    [],
  );
});

test('contract, rules and text know no page: they pass the type check without the DOM', () => {
  const files = sources().filter(
    (path) => ['contract', 'rules', 'text'].includes(folderOf(path)) && path.endsWith('.ts'),
  );
  const { config } = typescript.readConfigFile('tsconfig.json', typescript.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = typescript.convertCompilerOptionsFromJson(config.compilerOptions, resolve('.'));
  const program = typescript.createProgram(files, { ...options, lib: ['lib.es2021.d.ts'], types: [] });
  const problems = typescript
    .getPreEmitDiagnostics(program)
    .map(
      (each) =>
        `${each.file?.fileName ?? ''}: ${typescript.flattenDiagnosticMessageText(each.messageText, ' ')}`,
    );
  assert.deepEqual(problems, []);
});

test('a circle and a wrong arrow would be found', () => {
  const edge = (from: string, to: string): Pick<Import, 'from' | 'to'> => ({ from, to });
  assert.deepEqual(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd')]), [
    ['a', 'b', 'c'],
  ]);
  assert.deepEqual(circles([edge('a', 'b'), edge('b', 'c'), edge('a', 'c')]), []);
});
