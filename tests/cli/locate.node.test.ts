import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { locate, repeatedNames } from '../../src/cli/locate.js';

const escape = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1');

test('where a value stands is where it can be parsed from', () => {
  const spaces = fc.constantFrom(undefined, 0, 1, 2, '\t');
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), spaces, (value, space) => {
      const text = JSON.stringify(value, null, space);
      const wanted = new Map<string, unknown>();
      const left: [string, unknown][] = [['', value]];
      for (let next = left.pop(); next; next = left.pop()) {
        const [pointer, node] = next;
        wanted.set(pointer, node);
        if (typeof node === 'object' && node !== null)
          for (const [name, child] of Object.entries(node)) left.push([`${pointer}/${escape(name)}`, child]);
      }
      const offsets = locate(text, [...wanted.keys()]);
      for (const [pointer, node] of wanted) {
        const offset = offsets.get(pointer) ?? -1;
        const written = JSON.stringify(node, null, space).split('\n')[0] ?? '';
        assert.ok(text.startsWith(written, offset), `${pointer} in ${text}`);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is not there is told at what is around it', () => {
  const text = '{ "a": [ 1, { "b": "x]}\\"" } ] , "c": 2 }';
  const offsets = locate(text, ['', '/a/1/b', '/a/1/z', '/a/7', '/z/z', '/c']);
  assert.deepEqual(
    [...offsets.values()].map((offset) => text.slice(offset, offset + 3)),
    ['{ "', '"x]', '{ "', '[ 1', '{ "', '2 }'],
  );
});

test('of a name given twice the last counts, as for JSON.parse', () => {
  const text = '{"a":1,"b":2,"a":3}';
  assert.equal(locate(text, ['/a']).get('/a'), text.indexOf('3'));
});

test('depth and length are no matter', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  assert.equal(locate(deep, ['/0/0/0']).get('/0/0/0'), 3);
  const long = `{"a":"${'前'.repeat(5_000_000)}","b":1}`;
  assert.equal(locate(long, ['/b']).get('/b'), long.length - 2);
});

test('names written twice in one object are found, whatever is around them', () => {
  const pointers = (text: string) => repeatedNames(text).map(({ pointer, at }) => `${pointer} ${at}`);
  assert.deepEqual(pointers('{"a":1,"b":{"a":2},"c":[{"a":1},{"a":1}]}'), []);
  assert.deepEqual(pointers('{"a":1,"a":2}'), ['/a 7']);
  assert.deepEqual(pointers('{"x":[0,{"b/c":{"a":[1],"d":2,"a":3}}]}'), ['/x/1/b~1c/a 30']);
  assert.deepEqual(pointers('{"a":1,"\\u0061":2}'), ['/a 7'], 'however it is written');
  assert.deepEqual(pointers('{"__proto__":1,"__proto__":2,"":1,"":2}'), ['/__proto__ 15', '/ 34']);
  assert.equal(repeatedNames(`{${'"a":1,'.repeat(1_000)}"b":1}`).length, 100);
  fc.assert(
    fc.property(fc.jsonValue(), (value) => assert.deepEqual(repeatedNames(JSON.stringify(value)), [])),
    { numRuns: 300 },
  );
});
