import { neighbour } from '../layout/neighbour.js';
import { lineAt } from '../layout/strip.js';
import type { Gallery } from './gallery.js';

/** Where a key leads from the photo at hand; undefined when it is none of ours or there is nothing. Fetched with the first focus. */
export function stepFrom(
  { strip, photos, active, placeOf }: Pick<Gallery, 'strip' | 'photos' | 'active' | 'placeOf'>,
  key: string,
  isCtrl: boolean,
  /** Px of a screenful. */
  screen: number,
): number | undefined {
  const at = placeOf(active);
  if (at === undefined) return undefined;
  const last = photos.length - 1;
  const to = (place: number | null): number | undefined =>
    place === null || place === at ? undefined : place;
  if (isCtrl) return to(key === 'Home' ? 0 : key === 'End' ? last : null);
  const { lines, top } = strip;
  const line = lines[lineAt(lines, top[at]!)];
  switch (key) {
    case 'ArrowLeft':
      return to(neighbour(strip, at, 'left'));
    case 'ArrowRight':
      return to(neighbour(strip, at, 'right'));
    case 'ArrowUp':
      return to(neighbour(strip, at, 'up'));
    case 'ArrowDown':
      return to(neighbour(strip, at, 'down'));
    case 'Home':
      return to(line?.from ?? 0);
    case 'End':
      return to(line ? line.to - 1 : last);
    case 'PageUp':
    case 'PageDown':
      return to(page(key === 'PageDown' ? screen : -screen));
    default:
      return undefined;
  }

  function page(by: number): number {
    if (lines.length === 0) return Math.max(0, Math.min(last, at! + Math.sign(by) * 10));
    const now = lineAt(lines, top[at!]!);
    let next = lineAt(lines, top[at!]! + by);
    if (next === now) next = Math.max(0, Math.min(lines.length - 1, now + Math.sign(by)));
    return lines[next]!.from;
  }
}
