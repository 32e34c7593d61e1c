import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { clock } from '../../data/environment.js';
import { frameStrings } from '../../frame/frame.strings.js';
import { QsElement } from '../../shell/element.js';
import { isBack } from '../../shell/input/keys.js';
import { cssom } from '../../shell/paint/cssom.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { KioskStateEvent, StatusEvent } from './events.js';
import { Input } from './input/input.js';
import { isMediaKey, isPausing, isTyping } from './input/keys.js';
import { enter, walk } from './input/remote.js';
import { kioskStyles } from './kiosk.styles.js';
import { renderAsk } from './plinth/ask.js';
import { renderBar, type BarView } from './plinth/bar.js';
import { controlsOf } from './plinth/controls.js';
import { PlinthFocus } from './plinth/focus.js';
import { renderHome } from './plinth/home.js';
import { plinthStyles } from './plinth/plinth.styles.js';
import { narrow, renderRest } from './plinth/rest.js';
import type { PlinthView } from './plinth/view.js';
import { retry } from './scenes/blank.js';
import { footOf, namesOf } from './scenes/describe.js';
import { renderClosed, renderNoScenes } from './scenes/instead.js';
import { Loop } from './scenes/loop.js';
import { Stage } from './scenes/stage.js';
import { SceneWatch } from './scenes/watch.js';
import { Drawing } from './state/drawing.js';
import { shiftAt } from './state/fit.js';
import { Hall } from './state/hall.js';
import { Look, sizes } from './state/look.js';
import { isMourning } from './state/schedule.js';
import { usualDwell } from './state/turn.js';
import { usualIdle, type KioskState } from './state/visit.js';
import { Visits } from './state/visits.js';
import type { KioskStatus } from './status/collect.js';
import { kioskStrings, type KioskStrings } from './strings/kiosk.strings.js';
import { Awake } from './upkeep/awake.js';
import { Caretaker } from './upkeep/caretaker.js';
import { Pulse } from './upkeep/pulse.js';

/**
 * A hall's screen that nobody looks after: its children follow one another as scenes while nobody is there, a touch opens
 * them to a visitor, and when the visitor has gone every trace of the visit goes too.
 *
 * @tag qs-kiosk
 * @fires qs-kiosk-state - A visitor came, is asked, or has gone. Fields `state`, `previous`.
 * @fires qs-status - How the screen is, once a minute and when a document's state has changed. Field `status`.
 * @slot - The scenes: any elements, each a scene of its own. On a child: `data-dwell` (seconds), `data-label` (its name; `data-label-en`, `data-label-zh-tw` in these languages), `data-share` (its part of the width beside others), `data-pages` (it tells `qs-cycle-end` when all of it was shown). A link or form that would leave the page is held, unless it or its scene has `data-qs-leaves`. A link for a router of the page needs it, too. What is touched inside an `<iframe>` does not tell that somebody is there.
 * @csspart base - The themed wrapper.
 * @csspart plinth - The controls at the foot.
 * @attr {'attract'|'browse'|'warning'} state - Whether somebody is there (reflected).
 */
export class QsKiosk extends QsElement {
  static override styles: CSSResultGroup = [
    QsElement.styles,
    unsafeCSS(moreParts),
    kioskStyles,
    plinthStyles,
  ];
  /** @ignore */
  static override strings: readonly Strings[] = [kioskStrings, frameStrings];
  static override properties: PropertyDeclarations = {
    dwell: { type: Number },
    idle: { type: Number },
    across: { type: Number },
    designSize: { attribute: 'design-size' },
    rotate: {},
    shift: { type: Number },
    languages: {},
    pin: {},
    label: {},
    fullScreen: { type: Boolean, attribute: 'full-screen' },
    noKeep: { type: Boolean, attribute: 'no-keep' },
  };

