import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../contract/problem.js';
import type { Failure, Snapshot } from '../../data/snapshot.js';
import { clipText } from '../../text/clip.js';
import { formatAge, formatTime } from '../../text/date.js';
import type { Locale } from '../../text/locale.js';
import { clock, isDevelopment } from '../../data/environment.js';
import { wordsOf, type ProblemWords } from './problem-words.js';
import { spokenIn } from '../strings.js';
import { stateStrings } from './states.strings.js';

/** The words that differ from element to element. */
export interface StateWords {
  /** What is not there yet: 还没有组织架构 */
  readonly empty: string;
  /** What will come by itself. */
  readonly emptyMore: string;
  /** What is being fetched: 正在取组织架构… */
  readonly loading: string;
}

export interface StateContext {
  readonly locale: Locale;
  readonly words: StateWords;
  /** Words of the kind's own cross-checks, or how to fetch them. */
  readonly problemWords: ProblemWords;
  /** Called when words have come that were not there. */
  readonly renew?: () => void;
}

/** What is said when a state comes. Ages and waits are not: they change every half minute, and would be read out as often. */
export function sayState(snapshot: Snapshot<unknown>, locale: Locale, words: StateWords): string {
  const strings = stateStrings[locale];
  const { state, document, problems } = snapshot;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const kept = document !== null;
  switch (state) {
    case 'ready':
      return strings.readySay;
    case 'empty':
      return words.empty;
    case 'loading':
      return words.loading;
    case 'stale':
      return strings.staleLabel;
    case 'unavailable':
      return strings.named(strings.unavailableLabel, strings.unavailableSay);
    case 'invalid': {
      const say = sayInvalid(errors, kept, locale);
      // What a visitor is told names it already.
      return isDevelopment() ? strings.named(strings.invalidLabel, say) : say;
    }
  }
}

/** Visitors of a public site cannot mend a file: they are told what it means for them, and its author the places to mend. */
function sayInvalid(errors: number, kept: boolean, locale: Locale): string {
  const strings = stateStrings[locale];
  if (isDevelopment()) return kept ? strings.invalidSayKept(errors) : strings.invalidSay(errors);
  return kept ? strings.invalidPublicKept : strings.invalidPublic;
}

/**
 * The state in one quiet line, for the foot of a screen that nobody operates: the picture above does not move when a network
 * goes and comes. Nothing when all is well, and without a view to keep.
 */
export function renderQuietState(
  snapshot: Snapshot<unknown>,
  locale: Locale,
): TemplateResult | typeof nothing {
  const { state, document } = snapshot;
  if (document === null || (state !== 'stale' && state !== 'invalid')) return nothing;
  const strings = stateStrings[locale];
  const say = state === 'stale' ? strings.staleSay(ageOf(snapshot, locale)) : strings.invalidPublicKept;
  return html`<span class="quiet"
    >${clockMark}<span>${say}</span> <span>${tellWhen(snapshot, locale)}</span></span
  >`;
}

const ageOf = ({ fetchedAt }: Snapshot<unknown>, locale: Locale): string =>
  formatAge(clock.now() - (fetchedAt ?? clock.now()), spokenIn(stateStrings, locale));

/** As many problems as a clerk mends in one go; the rest is counted. */
const problemsShown = 6;

/**
 * Paints a state. `ready` paints nothing; with a last good view the rest is a strip above it, without one a panel in
 * its place with the page's own fallback markup below, so nothing is ever blank.
 */
export function renderState(
  snapshot: Snapshot<unknown>,
  context: StateContext,
): TemplateResult | typeof nothing {
  const strings = stateStrings[context.locale];
  const { words } = context;
  switch (snapshot.state) {
    case 'ready':
      return unusedStrip(snapshot, context);
    case 'empty':
      // A document without records is the newest there is; only when none came does the page's own markup say more.
      return html`${panel(
        strings.emptyLabel,
        nothing,
        words.empty,
        html`<p class="state-more">${words.emptyMore}</p>`,
        nothing,
      )}${snapshot.document === null ? html`<slot></slot>` : nothing}`;
    case 'loading':
      return html`${panel(strings.loadingLabel, nothing, words.loading, html`<div class="state-bars" aria-hidden="true"><i></i><i></i></div>`, nothing)}<slot
        ></slot>`;
    case 'stale':
      return panel(
        strings.staleLabel,
        clockMark,
        strings.staleSay(ageOf(snapshot, context.locale)),
        nothing,
        when(snapshot, context.locale),
      );
    case 'unavailable':
      return html`${panel(
          strings.unavailableLabel,
          clockMark,
          strings.unavailableSay,
          isDevelopment() || snapshot.failure?.reason === 'local'
            ? html`<p class="state-more">${why(snapshot.failure, context.locale)}</p>`
            : nothing,
          when(snapshot, context.locale),
        )}<slot></slot>`;
    case 'invalid':
      return invalid(snapshot, context);
  }
}

