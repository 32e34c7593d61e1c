import type {
  CaseObject,
  DisplayCase,
  Photo,
  PhotoSection,
  PhotoWallDocument,
} from '../../../contract/generated/photo-wall/types.js';
import type { Label } from '../../../text/label.js';
import { hiddenFor, isUnreviewed, type HiddenFor, type Rules } from './shown.js';

/** Photos that stand together under one head. */
export interface PhotoGroup {
  /** `2018-10`, `2018`, a section's id; `''` for photos without a date or section. */
  readonly id: string;
  readonly section?: PhotoSection;
  readonly photos: readonly Photo[];
}

/** A case with the objects in it that may be shown. */
export interface CaseOf {
  /** Null where the document names no case: then all objects stand in one. */
  readonly case: DisplayCase | null;
  readonly objects: readonly CaseObject[];
}

/** A word to filter by, with how many photos it keeps. */
export interface Facet {
  /** What the filter holds: the year, or the words in the document's language. */
  readonly key: string;
  readonly label: Label;
  readonly count: number;
}

/** A document made ready to be laid out: what may be shown today, in its orders. Built once a document and day. */
export interface WallModel {
  readonly document: PhotoWallDocument;
  /** All on the wall, newest first; of the same date, and without one at the end, as written. Photos of objects are not among them. */
  readonly photos: readonly Photo[];
  /** All that may be shown, those of objects too. */
  photoOf(id: string): Photo | undefined;
  readonly cases: readonly CaseOf[];
  caseOf(object: CaseObject): CaseOf | undefined;
  readonly objectOf: ReadonlyMap<string, CaseObject>;
  /** Whether each on the wall carries consent. */
  readonly isConsented: boolean;
  /** How many are hidden, by reason. */
  readonly hidden: Readonly<Partial<Record<HiddenFor, number>>>;
}

const byOrder = (a: { order?: number }, b: { order?: number }): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity);

export function buildModel(document: PhotoWallDocument, rules: Rules): WallModel {
  const hidden: Partial<Record<HiddenFor, number>> = {};
  const shown: Photo[] = [];
  for (const photo of document.photos ?? []) {
    const why = hiddenFor(photo, rules, document.review);
    if (why === null) shown.push(photo);
    else hidden[why] = (hidden[why] ?? 0) + 1;
  }
  const { objects: all = [] } = document;
  const objects = all.filter((each) => !isUnreviewed(each, rules, document.review));
  // Those of an object that is hidden stay off the wall, too.
  const ofObjects = new Set(all.flatMap(({ photos = [] }) => photos));
  const onWall = ofObjects.size > 0 ? shown.filter(({ id }) => !ofObjects.has(id)) : shown;
  const cases = casesOf(document.cases ?? [], objects);
  let caseOf: Map<CaseObject, CaseOf> | undefined;
  const unreviewed = all.length - objects.length;
  if (unreviewed > 0) hidden['no-review'] = (hidden['no-review'] ?? 0) + unreviewed;
  return {
    document,
    photos: newestFirst(onWall),
    photoOf: finding(shown),
    cases,
    caseOf: (object) => (caseOf ??= new Map(cases.flatMap(placesIn))).get(object),
    objectOf: new Map(objects.map((object) => [object.id, object])),
    isConsented: onWall.length > 0 && onWall.every(({ consent }) => consent?.given),
    hidden,
  };
}

const placesIn = (each: CaseOf): [CaseObject, CaseOf][] => each.objects.map((object) => [object, each]);

/** Photos by their ids: put together at the first question, for most screens never ask. */
function finding(photos: readonly Photo[]): (id: string) => Photo | undefined {
  let byId: Map<string, Photo> | undefined;
  return (id) => (byId ??= new Map(photos.map((photo) => [photo.id, photo]))).get(id);
}

/** Sorting is stable in every promised engine from Chromium 70. A list that stands in order already is not sorted. */
function newestFirst(photos: readonly Photo[]): readonly Photo[] {
  const stands = photos.every((photo, i) => i === 0 || (photos[i - 1]!.date ?? '') >= (photo.date ?? ''));
  if (stands) return photos;
  return photos.slice().sort(({ date: a = '' }, { date: b = '' }) => (a === b ? 0 : a < b ? 1 : -1));
}

/** An object that names no case, or one that is not there, stands in the first; without any case all stand in one. */
function casesOf(cases: readonly DisplayCase[], objects: readonly CaseObject[]): readonly CaseOf[] {
  const sorted = cases.slice().sort(byOrder);
  const places = new Map<string | undefined, CaseObject[]>(sorted.map(({ id }) => [id, []]));
  const first = places.get(sorted[0]?.id) ?? [];
  for (const object of objects.slice().sort(byOrder)) (places.get(object.case) ?? first).push(object);
  const all: CaseOf[] =
    sorted.length > 0
      ? sorted.map((each) => ({ case: each, objects: places.get(each.id)! }))
      : [{ case: null, objects: first }];
  return all.filter(({ objects: own }) => own.length > 0);
}

/** By month, newest first, where dates tell months; photos of which only the year is known follow those of its months. */
export function byMonth(photos: readonly Photo[]): readonly PhotoGroup[] {
  const groups: PhotoGroup[] = [];
  let from = 0;
  for (let i = 1; i <= photos.length; i++) {
    const { date = '' } = photos[i - 1]!;
    const next = photos[i]?.date ?? '';
    if (i < photos.length && (next === date || next.slice(0, 7) === date.slice(0, 7))) continue;
    groups.push({ id: date.slice(0, 7), photos: photos.slice(from, i) });
    from = i;
  }
  return groups;
}

/** By section, in the sections' own order; photos of no section stand together at the end. One group without sections. */
export function bySection(
  photos: readonly Photo[],
  sections: readonly PhotoSection[] = [],
): readonly PhotoGroup[] {
  const sorted = sections.slice().sort(byOrder);
  const places = new Map<string, Photo[]>(sorted.map(({ id }) => [id, []]));
  const rest: Photo[] = [];
  for (const photo of photos) (places.get(photo.section ?? '') ?? rest).push(photo);
  const groups: PhotoGroup[] = sorted.map((section) => ({
    id: section.id,
    section,
    photos: places.get(section.id)!,
  }));
  return [...groups, { id: '', photos: rest }].filter((group) => group.photos.length > 0);
}

/** Years with their months, newest first: what the rail shows. Photos without a date are not on it. */
export interface RailYear {
  readonly year: string;
  readonly count: number;
  /** January to December, how many photos each. */
  readonly months: readonly number[];
}

/** @param groups by month, newest first */
export function railOf(groups: readonly PhotoGroup[]): readonly RailYear[] {
  const years: { year: string; count: number; months: number[] }[] = [];
  for (const { id, photos } of groups) {
    const year = id.slice(0, 4);
    if (!year) continue;
    let last = years[years.length - 1];
    if (last?.year !== year) years.push((last = { year, count: 0, months: new Array<number>(12).fill(0) }));
    last.count += photos.length;
    if (id.length > 4) last.months[Number(id.slice(5, 7)) - 1] = photos.length;
  }
  return years;
}
