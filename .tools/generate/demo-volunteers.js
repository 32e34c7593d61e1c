/**
 * Demo data: 1,500 volunteers with invented names beside the teams of `leaderboard.json`. A seeded generator, so that the
 * file is the same on every machine; names are put together from common characters, and the document says 示例数据.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const count = 1500;
const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
  '欧阳',
  '上官',
  '司徒',
];
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰梅春红建国文志海燕小晓雨晨佳慧思远浩宇欣怡子涵嘉宁安和乐康云山河林松柏清澄',
];

/** @param {string} root repository folder */
export default async function volunteers(root) {
  const text = await readFile(join(root, 'demo/data/leaderboard.json'), 'utf8').catch(() => '');
  // A copy of the tree may leave the demo out.
  if (!text) return new Map();
  const document = JSON.parse(text);
  const teams = document.entries.filter(({ optOut }) => !optOut);
  const random = generator(20181105);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const people = Array.from({ length: count }, (_, i) => {
    const name = pick(surnames) + pick(given) + (random() < 0.72 ? pick(given) : '');
    // Few do very much, most do a little.
    const visits = Math.floor(4 + 12 * (-Math.log(1 - random() * 0.9999)) ** 1.6);
    const hours = Math.round(visits * (1 + random()) * 2) / 2;
    const before = random();
    return {
      id: `v${String(i + 1).padStart(4, '0')}`,
      name,
      type: 'person',
      group: pick(teams).id,
      // Who joined a moment ago has no figures yet.
      values: random() < 0.01 ? {} : { hours, services: visits, activities: Math.ceil(visits / 6) },
      ...(before < 0.9 ? { previous: { hours: Math.round(hours * (0.7 + random() * 0.4) * 2) / 2 } } : {}),
      ...(random() < 0.92 ? { verified: true } : {}),
      ...(random() < 0.02 ? { optOut: true } : {}),
    };
  });
  const title = { 'zh-CN': '志愿服务榜', 'zh-TW': '志願服務榜', en: 'Volunteers at Service' };
  const note = {
    'zh-CN': '姓名、各队与各人的数字、归属均为虚构',
    'zh-TW': '姓名、各隊與各人的數字、歸屬均為虛構',
    en: 'Names, figures of teams and persons, and their teams are invented',
  };
  const milestones = document.milestones.concat(
    [50, 100].map((at) => ({ measure: 'hours', at })),
    [25, 50, 100].map((at) => ({ measure: 'services', at })),
  );
  const { entries, ...head } = document;
  const lines = [...entries, ...people].map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const parts = Object.entries({ ...head, title, note, milestones }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  // One line a person: for a formatter these are 20,000 lines.
  return new Map([
    ['demo/data/leaderboard-volunteers.json', `{\n${parts.join(',\n')},\n  "entries": [\n${lines}\n  ]\n}\n`],
  ]);
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
