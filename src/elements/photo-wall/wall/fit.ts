import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { isFar } from './wall-view.js';

/** Lines of a label's text on a wall, at most; of a long title. */
const mostLines = 7;
const titleLines = [12, 6, 3, 2];

/** Em of the title: the largest at which it fits. Upright it stands beside the wall, else above. */
const titleSizes = { upright: [4, 3.4, 2.8, 2.3, 1.9, 1.6, 1.35, 1.15, 1], across: [null, 1.9, 1.5, 1.2] };

/** Em of a title from which the line beside it keeps its size. */
const leastBesideKicker = 1.2;

/** Em of a year at the foot, and of the height from which the years stand in two lines. */
const yearWide = 4;
const railHigh = 3.5;

const overflows = (
  { scrollWidth, scrollHeight, clientWidth, clientHeight }: HTMLElement,
  leeway = 0,
): boolean => scrollHeight > clientHeight + leeway || scrollWidth > clientWidth + 1;

/** Px that letters may reach beyond their line: the card's margin is below. */
const belowLine = 4;

/** What was fitted, by what it was fitted to: a wall is painted each time somebody moves, and each try lays it out. */
const fitted = new WeakMap<HTMLElement, string>();

function isFitted(element: HTMLElement, em: number | undefined): boolean {
  const to = [em, element.clientWidth, element.clientHeight, element.textContent].join(' ');
  // A font that comes late is wider.
  if (fitted.get(element) === to && !overflows(element, belowLine)) return true;
  fitted.set(element, to);
  return false;
}

/**
 * Gives the text of a label as many lines as the rest leaves it, since how many lines a title or a name takes is known only
 * once it is set. Title, time, credit, consent and code are never cut for it; which photo it is the rail tells too. Less than
 * two lines say nothing: for them the title is smaller, or the text is left out. Only then a long title is cut.
 */
function fitLabel(label: HTMLElement): void {
  const text = label.querySelector<HTMLElement>('.label-text');
  const title = label.querySelector<HTMLElement>('.label-title');
  for (const most of titleLines) {
    title?.style.setProperty('-webkit-line-clamp', String(most));
    for (const least of text ? [2, 0] : [0])
      for (const isCrowded of [false, true]) {
        label.classList.toggle('crowded', isCrowded);
        for (let lines = least && mostLines; lines >= least; lines--) {
          label.classList.toggle('bare', lines === 0);
          text?.style.setProperty('-webkit-line-clamp', String(lines));
          if (!overflows(label, belowLine)) return;
        }
      }
  }
}

function fitTitle(head: HTMLElement): void {
  const title = head.querySelector<HTMLElement>('.title');
  if (!title) return;
  const sizes = titleSizes[head.classList.contains('v') ? 'upright' : 'across'];
  // What stands beside an upright title may be as long: it is smaller sooner than the title is small.
  for (const isCrowded of [false, true]) {
    head.classList.toggle('crowded', isCrowded);
    for (const size of sizes) {
      if (!isCrowded && size !== null && size < leastBesideKicker) break;
      title.style.setProperty('font-size', size === null ? null : `calc(var(--_u) * ${size})`);
      if (!overflows(head)) return;
    }
  }
}

/** After a painting: what is as long as the document makes it is fitted into a wall whose measures are fixed. */
export function fitScene(root: ParentNode, em: number | undefined, large: Photo | undefined): void {
  const label = root.querySelector<HTMLElement>('.feature-label .label');
  if (label && !isFitted(label, em)) fitLabel(label);
  const picture = root.querySelector<HTMLElement>('.feature .picture:not(.lost)');
  if (picture && large)
    picture.classList.toggle(
      'whole',
      isFar(large, { width: picture.clientWidth, height: picture.clientHeight }),
    );
  // Many years in little room: the first, the last and the one at hand tell enough.
  const rail = root.querySelector<HTMLElement>('.rail-foot');
  if (rail && em) {
    rail.classList.toggle('few', rail.clientWidth < rail.childElementCount * yearWide * em);
    rail.classList.remove('lone');
    rail.classList.toggle('lone', rail.offsetHeight > railHigh * em);
  }
  const head = root.querySelector<HTMLElement>('.scene-head');
  if (head && !isFitted(head, em)) fitTitle(head);
}
