import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import type { Stretch } from '../../../windowing/strip-controller.js';
import { layoutRatio } from '../layout/rows.js';
import { between, layColumns, layStrip, lineAt, type Strip, type StripGroup } from '../layout/strip.js';
import type { PhotoGroup } from '../model/model.js';
import type { GroupLines } from './lines.js';
import type { PagePanel } from './shelf.js';

/** Up to this many photos all places are rendered, so that find-in-page and a swiping screen reader meet them all. */
const renderAllUpTo = 300;

/** More photos than this are one stop of the Tab key, with arrows in two dimensions. */
const gridFrom = 25;

/** Measures of the place, in px. */
export interface Measures {
  readonly width: number;
  readonly em: number;
  /** Px of window height: no row is higher than most of it. */
  readonly height: number;
  readonly isTight: boolean;
  readonly place: string;
  /** Of a panel whose photos are turned page by page. */
  readonly panel: Pick<PagePanel, 'key' | 'fit'> | null;
}

export type GalleryForm = 'rows' | 'columns' | 'timeline';

/** Photos in groups, laid out for a width; the one at hand. Laid out anew only when one of its parts is another one. */
export class Gallery {
  groups: readonly PhotoGroup[] = [];
  /** In the order of the groups. */
  photos: readonly Photo[] = [];
  strip: Strip = layStrip([], [], { width: 0, target: 1, gap: 0, caption: 0, after: 0 });
  /** Px of what the strip is laid out with. */
  sizes = { caption: 0, head: 0, lead: 0 };
  /** Its height before rows were fitted to pages: whether there is more than one page does not depend on the fit. */
  natural = 0;
  /** Id of the photo at hand, which the Tab key enters. */
  active: string | null = null;
  #places: Map<string, number> | undefined;
  #key = '';
  #laidOut: readonly PhotoGroup[] | null = null;

  /** @param linesOf what the texts of a group take, by the place of its first photo; asked once a group */
  layOut(
    groups: readonly PhotoGroup[],
    form: GalleryForm,
    measures: Measures,
    linesOf: (group: PhotoGroup, at: number) => GroupLines,
  ): void {
    const { width, em, isTight, place, panel } = measures;
    const target = Math.min(em * (isTight ? (place === 'kiosk' ? 9 : 7.5) : 13), measures.height * 0.6);
    const key = [form, width, em, isTight, place, target, panel?.key].join();
    if (groups === this.#laidOut && key === this.#key) return;
    if (groups !== this.#laidOut) this.#take(groups);
    this.#laidOut = groups;
    this.#key = key;
    const hasCaptions = !isTight || place === 'kiosk';
    const gap = Math.round(em * (isTight ? 0.375 : 0.75));
    // A caption is one line of the caption size; the heads are Song at 1.5 em. Longer ones get what they take beyond one line.
    this.sizes = {
      caption: hasCaptions ? Math.round(em * 1.9) : 0,
      head: Math.round(em * 2.75),
      lead: form === 'timeline' && isTight && place !== 'kiosk' ? Math.round(em * 2.25) : 0,
    };
    const options = {
      width,
      target,
      gap,
      caption: this.sizes.caption,
      after: Math.round(em * 1.5),
    };
    const ratios = new Float64Array(this.photos.length);
    this.photos.forEach((photo, i) => (ratios[i] = layoutRatio(photo)));
    const strip =
      form === 'columns'
        ? layColumns(ratios, options)
        : layStrip(ratios, this.#stretches(groups, em, linesOf), options);
    this.natural = strip.height;
    this.strip = panel?.fit(strip, options) ?? strip;
  }

  /** What each group takes beside its photos. */
  #stretches(
    groups: readonly PhotoGroup[],
    em: number,
    linesOf: (group: PhotoGroup, at: number) => GroupLines,
  ): StripGroup[] {
    const { head, lead } = this.sizes;
    const hasHeads = groups.length > 1 || Boolean(groups[0]?.id);
    let at = 0;
    return groups.map((group) => {
      const count = group.photos.length;
      const lines = linesOf(group, at);
      at += count;
      const text = lines.text > 0 ? lines.text * em * 1.6 + em * 0.5 : 0;
      return {
        count,
        head: hasHeads ? head + Math.round(lines.head * em) + Math.round(text) : 0,
        lead: lead > 0 ? lead + Math.round(lines.lead * em) : 0,
      };
    });
  }

  #take(groups: readonly PhotoGroup[]): void {
    const before = this.photos;
    const at = this.placeOf(this.active) ?? 0;
    this.groups = groups;
    this.photos =
      groups.length === 1 ? groups[0]!.photos : ([] as Photo[]).concat(...groups.map(({ photos }) => photos));
    this.#places = undefined;
    if (this.active !== null && this.placeOf(this.active) !== undefined) return;
    // What was at hand is gone: the next that is still there is, so that nobody is taken to the beginning.
    const isHere = ({ id }: Photo): boolean => this.placeOf(id) !== undefined;
    const next = before.slice(at).find(isHere) ?? before.slice(0, at).reverse().find(isHere);
    this.active = (next ?? this.photos[0])?.id ?? null;
  }

  get isWindowed(): boolean {
    return this.photos.length > renderAllUpTo;
  }

  get isGrid(): boolean {
    return this.photos.length >= gridFrom;
  }

  /** Looked up once somebody moves among them. */
  readonly placeOf = (id: string | null): number | undefined =>
    id === null
      ? undefined
      : (this.#places ??= new Map(this.photos.map((photo, i) => [photo.id, i]))).get(id);

  /** Where a photo stands on the strip. */
  stretchOf(place: number): Stretch {
    const { top, high } = this.strip;
    return { from: top[place]!, to: top[place]! + high[place]! + this.sizes.caption };
  }

  /** Places of the photos to render. */
  within({ from, to }: Stretch, all: boolean): readonly number[] {
    return all ? Array.from(this.photos.keys()) : between(this.strip, from, to);
  }

  /** The group whose photos are at a height. */
  groupAt(y: number): number {
    return this.strip.heads.length > 0 ? lineAt(this.strip.heads, y) : 0;
  }
}
