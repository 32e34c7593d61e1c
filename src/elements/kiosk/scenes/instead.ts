import { html, type TemplateResult } from 'lit';
import { clock } from '../../../data/environment.js';
import { nextOpening, weekdayOf, type HallSettings } from '../state/schedule.js';
import type { KioskStrings } from '../strings/kiosk.strings.js';

/** In the place of scenes where the page has none. */
export const renderNoScenes = (strings: KioskStrings): TemplateResult =>
  renderInstead(strings.noScenes, strings.noScenesMore);

/** In the place of scenes out of the hours of the schedule: when it opens again. */
export const renderClosed = (strings: KioskStrings, settings: HallSettings): TemplateResult =>
  renderInstead(strings.closed, openingOf(settings, strings), strings.closedMore);

const renderInstead = (title: string, ...more: string[]): TemplateResult =>
  html`<div class="instead">
    <h2 class="serif">${title}</h2>
    ${more.map((each) => html`<p>${each}</p>`)}
  </div>`;

/** When a screen that rests opens again; '' where it never does. */
function openingOf({ schedule }: HallSettings, strings: KioskStrings): string {
  const now = clock.now();
  const next = nextOpening(schedule, now);
  if (!next) return '';
  const { inDays, at } = next;
  const weekday = strings.weekday(weekdayOf(now + inDays * 86_400_000));
  return strings.opensAt(inDays === 0 ? strings.today : inDays === 1 ? strings.tomorrow : weekday, at);
}
