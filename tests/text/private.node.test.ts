import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPrivateNumbers, hidePrivateNumbers, maskName, maskPhone } from '../../src/text/index.js';
import { growth, linear } from '../fixtures/growth.js';

/** A number of GB 11643-1999 with its check digit. The births lie in 2099, so that it is nobody's. */
function identity(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(first17.charAt(i)), 0);
  return first17 + '10X98765432'.charAt(sum % 11);
}

/** A card's number with the digit that makes it pass Luhn's test. */
function card(digits: string): string {
  for (let last = 0; last < 10; last++) {
    const number = `${digits}${last}`;
    const sum = [...number].reverse().reduce((all, digit, i) => {
      const twice = i % 2 ? Number(digit) * 2 : Number(digit);
      return all + (twice > 9 ? twice - 9 : twice);
    }, 0);
    if (sum % 10 === 0) return number;
  }
  throw new Error(digits);
}

const anId = identity('11010120990101001');
const withX = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
  .flatMap((a) => [0, 1, 2, 3].map((b) => identity(`3302812099123100${a}`.slice(0, 16) + b)))
  .find((each) => each.endsWith('X'))!;
const aCard = card('622202000000000012');

const found = (text: string) =>
  findPrivateNumbers(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test('names are masked as the house does', () => {
  const cases = {
    张三: '张*',
    张建国: '张*国',
    欧阳海燕: '欧阳**',
    欧阳春: '欧阳*',
    歐陽海燕: '歐陽**',
    欧阳: '欧*',
    司马相如: '司马**',
    陈方安生: '陈***',
    '古丽·买买提': '古**',
    '阿·二': '阿**',
    '阿·二三': '阿**',
    Ann: 'A**',
    Li: 'L**',
    陈方安生子: '陈**',
    '阿卜杜热合曼·买买提': '阿**',
    '王　芳': '王*',
    'John Smith': 'J**',
    王: '*',
    '': '',
    '　': '',
    𠮷野: '𠮷*',
    '葛\u{E0100}立': '葛\u{E0100}*',
  };
  for (const [name, masked] of Object.entries(cases)) assert.equal(maskName(name), masked, name);
});

test('telephone numbers keep three and four digits at most', () => {
  const cases = {
    '13812341234': '138****1234',
    '138 1234 5678': '138 **** 5678',
    '138-1234-5678': '138-****-5678',
    '+86 13812345678': '+86 138****5678',
    '008613812345678': '0086138****5678',
    '0574-62630000': '057*-****0000',
    '62630000': '****0000',
    '6263000': '****000',
    '12345': '****5',
    '110': '***',
    '１３８１２３４５６７８': '１３８****５６７８',
    社区办公室: '社区办公室',
    '': '',
  };
  for (const [phone, masked] of Object.entries(cases)) assert.equal(maskPhone(phone), masked, phone);
});

test('private numbers inside a text are found as people write them', () => {
  assert.deepEqual(found(`身份证${anId}，电话13812345678，卡号${aCard}。`), [
    `identity ${anId}`,
    'mobile 13812345678',
    `bank-card ${aCard}`,
  ]);
  assert.deepEqual(found(`证号：${withX.toLowerCase()}`), [`identity ${withX.toLowerCase()}`]);
  assert.deepEqual(found('138 1234 5678、138-1234-5678'), ['mobile 138 1234 5678', 'mobile 138-1234-5678']);
  assert.deepEqual(found('(+86)13812345678'), ['mobile 13812345678']);
  assert.deepEqual(found('+86 13812345678'), ['mobile +86 13812345678']);
  assert.deepEqual(found('１３８１２３４５６７８'), ['mobile １３８１２３４５６７８']);
  const grouped = aCard.replace(/(.{4})(?=.)/g, '$1 ');
  assert.deepEqual(found(`卡 ${grouped}`), [`bank-card ${grouped}`]);
  const parted = `${anId.slice(0, 6)} ${anId.slice(6, 14)} ${anId.slice(14)}`;
  assert.deepEqual(found(parted), [`identity ${parted}`]);
});

test('however a person types a mobile number, it is found', () => {
  for (const number of [
    '138.1234.5678',
    '138–1234–5678',
    '138—1234—5678',
    '138－1234－5678',
    '138　1234　5678',
    '138  1234  5678',
    '138\u20091234\u20095678',
    '138\n1234\n5678',
    '138/1234/5678',
    '138·1234·5678',
    '138_1234_5678',
    '(138)1234-5678',
    '（138）12345678',
    '13812 345678',
    '138 12345678',
    '138 123 45678',
    '8613812345678',
    '＋８６１３８１２３４５６７８',
    '013812345678',
    '138\u200b1234\u00ad5678',
    '1381234\u202d5678',
    'Tel13812345678',
    'tel:13812345678',
    '微信13812345678同号',
    '0086 138 1234 5678',
    '13812345678/13912345678',
  ]) {
    const shown = hidePrivateNumbers(number);
    assert.notEqual(shown, number, number);
    assert.equal(shown.length, number.length);
    assert.doesNotMatch(shown.normalize('NFKC').replace(/[^\d*]/g, ''), /\d{8}/, shown);
  }
  assert.equal(hidePrivateNumbers('+8613812345678'), '+86138****5678');
  const [, bank, rest] = /^(.{6})(.*)$/.exec(card('622202861381234567'))!;
  assert.equal(hidePrivateNumbers(`${bank} ${rest}`), '****** *************', 'its end is no number more');
});

test('identity numbers of fifteen digits, and of eighteen in any groups', () => {
  assert.deepEqual(found('110101991231001'), ['identity 110101991231001']);
  assert.deepEqual(found('证号 110101 991231 001。'), ['identity 110101 991231 001']);
  const parted = anId.replace(/(.{4})(?=.)/g, '$1.');
  assert.deepEqual(found(parted), [`identity ${parted}`]);
});

test('what only looks like one is left alone', () => {
  const wrongCheck = anId.slice(0, 17) + ((Number(anId.charAt(17)) + 1) % 10);
  for (const text of [
    '',
    '2018年11月5日，共6万余人次',
    '0574-62630000',
    '12812345678',
    '138123456789',
    '1381234567',
    'A13812345678',
    '13812345678a',
    '13812345678.5',
    '示例〔2018〕7号 20181105123045',
    wrongCheck,
    identity('11010120991301001'),
    `${aCard.slice(0, -1)}${(Number(aCard.slice(-1)) + 1) % 10}`,
    `1${aCard}23`,
    '0'.repeat(16),
    '2018-11-05 2018-11-06 2018-11-07',
    '15 16 17 18 19 2',
    '1350 1400 150',
    '990101991231001', // of no province
    '110101991331001', // of no month
    '13,812,345,678',
    '2018.11.05 10:24:00',
    '0574-62630000 0574-62630001',
  ])
    assert.deepEqual(found(text), [], text);
});

test('a number after one that is none is still found', () => {
  assert.deepEqual(found('1234 5678 1234 5678 13812345678'), ['mobile 13812345678']);
  assert.deepEqual(found(`000000${anId}`), []);
  assert.deepEqual(found(`0000 ${anId}`), [`identity ${anId}`]);
});

test('hidden numbers leave nothing but what the rule allows', () => {
  assert.equal(
    hidePrivateNumbers(`身份证${anId}，电话13812345678，卡号${aCard}。`),
    `身份证${'*'.repeat(18)}，电话138****5678，卡号${'*'.repeat(19)}。`,
  );
  assert.equal(hidePrivateNumbers('没有号码'), '没有号码');
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);
const words = fc.array(fc.constantFrom('电话', '，', '王芳', '（', '）', ' ', '卡号：', '联系'), {
  maxLength: 6,
});

test('whatever the words around it, no hidden number can be read again', () => {
  const number = fc.oneof(
    mobile,
    digits(3).map((last) => identity(`33028120991231${last}`)),
    fc.tuple(fc.integer({ min: 14, max: 17 }).chain(digits)).map(([rest]) => card(`6${rest}`)),
  );
  fc.assert(
    fc.property(words, number, words, (before, private_, after) => {
      const text = `${before.join('')}${private_}${after.join('')}`;
      const shown = hidePrivateNumbers(text);
      assert.equal(shown.length, text.length);
      assert.deepEqual(findPrivateNumbers(shown), []);
      const kept = shown.match(/\d/g)?.length ?? 0;
      assert.ok(kept <= (private_.length === 11 ? 7 : 0), shown);
    }),
  );
});

test('a mask never tells more than three and four digits, and hides four', () => {
  const phone = fc.string({ unit: fc.constantFrom(...'0123456789+- ()８６'), maxLength: 30 });
  fc.assert(
    fc.property(phone, (given) => {
      const masked = maskPhone(given);
      const code = /^\s*(?:\+|00)\s*86[\s-]*/.exec(given)?.[0] ?? '';
      const count = (text: string) => text.slice(code.length).match(/[0-9０-９]/g)?.length ?? 0;
      assert.equal(masked.length, given.length);
      assert.ok(count(masked) <= 7);
      assert.ok(count(given) - count(masked) >= Math.min(4, count(given)));
    }),
  );
});

test('a masked name never tells the middle of a name', () => {
  const name = fc.array(fc.constantFrom(...'张王欧阳司马建国海燕立方'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(name, (characters) => {
      const masked = maskName(characters.join(''));
      const kept = masked.replace(/\*/g, '');
      assert.ok(masked.includes('*'));
      assert.ok(kept.length <= 2 && kept.length < characters.length);
      if (characters.length > 3) assert.ok(characters.join('').startsWith(kept));
    }),
  );
});

test('anything may be asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(typeof maskName(text), 'string');
      const all = findPrivateNumbers(text);
      assert.equal(hidePrivateNumbers(text, all).length, text.length);
    }),
  );
  const start = performance.now();
  findPrivateNumbers('1234567890123456 '.repeat(60_000));
  assert.ok(performance.now() - start < 3000);
});

test('a text of many numbers takes its time once', () => {
  const often = growth((count) => {
    const text = '138 1234 5678 '.repeat(count);
    return () => findPrivateNumbers(text);
  });
  assert.ok(often < linear, `${often.toFixed(0)} times the time of a tenth`);
});
