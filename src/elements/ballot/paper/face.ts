import { html, type TemplateResult } from 'lit';
import type { FacePart, FaceScene } from '../face-part.js';
import { paperStrings } from '../strings/paper.strings.js';
import { wordsIn } from '../words.js';
import { paperStyles } from './face.styles.js';
import { formFrom, forms, mayPrint, onSheet, type Form } from './forms.js';

/** What can be printed now, and what each paper is for. */
function renderPaper({ text }: FaceScene, print: (form: Form) => void): TemplateResult {
  const { document, model } = text;
  const words = wordsIn(text, paperStrings);
  return html`<div class="view papers">
    <ul>
      ${forms.map((form) => {
        const name = form === 'ballots' && !model.isElection ? words.motionBallots : words.sheets4[form];
        const isReady = mayPrint(form, document.stage);
        const say = form === 'ballots' ? words.paperSay.ballots(onSheet(text)) : words.paperSay[form];
        return html`<li>
          <span class="sheet-icon ${form === 'ballots' ? 'cut' : ''}" aria-hidden="true"></span>
          <div>
            <p class="serif">${name}</p>
            <p>${isReady ? say : words.notYet(name, words.stage[formFrom[form]])}</p>
            <button
              type="button"
              class="btn"
              aria-disabled=${String(!isReady)}
              @click=${() => isReady && print(form)}
            >
              ${words.printThis(name)}
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}

export const part: FacePart = {
  strings: [paperStrings],
  styles: paperStyles,
  create: ({ element }) => ({
    render: (scene) => renderPaper(scene, (form) => void element.print({ form })),
  }),
};