function invalid(snapshot: Snapshot<unknown>, context: StateContext): TemplateResult {
  const strings = stateStrings[context.locale];
  const errors = snapshot.problems.filter((each) => each.severity === 'error');
  const kept = snapshot.document !== null;
  const say = sayInvalid(errors.length, kept, context.locale);
  const list = isDevelopment() ? problemList(errors, context) : nothing;
  return html`${panel(strings.invalidLabel, problemMark, say, list, when(snapshot, context.locale))}${
    kept ? nothing : html`<slot></slot>`
  }`;
}

/** Readers have no use for a dropped field; the one who wrote it has: shown in development only. */
function unusedStrip(snapshot: Snapshot<unknown>, context: StateContext): TemplateResult | typeof nothing {
  if (snapshot.problems.length === 0 || !isDevelopment()) return nothing;
  return html`<details class="state state-unused">
    <summary class="state-label">${stateStrings[context.locale].unused(snapshot.problems.length)}</summary>
    ${problemList(snapshot.problems, context)}
  </details>`;
}

function problemList(problems: readonly Problem[], context: StateContext): TemplateResult {
  const strings = stateStrings[context.locale];
  const rest = problems.length - problemsShown;
  // Between two sentences Chinese has no blank.
  const gap = context.locale === 'en' ? ' ' : '';
  return html`<ul class="state-problems">
    ${problems.slice(0, problemsShown).map((problem) => {
      const { message, fix } = wordsOf(problem, context.locale, context.problemWords, context.renew) ?? {
        message: problem.code,
        fix: '',
      };
      // A key may be a number that must not be shown.
      const place = problem.pointer.replace(/\d{11,}/g, '***');
      const pointer = clipText(place, 120).text || strings.document;
      return html`<li>
        <code>${pointer}</code>${clipText(message, 400).text}<span>${gap}${clipText(fix, 400).text}</span>
      </li>`;
    })}
    ${rest > 0 ? html`<li>${strings.moreProblems(rest)}</li>` : nothing}
  </ul>`;
}

function panel(label: string, mark: unknown, say: string, more: unknown, end: unknown): TemplateResult {
  return html`<div class="state">
    <p class="state-label">${mark}${label}</p>
    <div class="state-row">
      <p class="state-say">${say}</p>
      ${end}
    </div>
    ${more}
  </div>`;
}

function when(snapshot: Snapshot<unknown>, locale: Locale): TemplateResult | typeof nothing {
  const told = tellWhen(snapshot, locale);
  return told ? html`<p class="state-more">${told}</p>` : nothing;
}

/** 10:24取得，4分钟后再试. */
function tellWhen(snapshot: Snapshot<unknown>, locale: Locale): string {
  const strings = stateStrings[locale];
  const parts: string[] = [];
  if (snapshot.state === 'stale' && snapshot.fetchedAt !== undefined)
    parts.push(strings.gotAt(formatTime(snapshot.fetchedAt, spokenIn(stateStrings, locale))));
  if (snapshot.nextTryAt !== undefined) parts.push(nextTry(snapshot.nextTryAt - clock.now(), locale));
  return parts.join(strings.comma);
}

function nextTry(ms: number, locale: Locale): string {
  const strings = stateStrings[locale];
  if (ms < 1_000) return strings.nextTrySoon;
  const wait =
    ms < 90_000 ? strings.seconds(Math.round(ms / 1000)) : strings.minutes(Math.round(ms / 60_000));
  return strings.nextTry(wait);
}

function why(failure: Failure | undefined, locale: Locale): string {
  const strings = stateStrings[locale];
  if (!failure) return strings.network;
  return failure.reason === 'status' ? strings.status(failure.status ?? 0) : strings[failure.reason];
}

const clockMark = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="6.5" />
  <path d="M8 4v4.5l3 1.5" />
</svg>`;
const problemMark = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M1.5 1.5h13v13h-13zM8 4.5v4M8 10.5v1.5" />
</svg>`;
