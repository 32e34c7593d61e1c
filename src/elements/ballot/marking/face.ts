import { html, nothing, type TemplateResult } from 'lit';
import { CastEvent } from '../events.js';
import type { FaceHost, FaceScene, FaceView } from '../face-part.js';
import { mayNameOthers } from '../model/model.js';
import { renderSense } from '../../../frame/sense.js';
import { renderBallotHead } from '../parts/heads.js';
import { markingStrings, type MarkingStrings } from '../strings/marking.strings.js';
import { wordsIn } from '../words.js';
import { IdleWatch } from '../../../frame/dialog/idle-watch.js';
import { numberOf } from '../../../shell/paint/number-of.js';
import { blank } from '../state/marks.js';
import { renderMarking } from './marking.js';
import { Voting } from './voting.js';

/** So that two ballots on a page have radio groups of their own. */
let count = 0;

/** A ballot in a voter's hand: what is marked lives here, in memory, until it is cast or wiped. */
export class MarkingFace implements FaceView {
  readonly #group = `qs-ballot-${++count}`;
  readonly #voting: Voting;
  readonly #idle: IdleWatch;

  constructor(private readonly host: FaceHost) {
    this.#voting = new Voting({
      changed: () => host.update(),
      meeting: () => host.meeting(),
      ask: (ballot) => {
        const event = new CastEvent(ballot);
        host.element.dispatchEvent(event);
        return event.answer;
      },
      failure: (error, isGone) => this.#failureOf(error, isGone),
      stepped: () => {
        if (this.#voting.step === 'done') host.clearSearch();
        host.toStart();
        host.showStep();
      },
    });
    this.#idle = new IdleWatch(host.element, {
      seconds: () => {
        const seconds = numberOf(host.element.idle);
        return Number.isFinite(seconds) ? seconds : 90;
      },
      // A ballot on its way may count: that it will be cleared would be untrue.
      warn: () => this.#voting.step === 'casting' || host.announce(this.#words.idleTitle),
      wipe: () => {
        const isCasting = this.#voting.step === 'casting';
        this.wipe();
        host.clearSearch();
        host.toStart();
        if (!isCasting) host.tell(this.#words.wiped);
      },
    });
    host.element.addController({ hostUpdated: () => this.#watch() });
  }

  get step(): string {
    return this.#voting.step + this.#voting.begun;
  }

  head({ text, level }: FaceScene): TemplateResult {
    const { model, document } = text;
    const words = wordsIn(text, markingStrings);
    return renderBallotHead(level - 1, {
      kicker: html`<span lang=${text.lang(document.title)}>${renderSense(text.title)}</span>${
          // Nothing here takes a voter's name, whatever the rule: that it is an open ballot would be untrue.
          model.rule.secret ? html`${words.space}<span class="nw">${words.secret}</span>` : nothing
        }`,
      title: model.isElection ? words.ballot : words.voteOn,
      below: model.isElection
        ? html`<p class="sum">
            <span class="nw">${text.seats}${words.comma}${text.order}${words.full}</span>
            <span class="nw">${words.atMost(model.seats, mayNameOthers(model))}</span>
          </p>`
        : nothing,
    });
  }

  render(scene: FaceScene): TemplateResult {
    const { text, hasRemote, level, isPrinting } = scene;
    const voting = this.#voting;
    // A page that is printed would be a receipt of what was chosen: it is a blank ballot.
    const step = isPrinting && voting.step !== 'done' ? 'marking' : voting.step;
    return renderMarking(text, {
      marks: isPrinting ? blank : voting.marks,
      step,
      failure: isPrinting ? '' : voting.failure,
      lines:
        step === 'done' || step === 'left'
          ? []
          : scene.page(text.model.lines, { most: 12, nameOf: (line) => text.name(line) }).items,
      pager: scene.pager(),
      warning: isPrinting || step === 'casting' ? null : this.#idle.left,
      hasRemote,
      found: isPrinting ? undefined : scene.found,
      level,
      group: this.#group,
      act: {
        mark: (id, as) => voting.mark(id, as),
        writeIn: (id, name) => voting.writeIn(id, name),
        clear: () => voting.clear(),
        toReview: () => voting.go('review'),
        back: () => voting.go('marking'),
        cast: () => void voting.cast(text.model),
        stay: () => this.#idle.stay(),
      },
    });
  }

  hasCandidates(): boolean {
    return this.#voting.step === 'marking';
  }

  foot({ quietState }: FaceScene): TemplateResult | typeof nothing {
    return quietState === nothing ? nothing : html`<div class="foot">${quietState}</div>`;
  }

  /** One step back: from the review to the marks. */
  goBack(): boolean {
    if (this.#voting.step !== 'review') return false;
    this.#voting.go('marking');
    return true;
  }

  wipe(): void {
    this.#voting.wipe();
  }

  next(): void {
    this.#voting.next();
    this.host.clearSearch();
  }

  /** What was marked can be wiped until the host has taken it, and whom somebody searched for. */
  #watch(): void {
    const { step, hasMarks } = this.#voting;
    this.#idle.watch(step !== 'done' && (hasMarks || this.host.hasSearched()));
  }

  get #words(): MarkingStrings {
    return markingStrings[this.host.locale()];
  }

  #failureOf(error: unknown, isGone: boolean): string {
    const words = this.#words;
    if (error === null) return words.castNoAnswer;
    const isTold = error instanceof Error && error.message;
    return words[isGone ? 'leftFailed' : 'castFailed'](isTold ? error.message.slice(0, 200) : '');
  }
}
