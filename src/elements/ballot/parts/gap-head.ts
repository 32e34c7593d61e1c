import { html, type TemplateResult } from 'lit';
import type { BallotText } from '../model/text.js';

/** The head of the column that says by how much the line is passed or missed: it is heard. Without a line there is nothing to say. */
export const renderGapHead = ({ words, model }: BallotText): TemplateResult =>
  model.needed === null
    ? html`<td class="gap"></td>`
    : html`<th scope="col" class="gap"><span class="sr-only">${words.gapHead}</span></th>`;
