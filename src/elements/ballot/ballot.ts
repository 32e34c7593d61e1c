import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ballotReader, ballotWords } from '../../contract/generated/ballot/reader.js';
import type { BallotDocument } from '../../contract/generated/ballot/types.js';
import { pagerStrings } from '../../frame/pages/pager.strings.js';
import { pagerStyles } from '../../frame/pages/pager.styles.js';
import { keepFromMarking } from '../../frame/parts/radio-arrows.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import type { Ballot } from '../../rules/recount.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/index.js';
import { ballotStyles } from './ballot.styles.js';
import type { CountStore } from './entry/count-keeper.js';
import type { FaceHost, FaceScene, FaceView } from './face-part.js';
import { autoFace, faces, isCounting, mayShow, tellsOutcome, type Face } from './model/faces.js';
import type { BallotText } from './model/text.js';
import { fetchPaper } from './paper-source.js';
import { renderPeople, renderStageHead } from './parts/heads.js';
import { closenessClasses, Flow, focusStep, rowOf, widthClasses } from './parts/in-view.js';
import { renderGap, renderMissing, renderNotYet } from './parts/not-yet.js';
import { Paging } from './state/paging.js';
import { Parts } from './state/parts.js';
import { sceneOf, withEntry } from './state/scene.js';
import { mayStay, meetingOf, type Standing } from './state/standing.js';
import { TextSource } from './state/text-source.js';
import { ballotStrings } from './strings/ballot.strings.js';

