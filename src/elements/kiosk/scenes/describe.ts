import type { CommonHead } from './head.js';
import { clock } from '../../../data/environment.js';
import { snapshotOf } from '../../../shell/snapshot-of.js';
import { spokenIn } from '../../../shell/strings.js';
import { frameStrings } from '../../../frame/frame.strings.js';
import { formatAge, formatDate } from '../../../text/date.js';
import { pickLabel } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import type { FootView } from '../plinth/view.js';
import type { KioskStrings } from '../strings/kiosk.strings.js';

const named = ['org-tree', 'photo-wall', 'honor-roll', 'leaderboard', 'ballot'] as const;

/** What each turn is called: its scene, or the scenes of its group. */
export const namesOf = (groups: readonly HTMLElement[][], strings: KioskStrings, locale: Locale): string[] =>
  groups.map((group, i) =>
    group.map((each) => nameOf(each, i, strings, locale)).join(frameStrings[locale].pause),
  );

/**
 * What a scene is called: `data-label` (in a language of its own `data-label-en`), `aria-label`, a picture's `alt`, `title`;
 * the library's elements have names of their own.
 */
function nameOf(scene: HTMLElement, index: number, strings: KioskStrings, locale: Locale): string {
  const own = named.find((each) => scene.localName === `qs-${each}`);
  return (
    scene.getAttribute(`data-label-${locale.toLowerCase()}`) ||
    scene.getAttribute('data-label') ||
    scene.getAttribute('aria-label') ||
    scene.getAttribute('alt') ||
    scene.title ||
    (own ? strings[own] : strings.scene(index + 1))
  );
}

/** The last line of the plinth, of the documents that are shown; without any, of the district around them. */
export function footOf(
  shown: readonly HTMLElement[],
  district: CommonHead | undefined,
  strings: KioskStrings,
  locale: Locale,
): FootView {
  const snapshots = shown.flatMap((each) => snapshotOf(each) ?? []);
  const heads = snapshots.flatMap(({ document }) => (document as CommonHead | null) ?? []);
  if (heads.length === 0 && district && snapshots.length > 0) heads.push(district);
  const [source] = heads.flatMap((each) =>
    each.source?.name ? pickLabel(each.source.name, locale, each.locale) : [],
  );
  // Of several the oldest: all are as new as that.
  const [day] = heads.flatMap(({ asOf }) => asOf ?? []).sort();
  const old = snapshots.find(
    ({ state, document, fetchedAt }) =>
      document && /^(stale|invalid)$/.test(state) && fetchedAt !== undefined,
  );
  const next = old?.nextTryAt;
  const spoken = spokenIn(frameStrings, locale);
  return {
    source: source ?? null,
    day: day === undefined ? '' : frameStrings[locale].asOf(formatDate(day, spoken)),
    isSample: heads.some(({ sample }) => sample === true),
    stale: old
      ? [
          strings.staleData(formatAge(clock.now() - old.fetchedAt!, spoken)),
          ...(next === undefined ? [] : [strings.nextTry(Math.round((next - clock.now()) / 60_000))]),
        ].join(spoken === 'en' ? ', ' : '，')
      : null,
  };
}
