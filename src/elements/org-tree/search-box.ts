import { html, nothing, type TemplateResult } from 'lit';
import { isComposed } from './keys.js';
import type { OrgStrings } from './org-tree.strings.js';
import type { OrgWords } from './words.js';

export interface SearchView {
  readonly query: string;
  /** How many; null while nothing has been looked for yet. */
  readonly found: number | null;
  /** Place of the match that is shown, from 0. */
  readonly at: number;
  /** What was found there. */
  readonly text: string;
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
  clear(): void;
}

/** The search line: type, see how many, walk through them with Enter, or Shift and Enter. */
export function renderSearch(words: OrgWords, view: SearchView, actions: SearchActions): TemplateResult {
  const { strings } = words;
  const { query, found } = view;
  const onKey = (event: KeyboardEvent): void => {
    if (isComposed(event)) return;
    if (event.key === 'Enter') actions.walk(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query) actions.clear();
    else return;
    event.preventDefault();
  };
  // Several trees may stand on a page, and each landmark must be told from the others.
  const landmark = `${strings.searchLabel}${strings.colon}${words.say(words.model.document.title)}`;
  return html`<div class="search" role="search" aria-label=${landmark}>
    <label class="search-label" for="search"
      >${strings.searchLabel}${view.byPinyin ? strings.byPinyin : nothing}</label
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
        placeholder=${strings.searchHint}
        .value=${query}
        @input=${(event: Event) => actions.type((event.target as HTMLInputElement).value)}
        @keydown=${onKey}
        @focus=${() => actions.focus()}
      />
      <output for="search">${query ? sayFound(strings, view) : nothing}</output>
      ${
        found !== null && found > 1
          ? html`<button
                type="button"
                class="walk"
                aria-label=${strings.previousMatch}
                @click=${() => actions.walk(-1)}
              >
                ${arrow('M4 10l6-5 6 5')}</button
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
                (event.currentTarget as HTMLElement).closest('.search-line')!.querySelector('input')!.focus();
                actions.clear();
              }}
            >
              ${arrow('M5 5l10 10M15 5L5 15')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function arrow(d: string): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${d}></path></svg>`;
}

function sayFound(strings: OrgStrings, view: SearchView): unknown {
  const { found, at, text } = view;
  if (view.isMissing) return strings.notNow;
  if (found === null) return nothing;
  if (found > 0) return strings.found(text, at + 1, found);
  return view.waitsForPinyin ? strings.fetching : strings.foundNone;
}
