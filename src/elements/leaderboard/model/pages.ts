import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import type { Side } from './board.js';
import type { Step } from './milestones.js';
import type { BoardText } from './text.js';

/**
 * A page of a screen that nobody scrolls: numbered ones, those without a number, all by name, or who stands on one step of the
 * milestones.
 */
export interface BoardPage {
  readonly kind: 'numbered' | 'rest' | 'names' | 'step';
  readonly side: Side;
  readonly entries: readonly number[];
  /** Of a page of milestones: its steps, each with those of it who stand on this page. */
  readonly steps?: readonly Step[];
}

/**
 * Divides entries among pages. Each entry stands on one page, so with pages of equal time each is shown for the same time; pages
 * of one kind are filled evenly, none is left with a single name. Who shares a place stands on one page, where a page holds them:
 * on an evening they are announced together.
 */
export function pagesOf(
  kind: BoardPage['kind'],
  side: Side,
  entries: ArrayLike<number>,
  most: number,
  placeOf: (index: number) => number = (index) => index,
): BoardPage[] {
  const list = Array.from(entries);
  const isOne = (at: number): boolean => at < list.length && placeOf(list[at]!) === placeOf(list[at - 1]!);
  const pages: BoardPage[] = [];
  for (let from = 0, to = 0; from < list.length; from = to) {
    const left = list.length - from;
    const even = from + Math.round(left / Math.ceil(left / Math.max(1, most)));
    to = even;
    // No further than a page: a whole city may share one place.
    while (to - from <= Math.max(1, most) && isOne(to)) to++;
    if (to - from > Math.max(1, most)) for (to = even; to > from && isOne(to);) to--;
    if (to === from) to = even;
    pages.push({ kind, side, entries: list.slice(from, to) });
  }
  return pages;
}

/**
 * Steps of the milestones on pages: as many on one as it holds, a long one goes on on the next.
 *
 * @param heightOf what so many of one step take
 * @param atMost how many of one step a height holds
 */
export function stepPages(
  side: Side,
  steps: readonly Step[],
  height: number,
  { heightOf, atMost }: { heightOf(count: number): number; atMost(height: number): number },
): BoardPage[] {
  const pages: { steps: Step[]; left: number }[] = [];
  for (const step of steps) {
    const { members } = step;
    for (let from = 0; from < members.length;) {
      let page = pages[pages.length - 1];
      const fits = page ? atMost(page.left) : 0;
      // A step is not begun for the sake of a few of it; a page too low for one line has one all the same.
      if (!page || !fits || fits < Math.min(members.length - from, atMost(height) / 4))
        pages.push((page = { steps: [], left: height }));
      const here = members.slice(from, from + Math.max(1, atMost(page.left)));
      page.steps.push({ ...step, members: here });
      page.left -= heightOf(here.length);
      from += here.length;
    }
  }
  return pages.map((page) => ({
    kind: 'step',
    side,
    entries: page.steps.flatMap((step) => step.members),
    steps: page.steps,
  }));
}

/** Characters to be read on a page: names and figures. */
export function charactersOf(page: BoardPage, text: BoardText, measure: Measure | undefined): number {
  return page.entries.reduce((sum, index) => {
    const value = measure ? text.digits(text.board.column(measure.id)[index]!, measure) : '';
    return sum + text.name(index).length + value.length;
  }, 0);
}
