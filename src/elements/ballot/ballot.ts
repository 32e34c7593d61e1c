import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ballotReader, ballotWords } from '../../contract/generated/ballot.reader.js';
import type { BallotDocument } from '../../contract/generated/ballot.types.js';
import { PageTurner, readingSeconds } from '../../frame/pages/page-turner.js';
import { renderPager } from '../../frame/pages/pager.js';
import { pagerStrings } from '../../frame/pages/pager.strings.js';
import { pagerStyles } from '../../frame/pages/pager.styles.js';
import { ViewElement } from '../../frame/view-element.js';
import { fileName, saveFile } from '../../paper/save.js';
import type { Paper } from '../../paper/take-away.js';
import type { Ballot } from '../../rules/recount.js';
import { once } from '../../shell/later.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/index.js';
import { ballotStyles } from './ballot.styles.js';
import { renderCount, renderRead } from './count/count.js';
import { renderEntry } from './count/entry.js';
import { DeclareEvent, CastEvent, CountEvent } from './events.js';
import { renderMarking } from './marking/marking.js';
import { autoFace, faceFrom, faces, isReached, mayShow, type Face } from './model/faces.js';
import { BallotText } from './model/text.js';
import { fetchPaper } from './paper-source.js';
import { renderPaper } from './paper/face.js';
import { renderBallotHead, renderPeople, renderProgress, titleOf } from './parts/heads.js';
import { renderRecord } from './record/record.js';
import { renderResult } from './result/result.js';
import { renderNotice } from './notice/notice.js';
import { renderRollCall } from './roll/roll-call.js';
import { CountKeeper, type CountStore } from './state/count-keeper.js';
import { countedOf, withCount } from './state/counting.js';
import { freshLine } from './state/fresh.js';
import { IdleWatch } from './state/idle.js';
import { Voting } from './state/voting.js';
import { ballotStrings } from './strings/ballot.strings.js';

const orders = once(() => import('../../text/compare.js'));

/** Lines on one page of a wall. */
const linesOnWall = 8;

/** So that two ballots on a page have radio groups of their own. */
let count = 0;

/**
 * A vote in a meeting, from the notice to the publication: the meeting's screen, a ballot to be marked in the room, the count, the
 * declaration, the papers, the record. It is no remote e-voting, and says so.
 *
 * @tag qs-ballot
 * @fires qs-cast - A ballot is handed in: `event.ballot`. Answer with `event.respondWith(promise)`; without an answer nothing shows as cast.
 * @fires qs-count - Tellers entered something. Fields `box`, `tally`, `complete`.
 * @fires qs-declare - The second step of the declaration was asked for; cancelable.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @slot - Readable fallback, shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker and title.
 * @slot footer - In place of the last line.
 * @slot share - In the notice: a picture that leads to it, such as a QR code of a same-origin address.
 * @csspart base - The themed wrapper.
 * @attr {'empty'|'loading'|'ready'|'stale'|'unavailable'|'invalid'} state - What is painted (reflected).
 */
export class QsBallot extends ViewElement<BallotDocument, Face, BallotText> {
  static override styles: CSSResultGroup = [
    ViewElement.styles,
    unsafeCSS(moreParts),
    pagerStyles,
    ballotStyles,
  ];
  /** @ignore */
  static override strings: readonly Strings[] = [...ViewElement.strings, pagerStrings, ballotStrings];
  static override properties: PropertyDeclarations = {
    entry: { type: Boolean },
    announced: { type: Boolean },
    idle: { type: Number },
    ballots: { attribute: false },
    countStore: { attribute: false },
  };

  /** Tellers enter the count here. Default false: it is only shown. */
  declare entry: boolean;
  /** The result stands in one piece, without its two steps. Default false; published ones always do. */
  declare announced: boolean;
  /** Seconds without key or touch after which a voter is warned (20 s) and the ballot wiped. Default 90; 0: never. */
  declare idle: number;
  /** The ballots of the box, shuffled, to be recounted in the record. Default null: the counts are recounted. */
  declare ballots: readonly Ballot[] | null;
  /** Where a count is kept so that it survives a reload. Default null: nowhere, and it is said. */
  declare countStore: CountStore | null;

