import type { Photo } from '../../contract/generated/photo-wall/types.js';
import type { Match, SearchIndex } from '../../search/search.js';
import type { Label } from '../../text/label.js';
import type { PhotoText } from './model/text.js';

/** All that can be found of the photos, in the wall's order: titles, captions, places, tags, who took them. */
export function indexOf(text: PhotoText): SearchIndex<Photo> {
  const index: Match<Photo>[] = [];
  for (const photo of text.model.photos) {
    const where = text.whenAndWhere(photo);
    const add = (label: Label | undefined, said = text.say(label)): void => {
      if (said) index.push({ item: photo, id: photo.id, text: said, also: text.inChinese(label), where });
    };
    add(photo.title);
    add(photo.caption, text.tell(photo.caption));
    add(photo.place);
    photo.tags?.forEach((tag) => add(tag));
    add(photo.credit);
  }
  return index;
}
