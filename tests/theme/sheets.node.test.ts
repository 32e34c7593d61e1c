import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { moreParts, parts, publicProperties, spareTokens, themes, tokens } from '../../src/theme/index.js';
import { readRules } from './cascade.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const sheets = readdirSync('src/theme').filter((name) => name.endsWith('.css'));
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Every file below some folders; those that do not stand yet are left out. */
function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
  });
}

test('what is generated is fresh', async () => {
  const { default: theme } = (await import(pathToFileURL(resolve('.tools/generate/theme.js')).href)) as {
    default: (root: string) => Promise<Map<string, string>>;
  };
  for (const [path, text] of await theme(resolve('.'))) assert.equal(read(path), text, path);
});

test('every theme names every colour', () => {
  const namesOf = (theme: string): string[] => [
    ...(readRules(read(`src/theme/${theme}.css`))[0]?.declarations.keys() ?? []),
  ];
  for (const theme of themes) assert.deepEqual(namesOf(theme), namesOf('paper'), theme);
});

test('public properties are few, told, and the only ones elements listen to', () => {
  assert.ok(publicProperties.length <= 24);
  for (const { name, purpose } of publicProperties) assert.ok(purpose.length > 3, name);
  const listened = new Set((tokens + spareTokens).match(/--qs-[\w-]+/g));
  assert.deepEqual([...listened].sort(), publicProperties.map(({ name }) => name).sort());
  assert.doesNotMatch(parts + moreParts, /--qs-/);
});

const definedIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/(--_[\w-]+):/g)].map(([, name = '']) => name));

test('every private token that is used is defined', () => {
  const defined = definedIn(tokens);
  const code = filesIn('src/elements', 'src/shell', 'src/paper').filter((path) => path.endsWith('.ts'));
  for (const css of [tokens, parts, moreParts, ...code.map(read)]) {
    const own = definedIn(css.replace(/'(--_[\w-]+)':/g, '$1:'));
    for (const [, name = ''] of css.matchAll(/var\((--_[\w-]+)/g))
      assert.ok(defined.has(name) || own.has(name) || ownOfElements.has(name), name);
  }
});

/** Set by an element on a node of its own, by `cssom` or in another of its sheets, for its own rules. */
const ownOfElements = new Set(
  filesIn('src/elements', 'src/frame')
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...read(path).matchAll(/(--_[\w-]+)'?:/g)].map(([, name = '']) => name)),
);

test('every token of the pages stands in one of the two sheets, and none that nobody reads in the first', () => {
  const ofPages = sheets.flatMap((name) =>
    readRules(read(`src/theme/${name}`)).flatMap(({ declarations }) =>
      [...declarations.keys()].filter((each) => each.startsWith('--qs-')),
    ),
  );
  const taken = definedIn(tokens);
  const spare = definedIn(spareTokens);
  assert.deepEqual(
    [...new Set(ofPages)].sort(),
    [...taken, ...spare].map((name) => name.replace('--_', '--qs-')).sort(),
  );
  const code = [
    tokens,
    parts,
    moreParts,
    ...filesIn('src')
      .filter((path) => /(?<!generated.*)\.ts$/.test(path))
      .map(read),
  ].join('\n');
  for (const name of taken)
    assert.match(code, new RegExp(`${name}(?![\\w:-])`), `${name} is read by nobody: npm run generate`);
});

test('nothing is set on a host or on the page from inside', () => {
  for (const { selector } of readRules(tokens + spareTokens + parts + moreParts))
    assert.doesNotMatch(selector, /:host|:root|::slotted/);
});

test('the tokens stay small', () => {
  const size = (text: string): number => brotliCompressSync(text).length;
  assert.ok(size(tokens) < 1_600, `tokens ${size(tokens)}`);
  assert.ok(size(tokens + parts) < 2_500, `tokens and parts ${size(tokens + parts)}`);
});

test('the sheets use nothing Chromium 71 does not know', () => {
  const missing: [RegExp, string][] = [
    [/(?<![\w-])inset(-inline|-block)?[\w-]*\s*:/, 'inset (87)'],
    [/aspect-ratio\s*:/, 'aspect-ratio (88)'],
    [/(margin|padding|inset|border)-(inline|block)\s*:/, 'logical shorthands (87)'],
    [/:(is|where|has|dir)\(/, ':is, :where (88), :has (105), :dir (120)'],
    [/(?<!:not\():focus-visible/, ':focus-visible alone (86)'],
    [/(?<![\w-])(clamp|min|max|color-mix|env)\(/, 'clamp, min, max (79)'],
    [/::part|@layer|@container|@supports not/, '::part (73), @layer, @container'],
    [/[\d.](dvh|svh|lvh|cqw|lh)\b/, 'new units'],
    [/&/, 'nesting'],
    [/rgb\([^,)]+\s/, 'colours without commas'],
  ];
  for (const name of sheets) {
    // What is asked for first may be newer.
    const css = withoutComments(read(join('src/theme', name))).replace(
      /@supports \([^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g,
      '',
    );
    for (const [pattern, feature] of missing) assert.doesNotMatch(css, pattern, `${name}: ${feature}`);
    for (const { selector, declarations } of readRules(css)) {
      if (/flex/.test(declarations.get('display') ?? ''))
        assert.ok(!declarations.has('gap'), `${name} ${selector}: gap`);
      assert.ok(declarations.size > 0, `${name} ${selector}: empty`);
    }
    assert.equal(css.split('{').length, css.split('}').length, `${name}: brackets`);
  }
});

test('no colour stands outside the theme', () => {
  const literal = /[:\s,'"(](#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=[\s;,)'"])|(rgba?|hsla?|oklch)\()/i;
  const named =
    /(color|background|border|fill|stroke|outline|shadow)[\w-]*\s*:[^;]*\b(white|black|red|gold|gr[ae]y)\b/i;
  for (const path of filesIn('src/elements', 'src/shell', 'src/windowing').filter((path) =>
    path.endsWith('.ts'),
  )) {
    assert.doesNotMatch(read(path), literal, path);
    if (path.endsWith('.styles.ts')) assert.doesNotMatch(read(path), named, path);
  }
  for (const name of ['parts', 'more-parts'])
    assert.doesNotMatch(withoutComments(read(`src/theme/${name}.css`)), literal);
});

test('no font, emblem or flag is shipped', () => {
  for (const path of filesIn('src', 'demo', 'stories')) {
    assert.doesNotMatch(path, /\.(woff2?|ttf|otf|eot|ttc)$/i);
    assert.doesNotMatch(path, /emblem|flag|party-logo|hammer|sickle|党徽|党旗|国徽|国旗/i);
    if (/\.(ts|js|css|html|json|md|mdx|svg)$/.test(path))
      assert.doesNotMatch(read(path), /@font-face|[☭⚒★☆⚙]/u, path);
  }
});
