import { html, nothing, type TemplateResult } from 'lit';
import { renderDisplay } from './display.js';
import { isSecondPress } from '../../../shell/keys.js';
import type { HonorItem } from '../model/model.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';

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
    @click=${(event: MouseEvent) => {
      if (!isSecondPress(event)) context.open(item);
    }}
  >
    ${renderTitle(marked === title ? renderDisplay(title) : marked, item)}${renderSample(item, text)}
  </button>`;
}

/** A revoked honour is struck, never left out. */
export function renderTitle(title: unknown, { validity }: HonorItem): unknown {
  return validity.state === 'revoked' ? html`<s>${title}</s>` : title;
}

export const renderSample = ({ honor }: HonorItem, { strings }: HonorText): unknown =>
  honor.sample ? html`<small class="sample">${strings.sample}</small>` : nothing;

/** Who was honoured, in a line, each in its language; more persons than `most` are counted. */
export function renderRecipients(
  { bodies, persons }: HonorItem,
  text: HonorText,
  most: number,
): TemplateResult {
  const few = persons.length <= most ? persons : [];
  const said = [...bodies, ...few].map(({ name }) => text.paint(name));
  if (persons.length > few.length) said.push(text.strings.persons(persons.length));
  return html`${said.map((each, i) => (i > 0 ? html`${text.frame.pause}${each}` : each))}`;
}

/** ✓ before what still stands; a word says it too. */
export const renderState = (item: HonorItem, text: HonorText): unknown => {
  const said = text.state(item);
  return html`${item.validity.state === 'valid' && said ? tick : nothing} ${said}`;
};

const tick = html`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5l4 4 8-9" /></svg>`;