  /** Seconds a scene stays at least. Default 15; a child's `data-dwell` wins. */
  declare dwell: number;
  /** Seconds without a touch or key until the question, which stands for 20 more. Default 60. */
  declare idle: number;
  /** How many scenes stand side by side. Default 1. */
  declare across: number;
  /** `3840x1080`: the scenes are drawn at this size and fitted into the screen as one. Default null: they fill it. */
  declare designSize: string | null;
  /** Degrees clockwise, for a panel that stands on its side: `90`, `180`, `270`. Default null: not turned. */
  declare rotate: string | null;
  /** Px by which the picture wanders against burning in. Default 0. */
  declare shift: number;
  /** Languages of the switch beside the page's own, as tags parted by blanks. Default null: `zh-CN en`. */
  declare languages: string | null;
  /** Digits that open the maintainer's page after a long press in a corner. No secret: who reads the page reads it. Default null: only Ctrl+Alt+M opens it. */
  declare pin: string | null;
  /** What this screen is called on the maintainer's page. Default null. */
  declare label: string | null;
  /** Fills the screen at the first touch, where the browser allows. Attribute `full-screen`. Default false. */
  declare fullScreen: boolean;
  /** Keeps no document and no picture on this machine for a start without a network. Attribute `no-keep`. Default false: it keeps them. */
  declare noKeep: boolean;

