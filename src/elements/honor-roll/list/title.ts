import { html, nothing, type TemplateResult } from 'lit';
import { renderSense } from '../../../frame/sense.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import type { HonorItem } from '../model/model.js';
import type { Validity } from '../model/validity.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';

/** A title up to so many characters stands on a line of the list nearly everywhere. */
const inOneLine = 14;

/** The title of an honour as what opens it; the whole row is pressed. */
export function renderOpener(item: HonorItem, context: ViewContext): TemplateResult {
  const { text } = context;
  const title = text.titleOf(item);
  const marked = context.mark(title);
  return html`<button
    type="button"
    class="open serif"
    data-open=${item.id}
    lang=${text.lang(item.honor.title)}
    @click=${pressOf(item, context)}
  >
    ${renderTitle(marked === title ? renderSense(title, inOneLine) : marked, item)}${renderSample(item, text)}
  </button>`;
}

/** Opens an honour; the second press of a double click opens nothing more. */
export const pressOf =
  (item: HonorItem, { open }: ViewContext) =>
  (event: MouseEvent): void => {
    if (!isSecondPress(event)) open(item);
  };

/** A revoked honour is struck, never left out. */
export function renderTitle(title: unknown, { validity }: HonorItem): unknown {
  return validity.state === 'revoked' ? html`<s>${title}</s>` : title;
}

export const renderSample = ({ honor }: HonorItem, { strings }: HonorText): unknown =>
  honor.sample ? html`<small class="sample">${strings.sample}</small>` : nothing;

/** Who was honoured, in a line, each in its language; more persons than `most` are counted. @param isWhole with where they belong */
export function renderRecipients(
  item: HonorItem,
  text: HonorText,
  most: number,
  isWhole = false,
): TemplateResult {
  const { few, others } = text.named(item, most);
  const said = few.map(
    (each) => html`${text.paint(each.name)}${isWhole ? text.paint(each.from, text.from(each)) : ''}`,
  );
  if (others > 0) said.push(html`${text.strings.persons(others)}`);
  return html`${said.map((each, i) => (i > 0 ? html`${text.frame.pause}${each}` : each))}`;
}

/** Why it was revoked, where that is told. */
export const renderReason = ({ validity }: HonorItem, text: HonorText): unknown =>
  validity.state === 'revoked' && validity.reason
    ? html`<p class="reason">
        ${text.strings.revokedWhy}${text.frame.colon}<span lang=${text.lang(validity.reason)}
          >${renderSense(text.tell(validity.reason))}</span
        >
      </p>`
    : nothing;

/** ✓ before what still stands; a word says it too. Of a review, whose result is free text, only 合格, 复查合格 and the like. */
export const renderState = (item: HonorItem, text: HonorText, isDated = false): unknown => {
  const said = text.state(item, isDated);
  return html`${said && stands(item.validity) ? tick : nothing} ${said}`;
};

const stands = (validity: Validity): boolean =>
  validity.state === 'valid' &&
  (validity.until !== undefined || !validity.review || /"(.查)?合格"/.test(JSON.stringify(validity.review)));

const tick = html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5l4 4 8-9" /></svg>`;