/**
 * A vote in a meeting, from the notice to the publication: the meeting's screen, a ballot to be marked in the room, the count, the
 * declaration, the papers, the record. It is no remote e-voting, and says so.
 *
 * `view`: `notice`, `roll-call`, `marking`, `count`, `result`, `paper`, `record`, or `auto` (default): the one of the document's
 * `stage`; in hall and wall `roll-call` while ballots are marked. What the stage has not come to is not in the page. Tools by name:
 * `print`, `views`. `print({ form })`: `ballots`, `count`, `result`, `record`; without it the paper of what is on the screen. Nothing is
 * chosen in it: `selected` shows nothing.
 *
 * @tag qs-ballot
 * @fires qs-cast - A ballot is handed in: `event.ballot`. Answer with `event.respondWith(promise)`; without an answer nothing shows as cast.
 * @fires qs-count - Tellers entered something (attribute `entry`). Fields `box`, `tally`, `complete`.
 * @fires qs-declare - The second step of the declaration was asked for; cancelable: prevent it and the result stays covered.
 * @fires qs-cycle-end - On kiosk, hall and wall all pages were shown, and they begin anew.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @slot - Readable fallback, shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker and title.
 * @slot footer - In place of the last line.
 * @slot share - In the notice: a picture of the host's own that leads to it.
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
  static override strings: Strings[] = [...ViewElement.strings, pagerStrings, ballotStrings];
  static override properties: PropertyDeclarations = {
    entry: { type: Boolean },
    announced: { type: Boolean },
    idle: { type: Number },
    share: {},
    ballots: { attribute: false },
    countStore: { attribute: false },
  };

  /** Tellers enter the count here. Default false: it is only shown. */
  declare entry: boolean;
  /** The result stands in one piece, without its two steps. Default false; published ones always do. */
  declare announced: boolean;
  /** Seconds without key or touch after which a voter is warned (20 s) and the ballot wiped. Default 90; 0: never. */
  declare idle: number;
  /** Address of this notice, drawn as a QR code in it. One of another site is not drawn. Default null: none. */
  declare share: string | null;
  /** The ballots of the box, shuffled, to be recounted in the record. Default null: the counts are recounted. */
  declare ballots: readonly Ballot[] | null;
  /** Where a count is kept so that it survives a reload. Default null: nowhere, and it is said. */
  declare countStore: CountStore | null;

  #text: BallotText | null = null;
  /** What was to be heard, and in which face and language. */
  #heard = ['', ''];
  #face: Face = 'notice';
  #meeting = '';
  #standing: Standing | null = null;
  /** The face that was wanted and could not be fetched. */
  #missing: Face | null = null;
  readonly #host: FaceHost = {
    element: this,
    locale: () => this.locale,
    meeting: () => this.#meeting,
    update: () => this.requestUpdate(),
    announce: (text, wait) => this.announce(text, wait),
    tell: (text) => this.tell(text),
    showStep: () => void this.updateComplete.then(() => focusStep(this.renderRoot)),
    toStart: () => this.#paging.go(0),
    clearSearch: () => void this.#parts.listed?.clear(),
    hasSearched: () => this.#face === 'marking' && this.#parts.listed?.isUsed === true,
    later: (fetch, make, styles) => this.later(fetch, make, styles),
    waitFor: (part) => this.waitFor(part),
  };
  readonly #parts = new Parts(this.#host, QsBallot.strings);
  readonly #texts = new TextSource(this.#host);
  readonly #flow = new Flow();
  readonly #paging: Paging = new Paging(this, {
    isOn: () => this.hasRemote && this.#text !== null,
    isPrinting: () => this.isPrinting,
    turnsByItself: () => this.#face !== 'marking' && !this.#canEnter,
    hasButtons: () => this.hasRemote && !this.isOnWall,
    key: () =>
      `${this.#face} ${this.#view?.step} ${this.locale} ${this.place} ${this.size.width} ${this.#canEnter} ${this.#parts.entered?.counting.mode} ${this.shown?.stage} ${this.#meeting}`,
    wrapper: () => this.renderRoot.querySelector('.qs'),
    locale: () => this.locale,
  });

  constructor() {
    super(ballotReader, ballotWords, faces);
    this.entry = false;
    this.announced = false;
    this.idle = 90;
    this.share = null;
    this.ballots = null;
    this.countStore = null;
    // After the frame's own listener: what it has not taken must not mark a ballot in passing.
    this.addEventListener(
      'keydown',
      keepFromMarking(() => this.hasRemote),
    );
  }

  /** Opens a fresh ballot: to be called when whoever hands out ballots lets the next voter in. */
  nextBallot(): void {
    this.#parts.seen.get('marking')?.next?.();
  }

  override async reveal(id: string): Promise<boolean> {
    if (this.isUnborn) return false;
    this.#paging.goTo(id);
    await this.updateComplete;
    const row = rowOf(this.renderRoot, id);
    row?.scrollIntoView({ block: 'nearest' });
    return row !== undefined;
  }

  override reset(): void {
    super.reset();
    this.#parts.wipe();
    this.#paging.go(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever meets the element elsewhere is not the voter who left it.
    this.#parts.seen.get('marking')?.wipe?.();
    this.#host.clearSearch();
  }

  protected override get stateWords() {
    return ballotStrings[this.locale];
  }

  protected override get text(): BallotText | null {
    return this.#text;
  }

  /** An election for which nobody stands yet; a motion always says what is voted on. */
  protected override isEmptyDocument({ matter }: BallotDocument): boolean {
    return matter.candidates?.length === 0;
  }

  protected override autoView(): Face {
    const { shown } = this;
    return shown ? autoFace(shown.stage, this.isOnWall) : 'notice';
  }

  protected override viewName(view: Face): string {
    return ballotStrings[this.locale].face[view];
  }

  protected override get takingTools(): readonly ('table' | 'print')[] {
    return this.#face === 'result' && this.#isKeptBack ? [] : ['print'];
  }

  protected override fetchPaper(): Promise<Paper<BallotText>> {
    return fetchPaper(this.locale);
  }

  protected override goBack(): boolean {
    return this.#view?.goBack?.() || this.#parts.listed?.clear() || super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const document = this.shown;
    const meeting = document ? meetingOf(document) : '';
    if (meeting !== this.#meeting) {
      const isAnother = this.#meeting !== '';
      this.#meeting = meeting;
      if (isAnother) this.#parts.next();
    }
    // The box is closed, or was never opened: nobody holds a ballot.
    if (document?.stage !== 'marking') {
      this.#parts.seen.get('marking')?.wipe?.();
      // Whom a voter searched for is nobody else's to see.
      if (this.#text?.document.stage === 'marking') this.#host.clearSearch();
    }
    this.#face = document ? this.wantedView : 'notice';
    const isAbsent = document && mayShow(this.#face, document.stage) && !this.#view;
    this.#missing = isAbsent && this.#parts.isMissing(this.#face) ? this.#face : null;
    const standing = this.#standing?.meeting === meeting ? this.#standing : null;
    // The face cannot be fetched: the one before it shows what is true now.
    if (this.#missing && standing && mayShow(standing.face, document!.stage)) this.#face = standing.face;
    this.#text = document && this.#textOf(document);
    if (this.#text && this.#canEnter) this.#parts.entered?.open(this.countStore, this.#text.model);
    if (!isAbsent || this.#missing || !standing || !mayStay(standing, document)) return;
    // Another face is being fetched: the present one stays as it is.
    this.#face = standing.face;
    this.#text = standing.text;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#flow.measure(this.renderRoot, this.hasRemote);
    if (this.#text) this.#parts.entered?.tell(this.#text);
    this.#say();
  }

  /** What comes into a face says itself, once: a live region that comes with its text is often not read. */
  #say(): void {
    const face = (this.#view && this.#face) + this.locale;
    const parts = Array.from(this.renderRoot.querySelectorAll('[data-say]'), (part) => part.textContent);
    const said = parts.join(' ').replace(/\s+/g, ' ').trim();
    const [before, heard] = this.#heard;
    this.#heard = [face, said];
    if (said && said !== heard && face === before) this.announce(said);
  }

  protected override renderDocument(document: BallotDocument, strip: unknown): unknown {
    // Lawful order is not shown before it is known.
    return this.#text ? super.renderDocument(document, strip) : this.#renderWaiting();
  }

  protected override renderView(_wanted: Face, text: BallotText, strip: unknown): unknown {
    const face = this.#face;
    const view = this.#view;
    const isOpen = mayShow(face, text.document.stage);
    const missing = this.#missing;
    if (isOpen && !view && !missing && this.#standing?.meeting !== this.#meeting)
      return this.#renderWaiting();
    if (view) this.#standing = { face, text, meeting: this.#meeting };
    this.#paging.begin();
    const scene = this.#sceneOf(text);
    // The view first: it tells how many pages there are.
    const drawn = view
      ? view.render(scene)
      : !isOpen
        ? renderNotYet(face, text)
        : missing
          ? nothing
          : renderGap(this.renderRoot);
    const { hasRemote, room } = this;
    const isSearched = !hasRemote && view?.hasCandidates?.(scene);
    const isBare = face === 'marking' || hasRemote;
    const offered = faces.filter(
      (each) =>
        each === face ||
        (mayShow(each, text.document.stage) && !(this.#isKeptBack && tellsOutcome.includes(each))),
    );
    return this.renderFrame(face, text, {
      name: 'ballot',
      strip,
      classes: `${isOpen ? (text.model.isElection ? 'election' : 'motion') : 'not-yet'} ${widthClasses(room)} ${closenessClasses.slice(0, this.#paging.fit.closeness).join(' ')}`,
      head: view?.head
        ? view.head(scene)
        : renderStageHead(text, this.headingLevel, !hasRemote && face !== 'result'),
      search: (isSearched && this.#parts.longListOf(text)?.renderSearch(text)) || nothing,
      drawn: missing ? html`${drawn}${renderMissing(missing, text)}` : drawn,
      foot: view?.foot
        ? view.foot(scene)
        : hasRemote
          ? renderPeople(text, this.quietState)
          : this.renderFoot(text),
      views: isBare ? nothing : this.renderSwitch(face, text, offered),
      ...(isBare ? { tools: nothing } : {}),
    });
  }

  #renderWaiting(): TemplateResult {
    return html`<div class="screen"><p class="quiet">${ballotStrings[this.locale].loading}</p></div>`;
  }

  #sceneOf(text: BallotText): FaceScene {
    const { room, isTight, hasRemote, isPrinting, quietState } = this;
    const own = { level: this.headingLevel + 1, room, isTight, hasRemote, isPrinting, quietState };
    const scene = sceneOf(own, text, this.#paging, this.#parts.longListOf(text));
    return withEntry(scene, this.#canEnter ? this.#parts.entry : undefined);
  }

  /** The declaration stands at its first step: until the second, no press tells the outcome. */
  get #isKeptBack(): boolean {
    return (
      this.shown?.stage === 'declared' &&
      !this.announced &&
      this.#text?.model.outcome.status !== 'void' &&
      this.#parts.seen.get('result')?.step !== this.#meeting
    );
  }

  /** The face that is painted, once it is fetched. */
  get #view(): FaceView | undefined {
    return this.shown && mayShow(this.#face, this.shown.stage) ? this.#parts.face(this.#face) : undefined;
  }

  /** Tellers enter here: the box is closed, its ballots are valid, and nothing is declared. */
  get #canEnter(): boolean {
    return (
      this.entry &&
      this.#face === 'count' &&
      isCounting(this.shown?.stage) &&
      this.#text?.model.outcome.status !== 'void'
    );
  }

  #textOf(document: BallotDocument): BallotText | null {
    const entry = this.entry && isCounting(document.stage) ? this.#parts.entry : undefined;
    return this.#texts.textOf(document, this.locale, this.#face, entry);
  }
}
