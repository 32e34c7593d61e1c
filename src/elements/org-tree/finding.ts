import type { TemplateResult } from 'lit';
import { hint } from '../../data/environment.js';
import type * as Finder from './finder.js';
import type { Match, Search } from './search.js';
import { renderSearch, type SearchActions, type SearchView } from './search-box.js';
import type { OrgWords } from './words.js';

/** What the search asks of the element. */
export interface FindingHost {
  /** Looks at the data, which may be alive: an error there must not reach the page. */
  guard(act: () => void): void;
  requestUpdate(): void;
  /** Brings a match to sight. The focus stays in the search line. */
  show(match: Match): void;
}

/** What was typed is a reading: only then do readings that have just come matter. */
const inLetters = /[a-zü]/i;

/** The visitor's search: its line at once, and what finds when the line is first used. */
export class Finding {
  #query = '';
  #words: OrgWords | null = null;
  #finder: typeof Finder | undefined;
  #search: Search | undefined;
  /** Until what finds has come; undefined when there is nothing to wait for. */
  fetching: Promise<void> | undefined;

  constructor(private readonly host: FindingHost) {}

  /** The same search in what stands now: other data, another language. */
  renew(words: OrgWords | null): void {
    this.#words = words;
    if (words) this.#search?.renew(words);
  }

  render(words: OrgWords): TemplateResult {
    const pinyin = this.#finder?.pinyinState();
    const { matches, at, current } = this.#search ?? { matches: [], at: 0, current: undefined };
    const view: SearchView = {
      query: this.#query,
      found: this.#search ? matches.length : null,
      at,
      text: current?.text ?? '',
      byPinyin: pinyin !== 'missing',
      waitsForPinyin: pinyin === 'fetching' && inLetters.test(this.#query),
    };
    return renderSearch(words, view, this.#actions);
  }

  /** A text with what was searched for marked in it; the text itself where nothing is. */
  mark = (text: string): unknown =>
    this.#finder && this.#query ? this.#finder.renderMarked(text, this.#query) : text;

  clear(): void {
    this.#look('');
  }

  readonly #actions: SearchActions = {
    focus: () => this.#fetch(() => this.#bringPinyin()),
    type: (query) => {
      this.#look(query);
      if (query) this.#fetch(() => query === this.#query && this.#go());
    },
    walk: (by) => {
      this.#search?.walk(by);
      this.#go();
    },
    clear: () => this.clear(),
  };

  #look(query: string): void {
    this.#query = query;
    const words = this.#words;
    if (words) this.host.guard(() => this.#search?.find(query, words));
    this.host.requestUpdate();
  }

  #go(): void {
    const match = this.#search?.current;
    this.host.requestUpdate();
    if (match) this.host.show(match);
  }

  #bringPinyin(): void {
    void this.#finder?.bringPinyin(() => {
      // What was typed meanwhile is looked for again; a search by characters stays where it is.
      if (!inLetters.test(this.#query)) return this.host.requestUpdate();
      this.#look(this.#query);
      this.#go();
    });
    this.host.requestUpdate();
  }

  /** Then, at once when what finds is there. Where it cannot be had, the next key tries again. */
  #fetch(then: () => void): void {
    if (this.#finder) return then();
    const fetching = import('./finder.js').then(
      (finder) => {
        this.#finder = finder;
        this.#search ??= new finder.Search();
        this.#look(this.#query);
        then();
      },
      (error: unknown) => hint(`nothing can be searched: ${String(error)}`),
    );
    this.fetching = fetching;
    void fetching.then(() => {
      if (this.fetching === fetching) this.fetching = undefined;
    });
  }
}
