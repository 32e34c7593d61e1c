/** How a drawing of a fixed size stands on a screen. All in CSS px of the host's layout. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  /** A CSS transform, its origin at the top left; empty when there is none. */
  readonly transform: string;
}

/** `3840x1080`, also with × or blanks; null for what is no size. */
export function parseSize(text: string | null): { width: number; height: number } | null {
  const match = /^\s*(\d{2,5})\s*[x×X*]\s*(\d{2,5})\s*$/.exec(text ?? '');
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}

/** Quarter turns clockwise: 0 to 3. */
export function parseTurns(text: string | null): number {
  const degrees = Number(text);
  return Number.isFinite(degrees) ? ((Math.round(degrees / 90) % 4) + 4) % 4 : 0;
}

/**
 * Puts a drawing in the middle of a room, as large as fits, turned by quarter turns and moved by a few px against burning in. CSS
 * transforms are what browsers hit-test by: a finger meets what it sees.
 *
 * @param size the drawing's own size; null fills the room
 */
export function fitInto(
  room: { readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number } | null,
  turns: number,
  shift: readonly [number, number] = [0, 0],
): Fit {
  const isOnSide = turns % 2 === 1;
  // As a turned drawing sees it.
  const own = isOnSide ? { width: room.height, height: room.width } : room;
  const { width, height } = size ?? own;
  const scale = size ? Math.min(own.width / width, own.height / height) : 1;
  // Where its middle goes: to the middle of the room.
  const across = (isOnSide ? height : width) * scale;
  const down = (isOnSide ? width : height) * scale;
  const left = (room.width - across) / 2 + shift[0];
  const top = (room.height - down) / 2 + shift[1];
  // A quarter turn about the top left leaves the drawing beside its place.
  const corner = [
    [0, 0],
    [across, 0],
    [across, down],
    [0, down],
  ][turns] as [number, number];
  const parts: string[] = [];
  const x = round(left + corner[0]);
  const y = round(top + corner[1]);
  if (x !== 0 || y !== 0) parts.push(`translate(${x}px, ${y}px)`);
  if (turns !== 0) parts.push(`rotate(${turns * 90}deg)`);
  if (scale !== 1 && Number.isFinite(scale) && scale > 0) parts.push(`scale(${scale})`);
  return { width, height, transform: parts.join(' ') };
}

/** Whole px, or letters blur. */
const round = (px: number): number => (Number.isFinite(px) ? Math.round(px) : 0);

/**
 * Where the picture stands so that nothing burns in: a walk over nine places within `px`, one step every three minutes.
 *
 * @param seconds since the screen was switched on
 */
export function shiftAt(px: number, seconds: number): [number, number] {
  if (!(px > 0)) return [0, 0];
  const [x, y] = walk[Math.floor(seconds / 180) % walk.length] as readonly [number, number];
  return [Math.round(x * px) || 0, Math.round(y * px) || 0];
}

const walk = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;
