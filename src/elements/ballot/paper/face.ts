import { html, type TemplateResult } from 'lit';
import { isReached, type Stage } from '../model/faces.js';
import type { BallotText } from '../model/text.js';

/** The papers of a meeting. */
export const forms = ['ballots', 'count', 'result', 'record'] as const;
export type Form = (typeof forms)[number];

const from: { readonly [form in Form]: Stage } = {
  ballots: 'notice',
  count: 'roll-call',
  result: 'declared',
  record: 'declared',
};

/** Whether a paper can be printed at a stage: none says more than the meeting has come to. */
export function mayPrint(form: Form, stage: Stage): boolean {
  return stage !== 'adjourned' && isReached(stage, from[form]);
}

/** What can be printed now, and what each paper is for. */
export function renderPaper(text: BallotText, print: (form: Form) => void): TemplateResult {
  const { words, document } = text;
  return html`<div class="view papers">
    <ul>
      ${forms.map((form) => {
        const isReady = mayPrint(form, document.stage);
        const say = form === 'ballots' ? words.paperSay.ballots(onSheet(text)) : words.paperSay[form];
        return html`<li>
          <span class="sheet-icon ${form}" aria-hidden="true"></span>
          <div>
            <p class="serif">${words.sheets4[form]}</p>
            <p>${isReady ? say : words.notYet(words.sheets4[form], words.stage[from[form]])}</p>
            <button
              type="button"
              class="btn"
              aria-disabled=${String(!isReady)}
              @click=${() => isReady && print(form)}
            >
              ${words.printThis(words.sheets4[form])}
            </button>
          </div>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** How many ballots stand on an A4 sheet: as many as have room, four at most, so that a hand has some for itself. In points. */
export function onSheet({ model }: BallotText, lines = model.lines.length): number {
  const own = model.isElection ? 140 + 43 * (lines + 0.65) : 178;
  return Math.max(1, Math.min(4, Math.floor(842 / (own + 48))));
}
