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
import type { Paper } from '../../paper/take-away.js';
import type { Ballot } from '../../rules/recount.js';
import { once, type Later } from '../../shell/later.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/index.js';
import { ballotStyles } from './ballot.styles.js';
import type { CountStore } from './entry/count-keeper.js';
import type { Entry } from './entry/index.js';
import {
  fetchFace,
  withWords,
  type FaceHost,
  type FacePart,
  type FaceScene,
  type FaceView,
} from './face-part.js';
import { autoFace, faceFrom, faces, isReached, mayShow, type Face } from './model/faces.js';
import { BallotText } from './model/text.js';
import { fetchPaper } from './paper-source.js';
import { renderPeople, renderProgress, renderTitleHead } from './parts/heads.js';
import { Fit } from '../../frame/pages/fit.js';
import { ballotStrings } from './strings/ballot.strings.js';

const orders = once(() => import('../../text/compare.js'));
const entries = once(() => import('./entry/index.js'));

/** More lines than these come in pages where nobody scrolls. */
const linesOnPage = 8;

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
  #key: readonly unknown[] = [];
  #face: Face = 'notice';
  #meeting = '';
  /** What is paged now: items of a list, and further pages after them. */
  #paged = { items: 1, most: Infinity, after: 0, mayTurn: false };
  /** The forms that were painted here. */
  readonly #seen = new Map<Face, FaceView>();
  #entered: Entry | undefined;
  readonly #order = this.later(orders, ({ compareNames }) => compareNames);
  readonly #host: FaceHost = {
    element: this,
    locale: () => this.locale,
    meeting: () => this.#meeting,
    update: () => this.requestUpdate(),
    announce: (text) => this.announce(text),
    tell: (text) => this.tell(text),
    showStep: () => void this.#showStep(),
    toStart: () => this.#turner.go(0),
    later: (fetch, make) => this.later(fetch, make),
  };
  readonly #faces = new Map<Face, Later<{ readonly part: FacePart }, FaceView>>(
    faces.map((face) => [
      face,
      this.later(
        withWords(
          fetchFace[face],
          ({ part }) => this.#speak(part.strings),
          () => this.locale,
        ),
        ({ part }) => {
          const view = part.create(this.#host);
          this.#seen.set(face, view);
          return view;
        },
        ({ part }) => part.styles,
      ),
    ]),
  );
  readonly #entry = this.later(
    withWords(
      entries,
      ({ part }) => this.#speak(part.strings),
      () => this.locale,
    ),
    ({ part }) => (this.#entered = part.create(this.#host)),
    ({ part }) => part.styles,
  );
  readonly #turner = new PageTurner(this, {
    count: () => this.#pages,
    seconds: () => readingSeconds(linesOnPage * 8),
    // A voter and a teller turn their own pages.
    isOn: () => this.hasRemote && this.#paged.mayTurn,
  });
  readonly #fit: Fit = new Fit(this, {
    isOn: () => this.hasRemote && this.#text !== null,
    key: () =>
      [
        this.#face,
        this.#view?.step,
        this.locale,
        this.place,
        this.size.width,
        this.#canEnter,
        this.shown?.stage,
        this.#meeting,
      ].join(),
    wrapper: () => this.renderRoot.querySelector('.qs'),
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
    this.addEventListener('keydown', this.#keepFromMarking);
  }

  /** Opens a fresh ballot: to be called when whoever hands out ballots lets the next voter in. */
  nextBallot(): void {
    this.#seen.get('marking')?.next?.();
  }

  override async reveal(id: string): Promise<boolean> {
    const at = this.#text?.model.lines.findIndex((line) => line.id === id) ?? -1;
    if (at >= 0 && this.#pages > 1) this.#turner.go(Math.floor(at / this.#perPage));
    await this.updateComplete;
    const row = Array.from(this.renderRoot.querySelectorAll<HTMLElement>('[data-id]')).find(
      (each) => each.dataset['id'] === id,
    );
    row?.scrollIntoView({ block: 'nearest' });
    return row !== undefined;
  }

  override reset(): void {
    super.reset();
    for (const view of this.#seen.values()) view.wipe?.();
    this.#turner.go(0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Whoever meets the element elsewhere is not the voter who left it.
    this.#seen.get('marking')?.wipe?.();
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
    return ['print'];
  }

  protected override fetchPaper(): Promise<Paper<BallotText>> {
    return fetchPaper(this.locale);
  }

  protected override goBack(): boolean {
    return this.#view?.goBack?.() || super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const document = this.shown;
    const meeting = document ? JSON.stringify([document.meeting, document.matter]) : '';
    if (meeting !== this.#meeting) {
      if (this.#meeting) {
        for (const view of this.#seen.values()) view.next?.();
        this.#entered?.clear();
      }
      this.#meeting = meeting;
    }
    this.#face = document ? this.wantedView : 'notice';
    // The box is closed, or was never opened: nobody holds a ballot.
    if (document?.stage !== 'marking') this.#seen.get('marking')?.wipe?.();
    this.#text = document && this.#orderIsKnown(document) ? this.#textOf(document) : null;
    if (this.#text && this.#canEnter) this.#entered?.open(this.countStore, this.#text.model);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#text) this.#entered?.tell(this.#text);
  }

  protected override renderDocument(document: BallotDocument, strip: unknown): unknown {
    // Lawful order is not shown before it is known.
    return this.#text ? super.renderDocument(document, strip) : this.#renderWaiting();
  }

  protected override renderView(face: Face, text: BallotText, strip: unknown): unknown {
    const isOpen = mayShow(face, text.document.stage);
    const view = isOpen ? this.#view : undefined;
    if (isOpen && !view) return this.#renderWaiting();
    const scene = this.#sceneOf(text);
    this.#paged = { items: 1, most: Infinity, after: 0, mayTurn: false };
    // The view first: it tells how many pages there are.
    const drawn = view ? this.#renderFace(view, scene) : this.#renderNotYet(face, text);
    const { isSnug } = this.#fit;
    const kind = isOpen ? (text.model.isElection ? 'election' : 'motion') : 'not-yet';
    return this.renderFrame(face, text, {
      name: 'ballot',
      strip,
      classes: `${kind}${this.room < 18 ? ' narrow' : ''}${this.room < 22 ? ' small' : ''}${this.room >= 80 ? ' broad' : ''}${isSnug ? ' snug' : ''}`,
      head: view?.head ? view.head(scene) : this.#renderHead(face, text),
      drawn,
      foot: view?.foot ? view.foot(scene) : this.hasRemote ? renderPeople(text) : this.renderFoot(text),
      ...(face === 'marking' || this.hasRemote
        ? { views: nothing, tools: nothing }
        : { views: this.#renderSwitch(face, text) }),
    });
  }

  #renderFace(view: FaceView, scene: FaceScene): unknown {
    if (this.#face !== 'count') return view.render(scene);
    const entry = this.#canEnter ? this.#entry.value?.render(scene) : undefined;
    return (view as { render(scene: FaceScene, entry: unknown): unknown }).render(scene, entry ?? nothing);
  }

  #renderSwitch(face: Face, text: BallotText): unknown {
    const offered = faces.filter((each) => mayShow(each, text.document.stage) || each === face);
    return this.renderSwitch(face, text, offered);
  }

  #renderHead(face: Face, text: BallotText): TemplateResult {
    return html`${renderTitleHead(text, this.headingLevel, text.words.stage[text.document.stage])}${
      this.hasRemote || face === 'result' ? nothing : renderProgress(text)
    }`;
  }

  #renderNotYet(face: Face, { words, document }: BallotText): TemplateResult {
    const isOver = face === 'marking' && isReached(document.stage, 'closed');
    return html`<div class="view waiting">
      <p class="serif">
        ${isOver ? words.markingOver : words.notYet(words.face[face], words.stage[faceFrom[face]])}
      </p>
      <p class="quiet">${words.now(words.stage[document.stage])}</p>
    </div>`;
  }

  #renderWaiting(): TemplateResult {
    return html`<div class="screen"><p class="quiet">${ballotStrings[this.locale].loading}</p></div>`;
  }

  #sceneOf(text: BallotText): FaceScene {
    const fit = this.#fit;
    fit.hasSections = false;
    fit.shown = 0;
    return {
      text,
      level: this.headingLevel + 1,
      room: this.room,
      isTight: this.isTight,
      hasRemote: this.hasRemote,
      isPrinting: this.isPrinting,
      isSplit: fit.isSplit,
      page: (items, { after = 0, most = linesOnPage } = {}) => {
        if (!this.#isPaged) return { items, after: -1 };
        fit.hasSections = this.#face === 'notice';
        const mayTurn = this.#face !== 'marking' && !this.#canEnter;
        this.#paged = { items: items.length, most, after, mayTurn };
        const per = this.#perPage;
        const { at } = this.#turner;
        const part = items.slice(at * per, (at + 1) * per);
        fit.shown = part.length;
        return { items: part, after: at - Math.ceil(items.length / per) };
      },
      pager: () =>
        renderPager(
          this.#turner,
          this.#pages,
          this.locale,
          !this.#paged.mayTurn || (this.hasRemote && !this.isOnWall),
          this.#paged.mayTurn,
        ),
    };
  }

  /** Where nobody scrolls, what has no room comes in pages. */
  get #isPaged(): boolean {
    return this.hasRemote && !this.isPrinting;
  }

  /** Evenly: three and three, not five and one. */
  get #perPage(): number {
    const { items, most } = this.#paged;
    const pages = Math.ceil(items / Math.min(most, this.#fit.per));
    return Math.max(1, Math.ceil(items / Math.max(1, pages)));
  }

  get #pages(): number {
    const { items, after } = this.#paged;
    return this.#isPaged ? Math.max(1, Math.ceil(items / this.#perPage) + after) : 1;
  }

  /** The form that is painted, once it has come. */
  get #view(): FaceView | undefined {
    return this.#faces.get(this.#face)?.value;
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

  #orderIsKnown({ matter }: BallotDocument): boolean {
    if (!matter.candidates || matter.orderFixedBy !== undefined) return true;
    return this.#order.value !== undefined || this.#order.isMissing;
  }

  /** Made anew only when document, language, order, form or count have changed: a voter's every mark paints. */
  #textOf(document: BallotDocument): BallotText {
    const compare = document.matter.candidates ? this.#order.value : undefined;
    const entry = this.entry && isCounting(document.stage) ? this.#entry.value : undefined;
    const key = [document, this.locale, compare, this.#face, entry?.counting];
    if (this.#text && key.every((each, i) => each === this.#key[i])) return this.#text;
    this.#key = key;
    const own = new BallotText(document, this.locale, compare, this.#face);
    const isGiven =
      !entry || own.model.outcome.status === 'void' || (document.tally !== undefined && entry.isEmpty);
    return isGiven ? own : new BallotText(entry.documentWith(own.model), this.locale, compare, this.#face);
  }

  /** The words of a part that has come change their language with the element. */
  #speak(strings: readonly Strings[]): readonly Strings[] {
    const all = QsBallot.strings;
    for (const each of strings) if (!all.includes(each)) all.push(each);
    return strings;
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

const isCounting = (stage: BallotDocument['stage'] | undefined): boolean =>
  stage === 'closed' || stage === 'count';