  readonly #visits = new Visits((before) => this.#visitChanged(before));
  readonly #look = new Look(this);
  readonly #hall = new Hall(this, () => this.#settle());
  readonly #drawing = new Drawing(this);
  readonly #awake = new Awake(this);
  readonly #caretaker = new Caretaker(this);
  readonly #stage = new Stage(
    this,
    (scene, error) => this.#caretaker.note('scene', scene.id || scene.localName, String(error)),
    () => this.#loop.arrange(),
  );
  readonly #loop = new Loop(this, this.#stage, this.#visits, this.#hall);
  readonly #focus = new PlinthFocus(this, this.#visits);
  /** The plinth shows the exhibits to choose from. */
  #isHome = false;
  /** Seconds that the kiosk has run. */
  #beats = 0;

  constructor() {
    super();
    this.dwell = usualDwell;
    this.idle = usualIdle;
    this.across = 1;
    this.designSize = null;
    this.rotate = null;
    this.shift = 0;
    this.languages = null;
    this.pin = null;
    this.label = null;
    this.fullScreen = false;
    this.noKeep = false;
    new SceneWatch(this, this.#stage, this.#loop);
    new Pulse(this, () => this.#beat());
    new Input(this, {
      isAsleep: () => this.state !== 'browse' && this.#caretaker.page === null,
      isVisited: () => this.#visits.isVisited,
      noticed: this.#noticed,
      lifted: this.#fill,
      actsAtOnce: (event, path) => this.state === 'attract' && isPausing(event, path),
      key: (event) => this.#key(event),
      corner: () => this.#openPage('pin'),
    });
  }

  /** Whether somebody is there. Also the attribute `state`. */
  get state(): KioskState {
    return this.#visits.state;
  }

  /** How the screen is. Nothing of it leaves the page. */
  status(): KioskStatus {
    return this.#caretaker.status(this.#stage.performers, this.#awake.isHeld);
  }

  /** Halts the loop, as its button does. */
  pause(): void {
    if (this.state === 'attract' && !this.#visits.isPaused) this.#visits.togglePause();
  }

  /** Lets the loop go on. */
  play(): void {
    if (this.#visits.isPaused) this.#visits.togglePause();
  }

  /** Ends a visit at once, with every trace of it. */
  reset(): void {
    this.#visits.end();
  }

  /** Shows a scene, by its id or the element. @returns whether it is a scene of this hour */
  reveal(scene: string | HTMLElement): boolean {
    const { groups } = this.#loop;
    const index = groups.findIndex((group) => group.some((each) => each === scene || each.id === scene));
    if (index >= 0) this.#loop.turnTo(index);
    return index >= 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tellState();
    this.#settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#visits.drop()) this.#forget();
    this.#look.force(null);
    this.#look.reset();
    this.removeAttribute('data-qs-rest');
    this.#stage.end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What is on its way when it leaves the page must not write on scenes that were given back.
    if (!this.isConnected) return;
    this.#tellState();
    this.#drawing.measure(shiftAt(this.#visits.isVisited ? 0 : this.shift, this.#beats));
    if (changed.has('across') && this.hasUpdated) this.#loop.arrange();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#caretaker.watch(this.#stage.performers);
    this.#loop.layOut();
  }

  // Painting

  protected override renderContent(): TemplateResult {
    const { isWide, fit } = this.#drawing;
    const { width, height, transform } = fit;
    const { page } = this.#caretaker;
    const isStatus = page === 'status';
    const step = sizes[this.#look.step]!;
    const type = { '--qs-u': `${this.size.em * step}px`, '--qs-kiosk-step': String(step) };
    const size = { width: `${width}px`, height: `${height}px`, transform: transform || null };
    const shape = isWide ? 'wide' : width < narrow * this.size.em ? 'upright narrow' : 'upright';
    return html`<div class="room ${shape}" data-mode=${this.#mode} ${cssom(size)}>
      ${isStatus ? this.#caretaker.renderStatus(this.status(), this.locale, this.#visits.secondsToAnswer, this.#leave) : nothing}
      <div class="view" ?hidden=${isStatus} ${cssom(step > 1 ? type : {})}>
        <slot ?hidden=${this.#loop.isClosed}></slot>
        ${this.#renderInstead()}
      </div>
      ${
        isStatus
          ? nothing
          : html`<section class="plinth" part="plinth" aria-label=${this.#strings.act}>
              ${page ? this.#caretaker.renderPin(this.locale, this.#leave) : this.#renderPlinth()}
            </section>`
      }
    </div>`;
  }

  /** In the place of scenes: never a blank. */
  #renderInstead(): TemplateResult | typeof nothing {
    if (this.#loop.groups.length === 0) return renderNoScenes(this.#strings);
    return this.#loop.isClosed ? renderClosed(this.#strings, this.#hall.settings) : nothing;
  }

  #renderPlinth(): TemplateResult {
    const strings = this.#strings;
    const { isWide, fit } = this.#drawing;
    const { index, time, isClosed } = this.#loop;
    const view: PlinthView = {
      strings,
      isWide,
      room: fit.width / this.size.em,
      now: clock.now(),
      idle: this.#idle,
      loop: {
        names: isClosed ? [] : this.#names,
        index,
        ...time,
        isPaused: this.#visits.isPaused,
        isGrouped: this.across > 1,
      },
      foot: footOf(isClosed ? [] : this.#stage.shown, this.#hall.district, strings, this.locale),
    };
    if (this.state === 'attract') return renderRest(view, this.#togglePause);
    if (this.state === 'warning') return renderAsk(view, this.#visits.secondsToAnswer, this.#noticed);
    const { lang, theme } = this.surroundings.value;
    const controls = controlsOf({
      strings,
      look: this.#look,
      lang,
      theme,
      languages: this.languages,
      count: this.#loop.groups.length,
      isHome: this.#isHome,
      home: this.#goHome,
      back: this.#isHome ? (event) => this.#choose(this.#loop.index, event) : this.#back,
      leave: this.#leave,
    });
    const bar: BarView = { ...view, controls };
    return this.#isHome ? renderHome(bar, (at, event) => this.#choose(at, event)) : renderBar(bar);
  }

  get #strings(): KioskStrings {
    return kioskStrings[this.locale];
  }

  get #names(): string[] {
    return namesOf(this.#loop.groups, this.#strings, this.locale);
  }

  /** What the plinth shows. */
  get #mode(): 'pin' | 'status' | 'home' | KioskState {
    return this.#caretaker.page ?? (this.state === 'browse' && this.#isHome ? 'home' : this.state);
  }

  /** To the page, and to the scenes: unless a visitor looks at one, their controls give their room to what is shown. */
  #tellState(): void {
    if (this.getAttribute('state') !== this.state) this.setAttribute('state', this.state);
    this.toggleAttribute('data-qs-rest', this.#mode !== 'browse');
  }

  // Time

  /** Each second. */
  #beat(): void {
    const now = performance.now();
    this.#visits.pass(now, this.#idle);
    if (this.#beats++ % 60 === 0) this.#everyMinute();
    if (this.#caretaker.hasNews) this.#tellStatus();
    this.#loop.pass(now);
    this.requestUpdate();
  }

  get #idle(): number {
    return this.idle > 0 ? this.idle : usualIdle;
  }

  #everyMinute(): void {
    this.#settle();
    if (this.#beats % 300 === 1) retry(this.#stage.scenes);
    this.#caretaker.everyMinute();
    this.#tellStatus();
  }

  #tellStatus(): void {
    this.#caretaker.hasNews = false;
    this.dispatchEvent(new StatusEvent(this.status()));
  }

  /** What the district says of this hour. */
  #settle(): void {
    this.#look.force(isMourning(this.#hall.settings.mourning, clock.now()) ? 'mourning' : null);
    this.#loop.arrange();
  }

  // The visit

  #noticed = (): void => {
    this.#fill();
    this.#visits.notice();
  };

  #fill = (): void => {
    if (this.fullScreen) this.#awake.fill();
  };

  #togglePause = ({ detail, currentTarget }: MouseEvent): void => {
    // Pressed by hand it does not keep the focus: the next key of a remote wakes the screen.
    if (detail) (currentTarget as HTMLElement).blur();
    this.#visits.togglePause();
  };

  #visitChanged(before: KioskState): void {
    const { state, isPaused } = this.#visits;
    if (state === 'attract' && !isPaused && before !== 'attract') this.#forget();
    else if (state === 'warning') this.#stage.leaveFullScreen();
    if (state === 'browse' && before === 'attract') this.#loop.arrange();
    this.#loop.run();
    this.requestUpdate();
    if (state === before) return;
    this.announce(
      state === 'warning' ? `${this.#strings.ask} ${this.#strings.askIn(this.#visits.secondsToAnswer)}` : '',
    );
    this.#tellState();
    this.dispatchEvent(new KioskStateEvent(state, before));
  }

  /** Every trace of a visit goes. */
  #forget(): void {
    this.#isHome = false;
    this.#focus.forget();
    this.#caretaker.open(null);
    this.#stage.reset();
    this.#look.reset();
    this.#loop.arrange();
    this.#loop.turnTo(0);
  }

  // Choice

  /** A key that no scene took. @returns whether it was of use */
  #key(event: KeyboardEvent): boolean {
    const { key, ctrlKey, altKey, metaKey, code } = event;
    if (ctrlKey && altKey && (code === 'KeyM' || key === 'm')) return this.#openPage('status');
    if (ctrlKey || altKey || metaKey || (isTyping(event) && !isBack(event))) return false;
    if (this.#caretaker.page) return isBack(event) ? this.#leave() : this.#walk(event, []);
    if (isMediaKey(event)) {
      // While somebody is there nothing runs that it could halt.
      if (this.state !== 'attract') return false;
      this.#visits.togglePause();
      return true;
    }
    if (isBack(event) || key === 'Backspace') return this.#back();
    if (key === '0' || key === 'BrowserHome') return this.#goHome();
    if (/^[1-9]$/.test(key) && Number(key) <= this.#loop.groups.length) return this.#choose(Number(key) - 1);
    return this.#walk(event, this.#stage.shown);
  }

  /** The maintainer's page, or the question for its PIN. */
  #openPage(page: 'pin' | 'status'): boolean {
    if (page === 'pin' && !this.pin) return false;
    this.#visits.notice();
    this.#caretaker.open(page);
    this.requestUpdate();
    return true;
  }

  #walk(event: KeyboardEvent, shown: readonly HTMLElement[]): boolean {
    const room = this.renderRoot.querySelector<HTMLElement>('.room');
    return room !== null && walk(event, room, shown);
  }

  /** One step: out of the scene's own details and search, to the exhibits, out of the visit. */
  #back = (): boolean => (this.#isHome ? this.#leave() : this.#stage.back() || this.#goHome());

  /** Out of the visit, also from the maintainer's page. */
  #leave = (): boolean => {
    this.#caretaker.open(null);
    this.reset();
    return true;
  };

  #goHome = (): boolean => {
    if (this.#isHome || this.state !== 'browse') return this.#isHome;
    this.#isHome = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus.to('.exhibit[aria-current]'));
    return true;
  };

  /** @param event the press; a finger's brings no field of the scene, with the keyboard it calls, into use */
  #choose(index: number, event?: MouseEvent): boolean {
    this.#isHome = false;
    this.#loop.turnTo(index);
    this.requestUpdate();
    this.announce(this.#names[index] ?? '');
    if (!event?.detail) void this.#enterShown();
    return true;
  }

  /** Into the scene. An element that is seen for the first time may paint another form once it knows its room: then again. */
  async #enterShown(): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      await this.updateComplete;
      const { shown } = this.#stage;
      if (!shown.some(enter)) this.#focus.to();
      for (const scene of shown) await (scene as Partial<QsElement>).updateComplete;
      // A frame, in which it learns its room; by a timer, for a hidden page has no frames.
      await new Promise((done) => setTimeout(done, 50));
      if (document.activeElement !== document.body || this.state !== 'browse') return;
    }
  }
}
