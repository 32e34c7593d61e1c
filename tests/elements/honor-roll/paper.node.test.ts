import '../../fixtures/languages.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HonorRollDocument } from '../../../src/contract/generated/honor-roll/types.js';
import { buildModel } from '../../../src/elements/honor-roll/model/model.js';
import { namesOf } from '../../../src/elements/honor-roll/model/roll.js';
import { orderWords } from '../../../src/elements/honor-roll/model/roll-words.js';
import { HonorText } from '../../../src/elements/honor-roll/model/text.js';
import { layOutPages, toCSV, toSVG } from '../../../src/elements/honor-roll/paper/index.js';
import { isWindow, type DisplayList } from '../../../src/paper/marks.js';
import { bigRoll, honorRolls, rollOf } from '../../fixtures/made-up-honors.js';

const day = '2018-11-05';
const read = (name: string) =>
  JSON.parse(readFileSync(`demo/data/${name}.json`, 'utf8')) as HonorRollDocument;
const wordsOf = (document: HonorRollDocument, locale: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') =>
  new HonorText(buildModel(document, day), locale);

/** The texts of a page, each run a text. */
function textsOf({ pieces }: DisplayList): { text: string; x: number; y: number }[] {
  return pieces.flatMap((piece) =>
    (isWindow(piece) ? piece.groups : [piece]).flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'text'
          ? [{ text: mark.runs.map(({ text }) => text).join(''), x: mark.runs[0]!.x, y: mark.runs[0]!.y }]
          : [],
      ),
    ),
  );
}

const printed = (pages: readonly DisplayList[]): string[] => pages.flatMap(textsOf).map(({ text }) => text);
const person = (name: string) => ({ type: 'person' as const, name });

async function ready(words: HonorText): Promise<HonorText> {
  for (const item of words.model.items) namesOf(item, words);
  await words.fetching;
  return words;
}

test('the printed list: every honour, the heads of columns and the page number on every page, nothing below the foot', async () => {
  const words = wordsOf(bigRoll(300));
  const { pages } = layOutPages(await ready(words), {});
  assert.ok(pages.length > 5);
  const all = pages.map(textsOf);
  all.forEach((texts, i) => {
    const said = texts.map(({ text }) => text);
    assert.ok(said.includes(words.strings.columnTitle), `page ${i + 1}`);
    assert.ok(said.includes(`第${i + 1}页，共${pages.length}页`), said.slice(-3).join());
    for (const { text, y } of texts) assert.ok(y < pages[i]!.height - 10, `${text} at ${y}`);
  });
  const said = all
    .flat()
    .map(({ text }) => text)
    .join('\n');
  for (let n = 1; n <= 300; n++) assert.ok(said.includes(`第${n}届`), String(n));
  assert.ok(all.slice(1).some((texts) => texts.some(({ text }) => text.includes('（接上页）'))));
});

test('in English the head of a group that goes on has the brackets of English', async () => {
  const { pages } = layOutPages(await ready(wordsOf(bigRoll(300), 'en')), {});
  const heads = printed(pages).filter((text) => text.includes('Continued'));
  assert.ok(heads.length > 0);
  for (const text of heads) assert.match(text, / \(Continued\)$/);
});

test('what was revoked is printed struck, with date and reason; the roll of names follows its honour in order of strokes', async () => {
  const words = wordsOf(read('honor-roll'));
  const { pages } = layOutPages(await ready(words), { groupBy: 'year' });
  const texts = pages.flatMap(textsOf).map(({ text }) => text);
  assert.ok(texts.some((text) => text.includes('2015年4月撤销')));
  assert.ok(texts.some((text) => text.startsWith('撤销原因：复查未达到标准')));
  const order = ['王秀兰', '毛建国', '方一鸣', '尹海燕'].map((name) => texts.indexOf(name));
  assert.ok(
    order.every((at, i) => at >= 0 && (i === 0 || at > order[i - 1]!)),
    order.join(),
  );
  assert.ok(texts.some((text) => text.includes('以姓氏笔画为序')));
});

test('names stand as given where the document says so', async () => {
  const document = rollOf([
    { recipientOrder: 'given', recipients: [person('张三'), person('丁一')] },
    { recipients: [person('张三'), person('丁一')] },
  ]);
  const words = wordsOf(document);
  await ready(words);
  const said = (i: number) => namesOf(words.model.items[i]!, words).names.map(({ name }) => name);
  assert.deepEqual(said(0), ['张三', '丁一']);
  assert.deepEqual(said(1), ['丁一', '张三']);
});

