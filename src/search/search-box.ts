import { html, nothing, type TemplateResult } from 'lit';
import { isComposed } from '../shell/input/keys.js';
import type { SearchStrings } from './search.strings.js';

/** What is looked for, in the reader's language. */
export interface SearchLabels {
  /** 找人、找岗位 */
  readonly label: string;
  /** 姓名、岗位、范围 */
  readonly hint: string;
  /** The document's title: several searches may stand on a page, and each landmark must be told from the others. */
  readonly of: string;
}

export interface SearchView {
  readonly query: string;
  /** How many; null while nothing has been looked for yet. */
  readonly found: number | null;
  /** Place of the match at hand, from 0. */
  readonly at: number;
  /** Whether names are found by their pinyin too. */
  readonly byPinyin: boolean;
  readonly waitsForPinyin: boolean;
  /** Whether what finds could not be had. */
  readonly isMissing: boolean;
}

export interface SearchActions {
  /** The visitor has come to the line. */
  focus(): void;
  type(query: string): void;
  /** To the next match, or back. */
  walk(by: 1 | -1): void;
  /** Chooses the match at hand; once it is chosen, goes on to the next. */
  take(by: 1 | -1): void;
  clear(): void;
}

/**
 * The search line: typing marks what is found and chooses nothing; Enter chooses, Enter again (or with Shift) goes on; Escape
 * clears. The line keeps its height: the count is short and the buttons stand beside it.
 */
export function renderSearch(
  labels: SearchLabels,
  strings: SearchStrings,
  view: SearchView,
  actions: SearchActions,
): TemplateResult {
  const { query, found } = view;
  const onKey = (event: KeyboardEvent): void => {
    if (isComposed(event)) return;
    if (event.key === 'Enter') actions.take(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query) actions.clear();
    else return;
    event.preventDefault();
  };
  return html`<div class="search" role="search" aria-label=${`${labels.label}${strings.colon}${labels.of}`}>
    <label class="search-label" for="search"
      >${labels.label}${view.byPinyin ? strings.byPinyin : nothing}</label
    >
    <div class="search-line">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="6"></circle>
        <path d="M13 13l5 5"></path>
      </svg>
      <input
        id="search"
        type="text"
        inputmode="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${labels.hint}
        .value=${query}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
        @focus=${() => actions.focus()}
      />
      <output for="search" aria-live="off">${query ? showFound(strings, view) : nothing}</output>
      <span class="walks">
        ${
          found !== null && found > 1
            ? html`<button
                  type="button"
                  class="walk"
                  aria-label=${strings.previousMatch}
                  @click=${() => actions.walk(-1)}
                >
                  ${arrow('M4 12l6-5 6 5')}</button
                ><button
                  type="button"
                  class="walk"
                  aria-label=${strings.nextMatch}
                  @click=${() => actions.walk(1)}
                >
                  ${arrow('M4 8l6 5 6-5')}
                </button>`
            : nothing
        }
        ${
          query
            ? html`<button
                type="button"
                class="walk"
                aria-label=${strings.clearSearch}
                @click=${(event: Event) => {
                  // The button goes with what it clears.
                  (event.currentTarget as HTMLElement)
                    .closest('.search-line')!
                    .querySelector('input')!
                    .focus();
                  actions.clear();
                }}
              >
                ${arrow('M5 5l10 10M15 5L5 15')}
              </button>`
            : nothing
        }</span
      >
    </div>
  </div>`;
}

function arrow(d: string): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${d}></path></svg>`;
}

/** What the eye needs: where among how many. The match itself is seen, and told to readers by the announcer. */
function showFound(strings: SearchStrings, view: SearchView): unknown {
  const { found, at } = view;
  if (view.isMissing) return strings.notNow;
  if (found === null) return nothing;
  if (found > 0) return strings.place(at + 1, found);
  return view.waitsForPinyin ? strings.fetching : strings.foundNone;
}
