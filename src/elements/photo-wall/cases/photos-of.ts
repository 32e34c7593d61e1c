import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import type { PhotoText } from '../model/text.js';

/** The photos of an object that may be shown. */
export const photosOf = (object: CaseObject, text: PhotoText): Photo[] =>
  (object.photos ?? []).flatMap((id) => text.model.photoOf(id) ?? []);
