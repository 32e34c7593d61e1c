import { matchName } from '../text/match.js';

/** One text that is searched, and what it leads to. */
export interface Match<Item = unknown> {
  readonly item: Item;
  /** Id to choose: what is found under one id is found once. */
  readonly id: string;
  /** The text that matched, as it is painted. */
  readonly text: string;
  /** How it is called in Chinese, where it is painted in another language: whoever knows that name finds it, too. */
  readonly also?: string;
  /** Where it stands, for readers: twelve third groups sound the same. */
  readonly where?: string;
}

/** What is searched, in reading order, made once a document and language: a city of 100,000 answers each key stroke from here. */
export type SearchIndex<Item> = readonly Match<Item>[];

/**
 * Where a query is found, in reading order, each id once. Any part of a text matches, whatever the case, the width of the
 * characters or the blanks, and its pinyin once that was fetched.
 */
function findMatches<Item>(index: SearchIndex<Item>, query: string): Match<Item>[] {
  const seen = new Set<string>();
  const found: Match<Item>[] = [];
  for (const match of index) {
    if (seen.has(match.id)) continue;
    if (!matchName(query, match.text) && !(match.also && matchName(query, match.also))) continue;
    seen.add(match.id);
    found.push(match);
  }
  return found;
}

/** The visitor's search: what was typed, what it found, and which match is at hand. */
export class Search<Item> {
  query = '';
  at = 0;
  matches: readonly Match<Item>[] = [];
  #index: SearchIndex<Item> | null = null;
  #madeOf: unknown = null;

  /** @param buildIndex what is searched in a document and language; called at the first query */
  constructor(private readonly buildIndex: (text: never) => SearchIndex<Item>) {}

  get current(): Match<Item> | undefined {
    return this.matches[this.at];
  }

  /** Searches anew; with the same query after a change of document or language too. */
  find(query: string, text: object): void {
    this.query = query;
    if (query && this.#madeOf !== text) {
      this.#index = this.buildIndex(text as never);
      this.#madeOf = text;
    }
    this.matches = this.#index && query ? findMatches(this.#index, query) : [];
    this.at = 0;
  }

  walk(by: 1 | -1): void {
    const { length } = this.matches;
    if (length > 0) this.at = (this.at + by + length) % length;
  }

  /** Finds the same again when the document or the language is another one. */
  renew(text: object): void {
    if (!this.query || this.#madeOf === text) return;
    const { id } = this.current ?? {};
    this.find(this.query, text);
    this.at = Math.max(
      0,
      this.matches.findIndex((match) => match.id === id),
    );
  }
}
