import type { CommonHead } from './head.js';
import { clock } from '../../../data/environment.js';
import { snapshotOf } from '../../../shell/snapshot-of.js';
import { frameStrings } from '../../../frame/frame.strings.js';
import { formatAge, formatDate } from '../../../text/date.js';
import { pickLabel } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import type { FootView } from '../plinth/view.js';
import { nextOpening, weekdayOf, type HallSettings } from '../state/schedule.js';
import type { KioskStrings } from '../strings/kiosk.strings.js';

const named = ['org-tree', 'photo-wall', 'honor-roll', 'leaderboard', 'ballot'] as const;

/**
 * What a scene is called: `data-label` (in a language of its own `data-label-en`), `aria-label`, a picture's `alt`, `title`;
 * the library's elements have names of their own.
 */
export function nameOf(scene: HTMLElement, index: number, strings: KioskStrings, locale: Locale): string {
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
  return {
    source: source ?? null,
    day: day === undefined ? '' : frameStrings[locale].asOf(formatDate(day, locale)),
    isSample: heads.some(({ sample }) => sample === true),
    stale: old
      ? [
          strings.staleData(formatAge(clock.now() - (old.fetchedAt ?? 0), locale)),
          ...(next === undefined ? [] : [strings.nextTry(Math.round((next - clock.now()) / 60_000))]),
        ].join(locale === 'en' ? ', ' : '，')
      : null,
  };
}

/** When a screen that rests opens again; '' where it never does. */
export function openingOf({ schedule }: HallSettings, strings: KioskStrings): string {
  const now = clock.now();
  const next = nextOpening(schedule, now);
  if (!next) return '';
  const { inDays, at } = next;
  const weekday = strings.weekday(weekdayOf(now + inDays * 86_400_000));
  return strings.opensAt(inDays === 0 ? strings.today : inDays === 1 ? strings.tomorrow : weekday, at);
}
