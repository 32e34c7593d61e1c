import { html, nothing, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import { renderName } from '../../../shell/paint/name.js';
import { formatDateRange } from '../../../text/date.js';
import { DeclareEvent } from '../events.js';
import type { FaceHost, FaceScene, FaceView } from '../face-part.js';
import { isReached } from '../model/faces.js';
import { isElected } from '../model/model.js';
import { rowsByVotes, type Row } from '../model/rows.js';
import type { BallotText } from '../model/text.js';
import { Outcome } from '../model/outcome.js';
import { renderLargeFigures } from '../../../frame/parts/large-figures.js';
import { renderGapHead } from '../parts/gap-head.js';
import { renderBasis } from '../parts/basis.js';
import { renderDigest } from '../../../frame/parts/digest.js';
import { renderFigured } from '../../../frame/parts/figured.js';
import { renderTitleHead } from '../parts/heads.js';
import { linesAtFullSize, isSmallFor, nameSize } from '../parts/name-size.js';
import { renderRollFigures } from '../parts/roll-figures.js';
import { renderSums } from '../parts/whole.js';
import { renderSeal } from '../../../frame/parts/seal.js';
import { sign } from '../../../frame/parts/signs.js';
import type { Page } from '../state/paging.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings, type OutcomeStrings } from '../strings/outcome.strings.js';
import { wordsIn } from '../words.js';
import { renderVoteBar } from './vote-bar.js';

/**
 * The declaration in its two steps: what came back and whether the vote is valid; then the tally and the outcome, in words with
 * the numbers. Until the second step its parts are not in the page.
 */
export class Result implements FaceView {
  /** The meeting whose second step was asked for here. */
  #declared = '';

  constructor(private readonly host: FaceHost) {}

  head({ text, level }: FaceScene): TemplateResult {
    return renderTitleHead(text, level - 1, outcomeStrings[text.locale].resultTitle);
  }

  render(scene: FaceScene): TemplateResult {
    if (isOver(scene.text)) return renderNoVote(scene);
    return this.#isWhole(scene) ? renderOutcome(scene) : this.#renderFirstStep(scene);
  }

  /** Not before the second step: their order tells the outcome. */
  hasCandidates(scene: FaceScene): boolean {
    return !isOver(scene.text) && this.#isWhole(scene);
  }

  get step(): string {
    return this.#declared;
  }

  wipe(): void {
    this.#declared = '';
  }

  /** Whether both steps stand on the screen. */
  #isWhole({ text }: FaceScene): boolean {
    const { element, meeting } = this.host;
    const isPublished = isReached(text.document.stage, 'published');
    return element.announced || isPublished || this.#declared === meeting();
  }

  #declare(): void {
    if (!this.host.element.dispatchEvent(new DeclareEvent())) return;
    this.#declared = this.host.meeting();
    this.host.update();
    this.host.showStep();
  }

  #renderFirstStep({ text }: FaceScene): TemplateResult {
    const words = wordsIn(text, figuresStrings, outcomeStrings);
    const { issued = 0, returned = 0 } = text.document.box ?? {};
    return html`<div class="view result first">
      <p class="step-name">${words.step1}</p>
      ${renderLargeFigures([
        { label: words.issued, value: issued, isMain: true },
        { label: words.returned, value: returned, isMain: true },
      ])}
      <p class="verdict serif">
        ${sign('tick')}<span>${words.boxValid(returned, issued, text.model.rule.returnedLimit)}</span>
      </p>
      ${new Outcome(text).leftOut.map((each) => html`<p class="reminder">${each}</p>`)}
      <p>
        <button
          type="button"
          class="btn btn-primary"
          @click=${(event: MouseEvent) => isSecondPress(event) || this.#declare()}
        >
          ${words.toStep2}
        </button>
      </p>
    </div>`;
  }
}

function isOver({ document, model }: BallotText): boolean {
  return document.stage === 'adjourned' || model.outcome.status === 'void';
}

function renderNoVote(scene: FaceScene): TemplateResult {
  const { text } = scene;
  const outcome = new Outcome(text);
  return html`<div class="view result first">
    ${renderRollFigures(scene)}
    <div class="outcome">
      ${renderSeal(outcome.word, scene.level)}
      <div>
        ${outcome.say.map((each) => html`<p class="say serif">${renderFigured(each)}</p>`)}
        <p>${outcome.figures.quorumWhy}</p>
        ${outcome.boxSay ? html`<p>${outcome.boxSay}${text.words.full}</p>` : nothing} ${renderBasis(text)}
      </div>
    </div>
  </div>`;
}

