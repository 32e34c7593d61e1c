import { html, nothing, type TemplateResult } from 'lit';
import { renderName } from '../../../shell/name.js';
import { cssom } from '../../../shell/cssom.js';
import { isSecondPress } from '../../../shell/keys.js';
import { formatDateRange } from '../../../text/date.js';
import { isReached } from '../model/faces.js';
import { isElected } from '../model/model.js';
import type { BallotText } from '../model/text.js';
import { renderFigured } from '../parts/figured.js';
import { renderBasis, renderDigest } from '../parts/heads.js';
import { renderRollFigures } from '../parts/roll-figures.js';
import { sign } from '../parts/signs.js';
import { renderVoteBar } from './vote-bar.js';

/**
 * The declaration in its two steps: what came back and whether the vote is valid; then the tally and the outcome, in words with
 * the numbers. Until the second step its parts are not in the page.
 */
export function renderResult(
  text: BallotText,
  isWhole: boolean,
  room: number,
  announce: () => void,
): TemplateResult {
  const { document, model } = text;
  const isOver = document.stage === 'adjourned' || model.outcome.status === 'void';
  if (isOver) return renderNoVote(text);
  return isWhole ? renderOutcome(text, room) : renderFirstStep(text, announce);
}

function renderNoVote(text: BallotText): TemplateResult {
  const { words } = text;
  return html`<div class="view result first">
    ${renderRollFigures(text)}
    <div class="outcome">
      ${renderSeal(text.outcomeWord)}
      <div>
        ${text.outcomeSay.map((each) => html`<p class="say serif">${renderFigured(each)}</p>`)}
        <p>${text.quorumWhy}</p>
        ${text.boxSay ? html`<p>${text.boxSay}${words.full}</p>` : nothing} ${renderBasis(text)}
      </div>
    </div>
  </div>`;
}

function renderFirstStep(text: BallotText, announce: () => void): TemplateResult {
  const { words, document } = text;
  const { issued = 0, returned = 0 } = document.box ?? {};
  return html`<div class="view result first">
    <p class="step-name">${words.step1}</p>
    <dl class="attendance">
      ${(
        [
          [words.issued, issued],
          [words.returned, returned],
        ] as const
      ).map(
        ([label, value]) =>
          html`<div class="main">
            <dt>${label}</dt>
            <dd class="fig">${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="verdict serif">${sign('tick')}<span>${words.boxValid(returned, issued)}</span></p>
    <p>
      <button
        type="button"
        class="btn btn-primary"
        @click=${(event: MouseEvent) => isSecondPress(event) || announce()}
      >
        ${words.toStep2}
      </button>
    </p>
  </div>`;
}

/** A word in a double frame, as a seal is. */
function renderSeal(word: string): TemplateResult {
  const letters = Array.from(word).length;
  return html`<p class="seal" ${cssom({ '--letters': String(Math.max(2, letters)) })}>
    <b class="serif">${word}</b>
  </p>`;
}

function renderOutcome(text: BallotText, room: number): TemplateResult {
  const { words, document, model } = text;
  const { publication, carriedOut, record } = document;
  const isPublished = isReached(document.stage, 'published');
  return html`<div class="view result whole">
    <div class="outcome">
      ${renderSeal(text.outcomeWord)}
      <div class="outcome-say">
        ${text.outcomeSay.map((each) => html`<p class="say serif">${renderFigured(each)}</p>`)}
        <div class="why">
          ${text.outcomeWhy.map((each) => html`<p>${each}</p>`)}
          ${text.warnings.map((each) => html`<p class="reminder">${each}</p>`)}
        </div>
      </div>
    </div>
    ${model.isElection ? renderElected(text) : renderVoteBar(text, room)}
    <div class="result-end">
      <div>
        ${
          isPublished && publication
            ? html`<p>
                ${words.publishedFor(formatDateRange(publication.from, publication.to, text.locale))}
              </p>`
            : nothing
        }
        ${
          carriedOut
            ? html`<p>
                ${words.carriedOut}${words.colon}${text.paint(carriedOut.state)}${carriedOut.note ? html`${words.comma}${text.paint(carriedOut.note, text.tell(carriedOut.note))}` : nothing}
              </p>`
            : nothing
        }
        ${renderBasis(text)}
        <p>${words.digestSay}</p>
      </div>
      ${
        record
          ? html`<div class="digest-block">
              <p class="cap">${words.digest}</p>
              ${renderDigest(record.digest)}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** The candidates by votes: who is elected, who ties, who is short and by how many. */
function renderElected(text: BallotText): TemplateResult {
  const { words, model } = text;
  const { outcome } = model;
  if (!isElected(outcome)) return html``;
  const needed = outcome.votesNeeded ?? 0;
  const rows = [
    ...model.lines.map(({ id, name, votes }) => ({
      id,
      name: text.say(name),
      votes: votes?.yes ?? 0,
      all: votes,
    })),
    ...model.writeIns.map(({ name, votes }) => ({ id: name, name, votes, all: undefined })),
  ].sort((a, b) => b.votes - a.votes);
  const said = (id: string, votes: number): string => {
    if (outcome.elected.includes(id)) return words.elected;
    if (outcome.tied.includes(id)) return words.tiedMark;
    return votes >= needed ? words.lessVotes : words.notElected;
  };
  return html`<table class="tally elected" ${cssom({ '--rows': String(Math.max(4, rows.length)) })}>
    <caption class="sr-only">
      ${words.face.result}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.candidate}</th>
        <th scope="col">${words.face.result}</th>
        <th scope="col" class="num">${words.yes} ${sign('yes')}</th>
        <td class="gap"></td>
        <th scope="col" class="num">${words.no} ${sign('no')}</th>
        <th scope="col" class="num">${words.abstain} ${sign('abstain')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ id, name, votes, all }) =>
          html`<tr class=${outcome.elected.includes(id) ? 'is-elected' : ''}>
            <th scope="row">${renderName(name)}</th>
            <td class="mark-word">
              ${outcome.elected.includes(id) ? sign('tick') : nothing}<span>${said(id, votes)}</span>
            </td>
            <td class="for">${votes}</td>
            <td class="gap">
              ${votes >= needed ? words.overBy(votes - needed) : words.shortBy(needed - votes)}
            </td>
            <td class="other">${all?.no ?? ''}</td>
            <td class="other">${all?.abstain ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
