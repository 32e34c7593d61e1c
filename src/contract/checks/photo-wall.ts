import type { Photo, PhotoWallDocument } from '../generated/photo-wall/types.js';
import type { Problem, Severity } from '../problem.js';
import { isKeptBack, nameOf } from './photo-wall.kept.js';

/**
 * What the schema cannot say of a photo wall: ids are unique among photos, cases and objects (one namespace, so that
 * `selected` takes any); sections, cases and photos that are named exist; a photo has its text for those who do not see
 * it; a minor is not shown without a guardian's consent. One pass each: 100,000 photos are read in one go.
 */
export function check(document: PhotoWallDocument): Problem[] {
  const { photos: all = [], cases = [], objects: things = [], sections = [] } = document;
  const lists: Lists = [
    ['photos', all],
    ['cases', cases],
    ['objects', things],
  ];
  return [
    ...repeated(lists),
    // Sections have a namespace of their own: only a photo's `section` names them, and it may be a year.
    ...repeated([['sections', sections]]),
    ...photos(document),
    ...objects(document),
  ];
}

const problem = (
  pointer: string,
  code: string,
  params: Problem['params'],
  severity: Severity = 'warning',
): Problem => ({ pointer, code, severity, params });

type Lists = readonly (readonly [field: string, records: readonly { readonly id: string }[]])[];

/** Ids that come again among all of these. Where they stand is put into words only when one does. */
function repeated(lists: Lists): Problem[] {
  const met = new Set<string>();
  let again = 0;
  for (const [, records] of lists)
    for (const { id } of records) again += met.size === met.add(id).size ? 1 : 0;
  if (again === 0) return [];
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const [field, records] of lists)
    records.forEach(({ id }, i) => {
      const pointer = `/${field}/${i}`;
      const before = first.get(id);
      if (before === undefined) first.set(id, pointer);
      else problems.push(problem(`${pointer}/id`, 'duplicate-id', { id, first: before }, 'error'));
    });
  return problems;
}

function photos(document: PhotoWallDocument): Problem[] {
  const { photos: all = [], sections, locale } = document;
  const known = sections && new Set(sections.map(({ id }) => id));
  const problems: Problem[] = [];
  const paramsOf = ({ id, title, caption }: Photo): Problem['params'] => ({
    id,
    title: nameOf(title ?? caption, locale),
  });
  all.forEach((photo, i) => {
    const { alt, section } = photo;
    if (alt === undefined) problems.push(problem(`/photos/${i}/alt`, 'missing-alt', paramsOf(photo)));
    if (isKeptBack(photo))
      problems.push(problem(`/photos/${i}/consent`, 'minor-without-guardian', paramsOf(photo)));
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
