import { html } from 'lit';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import { renderSense } from '../../../frame/sense.js';
import { renderName } from '../../../shell/paint/name.js';
import type { Label } from '../../../text/label.js';
import type { OrgWords } from '../model/words.js';

// Names and titles in a line of text: each in its own language, parted by marks, and not more of them than are read.

/** A name or a title as it is read in a line, with its own language and direction. */
export function part(label: Label | undefined, words: OrgWords, text = words.say(label)): unknown {
  return text && html`<bdi lang=${words.lang(label)}>${text}</bdi>`;
}

/** The same where it may take more than a line: broken by sense. */
export const sense = (label: Label | undefined, words: OrgWords, text = words.say(label)): unknown =>
  html`<bdi lang=${words.lang(label)}>${renderSense(text)}</bdi>`;

/** Who holds a post, as a line holds it. */
export function renderWho(post: Post, words: OrgWords): unknown {
  const name = words.holder(post);
  return words.isVacant(post) ? name : renderName(name, words.holderLang(post));
}

/** What holds the mark after it itself. */
type Held = (mark: string) => unknown;

/** Things in a line, parted by a mark; a line is broken after it. What ends with a name holds the mark itself. */
export function inLine(parts: readonly unknown[], mark: string): unknown {
  return parts.map((part, i) => {
    const own = i < parts.length - 1 ? mark : '';
    return html`${typeof part === 'function' ? (part as Held)(own) : [part, own]}<wbr />`;
  });
}

/**
 * Who holds a post, for `inLine`: no mark begins a line after a name that is fitted.
 *
 * @param before stands on the same line, where `length`, that of both, leaves room for it on the narrowest screen
 */
export const withMark =
  (post: Post, words: OrgWords, before: unknown = '', length = 0): Held =>
  (mark) =>
    html`<span class=${length > 8 ? '' : 'nw'}
      >${before}<span class="nw">${renderWho(post, words)}${mark}</span></span
    >`;

/** Entries of one kind that are told of a unit; the rest is counted. Five hundred posts fill a page and tell nothing. */
const most = 40;

/** The first of a list, and how many there are besides. */
export function firstOf<T>(all: readonly T[], say: (each: T) => unknown, words: OrgWords): unknown[] {
  const said = all.slice(0, most).map(say);
  return all.length > most ? [...said, words.strings.rest(all.length - most)] : said;
}
