import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import type { PhotoText } from '../model/text.js';

/** The photos of an object that may be shown. */
export const photosOf = (object: CaseObject, text: PhotoText): Photo[] =>
  (object.photos ?? []).flatMap((id) => text.model.photoOf(id) ?? []);

/** 手电筒，第1件，共4件 */
export const placeOf = (object: CaseObject, of: readonly CaseObject[], text: PhotoText): string =>
  [text.objectName(object), text.strings.objectPosition(of.indexOf(object) + 1, of.length)].join(
    text.strings.comma,
  );
