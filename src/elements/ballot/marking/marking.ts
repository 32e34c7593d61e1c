import { html, nothing, type TemplateResult } from 'lit';
import { renderName } from '../../../shell/paint/name.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import { warningSeconds } from '../../../frame/dialog/idle-watch.js';
import { renderQuestion } from '../../../frame/dialog/question.js';
import { renderChoice } from '../../../frame/parts/choice.js';
import type { BallotText } from '../model/text.js';
import { mayNameOthers, type Line } from '../model/model.js';
import { marksInOrder, on, review, type Mark, type Marks } from '../state/marks.js';
import { renderFigured } from '../../../frame/parts/figured.js';
import { sign } from '../../../frame/parts/signs.js';
import { markingStrings } from '../strings/marking.strings.js';
import { wordsIn } from '../words.js';

/** Where a voter is: marking, looking over it, waiting for the host's answer, gone before it came, done. */
export type Step = 'marking' | 'review' | 'casting' | 'left' | 'done';

export interface MarkingScene {
  readonly marks: Marks;
  readonly step: Step;
  /** The lines on this page, and the way to the others. */
  readonly lines: readonly Line[];
  readonly pager: unknown;
  /** What went wrong at the last try to cast; '' for nothing. */
  readonly failure: string;
  /** Seconds left before what was marked is wiped; null while nobody is warned. */
  readonly warning: number | null;
  /** Arrows only move and OK marks: on the screens of a hall. */
  readonly hasRemote: boolean;
  /** Id of the candidate that was searched for. */
  readonly found: string | undefined;
  readonly level: number;
  /** Names of this element's radio groups, so that two ballots on a page do not share them. */
  readonly group: string;
  readonly act: {
    mark(id: string, mark: Mark): void;
    writeIn(id: string, name: string): void;
    clear(): void;
    toReview(): void;
    back(): void;
    cast(): void;
    stay(): void;
  };
}

/** A ballot to be marked by one voter. Nothing of it is kept anywhere. */
export function renderMarking(text: BallotText, scene: MarkingScene): TemplateResult {
  const { step, warning } = scene;
  return html`<div class="view marking ${step}">
    ${step === 'done' ? renderDone(text, scene.level) : step === 'left' ? renderLeft(text, scene.level) : step === 'marking' ? renderForm(text, scene) : renderReview(text, scene)}
    ${warning === null || step === 'done' ? nothing : renderWarning(text, scene, warning)}
  </div>`;
}

function renderForm(text: BallotText, scene: MarkingScene): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, markingStrings);
  const { marks, act, failure } = scene;
  const { chosen, inFavour, written, over, unmarked, taken } = review(marks, model);
  const all = model.lines.length;
  return html`<div class="lines">${scene.lines.map((line) => renderLine(text, line, scene))}</div>
    ${scene.pager}
    <div class="act-bar">
      <p class="chosen">
        <span class="serif" aria-live="polite" aria-atomic="true"
          >${
            model.isElection
              ? renderFigured(words.chosenOf(chosen, model.seats))
              : words.markedOf(all - unmarked, all)
          }</span
        >
        <small>${model.isElection ? words.chosenParts(inFavour, written) : nothing}</small>
      </p>
      ${over > 0 ? html`<p class="over" data-say>${sign('cross')}<span>${words.overNow(over)}</span></p>` : nothing}
      ${renderTaken(text, taken)} ${failure ? html`<p class="over" role="alert">${failure}</p>` : nothing}
      <div class="acts">
        <button type="button" class="btn" @click=${() => act.clear()}>${words.clear}</button>
        <button
          type="button"
          class="btn btn-primary wide"
          @click=${(event: MouseEvent) => isSecondPress(event) || act.toReview()}
        >
          ${words.toReview}
        </button>
      </div>
      ${renderRoomNote(text)}
    </div>`;
}

/** A line that names who is on the ballot already is spoiled, and by some rules all of it. */
function renderTaken({ locale, model }: BallotText, taken: number): unknown {
  if (taken === 0) return nothing;
  const said = markingStrings[locale].taken(taken, model.rule.invalidScope === 'ballot');
  return html`<p class="over" data-say>${sign('cross')}<span>${said}</span></p>`;
}

/** No remote voting: said on every ballot. */
function renderRoomNote(text: BallotText): TemplateResult {
  const { document, frame } = text;
  const words = markingStrings[text.locale];
  return html`<p class="cap in-room">
    <span>${words.inRoom}</span
    >${document.source ? html` <span class="nw">${text.paint(document.source.name)}</span> <span class="nw">${text.day}</span>` : nothing}${document.sample ? html` <span class="nw">${frame.sample}</span>` : nothing}
  </p>`;
}

