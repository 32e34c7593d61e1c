/** How a source becomes a module of the package (.tools/build/sources.js). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerSources } from '../../.tools/build/sources.js';

const { transform } = lowerSources(['chrome88', 'firefox90', 'safari15']);
const lowered = async (code) => (await transform(code, '/src/any.ts')).code.replace(/\s+/g, ' ').trim();

test('private members stay, and what is static stands behind the class', async () => {
  assert.equal(
    await lowered(
      'export class A extends B { static x = 1; static y = this.x; #p = 2; m() { return this.#p?.z; } }',
    ),
    'export class A extends B { #p = 2; m() { return this.#p?.z; } } A.x = 1; A.y = A.x;',
  );
  assert.equal(
    await lowered('class A { #p = () => this.q; #r = this.m(1); }'),
    'class A { #p = () => this.q; #r = this.m(1); }',
  );
  assert.equal(await lowered('a(...b)?.c'), 'a(...b)?.c;');
});

test('what would mean something else there is refused', async () => {
  for (const code of [
    'const A = class { static x = 1; };',
    'export default class { static x = 1; }',
    'class A { static x = 1; static #p = 2; }',
    'class A { static x = (() => { class B { static y = 2; } return B; })(); }',
    'class A { static x = super.x; }',
    'class A { constructor(private q: X) {} #p = this.q; }',
    'a?.(...b)',
    'a?.b.c(...d)',
  ])
    await assert.rejects(lowered(code), /sources\.js/, code);
});
