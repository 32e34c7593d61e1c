import { fitOf, widthOfName } from '../../../frame/parts/name-fit.js';
import type { FaceScene } from '../face-part.js';
import { cssom } from '../../../shell/paint/cssom.js';

/** Own width in em below which a row has no column for what is told of its votes: it stands under the name. */
export const smallBelow = 24;

/** In em: margins and columns of a row beside its name, on a phone, where a list is tight, where it is not; size of a name. */
const columns = { phone: 18.3, tight: 22.3, wide: 40 };
const phoneBelow = 30;
const nameEm = 1.5;

/**
 * Whether what is told of votes stands under the names: a row has no column for it, or the longest name would take its room.
 * On a wide screen with a remote (hall, wall, kiosk) the columns are wider than any name.
 */
export function isSmallFor(
  { room, isTight, hasRemote }: Pick<FaceScene, 'room' | 'isTight' | 'hasRemote'>,
  names: readonly string[],
): boolean {
  if (room < smallBelow) return true;
  if (!isTight && hasRemote) return false;
  const widths = names.map((name) => widthOfName(name) * nameEm * Number(fitOf(name)));
  const beside = !isTight ? columns.wide : room < phoneBelow ? columns.phone : columns.tight;
  return widths.some((width) => width > room - beside);
}

/** Own width in em from which a form stands in two columns. */
export const broadFrom = 80;

/** More rows than these are set smaller in hall and wall. */
export const linesAtFullSize = 5;

/** A long name is set smaller; in the large type of a hall smaller still. */
export const nameSize = (name: string): unknown =>
  cssom({ '--fit': fitOf(name), '--fit-large': fitOf(name, { least: 0.5 }) });
