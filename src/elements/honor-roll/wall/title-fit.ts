import { leastTitle } from './plaque-text.js';

/** By how much each tried size is smaller than the one before. */
const step = 0.93;

/** From which share of its usual size a title makes room for the first line below the total, and not for the total only. */
const comfortable = 0.5;

/**
 * The size of the title in its column of a wide screen, measured: what a title takes hangs on where it breaks, on the line above it
 * and on the deployer's own head. The title stands whole first, then the total, then the lines below.
 */
export class TitleFit {
  #of: readonly unknown[] = [];
  /** Em of its type; `undefined` until it is measured. */
  size: number | undefined;

  forget(): void {
    this.#of = [];
  }

  /** @param most em of its type where it has room; sets `--_title` at once, so that it is painted once */
  fit(root: ParentNode, most: number, of: readonly unknown[]): void {
    const wall = root.querySelector<HTMLElement>('.wide.wall');
    const said = wall?.querySelector<HTMLElement>('.wall-said');
    if (!wall || !said || said.clientHeight === 0) return;
    const now = [...of, most, said.clientHeight, said.clientWidth];
    if (now.length === this.#of.length && now.every((each, i) => each === this.#of[i])) return;
    this.#of = now;
    const stands = (size: number): number => {
      wall.style.setProperty('--_title', `${size}em`);
      return standing(said);
    };
    this.size = largest(most, stands);
    wall.style.setProperty('--_title', `${this.size}em`);
  }
}

/** @param stands how much stands at a size: 0 not even the title, 1 the title, 2 the total, too, 3 the first line below it */
function largest(most: number, stands: (size: number) => number): number {
  const least = Math.min(most, leastTitle);
  const found: (number | undefined)[] = [];
  for (let size = most; ; size = Math.max(least, size * step)) {
    const count = stands(size);
    for (let each = 1; each <= count; each++) found[each] ??= size;
    if (count === 3 || size <= least) break;
  }
  const withLine = found[3] ?? 0;
  return (withLine >= most * comfortable ? withLine : undefined) ?? found[2] ?? found[1] ?? least;
}

function standing(said: HTMLElement): number {
  const box = said.getBoundingClientRect();
  // Less than a px is no loss; what begins another column is beside the box.
  const isIn = (each: Element): boolean => {
    const { left, bottom } = each.getBoundingClientRect();
    return left < box.right - 1 && bottom <= box.bottom + 1;
  };
  const [head, seal, line] = ['slot[name=header]', '.seal', '.wall-note > p'].map((each) =>
    said.querySelector(each),
  );
  if (!head || !isIn(head)) return 0;
  if (!seal || !isIn(seal)) return 1;
  return !line || isIn(line) ? 3 : 2;
}
