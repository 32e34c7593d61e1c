import { hei, path, rect, rule, song, type DisplayList, type Mark } from '../../../paper/marks.js';
import { widthOf } from '../../../text/measure.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { papers } from '../../../paper/papers.js';
import { baseline, nameWidth, setFitted, setLine, setTracked } from '../../../paper/set.js';
import { balanceTitle } from '../../../text/balance.js';
import { lettersOf } from '../../../text/measure.js';
import { fitName } from '../../../text/name.js';
import { isRevoked, type HonorItem } from '../model/model.js';
import type { RollName } from '../model/roll.js';
import type { HonorText } from '../model/text.js';
import { paperStrings } from './paper.strings.js';

const { width: short, height: long } = papers.A4;
const page = { width: long, height: short };

/** Frames by level: double, single, a line below. */
function frame(step: 1 | 2 | 3): Mark[] {
  const box = (inset: number) => ({
    x: inset,
    y: inset,
    width: page.width - 2 * inset,
    height: page.height - 2 * inset,
  });
  const corner = 34;
  const arm = 22;
  const right = page.width - 48;
  const low = page.height - 48;
  const corners = path(
    `M48 ${48 + arm}V48h${arm}M${right - arm} 48H${right}v${arm}M${right} ${low - arm}V${low}h-${arm}M${48 + arm} ${low}H48v-${arm}`,
    'ink',
    1,
  );
  if (step === 1) return [rect(box(corner - 10), 'ink', 3), rect(box(corner - 3), 'ink', 0.75), corners];
  if (step === 2) return [rect(box(corner - 10), 'ink', 1.5), corners];
  return [
    rect(box(corner - 10), 'ink', 0.75),
    path(`M84 ${page.height - 178}H${page.width - 84}`, 'ink', 1.5),
  ];
}

/** One plaque on A4, lying: who was honoured, the title, issuer and date in plaque numerals. */
export function plaquePage(item: HonorItem, words: HonorText): DisplayList {
  const to = words.recipients(item, 2);
  return sheet(item, words, [
    ...(to ? setFitted(to, 84, 104, song(20), { width: page.width - 168, height: 50 }) : []),
    ...titleMarks(item, words, page.height / 2 - 12, 54),
  ]);
}

/** A sheet for one person, in the form of a certificate; it says itself that it is none. */
export function certificatePage(item: HonorItem, { name, person }: RollName, words: HonorText): DisplayList {
  const own = paperStrings[words.locale];
  const fits = Math.min(34, (page.width - 260) / Math.max(3, nameWidth(name)));
  return sheet(item, words, [
    ...setFitted(words.say(person.from), page.width / 2, 96, song(16), { width: 560, height: 40 }, 'middle'),
    ...nameMarks(name, 150, fits),
    setLine(own.for, page.width / 2, 206, song(22), 'middle'),
    ...titleMarks(item, words, 300, 46),
  ]);
}

/** A name spread as the house does, in the middle. */
function nameMarks(name: string, y: number, size: number): Mark[] {
  if (fitName(name).fit === 'two') return [setTracked(name, page.width / 2, y, song(size), 1)];
  return lettersOf(name).length === 3
    ? [setTracked(name, page.width / 2, y, song(size), 0.12)]
    : [setLine(name, page.width / 2, y, song(size), 'middle')];
}

/** A revoked honour is struck here too. */
function titleMarks(item: HonorItem, words: HonorText, middle: number, most: number): Mark[] {
  const title = words.titleOf(item);
  const room = { width: page.width - 190, height: 190 };
  for (let size = most; ; size *= 0.94) {
    const lines = balanceTitle(title, room.width / (size * 1.08));
    const wide = Math.max(...lines.map(widthOf)) * size * 1.08;
    if ((lines.length * size * 1.34 > room.height || wide > room.width + 1) && size > 12) continue;
    return lines.flatMap((line, i): Mark[] => {
      const y = middle + (i - (lines.length - 1) / 2) * size * 1.34 + baseline * size;
      const set = setTracked(line, page.width / 2, y, { ...song(size, 'accent'), weight: 700 }, 0.08);
      const long = widthOf(line) * size * 1.08;
      return isRevoked(item)
        ? [set, rule((page.width - long) / 2, y - size * 0.33, long, 'ink', size * 0.07)]
        : [set];
    });
  }
}

function sheet(item: HonorItem, words: HonorText, body: readonly Mark[]): DisplayList {
  const { strings, locale } = words;
  const { source, remark, day } = words;
  const right = page.width - 92;
  const issuer = words.say(item.honor.issuer);
  const { validity } = item;
  const state = validity.state === 'valid' ? '' : words.state(item);
  const reason =
    validity.state === 'revoked' && validity.reason
      ? `${strings.revokedWhy}${words.frame.colon}${words.tell(validity.reason)}`
      : '';
  const sample = item.honor.sample || words.model.document.sample ? strings.sample : '';
  const foot = [paperStrings[locale].noCertificate, source, day, remark || sample]
    .filter(Boolean)
    .join(pageStrings[locale].space);
  const level = words.level(item.level);
  return {
    ...page,
    pieces: [
      {
        box: { x: 0, y: 0, ...page },
        title: words.titleOf(item),
        marks: [
          ...frame(item.level.step),
          ...body,
          ...(issuer
            ? setFitted(issuer, right, page.height - 146, song(17), { width: 420, height: 44 }, 'end')
            : []),
          setLine(words.plaqueDate(item) || strings.noDate, right, page.height - 100, song(17), 'end'),
          setLine(
            [level, state, item.honor.ref ?? ''].filter(Boolean).join(pageStrings[locale].space),
            84,
            page.height - 100,
            hei(10),
          ),
          ...setFitted(reason, 84, page.height - 72, hei(9), { width: page.width - 168, height: 26 }),
          ...setFitted(
            foot,
            page.width / 2,
            page.height - 14,
            hei(7),
            { width: page.width - 80, height: 18 },
            'middle',
          ),
        ],
      },
    ],
  };
}
