/** Nothing shipped may hold what the oldest promised engines cannot read: there the whole file would be lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'acorn';
import { problemsOf } from './css-floor.js';
import { files, read } from './package.js';

const modules = files.filter((file) => /^dist\/(?!cli\/).*\.js$/.test(file) && !file.endsWith('.iife.js'));

test('the modules parse in Chromium 88, Firefox 90 and Safari 15', () => {
  for (const file of modules) {
    const tree = parse(read(file), { ecmaVersion: 2022, sourceType: 'module' });
    // Of ES2022 those engines have class fields, public and private, but none of these.
    for (const node of walk(tree)) {
      const late =
        node.type === 'StaticBlock' ||
        (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') ||
        (node.type === 'PropertyDefinition' && node.static && node.key.type === 'PrivateIdentifier');
      assert.ok(!late, `${file}: ${node.type} at ${node.start}`);
    }
    assert.doesNotMatch(read(file), /^await /m, `${file}: top-level await`);
    // They have private members; as WeakMaps these are long and slow.
    assert.doesNotMatch(read(file), /__private/, `${file}: private members were lowered`);
  }
});

test('the classic scripts parse in Chromium 71', () => {
  for (const file of files.filter((name) => name.endsWith('.iife.js'))) {
    const tree = parse(read(file), { ecmaVersion: 2020, sourceType: 'script' });
    // Of ES2020 it has `import()` and big integers, but neither of these.
    for (const { type, operator, start } of walk(tree)) {
      assert.ok(type !== 'ChainExpression' && operator !== '??', `${file}: ${operator ?? type} at ${start}`);
    }
  }
});

test('a site’s webpack leaves the import() of the classic scripts alone', () => {
  for (const file of files.filter((name) => name.endsWith('.iife.js'))) {
    const text = read(file);
    for (const { type, start } of walk(parse(text, { ecmaVersion: 2020, sourceType: 'script' })))
      if (type === 'ImportExpression')
        assert.match(text.slice(start, start + 60), /^import\(\/\*webpackIgnore:true\*\//, file);
  }
});

test('the classic scripts read the same in a page of any encoding', () => {
  for (const file of files.filter((name) => name.endsWith('.iife.js'))) {
    assert.ok(!/[^\0-\x7f]/.test(read(file)), `${file} is more than ASCII`);
  }
});

test('no script builds code from text', () => {
  for (const file of files.filter((name) => /^dist\/(?!cli\/).*\.js$/.test(name))) {
    for (const node of walk(parse(read(file), { ecmaVersion: 2022, sourceType: 'module' }))) {
      const { type, callee } = node;
      const builds =
        (type === 'NewExpression' || type === 'CallExpression') &&
        /^(Function|eval)$/.test(callee.name ?? '');
      // (Lit asks for nothing of the kind; neither do the stand-alone validators.)
      assert.ok(!builds, `${file}: ${callee?.name} at ${node.start}`);
    }
  }
});

for (const file of files.filter((name) => name.endsWith('.css'))) {
  test(`${file} can be read by Chromium 71`, () => {
    assert.deepEqual(problemsOf(read(file)), []);
  });
}

test('so can every sheet inside the scripts', () => {
  const found = [];
  for (const file of modules) {
    for (const node of walk(parse(read(file), { ecmaVersion: 2022, sourceType: 'module' }))) {
      if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') continue;
      const text = node.quasi.quasis.map(({ value }) => value.cooked).join('');
      found.push(...problemsOf(text).map((problem) => `${file}: ${problem}`));
    }
  }
  const { tokens, parts } = sheets();
  found.push(...problemsOf(tokens), ...problemsOf(parts));
  assert.deepEqual(found, []);
});

/** The generated theme sheets are plain strings. */
function sheets() {
  const tree = parse(read('dist/theme/generated/tokens.js'), { ecmaVersion: 2022, sourceType: 'module' });
  const texts = {};
  for (const { type, id, init } of walk(tree)) {
    if (type === 'VariableDeclarator' && init)
      texts[id.name] = init.value ?? init.quasis?.map(({ value }) => value.cooked).join('');
  }
  assert.ok(texts.tokens && texts.parts, 'dist/theme/generated/tokens.js holds no sheets');
  return texts;
}

function* walk(node) {
  if (!node || typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) yield* walk(child);
    else if (value && typeof value === 'object') yield* walk(value);
  }
}
