import type { PhotoWallDocument } from '../generated/photo-wall.types.js';
import { isKeptBack } from './photo-wall.kept.js';

/**
 * Whether the cross-checks (photo-wall.ts) would find nothing: what an element has at hand of them. One walk over the
 * photos; it stands between ten thousand of them and the screen.
 */
export function isSound({ photos = [], sections, cases = [], objects = [] }: PhotoWallDocument): boolean {
  const known = sections && new Set(sections.map(({ id }) => id));
  if (known && known.size < sections.length) return false;
  const ids = new Set<string>();
  let before: string | undefined;
  for (const photo of photos) {
    if (photo.alt === undefined || (photo.minor === true && isKeptBack(photo))) return false;
    const { section } = photo;
    if (known && section !== undefined && section !== before && !known.has((before = section))) return false;
    ids.add(photo.id);
  }
  if (ids.size < photos.length) return false;
  const pictures = objects.length > 0 ? new Set(ids) : ids;
  const places = new Set(cases.map(({ id }) => id));
  for (const each of [...cases, ...objects]) ids.add(each.id);
  return (
    ids.size === photos.length + cases.length + objects.length &&
    objects.every(
      (object) =>
        (object.case === undefined || places.has(object.case)) &&
        (!object.photos || object.photos.every((id) => pictures.has(id))),
    )
  );
}
