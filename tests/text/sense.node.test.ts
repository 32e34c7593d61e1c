/** Where a display text may be broken: between phrases, never within one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sensePieces } from '../../src/text/sense.js';

/** Texts of the screens, and what of them must stand on one line. */
const whole: readonly [text: string, parts: readonly string[]][] = [
  ['11个前哨支部', ['11个', '前哨支部']],
  ['33个楼道党小组', ['33个', '党小组']],
  ['第三楼道党小组', ['第三', '党小组']],
  ['第十一前哨支部', ['第十一', '支部']],
  ['余姚市阳明街道新城社区', ['余姚市', '阳明街道', '新城社区']],
  ['换届中的社区党组织架构', ['换届', '社区', '组织', '架构']],
  ['新城社区流动党员与新就业群体联合党支部', ['新城社区', '流动', '党员', '就业', '群体', '党支部']],
  ['据2018年11月5日公开报道', ['2018年11月5日', '公开', '报道']],
  ['22名支部委员', ['22名', '支部委员']],
  ['据公开报道：三级联建、11个前哨支部', ['三级联建、', '11个', '前哨支部']],
  ['1500余名', ['1500余名']],
  ['关于改造十二幢居民楼楼道照明的议案', ['改造', '十二幢', '居民楼', '楼道', '照明']],
  ['居民楼楼道整治', ['居民楼', '楼道', '整治']],
  ['大力推进社区党建', ['推进', '社区', '党建']],
  // Words of our own are no part of these.
  ['一楼道路改造工程', ['一楼', '道路', '改造', '工程']],
  ['三楼道德讲堂开讲', ['三楼', '道德', '讲堂']],
  ['共产党群众路线教育实践活动', ['群众', '路线', '教育', '实践']],
];

for (const [text, parts] of whole)
  test(`${text}: no line ends within a phrase, and no line holds one character`, () => {
    const pieces = sensePieces(text);
    assert.equal(pieces.join(''), text);
    for (const part of parts) {
      const at = text.indexOf(part);
      let end = 0;
      for (const piece of pieces) {
        end += piece.length;
        assert.ok(end <= at || end >= at + part.length, `${part} in ${pieces.join('|')}`);
      }
    }
    for (const piece of pieces) assert.ok(Array.from(piece).length > 1, pieces.join('|'));
  });

test('any text: joined, the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(sensePieces(text).join(''), text);
    }),
  );
});
