import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { renderSense } from '../../../frame/sense.js';
import { textLength } from '../../../text/length.js';
import { formatDate } from '../../../text/date.js';
import { renderHandOver, type Codes } from './hand-over.js';
import type { PhotoText } from '../model/text.js';

export interface LabelOptions {
  /** 第37张，共312张 */
  readonly position: string;
  /** Day of the figures, where it is told on each label. */
  readonly asOf?: boolean;
  /** Whether nobody can follow a link here: a code stands for it. */
  readonly hasRemote: boolean;
  codes(): Codes;
}

/** Em of a title that needs the whole width of a broad label, and of one that is set smaller, sooner where words stay whole. */
const broadFrom = 6;
const longFrom = 12;
const longInWords = 9;

/** An exhibition label, as a museum sets it: number, title, time and place, a rule, a few lines, credit and consent. On paper. */
export function renderLabel(photo: Photo, text: PhotoText, options: LabelOptions): TemplateResult {
  const { position, asOf } = options;
  const { strings } = text;
  const title = text.titleOf(photo);
  const body = text.textOf(photo);
  const when = text.whenOf(photo);
  const credit = text.say(photo.credit);
  const last = [credit ? strings.credit(credit) : '', photo.consent?.given ? strings.consented : ''];
  const length = textLength(text.nameOf(photo));
  const handOver = renderHandOver(photo.href, text, options);
  const classes = [
    'label',
    options.hasRemote && handOver !== nothing ? 'coded' : '',
    length > broadFrom ? 'broad' : '',
    length > (text.locale === 'en' ? longInWords : longFrom) ? 'long' : '',
  ];
  return html`<div class=${classes.filter(Boolean).join(' ')}>
    <p class="label-at">${position}</p>
    <p class="label-title serif" lang=${text.lang(title)}>${renderSense(text.nameOf(photo))}</p>
    <p class="label-when">
      ${when ? html`<span class="part nw">${when}</span> ` : nothing}${renderParts([text.say(photo.place)])}
    </p>
    ${body === undefined ? nothing : html`<p class="label-text" lang=${text.lang(body)}>${renderSense(text.tell(body))}</p>`}
    <p class="label-end">
      ${renderParts([...last, asOf ? strings.asOf(formatDate(text.document.asOf, text.spoken)) : ''])}
    </p>
    ${handOver}
  </div>`;
}

/** Each stands on one line where it fits: a line is broken between them. */
const renderParts = (parts: readonly string[]): readonly TemplateResult[] =>
  parts.filter(Boolean).map((each) => html`<span class="part">${each}</span> `);
