import { html, nothing } from 'lit';
import type { Source } from '../contract/generated/common/types.js';
import { clipText } from '../text/clip.js';
import { formatDate } from '../text/date.js';
import { pickLabel, type Label } from '../text/label.js';
import { nearestLocale, type Locale } from '../text/locale.js';
import { spokenIn } from '../shell/strings.js';
import { frameStrings, type FrameStrings } from './frame.strings.js';

/** Longest text that is painted for one label, in characters; the document keeps the whole. */
const longest = 120;

/** The fields that every document has. */
export interface DocumentHead {
  readonly title: Label;
  readonly asOf: string;
  readonly kicker?: Label;
  readonly locale?: string;
  readonly source?: Source;
  readonly note?: Label;
  readonly sample?: boolean;
}

/**
 * Takes the reader's language out of a document, ready to be painted. One a document and language; an element with texts of
 * its own extends it.
 */
export class DocumentText<D extends DocumentHead = DocumentHead> {
  constructor(
    readonly document: D,
    readonly locale: Locale,
  ) {}

  /** Words of the frame. Asked anew each time: a language that could not be had may have come since. */
  get frame(): FrameStrings {
    return frameStrings[this.locale];
  }

  /** The language that the words of the interface are in. */
  get spoken(): Locale {
    return spokenIn(frameStrings, this.locale);
  }

  get title(): string {
    return this.say(this.document.title);
  }

  /** 截至2018年11月5日 */
  get day(): string {
    return this.frame.asOf(formatDate(this.document.asOf, this.spoken));
  }

  /** Where the data comes from; '' when it does not say. */
  get source(): string {
    return this.document.source ? this.tell(this.document.source.name) : '';
  }

  /** 示例数据：人名均为虚构; '' when there is nothing to remark. */
  get remark(): string {
    const { sample, note } = this.document;
    return [sample ? this.frame.sample : '', this.tell(note)].filter(Boolean).join(this.frame.colon);
  }

  /** A name or another short text, cut to what a screen can bear. '' for none. */
  say(label: Label | undefined): string {
    return this.#pick(label, longest);
  }

  /** A longer running text (a duty, a note): more of it is shown. */
  tell(label: Label | undefined): string {
    return this.#pick(label, 2_000);
  }

  /** A label in Chinese for the search, where the reader is shown another language; '' where it has none. */
  inChinese(label: Label | undefined): string {
    if (this.locale !== 'en' || typeof label !== 'object') return '';
    const { text, lang } = pickLabel(label, 'zh-CN', this.document.locale);
    return nearestLocale(lang) === 'en' ? '' : text;
  }

  /**
   * The language of a label for the `lang` attribute of what holds it: `nothing` where it is the reader's own, so that a voice
   * is told only where it has to change.
   */
  lang(label: Label | undefined): string | typeof nothing {
    if (label === undefined) return nothing;
    const { lang } = pickLabel(label, this.locale, this.document.locale);
    return nearestLocale(lang) === this.locale ? nothing : lang;
  }

  /** A label ready for a template, with its language where that is another one. */
  paint(label: Label | undefined, text = this.say(label)): unknown {
    const lang = this.lang(label);
    return lang === nothing || !text ? text : html`<span lang=${lang}>${text}</span>`;
  }

  #pick(label: Label | undefined, most: number): string {
    if (label === undefined) return '';
    const text = typeof label === 'string' ? label : pickLabel(label, this.locale, this.document.locale).text;
    return clipText(text, most).text;
  }
}
