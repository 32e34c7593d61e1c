import type { TemplateResult } from 'lit';
import { addStyles } from '../shell/paint/add-styles.js';
import { Later, once } from '../shell/later.js';
import type { Locale } from '../text/locale.js';
import type * as Finder from './finder.js';
import type { Match, Search, SearchIndex } from './search.js';
import { renderSearch, type SearchActions, type SearchLabels } from './search-box.js';
import { searchStrings } from './search.strings.js';

/** What the search asks of an element. `Text` is a document in a language: another object for another of the two. */
export interface FindingHost<Item, Text extends object> {
  requestUpdate(): void;
  /** Where it is painted. */
  root(): ShadowRoot;
  /** What can be found, in reading order. Called at the first query of a document and language. */
  index(text: Text): SearchIndex<Item>;
  /** Brings a match to sight, marked and not chosen. The focus stays in the search line, and so does the page. */
  mark(match: Match<Item>): void;
  /** Chooses a match and brings it to sight. */
  choose(match: Match<Item>): void;
  /** Tells a screen reader, after a pause in the typing. */
  announce(text: string, wait: number): void;
}

/** What was typed is a reading: only then do readings that have just come matter. */
const inLetters = /[a-zü]/i;

/** Ms without a key after which the count is told. */
const typingPause = 300;

const finders = once(() => import('./finder.js'));

/** A visitor's search: its line at once, and what finds when the line is first used. */
export class Finding<Item, Text extends object> {
  #query = '';
  #text: Text | null = null;
  #locale: Locale = 'zh-CN';
  #search: Search<Item> | undefined;
  /** Whether the visitor has come to the line. */
  #isVisited = false;
  /** Whether the match at hand was chosen, so that Enter goes on. */
  #isTaken = false;
  readonly #finder = new Later(
    finders,
    () => this.#arrived(),
    (finder) => {
      addStyles(this.host.root(), [finder.finderStyles]);
      this.#search = new finder.Search<Item>((text: Text) => this.host.index(text));
      return finder;
    },
  );

  constructor(private readonly host: FindingHost<Item, Text>) {}

  /** Until what finds has come; undefined when there is nothing to wait for. */
  get fetching(): Promise<void> | undefined {
    return this.#finder.fetching;
  }

  /** What was typed; '' when nothing is looked for. */
  get query(): string {
    return this.#query;
  }

  /** The match at hand. */
  get current(): Match<Item> | undefined {
    return this.#query ? this.#search?.current : undefined;
  }

  /** All that was found; undefined when nothing is looked for. */
  get matches(): readonly Match<Item>[] | undefined {
    return this.#query ? this.#search?.matches : undefined;
  }

  /** The same search in what stands now: other data, another language. */
  renew(text: Text | null, locale: Locale): void {
    this.#text = text;
    this.#locale = locale;
    if (text) this.#search?.renew(text);
  }

  render(labels: SearchLabels): TemplateResult {
    const pinyin = this.#isVisited ? this.#finder.value?.pinyinState() : undefined;
    const { matches, at } = this.#search ?? { matches: [], at: 0 };
    const view = {
      query: this.#query,
      found: this.#search ? matches.length : null,
      at,
      byPinyin: pinyin !== 'missing',
      isMissing: this.#finder.isMissing,
      waitsForPinyin: pinyin === 'fetching' && inLetters.test(this.#query),
    };
    return renderSearch(labels, searchStrings[this.#locale], view, this.#actions);
  }

  /** A text with what was searched for marked in it; the text itself where nothing is. */
  mark = (text: string): unknown =>
    (this.#query && this.#finder.value?.renderMarked(text, this.#query)) || text;

  /** @returns whether there was something to clear */
  clear(): boolean {
    const had = this.#query !== '';
    this.#look('');
    this.host.announce('', 0);
    return had;
  }

  /** Whether a name begins with what was typed, in pinyin too once `bringReadings` is done. */
  begins(typed: string, name: string): boolean {
    return this.#finder.value?.begins(typed, name) === true;
  }

  /** Fetches the readings of names, for letters that are typed elsewhere. Never rejects. */
  async bringReadings(): Promise<void> {
    await (await this.#finder.whenThere())?.bringPinyin(() => this.host.requestUpdate());
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
      if (isThere) this.#show();
    },
    walk: (by) => {
      this.#search?.walk(by);
      this.#isTaken = false;
      this.#show(0);
    },
    take: (by) => {
      if (this.#isTaken) this.#search?.walk(by);
      const match = this.#search?.current;
      if (!match) return this.#say(0);
      this.#isTaken = true;
      this.host.requestUpdate();
      this.#say(0);
      this.host.choose(match);
    },
    clear: () => void this.clear(),
  };

  #look(query: string): void {
    this.#query = query;
    this.#isTaken = false;
    if (this.#text) this.#search?.find(query, this.#text);
    this.host.requestUpdate();
  }

  #show(wait = typingPause): void {
    const match = this.#search?.current;
    this.host.requestUpdate();
    this.#say(wait);
    if (match) this.host.mark(match);
  }

  /** What was found, with its place; twelve third groups would sound the same. */
  #say(wait: number): void {
    const strings = searchStrings[this.#locale];
    const { current, matches = [], at = 0 } = this.#search ?? {};
    if (!this.#query || !this.#search) return;
    const text = current && [current.where, current.text].filter(Boolean).join(' ');
    this.host.announce(text ? strings.found(text, at + 1, matches.length) : strings.foundNone, wait);
  }

  #bringPinyin(finder: typeof Finder): void {
    void finder.bringPinyin(() => {
      // What was typed meanwhile is looked for again; a search by characters stays where it is.
      if (!inLetters.test(this.#query)) return this.host.requestUpdate();
      this.#look(this.#query);
      this.#show();
    });
    this.host.requestUpdate();
  }

  #arrived(): void {
    const finder = this.#finder.value;
    if (!finder) return this.host.requestUpdate();
    this.#look(this.#query);
    if (this.#query) this.#show();
    if (this.#isVisited) this.#bringPinyin(finder);
  }
}