test('a name whose strokes are not known comes last and is named', async () => {
  const words = wordsOf(rollOf([{ recipients: [person('㐀三'), person('龚伟')] }]));
  await ready(words);
  const roll = namesOf(words.model.items[0]!, words);
  assert.deepEqual(
    roll.names.map(({ name }) => name),
    ['龚伟', '㐀三'],
  );
  assert.equal(roll.unknown, '㐀');
});

test('of a printed roll too the characters are named of which the strokes are not known, the first of many', async () => {
  const characters = [...'㐀㐁㐂㐃㐆㐇㐈㐉㐊㐋'];
  const words = wordsOf(rollOf([{ recipients: ['龚', ...characters].map((each) => person(`${each}伟`)) }]));
  await ready(words);
  const said = printed(layOutPages(words, {}).pages).find((text) => text.includes('笔画'))!;
  assert.equal(said, '11人，以姓氏笔画为序，“㐀㐁㐂㐃㐆㐇㐈㐉”等的笔画查不到，排在最后');
});

test('a few persons stand in their order too: in a line, on paper and in the table', async () => {
  const recipients = [
    person('张三'),
    person('李四'),
    { type: 'team' as const, name: '甲队' },
    person('丁一'),
  ];
  const words = wordsOf(rollOf([{ recipients }, { recipientOrder: 'given', recipients }]));
  await ready(words);
  const [first, second] = words.model.items;
  assert.equal(words.recipients(first!), '甲队、丁一、李四、张三');
  assert.equal(words.recipients(second!), '甲队、张三、李四、丁一');
  assert.ok(printed(layOutPages(words, {}).pages).includes('甲队、丁一、李四、张三'));
  assert.ok(toCSV(words).includes('甲队、丁一、李四、张三'));
});

test('the order of strokes is that of the simplified names in every language, and is not claimed of names that have none', async () => {
  const recipients = [
    { type: 'person' as const, name: { 'zh-CN': '陈三', 'zh-TW': '陳三', en: 'Chen San' } },
    { type: 'person' as const, name: { 'zh-CN': '龚伟', 'zh-TW': '龔偉', en: 'Gong Wei' } },
    { type: 'person' as const, name: { 'zh-CN': '王一', 'zh-TW': '王一', en: 'Wang Yi' } },
  ];
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
    const words = wordsOf(rollOf([{ recipients }]), locale);
    await ready(words);
    const { names, order, unknown } = namesOf(words.model.items[0]!, words);
    assert.deepEqual(
      names.map((each) => each.person),
      [recipients[2], recipients[0], recipients[1]],
    );
    assert.deepEqual([order, unknown], ['strokes', '']);
  }
  const foreign = wordsOf(rollOf([{ recipients: [person('Zoe'), person('Alexandra')] }]));
  await ready(foreign);
  const { names, order } = namesOf(foreign.model.items[0]!, foreign);
  assert.deepEqual([names.map(({ name }) => name), order], [['Zoe', 'Alexandra'], 'given']);
  // Of names in both scripts the letters are not listed as characters that are not known.
  const mixed = wordsOf(rollOf([{ recipients: [person('Zoe'), person('王一')] }]));
  await ready(mixed);
  const both = namesOf(mixed.model.items[0]!, mixed);
  assert.deepEqual([both.order, both.unknown], ['strokes', '']);
  const one = orderWords({ ...both, unknown: '㐀' }, mixed);
  assert.equal(
    one[one.length - 1],
    mixed.strings.unknownStrokes('㐀', false),
    'all that is not known is listed',
  );
});

test('where a person belongs stands after the name: on a certificate, in the printed roll and the table', async () => {
  const recipients = ['张三', '李四', '王五', '赵六'].map((name) => ({
    ...person(name),
    from: '第三前哨支部',
  }));
  const words = wordsOf(rollOf([{ id: 'a', recipients }]));
  await ready(words);
  const [sheet] = layOutPages(words, { id: 'a', form: 'certificate', person: '张三' }).pages;
  assert.ok(textsOf(sheet!).some(({ text }) => text === '第三前哨支部'));
  assert.equal(printed(layOutPages(words, {}).pages).filter((text) => text === '（第三前哨支部）').length, 4);
  assert.ok(toCSV(words).includes('王五（第三前哨支部）、李四（第三前哨支部）、张三（第三前哨支部）'));
});

