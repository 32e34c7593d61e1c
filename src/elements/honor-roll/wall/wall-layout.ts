import { wrap } from '../../../text/measure.js';
import type { HonorItem, Level } from '../model/model.js';
import { byLetter } from './measure.js';
import {
  heightFor,
  leastTitle,
  mostHeightFor,
  setTitles,
  type Measure,
  type SetTitle,
} from './plaque-text.js';

/** Measures in em of the place, after board 07a (30 px). */
export const wall = {
  label: 2.8,
  rule: 0.77,
  bandGap: 1.2,
  gap: 1.07,
  padding: { x: 1.3, y: 0.9 },
  /** Height of a line below the title: who was honoured, until when. */
  note: 1.25,
  /** By step of the level: least width and height of a plaque, its greatest height, and the size of its title. */
  steps: {
    1: { width: 10.6, height: 7.4, most: 11.6, title: 1.75 },
    2: { width: 11.5, height: 5.6, most: 8.8, title: 1.65 },
    3: { width: 9.6, height: 4.9, most: 8, title: 1.5 },
  },
  /** Share of its greatest height by which a plaque may exceed it on a page that is not full. */
  more: 0.25,
  /** Plaques that are as wide as a street sign look like one. */
  widest: 3.4,
} as const;

/** Of more honours than these the heights are what titles take at most: to measure and break each takes too long. */
const exactUpTo = 300;

/** What stands on a plaque, and how wide it is. */
export interface WallText {
  title(item: HonorItem): string;
  /** Phrases below the title; each keeps to a line where it can. */
  notes(item: HonorItem): readonly string[];
  readonly space: string;
  readonly titleWidth: Measure;
  readonly noteWidth: Measure;
}

export interface Plaque {
  readonly item: HonorItem;
  readonly title: SetTitle;
  /** Lines below the title. */
  readonly notes: readonly string[];
}

export interface WallRow {
  /** Em: width and height of each of its plaques. */
  readonly width: number;
  readonly height: number;
  readonly plaques: readonly Plaque[];
}

/** The rows of one level on one page. */
export interface Band {
  readonly level: Level;
  readonly rows: readonly WallRow[];
  /** Em, all of it with its rule. */
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Plaques of one level side by side, before they are set. */
interface Draft {
  readonly level: Level;
  readonly items: readonly HonorItem[];
  readonly width: number;
  readonly height: number;
}

/**
 * Honours as plaques in ranks by level, on as few pages as hold them all; every honour stands on exactly one page, so that
 * pages of one length give each the same time. Rows fill the width, pages share the rows evenly, rows share the height.
 *
 * @param items by level, the highest first
 * @param room em that the plaques have
 */
export function layOutWall(items: readonly HonorItem[], text: WallText, room: Room): WallPage[] {
  const isMany = items.length > exactUpTo;
  const measured = isMany
    ? { ...text, titleWidth: byLetter(text.titleWidth), noteWidth: byLetter(text.noteWidth) }
    : text;
  const rows = levelsIn(items).flatMap((group) => rowsOf(group, measured, room, !isMany));
  return shared(rows, room.height).map((page) => new WallPage(page, text, room.height));
}

function levelsIn(items: readonly HonorItem[]): HonorItem[][] {
  const groups: HonorItem[][] = [];
  for (const item of items) {
    const last = groups[groups.length - 1];
    if (last && last[0]!.level === item.level) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** As few rows as the least width allows, each with as many plaques as the others, or one less. */
function rowsOf(items: readonly HonorItem[], text: WallText, room: Room, isExact: boolean): Draft[] {
  const width = room.width - wall.label;
  const { level } = items[0]!;
  const least = wall.steps[level.step];
  const most = Math.max(1, Math.floor((width + wall.gap) / (least.width + wall.gap)));
  const count = Math.ceil(items.length / most);
  const across = Math.ceil(items.length / count);
  const own = Math.min((width - (across - 1) * wall.gap) / across, least.most * wall.widest);
  const inside = own - 2 * wall.padding.x;
  return Array.from({ length: count }, (_, i): Draft => {
    const from = Math.round((i * items.length) / count);
    const row = items.slice(from, Math.round(((i + 1) * items.length) / count));
    // A screen that is lower than a plaque has lower ones.
    let height = Math.min(least.height, room.height - wall.rule);
    for (const item of row) {
      const title = text.title(item);
      const rest = notesIn(item, text, inside).length * wall.note + 2 * wall.padding.y;
      // No letter is wider than an em: most titles need no measuring.
      if (rest + mostHeightFor(title, inside, byLength) <= height) continue;
      const atMost = rest + mostHeightFor(title, inside, text.titleWidth);
      height = Math.max(
        height,
        isExact && atMost > height ? rest + heightFor(title, inside, text.titleWidth) : atMost,
      );
    }
    return { level, items: row, width: own, height };
  });
}

/** The phrases below a title in lines: as many to a line as it holds, and one that is longer than a line over several. */
function notesIn(item: HonorItem, text: WallText, width: number): string[] {
  const room = width / leastTitle;
  const lines: string[] = [];
  for (const phrase of text.notes(item)) {
    const last = lines.length - 1;
    const joined = last < 0 ? '' : `${lines[last]}${text.space}${phrase}`;
    if (joined && fits(joined, room, text.noteWidth)) lines[last] = joined;
    else lines.push(...(fits(phrase, room, text.noteWidth) ? [phrase] : wrap(phrase, room, text.noteWidth)));
  }
  return lines;
}

const byLength: Measure = (text) => text.length;

/** No letter is wider than an em: of thousands of short phrases nearly all need no measuring. */
const fits = (phrase: string, room: number, measure: Measure): boolean =>
  phrase.length <= room || measure(phrase) <= room;

interface Row {
  readonly level: Level;
  readonly height: number;
}

/** Em that a run of rows takes with its rules and gaps. */
function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row, i) => sum + row.height + above(row, rows[i - 1]), 0);
}

