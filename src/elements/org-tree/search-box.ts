import { html, nothing, type TemplateResult } from 'lit';
import { bringPinyin, pinyinState } from './by-pinyin.js';
import { searchStrings } from './search.strings.js';
import type { OrgWords } from './words.js';

export interface SearchView {
  readonly query: string;
  readonly found: number;
  /** Place of the match that is shown, from 0. */
  readonly at: number;
  /** What was found there. */
  readonly text: string;
}

export interface SearchActions {
  type(query: string): void;
  /** To the next match, or back. */
  walk(by: 1 | -1): void;
  clear(): void;
}

/** The search line: type, see how many, walk through them with Enter, or Shift and Enter. */
export function renderSearch(words: OrgWords, view: SearchView, actions: SearchActions): TemplateResult {
  const { strings } = words;
  const more = searchStrings[words.locale];
  const { query, found, at, text } = view;
  const state = pinyinState();
  const none = state === 'fetching' && inLetters.test(query) ? more.fetching : strings.foundNone;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) actions.walk(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query) actions.clear();
    else return;
    event.preventDefault();
  };
  const onFocus = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void bringPinyin(() => {
      // What was typed meanwhile is looked for again; a search by characters stays where it is.
      if (!input.value || inLetters.test(input.value)) actions.type(input.value);
    });
  };
  // Several trees may stand on a page, and each landmark must be told from the others.
  const landmark = `${strings.searchLabel}${strings.colon}${words.say(words.model.document.title)}`;
  return html`<div class="search" role="search" aria-label=${landmark}>
    <label class="search-label" for="search"
      >${strings.searchLabel}${state === 'missing' ? nothing : more.byPinyin}</label
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
        @focus=${onFocus}
      />
      <output for="search"
        >${query ? (found > 0 ? strings.found(text, at + 1, found) : none) : nothing}</output
      >
      ${
        found > 1
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
      ${query ? html`<button type="button" class="walk" aria-label=${strings.clearSearch} @click=${() => actions.clear()}>${arrow('M5 5l10 10M15 5L5 15')}</button>` : nothing}
    </div>
  </div>`;
}

const inLetters = /[a-zü]/i;

function arrow(d: string): TemplateResult {
  return html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${d}></path></svg>`;
}