test('a plaque of what was revoked is struck and says why; there is no certificate of it', async () => {
  const recipients = [person('张三')];
  const words = wordsOf(
    rollOf([
      { id: 'a', title: '文明', recipients, revoked: { date: '2016-05', reason: '复查未达到标准' } },
      { id: 'b', title: '平安', recipients },
    ]),
  );
  await ready(words);
  const [plaque] = layOutPages(words, { id: 'a' }).pages;
  const lines = (page: DisplayList): number =>
    page.pieces.flatMap((piece) => (isWindow(piece) ? [] : piece.marks)).filter(({ kind }) => kind === 'path')
      .length;
  const [other] = layOutPages(words, { id: 'b' }).pages;
  assert.equal(lines(plaque!), lines(other!) + 1);
  const texts = textsOf(plaque!).map(({ text }) => text);
  assert.ok(texts.includes('撤销原因：复查未达到标准'), texts.join());
  const none = layOutPages(words, { id: 'a', form: 'certificate' });
  assert.deepEqual([none.pages.length, none.told], [0, '这一项已撤销，不印证书页']);
});

test('a roll that goes on on the next page says there whose names they are', async () => {
  const recipients = Array.from({ length: 900 }, (_, i) => person(`王${'一二三四五'[i % 5]}`));
  const words = wordsOf(rollOf([{ title: '优秀志愿者', recipients }]));
  await ready(words);
  const { pages } = layOutPages(words, {});
  assert.ok(pages.length > 1);
  for (const page of pages.slice(1))
    assert.ok(textsOf(page).some(({ text }) => text === '市级，优秀志愿者（接上页）'));
});

test('a plaque on A4 says title, plaque date, level, and that it is no certificate; an unknown date is said, never made up', async () => {
  const words = wordsOf(read('honor-roll'));
  await ready(words);
  const [page] = layOutPages(words, { id: 's-branch' }).pages;
  const texts = textsOf(page!).map(({ text }) => text);
  assert.ok(texts.includes('先进党支部') && texts.includes('二〇一七年六月二十八日'), texts.join());
  assert.ok(texts.some((text) => text.includes('不是证书')));
  const undated = textsOf(layOutPages(words, { id: 'h-civilized' }).pages[0]!);
  assert.ok(undated.some(({ text }) => text === '日期不详'));
});

test('a plaque that no choice tells is that of the first', async () => {
  const words = await ready(wordsOf(read('honor-roll')));
  const texts = (id?: string): string =>
    printed(layOutPages(words, { form: 'plaque', ...(id ? { id } : {}) }).pages).join();
  assert.equal(texts(), texts(words.model.items[0]!.id));
  assert.notEqual(texts(), printed(layOutPages(words, {}).pages).join());
});

test('one sheet a person, or that of one person', async () => {
  const words = wordsOf(read('honor-roll'));
  await ready(words);
  assert.equal(layOutPages(words, { id: 's-leads', form: 'certificate' }).pages.length, 20);
  const one = layOutPages(words, { id: 's-leads', form: 'certificate', person: '李伟' }).pages;
  assert.deepEqual(one.length, 1);
  assert.ok(textsOf(one[0]!).some(({ text }) => text === '李伟'));
  const none = layOutPages(words, { id: 's-branch', form: 'certificate' });
  assert.deepEqual([none.pages.length, none.told], [0, '这一项没有列出个人']);
});

test('any document prints, saves as a table and draws, in three languages', () => {
  fc.assert(
    fc.property(honorRolls(12), fc.constantFrom('zh-CN', 'zh-TW', 'en'), (document, locale) => {
      const words = wordsOf(document, locale);
      const { pages } = layOutPages(words, { groupBy: 'issuer' });
      for (const { pieces } of pages)
        for (const piece of pieces)
          if (!isWindow(piece))
            for (const mark of piece.marks)
              if (mark.kind === 'text') for (const { x, y } of mark.runs) assert.ok(Number.isFinite(x + y));
      const csv = toCSV(words);
      assert.ok(csv.startsWith('\uFEFF') && !/undefined|NaN/.test(csv));
      for (const item of words.model.items)
        assert.doesNotMatch(toSVG(words, undefined, item.id), /undefined|NaN|Infinity/);
    }),
    { numRuns: 60 },
  );
});
