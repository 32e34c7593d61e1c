import type { UnitNode } from '../model/model.js';

/**
 * What is told of one unit where nobody scrolls: set in columns as high as the room, of which one is seen. Parts are turned by hand,
 * with the pager that pages of rows have, and never by themselves.
 */
export class DetailParts {
  /** The unit that is told of. */
  node: UnitNode | null = null;
  /** The part that is seen, and how many there are. */
  at = 0;
  count = 1;
  readonly isPaused = false;

  constructor(private readonly host: { requestUpdate(): void }) {}

  /** Another unit begins with its first part. */
  begin(node: UnitNode | null): void {
    if (this.node !== node) Object.assign(this, { node, count: 1, at: 0 });
  }

  /** @returns whether there is such a part */
  go(part: number): boolean {
    const before = this.at;
    this.at = Math.max(0, Math.min(part, this.count - 1));
    this.host.requestUpdate();
    return this.at !== before;
  }

  // Nothing turns by itself.
  pause = (): void => undefined;
  play = (): void => undefined;

  /** Scrolls to the part that is seen. @returns whether the number of parts has changed */
  measure(box: HTMLElement): boolean {
    const told = box.querySelector<HTMLElement>('.in-place');
    if (!told) return false;
    const between = parseFloat(getComputedStyle(told).columnGap) || 0;
    const step = told.clientWidth + between;
    const count = Math.max(1, Math.ceil((told.scrollWidth + between - 1) / step));
    told.scrollLeft = this.at * step;
    if (count === this.count) return false;
    this.count = count;
    this.at = Math.min(this.at, count - 1);
    return true;
  }
}
