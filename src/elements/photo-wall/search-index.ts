import type { Photo } from '../../contract/generated/photo-wall/types.js';
import type { Match, SearchIndex } from '../../search/search.js';
import type { PhotoText } from './model/text.js';

/** All that can be found of the photos, in the wall's order: titles, captions, places, tags, who took them. */
export function indexOf(text: PhotoText): SearchIndex<Photo> {
  const index: Match<Photo>[] = [];
  for (const photo of text.model.photos) {
    const where = text.whenAndWhere(photo);
    const add = (said: string): void => {
      if (said) index.push({ item: photo, id: photo.id, text: said, where });
    };
    add(text.say(photo.title));
    add(text.tell(photo.caption));
    add(text.say(photo.place));
    for (const tag of photo.tags ?? []) add(text.say(tag));
    add(text.say(photo.credit));
  }
  return index;
}