  readonly #order = this.later(orders, ({ compareNames }) => compareNames);
  readonly #group = `qs-ballot-${++count}`;
  #text: BallotText | null = null;
  #key: readonly unknown[] = [];
  #face: Face = 'notice';
  #meeting = '';
  /** The meeting whose second step was asked for here. */
  #declared = '';
  #fresh: string | null = null;
  #isEntered = false;
  readonly #turner = new PageTurner(this, {
    count: () => this.#pages,
    seconds: () => readingSeconds(linesOnWall * 8),
    isOn: () => this.isOnWall && this.#face === 'count' && !this.#canEnter,
  });
  readonly #voting = new Voting({
    changed: () => this.requestUpdate(),
    ask: (ballot) => {
      const event = new CastEvent(ballot);
      this.dispatchEvent(event);
      return event.answer;
    },
    failure: (error) => this.#failureOf(error),
    stepped: () => void this.#showStep(),
  });
  readonly #idle = new IdleWatch(this, {
    seconds: () => (Number.isFinite(this.idle) ? this.idle : 90),
    warn: () => this.announce(ballotStrings[this.locale].idleTitle),
    wipe: () => {
      this.#voting.wipe();
      this.tell(ballotStrings[this.locale].wiped);
    },
  });
  readonly #keeper = new CountKeeper((isTaken) => this.#counted(isTaken));

  constructor() {
    super(ballotReader, ballotWords, faces);
    this.entry = false;
    this.announced = false;
    this.idle = 90;
    this.ballots = null;
    this.countStore = null;
    // After the frame's own listener: what it has not taken must not mark a ballot in passing.
    this.addEventListener('keydown', this.#keepFromMarking);
  }

  /** Opens a fresh ballot: to be called when whoever hands out ballots lets the next voter in. */
  nextBallot(): void {
    this.#voting.next();
  }

  override async reveal(id: string): Promise<boolean> {
    const row = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')).find(
      (each) => each.dataset['id'] === id,
    );
    row?.scrollIntoView({ block: 'nearest' });
    return Promise.resolve(row !== undefined);
  }

  override reset(): void {
    super.reset();
    this.#voting.wipe();
    this.#declared = '';
    this.#turner.go(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever meets the element elsewhere is not the voter who left it.
    this.#voting.wipe();
  }

  protected override get stateWords() {
    return ballotStrings[this.locale];
  }

  protected override get text(): BallotText | null {
    return this.#text;
  }

  protected override isEmptyDocument(): boolean {
    return false;
  }

  protected override autoView(): Face {
    const { shown } = this;
    return shown ? autoFace(shown.stage, this.isOnWall) : 'notice';
  }

  protected override viewName(view: Face): string {
    return ballotStrings[this.locale].face[view];
  }

  protected override get takingTools(): readonly ('table' | 'print')[] {
    return ['print'];
  }

  protected override fetchPaper(): Promise<Paper<BallotText>> {
    return fetchPaper();
  }

  /** One step back: from the review to the marks. */
  protected override goBack(): boolean {
    if (this.#face === 'marking' && this.#voting.step === 'review') {
      this.#voting.go('marking');
      return true;
    }
    return super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const document = this.shown;
    const meeting = document ? JSON.stringify([document.meeting, document.matter]) : '';
    if (meeting !== this.#meeting) {
      if (this.#meeting) {
        this.#voting.next();
        this.#keeper.clear();
      }
      this.#meeting = meeting;
    }
    this.#face = document ? this.wantedView : 'notice';
    this.#text = document && this.#orderIsKnown(document) ? this.#textOf(document) : null;
    const canMark = this.#face === 'marking' && document?.stage === 'marking';
    const { step, hasMarks } = this.#voting;
    this.#idle.watch(canMark && hasMarks && (step === 'marking' || step === 'review'));
    if (this.#text && this.#canEnter) void this.#keeper.open(this.countStore, this.#text.model);
  }

  protected override renderDocument(document: BallotDocument, strip: unknown): unknown {
    // Lawful order is not shown before it is known.
    if (!this.#text)
      return html`<div class="screen"><p class="quiet">${ballotStrings[this.locale].loading}</p></div>`;
    return super.renderDocument(document, strip);
  }

  protected override renderView(face: Face, text: BallotText, strip: unknown): unknown {
    const { stage } = text.document;
    const isOpen = mayShow(face, stage);
    const isVoter = face === 'marking';
    return this.renderFrame(face, text, {
      name: 'ballot',
      strip,
      classes: `${isOpen ? (text.model.isElection ? 'election' : 'motion') : 'not-yet'}${this.room < 18 ? ' narrow' : ''}`,
      head: this.#renderHead(face, text, isOpen),
      drawn: isOpen ? this.#renderFace(face, text) : this.#renderNotYet(face, text),
      foot:
        face === 'marking'
          ? nothing
          : this.hasRemote || face === 'count'
            ? this.#renderFoot(face, text)
            : this.renderFoot(text),
      ...(isVoter || this.hasRemote
        ? { views: nothing, tools: nothing }
        : { views: this.#renderSwitch(face, text) }),
    });
  }

  #renderSwitch(face: Face, text: BallotText): unknown {
    const offered = faces.filter((each) => mayShow(each, text.document.stage) || each === face);
    return this.renderSwitch(face, text, offered);
  }

  #renderFoot(face: Face, text: BallotText): TemplateResult {
    return renderPeople(text, face === 'count' ? text.words.resultLater : '');
  }

  #renderHead(face: Face, text: BallotText, isOpen: boolean): TemplateResult {
    const { words, document, model } = text;
    const level = this.headingLevel;
    const title = titleOf(text);
    const { kicker } = document;
    const now = words.stage[document.stage];
    const matter = html`${text.paint(document.title)}${text.seats ? html`${words.space}<span class="nw">${text.seats}</span>` : nothing}`;
    if (face === 'count' && isOpen) {
      const isReading = document.stage === 'count' || document.tally !== undefined;
      return renderBallotHead(level, {
        kicker: matter,
        title: isReading ? words.countTitle : words.boxTitle,
        end: document.tally && model.outcome.status !== 'void' ? renderRead(text) : nothing,
      });
    }
    if (face === 'marking' && isOpen) {
      const secret = model.rule.secret ? words.secret : words.open;
      return html`${renderBallotHead(level, {
        kicker: html`${text.paint(document.title)}${words.space}<span class="nw">${secret}</span>`,
        title: model.isElection ? words.ballot : words.voteOn,
      })}${
        model.isElection
          ? html`<p class="sum">
              ${text.seats}${words.comma}${text.order}${words.full}${words.atMost(model.seats)}
            </p>`
          : nothing
      }`;
    }
    const kickers = [
      kicker === undefined ? '' : text.paint(kicker),
      face === 'result' ? words.resultTitle : now,
    ].filter(Boolean);
    return html`${renderBallotHead(level, {
      kicker: kickers.map((each, i) => html`${i > 0 ? words.space : ''}<span class="nw">${each}</span>`),
      title,
      end: text.seats ? html`<p>${text.seats}</p>` : nothing,
    })}${this.hasRemote || face === 'result' ? nothing : renderProgress(text)}`;
  }

  #renderNotYet(face: Face, text: BallotText): TemplateResult {
    const { words, document } = text;
    const isOver = face === 'marking' && isReached(document.stage, 'closed');
    return html`<div class="view waiting">
      <p class="serif">
        ${isOver ? words.markingOver : words.notYet(words.face[face], words.stage[faceFrom[face]])}
      </p>
      <p class="quiet">${words.now(words.stage[document.stage])}</p>
    </div>`;
  }

  #renderFace(face: Face, text: BallotText): TemplateResult {
    const level = this.headingLevel + 1;
    switch (face) {
      case 'notice':
        return renderNotice(text, level);
      case 'roll-call':
        return renderRollCall(text, level);
      case 'marking':
        return renderMarking(text, {
          marks: this.#voting.marks,
          step: this.#voting.step,
          failure: this.#voting.failure,
          warning: this.#idle.left,
          hasRemote: this.hasRemote,
          level,
          group: this.#group,
          act: {
            mark: (id, as) => this.#voting.mark(id, as),
            writeIn: (id, name) => this.#voting.writeIn(id, name),
            clear: () => this.#voting.clear(),
            toReview: () => this.#voting.go('review'),
            back: () => this.#voting.go('marking'),
            cast: () => void this.#voting.cast(text.model),
            stay: () => this.#idle.stay(),
          },
        });
      case 'count':
        return this.#renderCount(text);
      case 'result':
        return renderResult(text, this.#isWhole(text.document), this.room, () => this.#declare());
      case 'paper':
        return renderPaper(text, (form) => void this.print({ form }));
      case 'record':
        return renderRecord(text, level, Array.isArray(this.ballots) ? this.ballots : null);
    }
  }

  #renderCount(text: BallotText): TemplateResult {
    const per = this.isOnWall && !this.#canEnter ? linesOnWall : Infinity;
    const from = this.#pages > 1 ? this.#turner.at * per : 0;
    const drawn = renderCount(
      text,
      { from, to: Math.min(from + per, text.model.lines.length), fresh: this.#fresh, isTight: this.isTight },
      this.#canEnter ? this.#renderEntry(text) : nothing,
    );
    return html`${drawn}${renderPager(this.#turner, this.#pages, this.locale, this.hasRemote && !this.isOnWall)}`;
  }

  #renderEntry(text: BallotText): TemplateResult {
    const keeper = this.#keeper;
    const { model, document } = text;
    const { valid = 0, invalid = 0, returned = 0 } = document.box ?? {};
    const again = (act: () => void) => (): void => {
      act();
      this.requestUpdate();
    };
    return renderEntry(text, {
      level: this.headingLevel + 1,
      counting: keeper.counting,
      marks: keeper.marks,
      read: valid + invalid,
      returned,
      isKept: this.countStore !== null,
      hasFiles: !this.hasRemote,
      act: {
        setMode: (mode) => keeper.setMode(mode),
        mark: (id, as) => again(() => keeper.mark(id, as))(),
        writeIn: (id, name) => keeper.writeIn(id, name),
        enter: () => keeper.enter(model),
        enterInvalid: () => keeper.enterInvalid(model),
        undo: () => this.#undo(text),
        total: (field, value) => keeper.total(field, value),
        save: () => {
          const name = fileName(`${text.title} ${text.words.fileName}`, document.asOf, 'json');
          saveFile(name, keeper.text(model), 'application/json');
        },
        open: (file) => void this.#openFile(file, text),
      },
    });
  }

  /** Entered here: the box is closed, its ballots are valid, and nothing is declared. */
  get #canEnter(): boolean {
    const { shown } = this;
    return (
      this.entry &&
      this.#face === 'count' &&
      (shown?.stage === 'closed' || shown?.stage === 'count') &&
      this.#text?.model.outcome.status !== 'void'
    );
  }

  get #pages(): number {
    if (this.#face !== 'count' || !this.isOnWall || this.#canEnter) return 1;
    return Math.max(1, Math.ceil((this.#text?.model.lines.length ?? 0) / linesOnWall));
  }

  #orderIsKnown({ matter }: BallotDocument): boolean {
    if (!matter.candidates || matter.orderFixedBy !== undefined) return true;
    return this.#order.value !== undefined || this.#order.isMissing;
  }

  /** Made anew only when document, language, order, form or count have changed: a voter's every mark paints. */
  #textOf(document: BallotDocument): BallotText {
    const compare = document.matter.candidates ? this.#order.value : undefined;
    const isCounting = this.entry && (document.stage === 'closed' || document.stage === 'count');
    const key = [document, this.locale, compare, this.#face, isCounting && this.#keeper.counting];
    if (this.#text && key.every((each, i) => each === this.#key[i])) return this.#text;
    this.#key = key;
    const own = new BallotText(document, this.locale, compare, this.#face);
    const isGiven =
      !isCounting || own.model.outcome.status === 'void' || (document.tally && this.#keeper.isEmpty);
    const counted = (): BallotDocument => withCount(document, countedOf(this.#keeper.counting, own.model));
    const text = isGiven ? own : new BallotText(counted(), this.locale, compare, this.#face);
    this.#fresh = freshLine(this.#text?.model, text.model, this.#fresh);
    return text;
  }

  /** Whether both steps of the declaration stand on the screen. */
  #isWhole({ stage }: BallotDocument): boolean {
    return (
      this.announced || this.isPrinting || isReached(stage, 'published') || this.#declared === this.#meeting
    );
  }

  #declare(): void {
    if (!this.dispatchEvent(new DeclareEvent())) return;
    this.#declared = this.#meeting;
    this.requestUpdate();
    void this.#showStep();
  }

  #counted(isTaken: boolean): void {
    this.#isEntered = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#tellCount(isTaken));
  }

  #tellCount(isTaken: boolean): void {
    const text = this.#text;
    if (!text || !this.#isEntered) return;
    this.#isEntered = false;
    const { box = {}, tally } = text.document;
    const read = (box.valid ?? 0) + (box.invalid ?? 0);
    if (!isTaken) this.#write(text);
    this.tell(isTaken ? text.words.takenUp(read) : text.words.recorded(read, box.returned ?? 0));
    if (tally) this.dispatchEvent(new CountEvent(box, tally, read === box.returned));
  }

  #write({ model }: BallotText): void {
    try {
      this.countStore?.write(this.#keeper.text(model));
    } catch {
      this.tell(ballotStrings[this.locale].keptNowhere);
    }
  }

  #undo({ words }: BallotText): void {
    if (this.#keeper.counting.ballots.length === 0) return;
    this.#keeper.undo();
    this.announce(words.undone(this.#keeper.counting.ballots.length));
  }

  async #openFile(file: File, text: BallotText): Promise<void> {
    const read = await new Response(file).text().catch(() => '');
    if (!this.#keeper.take(read, text.model)) this.tell(text.words.notThisCount);
  }

  #failureOf(error: unknown): string {
    const words = ballotStrings[this.locale];
    if (error === null) return words.castNoAnswer;
    const said =
      error instanceof Error && error.message ? `${words.colon}${error.message.slice(0, 200)}` : '';
    return `${words.castFailed}${said}${words.full}${words.castAgain}`;
  }

  /** The focus follows a step, so that a reader hears it and Tab goes on from there. */
  async #showStep(): Promise<void> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector<HTMLElement>('.view');
    if (!view) return;
    view.tabIndex = -1;
    view.focus({ preventScroll: true });
    view.scrollIntoView({ block: 'nearest' });
  }

  /** With a remote, arrows move and OK marks; the browser's own arrows mark whatever they pass. */
  readonly #keepFromMarking = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (
      this.hasRemote &&
      event.key.startsWith('Arrow') &&
      (target as Partial<HTMLInputElement>).type === 'radio'
    )
      event.preventDefault();
  };
}
