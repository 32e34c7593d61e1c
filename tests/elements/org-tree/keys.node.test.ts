import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, type Command } from '../../../src/elements/org-tree/state/keys.js';
import { typeAhead } from '../../../src/shell/input/keys.js';
import { buildModel } from '../../../src/elements/org-tree/model/model.js';
import { isOpen, openTo, visibleNodes } from '../../../src/elements/org-tree/state/open-state.js';
import { bigOrg } from '../../fixtures/big-org.js';

const model = buildModel(bigOrg(111, { posts: 0 }));
const node = (id: string) => model.unitOf.get(id)!;
const state = { ...openTo(2), choices: new Map([['u2', true]]) };
const visible = visibleNodes(model, state); // u0, u1, u2, u21…u30, u3…u10

const press = (key: string, at: string): Command | null =>
  commandOf(
    { key },
    node(at),
    visible,
    (each) => isOpen(state, each),
    () => undefined,
  );
const focused = (key: string, at: string): string | null => {
  const command = press(key, at);
  if (command === null) return null;
  return command.do === 'focus' ? command.node.id : `not focus but ${command.do}`;
};

test('up and down go through what can be seen, whatever its level, and stop at both ends', () => {
  assert.equal(focused('ArrowDown', 'u0'), 'u1');
  assert.equal(focused('ArrowDown', 'u2'), 'u21');
  assert.equal(focused('ArrowDown', 'u30'), 'u3');
  assert.equal(focused('ArrowUp', 'u3'), 'u30');
  assert.equal(focused('ArrowUp', 'u0'), 'u0');
  assert.equal(focused('ArrowDown', 'u10'), 'u10');
});

test('right opens a closed branch, enters an open one, leaves a leaf alone', () => {
  assert.deepEqual(press('ArrowRight', 'u1'), { do: 'open' });
  assert.equal(focused('ArrowRight', 'u2'), 'u21');
  assert.equal(press('ArrowRight', 'u21'), null);
});

test('left closes an open branch, else goes to the unit above; from a closed root nowhere', () => {
  assert.deepEqual(press('ArrowLeft', 'u2'), { do: 'close' });
  assert.equal(focused('ArrowLeft', 'u21'), 'u2');
  assert.equal(focused('ArrowLeft', 'u1'), 'u0');
  const closed = openTo(1);
  const left = commandOf(
    { key: 'ArrowLeft' },
    node('u0'),
    [node('u0')],
    (each) => isOpen(closed, each),
    () => undefined,
  );
  assert.equal(left, null);
});

test('Home and End go to the first and last that can be seen', () => {
  assert.equal(focused('Home', 'u25'), 'u0');
  assert.equal(focused('End', 'u0'), 'u10');
});

test('Enter and Space choose, * opens the siblings', () => {
  assert.deepEqual(press('Enter', 'u1'), { do: 'select' });
  assert.deepEqual(press(' ', 'u1'), { do: 'select' });
  assert.deepEqual(press('*', 'u1'), { do: 'open-siblings' });
});

test('other keys are left to the page', () => {
  for (const key of ['Tab', 'Escape', 'F5', 'PageDown', 'Shift', 'Process', 'Unidentified', 'Dead', ''])
    assert.equal(press(key, 'u1'), null, key);
});

test('a single character is typed ahead, also one outside the basic plane', () => {
  const asked: string[] = [];
  for (const key of ['a', '第', '𠮷', 'é'])
    commandOf(
      { key },
      node('u0'),
      visible,
      () => false,
      (each) => void asked.push(each),
    );
  assert.deepEqual(asked, ['a', '第', '𠮷', 'é']);
});

function typist(names: string[]) {
  const rows = buildModel({
    kind: 'org-tree',
    version: 1,
    title: '',
    asOf: '2018',
    units: names.map((name, i) => ({ id: String(i), parentId: i === 0 ? null : '0', name, type: 't' })),
  }).nodes;
  let time = 0;
  const typed = typeAhead(() => time);
  let at = rows[0]!;
  return (keys: string, wait = 100) => {
    for (const key of keys) {
      time += wait;
      at =
        typed.find(key, at, rows, ({ unit }, text) =>
          [unit.name as string, `简${unit.id}`].some((each) => each.toLowerCase().startsWith(text)),
        ) ?? at;
    }
    return Number(at.id);
  };
}

test('type-ahead goes to the next name that begins so, round the end', () => {
  const type = typist(['一支部', '二支部', '一小组', '三支部']);
  assert.equal(type('三', 1000), 3);
  assert.equal(type('一', 1000), 0);
  assert.equal(type('一', 1000), 2);
});

test('characters typed without a pause make one word; a pause begins a new one', () => {
  const type = typist(['党委', '第一支部', '第二支部', '第三支部', '三组']);
  assert.equal(type('第三'), 3);
  assert.equal(type('三', 1000), 4);
});

test('a longer word that still fits stays where it is', () => {
  const type = typist(['党委', '第一支部', '第一小组']);
  assert.equal(type('第'), 1);
  assert.equal(type('一'), 1);
});

test('the same character again and again walks through the names that begin with it', () => {
  const type = typist(['党委', '第一支部', '第二支部', '第三支部']);
  assert.equal(type('第', 100), 1);
  assert.equal(type('第', 100), 2);
  assert.equal(type('第', 100), 3);
  assert.equal(type('第', 100), 1);
});

test('case does not count; what fits nothing moves nothing', () => {
  const type = typist(['Committee', 'Branch', 'Group']);
  assert.equal(type('g', 1000), 2);
  assert.equal(type('B', 1000), 1);
  assert.equal(type('x', 1000), 1);
});

test('a unit is found by its short name too', () => {
  const type = typist(['党委', '第一支部', '第二支部']);
  assert.equal(type('简2'), 2);
});
