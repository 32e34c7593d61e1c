import type { DisplayList } from '../../../paper/marks.js';
import { pageStrings } from '../../../paper/paper.strings.js';
import { formatOf, leastType, papers, type Format, type Paper } from '../../../paper/papers.js';
import { fit, oneSheet, tile, tilePages, type Tiling } from '../../../paper/sheets.js';
import { roomOf, type PageHead } from '../../../paper/pages.js';
import type { OrgModel } from '../model.js';
import type { OrgWords } from '../words.js';
import { drawChart, type OrgDrawing } from './chart.js';
import { em } from './em.js';
import { drawHanging } from './hanging.js';
import { headOf } from './heads.js';
import { paperStrings } from './paper.strings.js';
import { listPages } from './roster.js';

/** `sheet`: all on one; `tiles`: a large drawing on pages to be joined; `list`: the indented list over pages. */
export type PaperForm = 'sheet' | 'tiles' | 'list';

export interface PaperOptions {
  /** Default A4. */
  readonly paper?: Paper['name'];
  /** Default `sheet`. */
  readonly form?: PaperForm;
  /** The day of printing, `YYYY-MM-DD` in words already. Default: not told. */
  readonly printed?: string;
}

/** Pages ready for the printer. */
export interface OrgPages {
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

/** More pages than this nobody wants to have asked for. */
export const mostPages = 300;

/** Lays the organisation out for paper. Pure. */
export function layOutPages(model: OrgModel, words: OrgWords, options: PaperOptions = {}): OrgPages {
  const { form = 'sheet', printed = '' } = options;
  const paper = papers[options.paper ?? 'A4'];
  const head: PageHead = { ...headOf(words), printed };
  const made =
    form === 'list'
      ? { pages: listPages(model, words, paper, head), form, told: '' }
      : form === 'tiles'
        ? { ...tiles(model, words, paper, head), form, told: '' }
        : sheet(model, words, paper, head);
  const count = 'count' in made ? made.count : made.pages.length;
  if (count <= mostPages) return { pages: made.pages, form: made.form, told: made.told };
  return { pages: [], form: made.form, told: paperStrings[words.locale].tooMany(count) };
}

interface Fit {
  readonly drawing: OrgDrawing;
  readonly format: Format;
  /** Points for each px. */
  readonly scale: number;
  /** Points of the smallest letters. */
  readonly type: number;
}

/**
 * The arrangement and the turn of the paper that are read best: the chart of the screen where it can be read and says all
 * there is, else the hanging sheet, which is larger and has everybody who holds a post.
 */
function sheet(
  model: OrgModel,
  words: OrgWords,
  paper: Paper,
  head: PageHead,
): OrgPages & { readonly count?: number } {
  const chart = drawChart(model, words);
  const wanted = comfortable * smallestShare * paper.type;
  // Lying first: a chart reads across.
  const turns = [true, false].map((lying) => formatOf(paper, lying));
  const fits = (of: (format: Format) => OrgDrawing): Fit =>
    turns
      .map((format) => fitOn(of(format), format, head))
      .reduce((best, each) => (Math.min(each.type, wanted) > best.type * 1.02 ? each : best));
  const charted = fits(() => chart);
  const hung = fits((format) => {
    const room = roomOf(format, head, 'full');
    return drawHanging(model, words, room.width, room.height, comfortable * paper.type);
  });
  const best = isTold(model) && charted.type >= Math.min(wanted, hung.type) ? charted : hung;
  const strings = pageStrings[words.locale];
  if (best.type >= leastType) {
    const page = oneSheet(best.drawing, best.format, head, best.scale, strings);
    return { pages: [page], form: 'sheet', told: '' };
  }
  const tiled = tiles(model, words, paper, head);
  return { ...tiled, form: 'tiles', told: paperStrings[words.locale].tooSmall(paper.name, tiled.count) };
}

/** Whether a chart, which names the head of a unit, leaves nobody out. */
function isTold({ nodes }: OrgModel): boolean {
  return nodes.every(
    ({ unit }) => (unit.posts ?? []).filter(({ holder }) => holder !== undefined).length < 2,
  );
}

function fitOn(drawing: OrgDrawing, format: Format, head: PageHead): Fit {
  const scale = fit(drawing, format, head, (largestEm * format.paper.type) / em);
  return { drawing, format, scale, type: drawing.smallest * scale };
}

interface Tiles {
  readonly pages: DisplayList[];
  readonly count: number;
}

/**
 * The chart at a size that is read at arm's length, on as few pages as its size and the turn of the paper allow; an
 * organisation whose chart would paper a corridor comes as a hanging sheet of several pages instead.
 */
function tiles(model: OrgModel, words: OrgWords, paper: Paper, head: PageHead): Tiles {
  const strings = pageStrings[words.locale];
  const chart = fewest([drawChart(model, words)], paper, head);
  const found = chart.tiling.count <= 24 ? chart : smaller(chart, hungTiles(model, words, paper, head));
  const { count } = found.tiling;
  if (count === 1) {
    const scale = fit(found.drawing, found.format, head, (largestEm * paper.type) / em);
    return { pages: [oneSheet(found.drawing, found.format, head, scale, strings)], count };
  }
  if (count > mostPages) return { pages: [], count };
  return { pages: tilePages(found.drawing, found.tiling, found.format, head, strings), count };
}

interface Tiled {
  readonly drawing: OrgDrawing;
  readonly format: Format;
  readonly tiling: Tiling;
}

function smaller(a: Tiled, b: Tiled): Tiled {
  return b.tiling.count < a.tiling.count ? b : a;
}

function fewest(drawings: readonly OrgDrawing[], paper: Paper, head: PageHead): Tiled {
  let best: Tiled | null = null;
  for (const drawing of drawings)
    for (const lying of [true, false])
      for (let size = tileEm.most; size >= tileEm.least; size -= 0.5) {
        const format = formatOf(paper, lying);
        const tiling = tile(drawing, format, head, (size * paper.type) / em);
        if (!best || tiling.count < best.tiling.count) best = { drawing, format, tiling };
      }
  return best!;
}

/** Hanging sheets for two, three and more pages side by side, until one is large enough to be read. */
function hungTiles(model: OrgModel, words: OrgWords, paper: Paper, head: PageHead): Tiled {
  const format = formatOf(paper, true);
  const room = roomOf(format, head, 'line');
  for (let across = 2; ; across++) {
    const drawing = drawHanging(model, words, room.width * across, room.height * across);
    const scale = Math.min((room.width * across) / drawing.width, (room.height * across) / drawing.height);
    if (drawing.smallest * scale >= 7 || across >= 20) return fewest([drawing], paper, head);
  }
}
