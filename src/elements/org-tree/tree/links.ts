import { isLying, type Orientation, type Placed } from './drawing.js';

type Bend = readonly [across: number, along: number];

/** The lines from a parent to its children as one SVG path: out, across, out; right angles only. */
export function linkPath(
  parent: Placed,
  children: readonly Placed[],
  orientation: Orientation = 'top',
): string {
  const [first] = children;
  if (!first) return '';
  const { at, from, to } = joint(parent, first, orientation);
  if (first.form === 'slip')
    return path(
      [
        [at, from],
        [at, to],
      ],
      orientation,
    );
  const between = (from + to) / 2;
  const middles = children.map((child) => middleAcross(child, orientation));
  const least = Math.min(at, ...ends(middles));
  const most = Math.max(at, ...ends(middles));
  return (
    path(
      [
        [at, from],
        [at, between],
      ],
      orientation,
    ) +
    path(
      [
        [least, between],
        [most, between],
      ],
      orientation,
    ) +
    middles
      .map((middle) =>
        path(
          [
            [middle, between],
            [middle, to],
          ],
          orientation,
        ),
      )
      .join('')
  );
}

/** The line from a parent to one child, to be drawn over the others as the chosen way. */
export function wayPath(parent: Placed, child: Placed, orientation: Orientation): string {
  const { at, from, to } = joint(parent, child, orientation);
  if (child.form === 'slip') return besideStack(at, from, child);
  const between = (from + to) / 2;
  const middle = middleAcross(child, orientation);
  return path(
    [
      [at, from],
      [at, between],
      [middle, between],
      [middle, to],
    ],
    orientation,
  );
}

/** How far the way to a line of a stack keeps from its names, in px. */
const aside = 4;

/** Down the left side of a stack, never through the names above. */
function besideStack(at: number, from: number, { x, y, height }: Placed): string {
  const left = x - aside;
  const middle = y + height / 2;
  return path(
    [
      [at, from],
      [at, from + aside],
      [left, from + aside],
      [left, middle],
      [x, middle],
    ],
    'top',
  );
}

/** Siblings stand in order, so the first and the last are the outermost: 100,000 need not be spread into a call. */
function ends(middles: readonly number[]): [number, number] {
  return [middles[0]!, middles[middles.length - 1]!];
}

/** Where a parent's line begins and a child's ends, along the way out from the root. */
function joint(
  parent: Placed,
  child: Placed,
  orientation: Orientation,
): { at: number; from: number; to: number } {
  const at = middleAcross(parent, orientation);
  switch (orientation) {
    case 'top':
      return { at, from: parent.y + parent.height + trunkFrom(parent), to: child.y };
    case 'bottom':
      return { at, from: parent.y - parent.handle, to: child.y + child.height };
    case 'left':
      return { at, from: parent.x + parent.width + parent.handle, to: child.x };
    case 'right':
      return { at, from: parent.x - parent.handle, to: child.x + child.width };
  }
}

/** A plate's handle stands beside its trunk (styles), so that nothing lies across it; below a board the line begins after the handle. */
const trunkFrom = ({ form, handle }: Placed): number => (form === 'plate' ? 0 : handle);

function middleAcross({ x, y, width, height }: Placed, orientation: Orientation): number {
  return orientation === 'top' || orientation === 'bottom' ? x + width / 2 : y + height / 2;
}

function path(bends: readonly Bend[], orientation: Orientation): string {
  const lying = isLying(orientation);
  return `M${bends.map(([across, along]) => (lying ? `${round(along)} ${round(across)}` : `${round(across)} ${round(along)}`)).join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
