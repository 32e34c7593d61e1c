import { matchName } from '../../text/match.js';
import { personIdOf, type OrgModel, type UnitNode } from './model.js';
import type { OrgWords } from './words.js';

/** One place where a query was found. */
export interface Match {
  readonly node: UnitNode;
  /** Id to choose: the post whose title or holder matched, else the unit. */
  readonly id: string;
  /** The text that matched, as it is painted. */
  readonly text: string;
}

/** What is searched, made once a document and language: a city of 100,000 units answers each key stroke from here. */
export type SearchIndex = readonly Match[];

export function buildIndex(model: OrgModel, words: OrgWords): SearchIndex {
  const index: Match[] = [];
  const add = (node: UnitNode, id: string, text: string): void => {
    if (text) index.push({ node, id, text });
  };
  for (const node of model.nodes) {
    add(node, node.id, words.name(node));
    for (const post of node.unit.posts ?? []) {
      if (post.holder) add(node, post.id, words.holder(post));
      add(node, post.id, words.say(post.title));
      const person = personIdOf(post);
      for (const skill of (person && model.people.get(person)?.skills) || [])
        add(node, post.id, words.say(skill));
    }
    add(node, node.id, words.say(node.unit.area));
    if (node.unit.shortName !== undefined) add(node, node.id, words.shortName(node));
  }
  return index;
}

/**
 * Where a query is found, in reading order, each unit or post once. Any part of a name, a post's title or an area
 * matches, whatever the case, the width of the characters or the blanks, and its pinyin once that was fetched.
 */
export function findMatches(index: SearchIndex, query: string): Match[] {
  const seen = new Set<string>();
  const found: Match[] = [];
  for (const match of index) {
    if (seen.has(match.id) || !matchName(query, match.text)) continue;
    seen.add(match.id);
    found.push(match);
  }
  return found;
}

/** The visitor's search: what was typed, what it found, and which match is shown. */
export class Search {
  query = '';
  at = 0;
  matches: readonly Match[] = [];
  #index: SearchIndex | null = null;
  #madeOf: OrgWords | null = null;

  get current(): Match | undefined {
    return this.matches[this.at];
  }

  /** Searches anew; with the same query after a change of document or language too. */
  find(query: string, words: OrgWords): void {
    this.query = query;
    if (query && this.#madeOf !== words) {
      this.#index = buildIndex(words.model, words);
      this.#madeOf = words;
    }
    this.matches = this.#index && query ? findMatches(this.#index, query) : [];
    this.at = 0;
  }

  walk(by: 1 | -1): void {
    const { length } = this.matches;
    if (length > 0) this.at = (this.at + by + length) % length;
  }

  /** Finds the same again when the document or the language is another one. */
  renew(words: OrgWords): void {
    if (!this.query || this.#madeOf === words) return;
    const { id } = this.current ?? {};
    this.find(this.query, words);
    this.at = Math.max(
      0,
      this.matches.findIndex((match) => match.id === id),
    );
  }
}
