import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';
import { root } from './lib/root.js';
import { tooNewGlobals, tooNewSyntax } from './lib/too-new.js';

/** A string style, a <style> or an inline handler in a template would break a strict content security policy. */
const strictPolicy = {
  selector:
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=[\'"]|<style|<script|\\son[a-z]+=/]',
  message: 'Not in a template: a strict content security policy refuses it.',
};

const domGlobals = [
  'window',
  'document',
  'customElements',
  'HTMLElement',
  'navigator',
  'location',
  'localStorage',
  'fetch',
];

/** `files` may import nothing that `regex` matches: arrows run one way, elements → shell → data → contract. */
function layer(files, regex, message) {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
  };
}

const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

export default typescript.config(
  { ignores: ['dist', '.cache', '**/generated/**', 'node_modules', '**/storybook-static/**'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', unused],
      // The ideographic space is punctuation here.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true, skipComments: true }],
      // Documents are searched for control characters on purpose.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', '.tools/tsconfig.node.json'],
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', unused],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...tooNewSyntax, strictPolicy],
      'no-restricted-globals': ['error', ...tooNewGlobals],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/{contract,rules,text,theme,tables}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...tooNewGlobals,
        ...domGlobals.map((name) => ({ name, message: 'Pure code: no DOM.' })),
      ],
    },
  },
  layer(
    ['src/{contract,rules,text,theme,tables}/**/*.ts'],
    '/(shell|data|elements)/|^lit',
    'Pure code stands below the shell.',
  ),
  layer(['src/data/**/*.ts'], '/(shell|elements)/', 'Data stands below the shell.'),
  layer(['src/shell/**/*.ts'], '/elements/', 'The shell knows no element.'),
  layer(
    ['src/elements/*/*.ts'],
    '^\\.\\./(?!\\.\\./)',
    'Elements never import one another; what two need moves down.',
  ),
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      // A test reads what the page made of it; `expect(x).to.be.true` is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['tests/**/*.node.test.ts'],
    rules: {
      // node:test waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    // Plain scripts of pages, in the words of old engines.
    files: ['demo/**/*.js', 'tests/engines/check.js'],
    languageOptions: { ecmaVersion: 2018, sourceType: 'script', globals: pageGlobals() },
  },
  {
    files: ['demo/webpack4/*.js'],
    languageOptions: { globals: readonly(['require', 'module', 'exports', '__dirname']) },
  },
  {
    files: ['demo/**/*.mjs'],
    languageOptions: { globals: pageGlobals() },
  },
);

function pageGlobals() {
  return readonly([
    'window',
    'document',
    'location',
    'console',
    'customElements',
    'getComputedStyle',
    'setTimeout',
    'clearTimeout',
    'fetch',
    'Blob',
    'FileReader',
    'KeyboardEvent',
    'MouseEvent',
    'URL',
    'Qianshao',
  ]);
}

function nodeGlobals() {
  return readonly([
    'process',
    'console',
    'Buffer',
    'URL',
    'URLSearchParams',
    'fetch',
    'performance',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'AbortController',
    'AbortSignal',
    'TextEncoder',
    'TextDecoder',
    'structuredClone',
  ]);
}

function readonly(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
