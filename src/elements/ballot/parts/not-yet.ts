import { html, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { faceFrom, isReached, type Face } from '../model/faces.js';
import type { BallotText } from '../model/text.js';

/** In place of a face that the meeting has not reached yet, or has left. */
export function renderNotYet(face: Face, { words, document }: BallotText): TemplateResult {
  const isOver = face === 'marking' && isReached(document.stage, 'closed');
  return html`<div class="view waiting">
    <p class="serif">
      ${isOver ? words.markingOver : words.notYet(words.face[face], words.stage[faceFrom[face]])}
    </p>
    <p class="quiet">${words.now(words.stage[document.stage])}</p>
  </div>`;
}

/** The old face may not be shown any more and the new one is not fetched yet: an empty space of the same height. */
export function renderGap(root: ParentNode): TemplateResult {
  const height = root.querySelector<HTMLElement>('.view')?.offsetHeight ?? 0;
  return html`<div class="view" ${cssom({ 'min-height': `${height}px` })}></div>`;
}

/** In place of a face that could not be fetched. */
export function renderMissing(face: Face, { words, frame }: BallotText): TemplateResult {
  return html`<p class="told">${words.face[face]}${words.colon}${frame.notNow}</p>`;
}
