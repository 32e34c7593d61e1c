import { isRevoked, orderOf, type HonorItem, type HonorModel, type Level } from '../model/model.js';
import { spanOf, takesOneCell } from '../model/names.js';
import { namesOf, type RollName } from '../model/roll.js';
import type { HonorText } from '../model/text.js';
import { layOutNames, names, type NamesPage } from './names-layout.js';
import type { Measure } from './plaque-text.js';
import { layOutWall, type WallPage, type WallText } from './wall-layout.js';

/** More persons than these have pages of their own. */
const rollFrom = 12;
const hasPages = ({ persons }: HonorItem): boolean => persons.length > rollFrom;

/** One page of plaques, or two side by side on a wall that is very wide. */
export class PlaquesPage {
  readonly kind = 'plaques';

  constructor(
    readonly halves: readonly WallPage[],
    /** Size of it all in em of the place: few honours are set larger. */
    readonly scale: number,
  ) {
    const [first, second] = halves;
    if (second) [first!.beside, second.beside] = [second, first];
  }

  get items(): readonly HonorItem[] {
    return this.halves.flatMap(({ items }) => items);
  }

  get count(): number {
    return this.halves.reduce((sum, { count }) => sum + count, 0);
  }
}

/** A page of the names of one honour. */
export interface RollPage {
  readonly kind: 'names';
  readonly page: NamesPage;
  readonly item: HonorItem;
  readonly nth: number;
  readonly of: number;
}

export type Page = PlaquesPage | RollPage;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The pages of a wall: what was not revoked in ranks by level, then the rolls of names. On a page that scrolls there is one. */
export function layOutPages(
  model: HonorModel,
  text: HonorText,
  room: Room,
  widths: { readonly title: Measure; readonly note: Measure },
): Page[] {
  const items = model.items.filter((item) => !isRevoked(item)).sort(validFirst);
  const onPlaques = wallText(text, widths);
  const paged = room.height < Infinity;
  const plaques = paged ? fillingPages(items, onPlaques, room) : pagesAt(1, items, onPlaques, room);
  const rolls = paged ? items.filter(hasPages) : [];
  return [
    ...plaques,
    ...rolls.flatMap((item) => {
      // In what order they stand does not matter to how many pages they take.
      const spans = item.persons.map((person) =>
        person.from === undefined && takesOneCell(person.name, names.cell)
          ? 1
          : spanOf(text.recipient(person) + text.from(person), names.cell),
      );
      const saidOf = ({ name, person }: RollName): string => name + text.from(person);
      const pages = layOutNames(spans, room, () => namesOf(item, text).names, saidOf);
      return pages.map((page, nth): RollPage => ({ kind: 'names', item, nth, of: pages.length, page }));
    }),
  ];
}

/** Within its level what still stands comes before what is over, unless an order is given. */
const validFirst = (a: HonorItem, b: HonorItem): number =>
  (a.level === b.level && (orderOf(a) - orderOf(b) || isOver(a) - isOver(b))) || a.index - b.index;

const isOver = ({ validity }: HonorItem): number => (validity.state === 'valid' ? 0 : 1);

/** Em between two pages that stand side by side. */
const between = 2.4;

/** A page is full from this share of its height on; few honours are set larger until then, or until this size. */
const filled = 0.8;
const largest = 2.4;

/** More honours than these fill a screen at their own size. */
export const few = 24;

function fillingPages(items: readonly HonorItem[], text: WallText, room: Room): PlaquesPage[] {
  let pages = pagesAt(1, items, text, room);
  for (let scale = 1.1; items.length <= few && scale <= largest && !isFull(pages, room); scale += 0.1) {
    const larger = pagesAt(scale, items, text, room);
    if (larger.length > pages.length) break;
    pages = larger;
  }
  return pages;
}

function isFull(pages: readonly PlaquesPage[], room: Room): boolean {
  const taken = pages.map(({ halves, scale }) => Math.max(...halves.map(({ height }) => height)) * scale);
  return taken.reduce((sum, each) => sum + each, 0) >= taken.length * room.height * filled;
}

/** Em that two pages side by side need at least: two plaques across in each. */
const forTwo = 58;

/** One page a screen; on a wall more than three times as wide as high two side by side, where that makes fewer. */
function pagesAt(scale: number, items: readonly HonorItem[], text: WallText, room: Room): PlaquesPage[] {
  const width = room.width / scale;
  const height = room.height / scale;
  const screen = (halves: readonly WallPage[]): PlaquesPage => new PlaquesPage(halves, scale);
  const whole = layOutWall(items, text, { width, height });
  if (whole.length > 1 && width > Math.max(forTwo, height * 3)) {
    const halves = layOutWall(items, text, { height, width: (width - between) / 2 });
    if (Math.ceil(halves.length / 2) < whole.length)
      return halves.flatMap((_, i) => (i % 2 === 0 ? [screen(halves.slice(i, i + 2))] : []));
  }
  return whole.map((page) => screen([page]));
}

/** What stands on a plaque. */
export function wallText(
  text: HonorText,
  { title, note }: { readonly title: Measure; readonly note: Measure },
): WallText {
  return {
    title: (item) => text.titleOf(item),
    notes: (item) => {
      const said: string[] = [];
      if (item.honor.recipients?.some(({ type }) => type !== 'unit')) said.push(text.recipients(item, 2));
      if (item.validity.state !== 'valid') said.push(text.state(item));
      if (item.honor.sample) said.push(text.strings.sample);
      return said.filter(Boolean);
    },
    // As wide in every language: a blank would make one phrase of two.
    space: '\u2003',
    titleWidth: title,
    noteWidth: note,
  };
}

/** The first page of each level, and of the rolls. */
export function levelsOn(
  pages: readonly Page[],
  model: HonorModel,
  text: HonorText,
): { at: number; label: string }[] {
  // Not laid out yet: the same buttons take their room.
  if (pages.length === 0) {
    const labels = model.levels.map((level) => text.level(level));
    if (model.items.some(hasPages)) labels.push(text.strings.recipients);
    return labels.map((label) => ({ at: 0, label }));
  }
  const starts = new Map<Level | null, { at: number; label: string }>();
  pages.forEach((page, at) => {
    if (page.kind === 'names') {
      if (!starts.has(null)) starts.set(null, { at, label: text.strings.recipients });
    } else
      for (const level of page.halves.flatMap(({ levels }) => levels))
        if (!starts.has(level)) starts.set(level, { at, label: text.level(level) });
  });
  return [...starts.values()];
}
