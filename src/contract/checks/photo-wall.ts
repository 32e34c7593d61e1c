import type { Photo, PhotoWallDocument } from '../generated/photo-wall/types.js';
import type { Problem } from '../problem.js';
import { isKeptBack, nameOf } from './photo-wall.kept.js';
import { warning } from './problems.js';
import { sameIds, type Lists } from './same-ids.js';

/**
 * What the schema cannot say of a photo wall: ids are unique among photos, cases and objects (one namespace, so that
 * `selected` takes any); sections, cases and photos that are named exist; a photo has its text for those who do not see
 * it; a minor is not shown without a guardian's consent. One pass each: 100,000 photos are read in one go.
 */
export function check(document: PhotoWallDocument): Problem[] {
  const { photos: all = [], cases = [], objects: things = [], sections = [] } = document;
  const lists: Lists = [
    ['/photos', all],
    ['/cases', cases],
    ['/objects', things],
  ];
  return [
    ...sameIds(() => lists),
    // Sections have a namespace of their own: only a photo's `section` names them, and it may be a year.
    ...sameIds(() => [['/sections', sections]]),
    ...photos(document),
    ...objects(document),
  ];
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
    if (alt === undefined) problems.push(warning(`/photos/${i}/alt`, 'missing-alt', paramsOf(photo)));
    if (isKeptBack(photo))
      problems.push(warning(`/photos/${i}/consent`, 'minor-without-guardian', paramsOf(photo)));
    if (section !== undefined && known && !known.has(section))
      problems.push(warning(`/photos/${i}/section`, 'unknown-section', { section }));
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
      problems.push(warning(`/objects/${i}/case`, 'unknown-case', { case: object.case }));
    object.photos?.forEach((photo, j) => {
      if (!knownPhotos.has(photo))
        problems.push(warning(`/objects/${i}/photos/${j}`, 'no-such-photo', { photo }));
    });
  });
  return problems;
}
