import type { Photo, PhotoWallDocument } from '../../../contract/generated/photo-wall/types.js';
import type { Locale } from '../../../text/locale.js';
import { fits, isOpen, type Filter } from '../model/filter.js';
import { bySection, buildModel, byMonth, railOf, type PhotoGroup, type RailYear } from '../model/model.js';
import type { Rules } from '../model/shown.js';
import { PhotoText } from '../model/text.js';
import type { PaintedView } from './views.js';

/**
 * The photos of a document that may be shown today and that the visitor's filter keeps, in the groups of a view. Made anew only when
 * a part of that changes: views compare the lists by identity.
 */
export class Collection {
  text: PhotoText | null = null;
  kept: readonly Photo[] = [];
  groups: readonly PhotoGroup[] = [];
  #document: PhotoWallDocument | null = null;
  #madeFor = '';
  #groupedFor: readonly unknown[] = [];
  #rail: readonly RailYear[] | undefined;

  /** @returns whether it is another document */
  read(document: PhotoWallDocument | null, rules: Rules, locale: Locale): boolean {
    const key = [rules.today, rules.strictConsent, rules.strictReview, locale].join();
    const isOther = document !== this.#document;
    if (!isOther && key === this.#madeFor) return false;
    this.#document = document;
    this.#madeFor = key;
    this.text = document && new PhotoText(buildModel(document, rules), locale);
    return isOther;
  }

  /** For a view: its groups, and what is printed and saved of it. */
  arrange(view: PaintedView, filter: Filter): void {
    const { text } = this;
    this.#group(view === 'rows' ? 'section' : view === 'columns' ? 'none' : 'time', filter);
    if (!text) return;
    text.onShow =
      view === 'cases'
        ? { photos: [], objects: text.model.cases.flatMap(({ objects }) => objects) }
        : { photos: this.kept, objects: [] };
  }

  #group(by: 'time' | 'section' | 'none', filter: Filter): void {
    const { text } = this;
    const key = [text, filter, by];
    if (key.every((part, i) => part === this.#groupedFor[i])) return;
    this.#groupedFor = key;
    const photos = text?.model.photos ?? [];
    this.kept = isOpen(filter) ? photos : photos.filter((photo) => fits(photo, filter));
    this.groups =
      by === 'section'
        ? bySection(this.kept, text?.document.sections)
        : by === 'time'
          ? byMonth(this.kept)
          : this.kept.length > 0
            ? [{ id: '', photos: this.kept }]
            : [];
    this.#rail = by === 'time' ? railOf(this.groups) : undefined;
  }

  /** Place among those kept; -1 where it is not. */
  placeOf(id: string): number {
    return this.kept.findIndex((photo) => photo.id === id);
  }

  /** Those kept, as they stand in their groups. */
  get inOrder(): readonly Photo[] {
    return ([] as Photo[]).concat(...this.groups.map(({ photos }) => photos));
  }

  /** The years that the photos are of. */
  get rail(): readonly RailYear[] {
    return (this.#rail ??= railOf(byMonth(this.kept)));
  }
}
