import { formatDate } from '../../text/date.js';
import { formatFigure, type Figure } from '../../text/figure.js';
import { pickLabel, type Label } from '../../text/label.js';
import type { Locale } from '../../text/locale.js';
import { words, type FallbackWords } from './words.js';

/** Markup in data is text: whatever it holds, it is read and never run. */
export const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[char]!,
  );

/** What every document begins with. */
export interface Head {
  readonly title: Label;
  readonly asOf: string;
  readonly locale?: string;
  readonly source?: { readonly name: Label; readonly url?: string };
  readonly note?: Label;
  readonly sample?: boolean;
}

/** Writes a document's texts as HTML, in one language. */
export class Page<D extends Head = Head> {
  readonly words: FallbackWords;

  constructor(
    readonly document: D,
    readonly locale: Locale,
  ) {
    this.words = words[locale];
  }

  /** A label, escaped; '' for none. */
  say(label: Label | undefined): string {
    return escaped(this.plain(label));
  }

  /** The same, not escaped: for what is put together and escaped as a whole. */
  plain(label: Label | undefined): string {
    return label === undefined ? '' : pickLabel(label, this.locale, this.document.locale).text;
  }

  date(date: string): string {
    return escaped(formatDate(date, this.locale));
  }

  figure(figure: Figure): string {
    return escaped(formatFigure(figure, this.locale));
  }

  /** The contract has refused addresses that could run anything. */
  link(href: string | undefined, inner: string): string {
    return href === undefined ? inner : `<a href="${escaped(href)}">${inner}</a>`;
  }

  table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
    const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
    const body = rows
      .map(
        ([first = '', ...rest]) =>
          `  <tr><th scope="row">${first}</th>${rest.map((each) => `<td>${each}</td>`).join('')}</tr>`,
      )
      .join('\n');
    return `<table>\n  <caption>${caption}</caption>\n  <tr>${head}</tr>\n${body}\n</table>`;
  }

  /** Terms and what is said of them; those of which nothing is said are left out. */
  terms(pairs: readonly (readonly [string, string | undefined])[]): string {
    const told = pairs.filter(([, value]) => value !== undefined && value !== '');
    return `<dl>\n${told.map(([term, value]) => `  <dt>${term}</dt><dd>${value ?? ''}</dd>`).join('\n')}\n</dl>`;
  }

  /** Title, what the document says, and below it the day, the source and whether it is a sample. */
  whole(body: string): string {
    const { document, words: say, locale } = this;
    const { source, note, sample, asOf, title } = document;
    const foot = [
      say.asOf(this.date(asOf)),
      source && say.source(this.link(source.url, this.say(source.name))),
      sample ? say.sample : '',
      this.say(note),
    ].filter(Boolean);
    return `<div lang="${locale}">\n<p><strong>${this.say(title)}</strong></p>\n${body}\n<p><small>${foot.join(locale === 'en' ? '. ' : '。')}</small></p>\n</div>\n`;
  }
}
