import type { TemplateResult } from 'lit';
import { addStyles } from '../../shell/add-styles.js';
import { Later, once } from '../../shell/later.js';
import type * as Finder from './finder.js';
import type { Match, Search } from './search.js';
import { renderSearch, type SearchActions, type SearchView } from './search-box.js';
import type { OrgWords } from './words.js';

/** What the search asks of the element. */
export interface FindingHost {
  /** Looks at the data, which may be alive: an error there must not reach the page. */
  guard(act: () => void): void;
  requestUpdate(): void;
  /** Where it is painted. */
  root(): ShadowRoot;
  /**
   * Brings a match to sight. The focus stays in the search line; while the visitor is typing so does the page, or the line
   * would go from under the hand.
   */
  show(match: Match, typing: boolean): void;
  /** What of it is painted, if anything is. */
  faceOf(match: Match): Element | null | undefined;
}

/** What was typed is a reading: only then do readings that have just come matter. */
const inLetters = /[a-zü]/i;

const finders = once(() => import('./finder.js'));

/** The visitor's search: its line at once, and what finds when the line is first used. */
export class Finding {
  #query = '';
  #words: OrgWords | null = null;
  #search: Search | undefined;
  /** Whether the visitor has come to the line. */
  #isVisited = false;
  /** Whether the match at hand was found while typing, when nothing is scrolled to it. */
  #isTyped = false;
  readonly #finder = new Later(
    finders,
    () => this.host.guard(() => this.#arrived()),
    (finder) => {
      addStyles(this.host.root(), finder.finderStyles);
      this.#search = new finder.Search();
      return finder;
    },
  );

  constructor(private readonly host: FindingHost) {}

  /** Until what finds has come; undefined when there is nothing to wait for. */
  get fetching(): Promise<void> | undefined {
    return this.#finder.fetching;
  }

  /** The same search in what stands now: other data, another language. */
  renew(words: OrgWords | null): void {
    this.#words = words;
    if (words) this.#search?.renew(words);
  }

  render(words: OrgWords): TemplateResult {
    const pinyin = this.#isVisited ? this.#finder.value?.pinyinState() : undefined;
    const { matches, at, current } = this.#search ?? { matches: [], at: 0, current: undefined };
    const view: SearchView = {
      query: this.#query,
      found: this.#search ? matches.length : null,
      at,
      text: current?.text ?? '',
      byPinyin: pinyin !== 'missing',
      isMissing: this.#finder.isMissing,
      waitsForPinyin: pinyin === 'fetching' && inLetters.test(this.#query),
    };
    return renderSearch(words, view, this.#actions);
  }

  /** A text with what was searched for marked in it; the text itself where nothing is. */
  mark = (text: string): unknown =>
    (this.#query && this.#finder.value?.renderMarked(text, this.#query)) || text;

  clear(): void {
    this.#look('');
  }

  readonly #actions: SearchActions = {
    focus: () => {
      this.#isVisited = true;
      const finder = this.#finder.value;
      if (finder) this.#bringPinyin(finder);
    },
    type: (query) => {
      const isThere = query && this.#finder.value;
      this.#look(query);
      if (isThere) this.#go(true);
    },
    walk: (by) => {
      const match = this.#search?.current;
      // The first step is to what was found, where that is out of sight.
      const face = this.#isTyped && match && this.host.faceOf(match);
      if (!this.#isTyped || (face && this.#finder.value?.isInSight(face))) this.#search?.walk(by);
      this.#go(false);
    },
    clear: () => this.clear(),
  };

  #look(query: string): void {
    this.#query = query;
    const words = this.#words;
    if (words) this.host.guard(() => this.#search?.find(query, words));
    this.host.requestUpdate();
  }

  #go(typing: boolean): void {
    const match = this.#search?.current;
    this.#isTyped = typing;
    this.host.requestUpdate();
    if (match) this.host.show(match, typing);
  }

  #bringPinyin(finder: typeof Finder): void {
    void finder.bringPinyin(() => {
      // What was typed meanwhile is looked for again; a search by characters stays where it is.
      if (!inLetters.test(this.#query)) return this.host.requestUpdate();
      this.#look(this.#query);
      this.#go(true);
    });
    this.host.requestUpdate();
  }

  #arrived(): void {
    const finder = this.#finder.value;
    if (!finder) return this.host.requestUpdate();
    this.#look(this.#query);
    if (this.#query) this.#go(true);
    if (this.#isVisited) this.#bringPinyin(finder);
  }
}
