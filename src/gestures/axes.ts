export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a drawing lies on the screen: its corner, and what one of its own px is in screen px along each axis. */
export interface Axes {
  readonly origin: Point;
  readonly x: Point;
  readonly y: Point;
}

/**
 * Reads the axes from the three empty children that mark the drawing's corners (`data-edge` top, end, bottom), which
 * holds under any transform of any ancestor.
 */
export function axesOf(drawing: HTMLElement): Axes {
  const at = (edge: string): Point => {
    const rect = drawing.querySelector(`[data-edge=${edge}]`)?.getBoundingClientRect();
    return { x: rect?.left ?? 0, y: rect?.top ?? 0 };
  };
  const origin = at('top');
  const end = at('end');
  const bottom = at('bottom');
  const width = drawing.offsetWidth || 1;
  const height = drawing.offsetHeight || 1;
  return {
    origin,
    x: { x: (end.x - origin.x) / width, y: (end.y - origin.y) / width },
    y: { x: (bottom.x - origin.x) / height, y: (bottom.y - origin.y) / height },
  };
}

/** A point of the screen in the drawing's own px. */
export function toLocal({ origin, x, y }: Axes, point: Point): Point {
  const dx = point.x - origin.x;
  const dy = point.y - origin.y;
  const determinant = x.x * y.y - x.y * y.x || 1;
  return { x: (dx * y.y - dy * y.x) / determinant, y: (dy * x.x - dx * x.y) / determinant };
}