/** Em above a row. @param before the row before it on its page */
function above({ level }: Row, before: Row | undefined): number {
  if (before?.level === level) return wall.gap;
  return wall.rule + (before ? wall.bandGap : 0);
}

/** Pages of rows: the fewest, and of those the most even. A row higher than a page has one of its own. */
function shared(rows: readonly Draft[], height: number): Draft[][] {
  interface Best {
    readonly pages: number;
    readonly cost: number;
    readonly from: number;
  }
  const best: Best[] = [{ pages: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= rows.length; end++) {
    let found = { pages: Infinity, cost: Infinity, from: 0 };
    let taken = 0;
    for (let from = end - 1; from >= 0; from--) {
      const row = rows[from]!;
      if (from < end - 1) taken += above(rows[from + 1]!, row);
      taken += row.height;
      const spare = height - taken - above(row, undefined);
      if (spare < 0 && from < end - 1) break;
      const pages = best[from]!.pages + 1;
      const cost = best[from]!.cost + spare * spare;
      if (pages < found.pages || (pages === found.pages && cost < found.cost)) found = { pages, cost, from };
    }
    best.push(found);
  }
  const pages: Draft[][] = [];
  for (let end = rows.length; end > 0; end = best[end]!.from) pages.unshift(rows.slice(best[end]!.from, end));
  return pages;
}

/** One page. It is set when it is first asked for: of two hundred one is seen. */
export class WallPage {
  // No `#`: as it is compiled for old engines, each would cost a WeakMap's entry a page.
  private rows: readonly Draft[] | undefined = undefined;
  private set: readonly Band[] | undefined = undefined;
  /** The page that stands with it on one screen. */
  beside: WallPage | undefined = undefined;

  constructor(
    private readonly drafts: readonly Draft[],
    private readonly text: WallText,
    private readonly room: number,
  ) {}

  get items(): readonly HonorItem[] {
    return this.drafts.flatMap(({ items }) => items);
  }

  get count(): number {
    return sum(this.drafts.map(({ items }) => items.length));
  }

  /** The levels that it begins or goes on with. */
  get levels(): readonly Level[] {
    return this.drafts.map(({ level }) => level);
  }

  /** Em that are taken of the height. */
  get height(): number {
    return heightOf(this.grown);
  }

  get bands(): readonly Band[] {
    return (this.set ??= bandsOf(this.filling, this.beside?.filling ?? [], this.text));
  }

  /** Rows grow with the height that is left, the higher levels more, as far as a plaque may. */
  private get grown(): readonly Draft[] {
    if (this.rows) return this.rows;
    const growth = this.drafts.map((row) => Math.max(0, wall.steps[row.level.step].most - row.height));
    const left = Math.max(0, this.room - heightOf(this.drafts));
    const share = Math.min(1, left / Math.max(0.01, sum(growth)));
    return (this.rows = this.drafts.map((row, i) => ({ ...row, height: row.height + growth[i]! * share })));
  }

  /** Where all have grown and a part of the page is empty, they are somewhat higher still, but no higher than wide. */
  private get filling(): readonly Draft[] {
    const { grown, height, room } = this;
    const spare = room < Infinity ? Math.max(0, room - height) : 0;
    const more = 1 + Math.min(wall.more, spare / sum(grown.map((row) => row.height)));
    return grown.map((row) => ({
      ...row,
      height: Math.max(row.height, Math.min(row.height * more, row.width)),
    }));
  }
}

/** @param beside rows of the same screen: what a level has there is as large as here */
function bandsOf(rows: readonly Draft[], beside: readonly Draft[], text: WallText): Band[] {
  const set = new Map<HonorItem, Plaque>();
  for (const level of new Set(rows.map((row) => row.level))) {
    const plaques = [...rows, ...beside].flatMap((row) => {
      const width = row.width - 2 * wall.padding.x;
      if (row.level !== level) return [];
      return row.items.map((item) => {
        const notes = notesIn(item, text, width);
        const height = row.height - 2 * wall.padding.y - notes.length * wall.note;
        return { item, notes, title: text.title(item), room: { width, height } };
      });
    });
    const titles = setTitles(plaques, wall.steps[level.step].title, text.titleWidth);
    plaques.forEach(({ item, notes }, i) => set.set(item, { item, notes, title: titles[i]! }));
  }
  const bands: { level: Level; rows: WallRow[]; height: number }[] = [];
  for (const { level, items, width, height } of rows) {
    const plaques = items.map((item) => set.get(item)!);
    const last = bands[bands.length - 1];
    if (last?.level === level) {
      last.rows.push({ width, height, plaques });
      last.height += wall.gap + height;
    } else bands.push({ level, rows: [{ width, height, plaques }], height: wall.rule + height });
  }
  return bands;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
