import type { DisplayList } from '../../../paper/marks.js';
import { roomOf } from '../../../paper/pages.js';
import { leastType, mostPages, stationery, type PaperSize, type Stationery } from '../../../paper/papers.js';
import { fit, oneSheet, tile, tilePages, type Drawing, type Tiling } from '../../../paper/sheets.js';
import { toldPosts } from '../model/posts.js';
import type { Steps } from '../../../paper/steps.js';
import type { OrgWords } from '../model/words.js';
import { em } from './cards.js';
import { drawChart } from './chart.js';
import { drawHanging } from './hanging.js';
import { headOf } from './heads.js';
import { paperStrings } from './paper.strings.js';
import { listPages } from './roster.js';

/** `sheet`: all on one; `tiles`: a large drawing on pages to be joined; `list`: the indented list over pages. */
export type PaperForm = 'sheet' | 'tiles' | 'list';

export interface PaperOptions {
  /** Default A4. */
  readonly paper?: PaperSize['name'];
  /** Default `sheet`. */
  readonly form?: PaperForm;
  /** The day of printing, in words. Default: not told. */
  readonly printed?: string;
}

/** Pages ready for the printer. */
interface OrgPages {
  readonly pages: readonly DisplayList[];
  /** What was made: `tiles` where a sheet was asked for that nobody could read. */
  readonly form: PaperForm;
  /** What the reader is to be told, or ''. */
  readonly told: string;
}

/** Points of 1 em: no more on a sheet that is not full, and what a drawing on joined pages is set in. */
const largestEm = 13;
/** Above this the simpler sheet is better than the larger type. */
const comfortable = 9.5;
const smallestShare = 0.86;
const tileEm = { most: 11, least: 8 };
/** Points of the smallest letters of a hanging sheet over several pages. */
const tileType = 7;

/** Units above which a drawing for paper would keep the page busy for more than some five seconds. */
const mostDrawn = 30_000;

/** Lays the organisation out for paper. Pure. */
export function* layOutSteps(
  words: OrgWords,
  { paper = 'A4', form = 'sheet', printed = '' }: PaperOptions = {},
): Steps<OrgPages> {
  const head = { ...headOf(words), printed };
  const strings = paperStrings[words.locale];
  const lying = stationery(paper, true, head);
  const standing = stationery(paper, false, head);
  const laid = (count: number, pages: () => DisplayList[], form: PaperForm, told = ''): OrgPages =>
    count > mostPages
      ? { pages: [], form, told: strings.tooMany(count, paper === 'A4') }
      : { pages: pages(), form, told };
  if (form === 'list') {
    const pages = listPages(words, standing);
    return laid(pages.length, () => pages, form);
  }
  const { length } = words.model.nodes;
  if (length > mostDrawn) return { pages: [], form, told: strings.tooLarge(length) };
  // Lying first: a chart reads across.
  const papers = [lying, standing];
  const chart = yield* drawChart(words);
  const page = form === 'sheet' && (yield* sheet(chart, words, papers));
  if (page) return { pages: [page], form, told: '' };
  const tiling = yield* tiles(chart, words, papers);
  yield;
  const { drawing, paper: turned, count } = tiling;
  if (count === 1) return laid(1, () => [oneSheet(drawing, turned, mostOf(turned))], form);
  return laid(
    count,
    () => tilePages(tiling),
    'tiles',
    form === 'sheet' ? strings.tooSmall(paper, count) : '',
  );
}

/** Points for each px of a drawing, at the most. */
function mostOf({ type }: PaperSize): number {
  return (largestEm * type) / em;
}

/**
 * The arrangement and the turn of the paper that are read best: the chart of the screen where it can be read and says all
 * there is, else the hanging sheet, which is larger and has everybody who holds a post. Null where nobody could read it.
 */
function* sheet(chart: Drawing, words: OrgWords, papers: readonly Stationery[]): Steps<DisplayList | null> {
  const { type } = papers[0]!;
  const wanted = comfortable * smallestShare * type;
  const best = function* (draw: (paper: Stationery) => Drawing) {
    const drawn = [];
    for (const paper of papers) {
      const drawing = draw(paper);
      drawn.push({ drawing, paper, type: drawing.smallest * fit(drawing, paper, mostOf(paper)) });
      yield undefined;
    }
    return drawn.reduce((best, each) => (Math.min(each.type, wanted) > best.type * 1.02 ? each : best));
  };
  // A chart names the head of a unit and leaves the others out.
  const isTold = words.model.nodes.every((node) =>
    toldPosts(node).every((post) => post === words.head(node)),
  );
  const charted = yield* best(() => chart);
  let found = charted;
  if (!isTold || charted.type < wanted) {
    const hung = yield* best((paper) => {
      const { width, height } = roomOf(paper, 'full');
      return drawHanging(words, width, height, comfortable * type);
    });
    if (!isTold || charted.type < hung.type) found = hung;
  }
  return found.type < leastType ? null : oneSheet(found.drawing, found.paper, mostOf(found.paper));
}

/**
 * The chart at a size that is read at arm's length, on as few pages as its size and the turn of the paper allow; an
 * organisation whose chart would need too many pages comes as a hanging sheet of several pages instead.
 */
function* tiles(chart: Drawing, words: OrgWords, papers: readonly Stationery[]): Steps<Tiling> {
  const charted = yield* fewest(chart, papers);
  if (charted.count <= 24) return charted;
  const hung = yield* fewest(yield* hungOver(words, papers[0]!), papers);
  return hung.count < charted.count ? hung : charted;
}

function* fewest(drawing: Drawing, papers: readonly Stationery[]): Steps<Tiling> {
  let best: Tiling | null = null;
  for (const paper of papers)
    for (let size = tileEm.most; size >= tileEm.least; size -= 0.5) {
      const tiling = tile(drawing, paper, (size * paper.type) / em);
      if (!best || tiling.count < best.count) best = tiling;
      yield;
    }
  return best!;
}

/** A hanging sheet over two pages side by side and more, until it is large enough to be read. */
function* hungOver(words: OrgWords, paper: Stationery): Steps<Drawing> {
  const room = roomOf(paper, 'line');
  for (let across = 2; ;) {
    const width = room.width * across;
    const height = room.height * across;
    const drawing = drawHanging(words, width, height);
    const type = drawing.smallest * Math.min(width / drawing.width, height / drawing.height);
    if (type >= tileType || across >= 20) return drawing;
    yield;
    // Type grows with the sheet.
    across = Math.min(20, Math.max(across + 1, Math.floor((across * tileType) / type)));
  }
}
