import { parentOf } from '../surroundings.js';

/**
 * Which part of a tall element can be seen, in the element's own px along its own vertical axis. The element marks its
 * top and bottom edge with two empty children; where those two land on the screen tells the axis, so the answer is
 * right under any `transform` of the host page: scaled walls, and pages rotated for a portrait panel.
 */
export function visiblePart(
  top: Element,
  bottom: Element,
  height: number,
  clips: readonly Element[],
): { from: number; to: number } {
  const a = top.getBoundingClientRect();
  const b = bottom.getBoundingClientRect();
  const axis = { x: b.left - a.left, y: b.top - a.top };
  const length2 = axis.x ** 2 + axis.y ** 2;
  if (length2 === 0 || height === 0) return { from: 0, to: height };
  const view = clips.reduce(intersect, windowBox());
  let from = Infinity;
  let to = -Infinity;
  for (const x of [view.left, view.right]) {
    for (const y of [view.top, view.bottom]) {
      const along = (((x - a.left) * axis.x + (y - a.top) * axis.y) / length2) * height;
      from = Math.min(from, along);
      to = Math.max(to, along);
    }
  }
  return { from, to };
}

/** The box on the screen of what can be seen of an element; of one that is out of sight, its own. */
export function boxInSight(element: Element): Box {
  const box = seenOf(element);
  return box.left < box.right && box.top < box.bottom ? box : element.getBoundingClientRect();
}

function seenOf(element: Element): Box {
  return scrollersOf(element).reduce(intersect, intersect(windowBox(), element));
}

function windowBox(): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function intersect(box: Box, element: Element): Box {
  const rect = element.getBoundingClientRect();
  return {
    left: Math.max(box.left, rect.left),
    top: Math.max(box.top, rect.top),
    right: Math.min(box.right, rect.right),
    bottom: Math.min(box.bottom, rect.bottom),
  };
}

/** The ancestors that scroll vertically, nearest first, through slots and shadow roots. The window is not among them. */
export function scrollersOf(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (!(node instanceof HTMLElement) || node === document.documentElement || node === document.body)
      continue;
    if (/auto|scroll|hidden/.test(getComputedStyle(node).overflowY)) found.push(node);
  }
  return found;
}