function renderOutcome(scene: FaceScene): TemplateResult {
  const { text } = scene;
  const { document, model } = text;
  const words = wordsIn(text, outcomeStrings);
  const outcome = new Outcome(text);
  const { publication, carriedOut, record } = document;
  const isPublished = isReached(document.stage, 'published');
  // Where not all has room, the arithmetic has the last page; the bar of a motion has the one before it.
  const { isElection } = model;
  const page = scene.page(isElection ? rowsByVotes(text) : [], {
    hasSections: true,
    after: !scene.isSplit ? 0 : isElection ? 1 : 2,
  });
  const isTold = !scene.isSplit || page.after === (isElection ? 0 : 1);
  return html`<div class="view result whole">
    <div class="outcome">
      ${renderSeal(outcome.word, scene.level)}
      <div class="outcome-say">
        ${outcome.say.map((each) => html`<p class="say serif">${renderFigured(each)}</p>`)}
        ${
          isTold
            ? html`<div class="why">
                ${outcome.why.map((each) => html`<p>${renderSums(each)}</p>`)}
                ${[...outcome.figures.remarks, ...outcome.leftOut].map((each) => html`<p class="reminder">${each}</p>`)}
              </div>`
            : nothing
        }
      </div>
    </div>
    ${
      isElection
        ? page.items.length > 0
          ? renderElected(scene, page)
          : nothing
        : scene.isSplit && isTold
          ? nothing
          : renderVoteBar(text, scene.room)
    }
    ${scene.pager()}
    <div class="result-end">
      <div>
        ${
          isTold && isPublished && publication
            ? html`<p>
                ${words.publishedFor(formatDateRange(publication.from, publication.to, text.spoken))}
              </p>`
            : nothing
        }
        ${
          isTold && carriedOut
            ? html`<p>
                ${words.carriedOut}${words.colon}${text.paint(carriedOut.state)}${carriedOut.note ? html`${words.comma}${text.paint(carriedOut.note, text.tell(carriedOut.note))}` : nothing}
              </p>`
            : nothing
        }
        ${renderBasis(text)} ${isTold ? html`<p class="digest-say">${words.digestSay}</p>` : nothing}
      </div>
      ${
        isTold && record
          ? html`<div class="digest-block">
              <p class="cap">${words.digest}</p>
              ${renderDigest(record.digest)}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** By how much the line is passed or missed; nothing where there is none. */
function gapOf(words: OutcomeStrings, votes: number, needed: number | null): unknown {
  if (needed === null) return nothing;
  return votes >= needed ? words.overBy(votes - needed) : words.shortBy(needed - votes);
}

/** The candidates by votes: who is elected, who ties, who is short and by how many. */
function renderElected(scene: FaceScene, { items, per }: Page<Row>): TemplateResult {
  const { text } = scene;
  const { model } = text;
  const words = wordsIn(text, outcomeStrings);
  const { outcome } = model;
  if (!isElected(outcome)) return html``;
  const needed = outcome.votesNeeded;
  const said = (id: string, votes: number): string => {
    if (outcome.elected.includes(id)) return words.elected;
    if (outcome.tied.includes(id)) return words.tiedMark;
    return needed === null || votes >= needed ? words.lessVotes : words.notElected;
  };
  // By all names: what stands on a page does not change how it looks.
  const isSmall = isSmallFor(
    scene,
    rowsByVotes(text).map(({ name }) => name),
  );
  const rowsOfPage = String(Math.max(4, per));
  return html`<table
    class="tally elected ${isSmall ? 'under' : ''} ${per > linesAtFullSize ? 'dense' : ''}"
    ${cssom({ '--rows': rowsOfPage })}
  >
    <caption class="sr-only">
      ${words.face.result}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.candidate}</th>
        ${isSmall ? nothing : html`<th scope="col">${words.face.result}</th>`}
        <th scope="col" class="num"><span class="word">${words.yes}</span> ${sign('yes')}</th>
        ${isSmall ? nothing : renderGapHead(text)}
        <th scope="col" class="num"><span class="word">${words.no}</span> ${sign('no')}</th>
        <th scope="col" class="num"><span class="word">${words.abstain}</span> ${sign('abstain')}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(({ id, name, lang, votes: { yes: votes, no, abstain } }) => {
        const isOne = outcome.elected.includes(id);
        const mark = html`${isOne ? sign('tick') : nothing}<span>${said(id, votes)}</span>`;
        const gap = gapOf(words, votes, needed);
        return html`<tr
          data-id=${id}
          data-row
          class="${isOne ? 'is-elected' : ''} ${id === scene.found ? 'found' : ''}"
        >
          <th scope="row" ${nameSize(name)}>
            ${renderName(name, lang)}${
              isSmall
                ? html`<small class="mark-word"
                    ><span class="nw">${mark}</span> <span class="nw">${gap}</span></small
                  >`
                : nothing
            }
          </th>
          ${isSmall ? nothing : html`<td class="mark-word">${mark}</td>`}
          <td class="for">${votes}</td>
          ${isSmall ? nothing : html`<td class="gap">${gap}</td>`}
          <td class="other">${no ?? ''}</td>
          <td class="other">${abstain ?? ''}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
