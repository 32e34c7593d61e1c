import type { PhotoWallDocument } from '../generated/photo-wall.types.js';
import type { Problem, Severity } from '../problem.js';
import { isKeptBack, nameOf } from './photo-wall.kept.js';

/**
 * What the schema cannot say of a photo wall: ids are unique among photos, cases and objects (one namespace, so that
 * `selected` takes any); sections, cases and photos that are named exist; a photo has its text for those who do not see
 * it; a minor is not shown without a guardian's consent. One pass each: 100,000 photos are read in one go.
 */
export function check(document: PhotoWallDocument): Problem[] {
  return [...ids(document), ...sameSections(document), ...photos(document), ...objects(document)];
}

const problem = (
  pointer: string,
  code: string,
  params: Problem['params'],
  severity: Severity = 'warning',
): Problem => ({ pointer, code, severity, params });

function meeting(problems: Problem[]): (id: string, pointer: string) => void {
  const first = new Map<string, string>();
  return (id, pointer) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, pointer);
    else problems.push(problem(`${pointer}/id`, 'duplicate-id', { id, first: before }, 'error'));
  };
}

function ids({ photos = [], cases = [], objects = [] }: PhotoWallDocument): Problem[] {
  const problems: Problem[] = [];
  const meet = meeting(problems);
  photos.forEach(({ id }, i) => meet(id, `/photos/${i}`));
  cases.forEach(({ id }, i) => meet(id, `/cases/${i}`));
  objects.forEach(({ id }, i) => meet(id, `/objects/${i}`));
  return problems;
}

/** Sections have a namespace of their own: only a photo's `section` names them, and it may be a year. */
function sameSections({ sections = [] }: PhotoWallDocument): Problem[] {
  const problems: Problem[] = [];
  const meet = meeting(problems);
  sections.forEach(({ id }, i) => meet(id, `/sections/${i}`));
  return problems;
}

function photos(document: PhotoWallDocument): Problem[] {
  const { photos: all = [], sections, locale } = document;
  const known = sections && new Set(sections.map(({ id }) => id));
  const problems: Problem[] = [];
  all.forEach((photo, i) => {
    const params = { id: photo.id, title: nameOf(photo.title ?? photo.caption, locale) };
    if (photo.alt === undefined) problems.push(problem(`/photos/${i}/alt`, 'missing-alt', params));
    if (isKeptBack(photo)) problems.push(problem(`/photos/${i}/consent`, 'minor-without-guardian', params));
    const { section } = photo;
    if (section !== undefined && known && !known.has(section))
      problems.push(problem(`/photos/${i}/section`, 'unknown-section', { section }));
  });
  return problems;
}

function objects({ objects: all = [], cases = [], photos = [] }: PhotoWallDocument): Problem[] {
  if (all.length === 0) return [];
  const knownCases = new Set(cases.map(({ id }) => id));
  const knownPhotos = new Set(photos.map(({ id }) => id));
  const problems: Problem[] = [];
  all.forEach((object, i) => {
    if (object.case !== undefined && !knownCases.has(object.case))
      problems.push(problem(`/objects/${i}/case`, 'unknown-case', { case: object.case }));
    object.photos?.forEach((photo, j) => {
      if (!knownPhotos.has(photo))
        problems.push(problem(`/objects/${i}/photos/${j}`, 'no-such-photo', { photo }));
    });
  });
  return problems;
}