function renderLine(
  text: BallotText,
  line: Line,
  { marks, act, hasRemote, group, found }: MarkingScene,
): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, markingStrings);
  const now = on(marks.marks, line.id);
  const isOpen = mayNameOthers(model);
  const mayWrite = isOpen && now === 'no';
  const hint = !isOpen || !now || now === 'yes' ? '' : mayWrite ? words.mayWrite : words.mayNotWrite;
  const name = text.name(line);
  return html`<fieldset
    class="line-of-ballot ${line.id === found ? 'found' : ''}"
    data-id=${line.id}
    data-row
  >
    <legend>
      <span class="serif"
        >${model.isElection ? renderName(name, text.lang(line.name)) : text.paint(line.name, name)}</span
      >
      ${line.candidate?.about ? html`<small>${text.paint(line.candidate.about)}</small>` : nothing}
      ${hint ? html`<small class="hint">${hint}</small>` : nothing}
    </legend>
    ${renderChoice(
      `${group}-${line.id}`,
      marksInOrder.map((each) => ({ value: each, sign: each, label: words[each] })),
      now,
      hasRemote,
      (chosen) => act.mark(line.id, chosen),
    )}
    ${
      mayWrite
        ? html`<label class="write-in"
            ><span>${words.writeIn}</span
            ><input
              class="field"
              autocomplete="off"
              maxlength="50"
              .value=${on(marks.names, line.id) ?? ''}
              @input=${(event: Event) => act.writeIn(line.id, (event.target as HTMLInputElement).value)}
          /></label>`
        : nothing
    }
  </fieldset>`;
}

function renderReview(text: BallotText, scene: MarkingScene): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, markingStrings);
  const { marks, act, step, failure, level } = scene;
  const { chosen, over, under, unmarked, taken } = review(marks, model);
  const isWaiting = step === 'casting';
  const isFaulty = over + taken > 0;
  const back = html`<button
    type="button"
    class=${`btn ${isFaulty ? 'btn-primary wide' : ''}`}
    aria-disabled=${String(isWaiting)}
    @click=${() => isWaiting || act.back()}
  >
    ${words.back}
  </button>`;
  const cast = html`<button
    type="button"
    class=${`btn ${isFaulty ? '' : 'btn-primary wide'}`}
    aria-disabled=${String(isWaiting)}
    @click=${(event: MouseEvent) => isWaiting || isSecondPress(event) || act.cast()}
  >
    ${isWaiting ? words.casting : isFaulty ? words.castAnyway : words.cast}
  </button>`;
  const remarks = [
    ...(model.isElection && under > 0 ? [words.reviewUnder(chosen, model.seats)] : []),
    ...(unmarked > 0 ? [words.reviewUnmarked(unmarked)] : !isFaulty && under === 0 ? [words.reviewFull] : []),
  ];
  return html`<div class="review-part">
      ${renderHeading(level, 'part', words.reviewTitle)}
      ${over > 0 ? html`<p class="over serif" data-say>${sign('cross')}<span>${words.reviewOver(chosen, model.seats)}</span></p>` : nothing}
      ${renderTaken(text, taken)} ${remarks.map((each) => html`<p>${each}</p>`)}
      <dl class="looked-over">
        ${scene.lines.map((line) => {
          const now = on(marks.marks, line.id);
          const name = (on(marks.names, line.id) ?? '').trim();
          return html`<div data-row>
            <dt class="serif">
              ${model.isElection ? renderName(text.name(line)) : text.paint(line.name, text.name(line))}
            </dt>
            <dd>
              ${now ? html`${sign(now)}<span>${words[now]}</span>` : words.unmarked}${
                now === 'no' && name ? html`<small>${words.writeIn}${words.colon}${name}</small>` : nothing
              }
            </dd>
          </div>`;
        })}
      </dl>
    </div>
    ${scene.pager}
    <div class="act-bar">
      ${failure ? html`<p class="over" role="alert">${sign('cross')}<span>${failure}</span></p>` : nothing}
      <div class="acts">${back}${cast}</div>
      ${renderRoomNote(text)}
    </div>`;
}

/** The host has not answered, and whoever stands here now reads nothing of that ballot. */
function renderLeft(text: BallotText, level: number): TemplateResult {
  return html`<div class="done" data-say>
    ${renderHeading(level, 'serif', wordsIn(text, markingStrings).casting)}
  </div>`;
}

/** Says that it is done, and nothing of what was chosen. */
function renderDone(text: BallotText, level: number): TemplateResult {
  const words = markingStrings[text.locale];
  return html`<div class="done" data-say>
    ${sign('tick')} ${renderHeading(level, 'serif', words.castDone)}
    <p>${words.castMore}</p>
  </div>`;
}

/** Any key or touch goes on. */
function renderWarning(text: BallotText, { act }: MarkingScene, left: number): TemplateResult {
  const words = markingStrings[text.locale];
  return renderQuestion({
    title: words.idleTitle,
    more: words.idleMore(left),
    left,
    of: warningSeconds,
    label: words.idleGo,
    act: () => act.stay(),
  });
}
