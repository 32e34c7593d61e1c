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
import { cssom } from '../../shell/paint/cssom.js';
import { frameStrings } from '../../frame/frame.strings.js';
import { QsElement } from '../../shell/element.js';
import { isBack } from '../../shell/input/keys.js';
import { isMotionReduced } from '../../shell/watch/motion.js';
import { ResizeWatch } from '../../shell/watch/resize-watch.js';
import type { Strings } from '../../shell/strings.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { Awake } from './upkeep/awake.js';
import { Caretaker } from './upkeep/caretaker.js';
import { controlsOf } from './plinth/controls.js';
import { footOf, nameOf, openingOf } from './scenes/describe.js';
import { KioskStateEvent, StatusEvent } from './events.js';
import { isLeaving } from './scenes/leaving.js';
import { Hall } from './state/hall.js';
import { Input } from './input/input.js';
import { kioskStyles } from './kiosk.styles.js';
import { Look, sizes } from './state/look.js';
import { Loop } from './scenes/loop.js';
import { renderAsk } from './plinth/ask.js';
import { renderBar, type BarView, type Control } from './plinth/bar.js';
import { renderHome } from './plinth/home.js';
import { narrow, renderRest } from './plinth/rest.js';
import type { PlinthView } from './plinth/view.js';
import { OwnPlace } from './state/own-place.js';
import { Pulse } from './upkeep/pulse.js';
import { enter, walk } from './input/remote.js';
import { Stage } from './scenes/stage.js';
import { fitInto, parseSize, parseTurns, shiftAt, type Fit } from './state/fit.js';
import { isMourning } from './state/schedule.js';
import { usualDwell } from './state/turn.js';
import {
  nobody,
  noticed,
  passed,
  pauseToggled,
  secondsToAnswer,
  type KioskState,
  type Visit,
} from './state/visit.js';
import type { KioskStatus } from './status/collect.js';
import { kioskStrings, type KioskStrings } from './strings/kiosk.strings.js';

/**
 * A hall's screen that nobody looks after: its children follow one another as scenes while nobody is there, a touch opens
 * them to a visitor, and when the visitor has gone every trace of the visit goes too.
 *
 * @tag qs-kiosk
 * @fires qs-kiosk-state - A visitor came, is asked, or has gone. Fields `state`, `previous`.
 * @fires qs-status - How the screen is, once a minute and when a document's state has changed. Field `status`.
 * @slot - The scenes: any elements, each a scene of its own. `data-dwell` (seconds) and `data-label` on a child win. A link or form that would leave the page is held, unless it or its scene has `data-qs-leaves`; so does one that a router of the page follows. What is touched inside an `<iframe>` does not tell that somebody is there.
 * @csspart base - The themed wrapper.
 * @csspart plinth - The controls at the foot.
 * @attr {'attract'|'browse'|'warning'} state - Whether somebody is there (reflected).
 */
export class QsKiosk extends QsElement {
  static override styles: CSSResultGroup = [QsElement.styles, unsafeCSS(moreParts), kioskStyles];
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
  /** Languages of the switch, as tags. Default null: `zh-CN en`. */
  declare languages: string | null;
  /** Digits that open the maintainer's page after a long press in a corner. No secret: who reads the page reads it. Default null: only Ctrl+Alt+M opens it. */
  declare pin: string | null;
  /** What this screen is called on the maintainer's page. Default null. */
  declare label: string | null;
  /** Fills the screen at the first touch, where the browser allows. Attribute `full-screen`. Default false. */
  declare fullScreen: boolean;
  /** Keeps no document and no picture on this machine for a start without a network. Attribute `no-keep`. Default false: it keeps them. */
  declare noKeep: boolean;

  #visit: Visit = nobody;
  /** The plinth shows the exhibits to choose from. */
  #isHome = false;
  #fit: Fit = { width: 0, height: 0, transform: '' };
  #beats = 0;
  /** Px: height of the window at first; 0 once it has grown. */
  #frameHigh: number | undefined;
  /** Where on the plinth the focus is or was last. */
  #spot = 'button';

  readonly #place = new OwnPlace(this);
  readonly #look = new Look(this);
  readonly #hall = new Hall(this, () => this.#settle());
  readonly #awake = new Awake(this);
  readonly #caretaker = new Caretaker(this);
  readonly #stage = new Stage(
    this,
    (scene, error) => this.#caretaker.note('scene', scene.id || scene.localName, String(error)),
    () => this.#arrange(),
  );
  readonly #loop = this.#makeLoop();
  readonly #room = new ResizeWatch(() => this.requestUpdate());
  readonly #children = new MutationObserver((records) => {
    for (const { removedNodes } of records)
      for (const each of Array.from(removedNodes))
        if (!(each.parentNode instanceof QsKiosk)) this.#stage.release(each);
    this.#arrange();
  });

  constructor() {
    super();
    this.dwell = usualDwell;
    this.idle = 60;
    this.across = 1;
    this.designSize = null;
    this.rotate = null;
    this.shift = 0;
    this.languages = null;
    this.pin = null;
    this.label = null;
    this.fullScreen = false;
    this.noKeep = false;
    new Pulse(this, () => this.#beat());
    new Input(this, {
      isAsleep: () => this.state !== 'browse' && this.#caretaker.page === null,
      isVisited: () => this.state !== 'attract',
      noticed: () => this.#noticed(),
      lifted: () => this.#fill(),
      actsAtOnce: (event, path) =>
        this.state === 'attract' &&
        (isMediaKey(event) || (isPause(path) && /^(undefined|Enter| )$/.test(keyOf(event)))),
      key: (event) => this.#key(event),
      corner: () => this.#openPage('pin'),
    });
  }

  /** Whether somebody is there. Also the attribute `state`. */
  get state(): KioskState {
    return this.#visit.state;
  }

  /** How the screen is. Nothing of it leaves the page. */
  status(): KioskStatus {
    return this.#caretaker.status(this.#stage.performers, this.#awake.isHeld);
  }

  /** Halts the loop, as its button does. */
  pause(): void {
    if (this.state === 'attract' && !this.#visit.isPaused) this.#togglePause();
  }

  /** Lets the loop go on. */
  play(): void {
    if (this.#visit.isPaused) this.#togglePause();
  }

  /** Ends a visit at once, with every trace of it. */
  reset(): void {
    this.#become(nobody);
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
    this.#place.begin();
    this.#children.observe(this, { childList: true });
    this.#room.observe(this);
    for (const type of heard) this.addEventListener(type, this.#hear, true);
    this.#settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#room.disconnect();
    for (const type of heard) this.removeEventListener(type, this.#hear, true);
    const { state } = this;
    this.#visit = nobody;
    if (state !== 'attract') this.#forget();
    this.#look.force(null);
    this.#look.reset();
    this.#place.end();
    this.removeAttribute('data-qs-rest');
    this.#stage.end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What is on its way when it leaves the page must not write on scenes that were given back.
    if (!this.isConnected) return;
    this.#tellState();
    this.#measure();
    if (changed.has('across') && this.hasUpdated) this.#loop.arrange();
  }

  /** The focus of what goes from the plinth is taken by what stands in its place; after a visit by nothing, so that the next key wakes. */
  protected override update(changed: PropertyValues): void {
    const had = (this.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const { act, exhibit } = had?.dataset ?? {};
    if (this.state !== 'attract' && (act ?? exhibit))
      this.#spot = act ? `[data-act=${act}]` : `[data-exhibit="${exhibit}"]`;
    super.update(changed);
    if (had && !had.isConnected && (this.state !== 'attract' || this.#visit.isPaused))
      (this.#plinthSpot(this.#spot) ?? this.#plinthSpot('button'))?.focus();
  }

  #plinthSpot(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.plinth ${selector}`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    this.#caretaker.watch(this.#stage.performers);
    this.#loop.layOut();
  }

  #makeLoop(): Loop {
    const isLooping = (): boolean =>
      this.state === 'attract' && !this.#visit.isPaused && this.#loop.isOpen && !document.hidden;
    const element = this as QsKiosk;
    return new Loop(this.#stage, {
      get dwell() {
        return element.dwell;
      },
      get across() {
        return element.across;
      },
      get settings() {
        return element.#hall.settings;
      },
      isVisited: () => this.state !== 'attract',
      isLooping,
      fades: () => this.hasUpdated && !isMotionReduced(),
      isWall: () => this.surroundings.value.place === 'wall',
      changed: () => this.requestUpdate(),
    });
  }

  // Time

  #beat(): void {
    const now = performance.now();
    this.#become(passed(this.#visit, now, this.#idle));
    if (this.#beats++ % 60 === 0) this.#everyMinute();
    if (this.#caretaker.hasNews) this.#tellStatus();
    this.#loop.pass(now);
    this.requestUpdate();
  }

  #everyMinute(): void {
    this.#settle();
    if (this.#beats % 300 === 1) this.#stage.retry();
    this.#caretaker.everyMinute();
    this.#tellStatus();
  }

  #tellStatus(): void {
    this.#caretaker.hasNews = false;
    this.dispatchEvent(new StatusEvent(this.status()));
  }

  get #idle(): number {
    return this.idle > 0 ? this.idle : 60;
  }

  /** What the district says of this hour. */
  #settle(): void {
    this.#look.force(isMourning(this.#hall.settings.mourning, clock.now()) ? 'mourning' : null);
    this.#arrange();
  }

  /** A visitor's choice is not taken away by what comes or fails meanwhile. */
  #arrange = (): void => {
    this.#loop.arrange();
    this.requestUpdate();
  };

  #hear = (event: Event): void => {
    const { type, target } = event;
    if (type === 'qs-state') this.#arrange();
    else if (/^(qs-cycle-end|ended)$/.test(type)) this.#stage.noteEnd(target);
    else if (/^(load|loadedmetadata|error)$/.test(type)) this.#stage.noteLoad(event);
    // Nobody brings a screen back that a link has led away.
    else if (isLeaving(event)) event.preventDefault();
  };

  // Visitors

  #noticed(): void {
    this.#fill();
    this.#become(noticed(this.#visit, performance.now()));
  }

  #fill(): void {
    if (this.fullScreen) this.#awake.fill();
  }

  #togglePause = (event?: MouseEvent): void => {
    // Pressed by hand it does not keep the focus: the next key of a remote wakes the screen.
    if (event?.detail) (event.currentTarget as HTMLElement).blur();
    this.#become(pauseToggled(this.#visit, performance.now()));
  };

  #become(visit: Visit): void {
    const before = this.#visit;
    this.#visit = visit;
    if (visit.state === before.state && visit.isPaused === before.isPaused) return;
    const isGone = visit.state === 'attract' && !visit.isPaused && before.state !== 'attract';
    if (isGone) this.#forget();
    else if (visit.state === 'warning') this.#shrink();
    if (visit.state === 'browse' && before.state === 'attract') this.#loop.arrange();
    this.#loop.run();
    this.requestUpdate();
    if (visit.state === before.state) return;
    this.announce(visit.state === 'warning' ? `${this.#strings.ask}${this.#strings.askMore}` : '');
    this.#tellState();
    this.dispatchEvent(new KioskStateEvent(visit.state, before.state));
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

  /** What a visitor has put in full screen would cover the question, and then the hall. */
  #shrink(): void {
    const { fullscreenElement } = this.getRootNode() as Document;
    if (fullscreenElement && fullscreenElement !== this && this.contains(fullscreenElement))
      document.exitFullscreen().catch(() => undefined);
  }

  /** Every trace of a visit goes. */
  #forget(): void {
    this.#shrink();
    this.#isHome = false;
    this.#spot = 'button';
    this.#caretaker.open(null);
    this.#stage.reset();
    this.#look.reset();
    const { activeElement } = document;
    if (activeElement && this.contains(activeElement)) (activeElement as HTMLElement).blur();
    getSelection()?.removeAllRanges();
    this.#loop.arrange();
    this.#loop.turnTo(0);
  }

  // Keys

  /** A key that no scene took. @returns whether it was of use */
  #key(event: KeyboardEvent): boolean {
    const { key, ctrlKey, altKey, metaKey, code } = event;
    if (ctrlKey && altKey && (code === 'KeyM' || key === 'm')) return this.#openPage('status');
    if (ctrlKey || altKey || metaKey || (isTyping(event) && !isBack(event))) return false;
    if (this.#caretaker.page) return isBack(event) ? this.#closePage() : this.#walk(event, []);
    if (isMediaKey(event)) {
      // While somebody is there nothing runs that it could halt.
      if (this.state !== 'attract') return false;
      this.#togglePause();
      return true;
    }
    if (isBack(event) || key === 'Backspace') return this.#back();
    if (key === '0' || key === 'BrowserHome') return this.#goHome();
    if (/^[1-9]$/.test(key) && Number(key) <= this.#loop.groups.length) return this.#choose(Number(key) - 1);
    return this.#walk(event, this.#stage.shown);
  }

  #walk(event: KeyboardEvent, shown: readonly HTMLElement[]): boolean {
    const room = this.renderRoot.querySelector<HTMLElement>('.room');
    return room !== null && walk(event, room, shown);
  }

  /** One step: out of the scene's own details and search, to the exhibits, out of the visit. */
  #back = (): boolean => {
    if (!this.#isHome) return this.#stage.back() || this.#goHome();
    this.reset();
    return true;
  };

  #goHome = (): boolean => {
    if (this.#isHome || this.state !== 'browse') return this.#isHome;
    this.#isHome = true;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.exhibit[aria-current]')?.focus(),
    );
    return true;
  };

  /** @param event the press; a finger's brings no field of the scene, with the keyboard it calls, into use */
  #choose(index: number, event?: MouseEvent): boolean {
    this.#isHome = false;
    this.#loop.turnTo(index);
    this.requestUpdate();
    this.announce(this.#names[index] ?? '');
    if (!event?.detail)
      void this.updateComplete.then(
        () => this.#stage.shown.some(enter) || this.#plinthSpot('button')?.focus(),
      );
    return true;
  }

  // The caretaker's page

  #openPage(page: 'pin' | 'status'): boolean {
    if (page === 'pin' && !this.pin) return false;
    this.#become(noticed(this.#visit, performance.now()));
    this.#caretaker.open(page);
    this.requestUpdate();
    return true;
  }

  #closePage = (): boolean => {
    this.#caretaker.open(null);
    this.reset();
    this.requestUpdate();
    return true;
  };

  // Painting

  get #strings(): KioskStrings {
    return kioskStrings[this.locale];
  }

  #measure(): void {
    // A frame that is made as high as its page would grow with it for ever. One larger than the screen that does not grow is turned or reduced.
    this.#frameHigh ??= innerHeight;
    if (innerHeight > this.#frameHigh) this.#frameHigh = 0;
    const isEndless = parent !== window && innerHeight > Math.max(screen.height, this.#frameHigh);
    const high = isEndless ? `${screen.height}px` : '';
    if (this.style.getPropertyValue('--qs-kiosk-high') !== high)
      this.style.setProperty('--qs-kiosk-high', high);
    const room = { width: this.offsetWidth, height: this.offsetHeight };
    const shift = shiftAt(this.state === 'attract' ? this.shift : 0, this.#beats);
    this.#fit = fitInto(room, parseSize(this.designSize), parseTurns(this.rotate), shift);
    if (room.width > 0) this.#place.take(this.#fit);
  }

  protected override renderContent(): TemplateResult {
    const { width, height, transform } = this.#fit;
    const isWide = width > height;
    const step = sizes[this.#look.step] ?? 1;
    const { page } = this.#caretaker;
    const size = { width: `${width}px`, height: `${height}px`, transform: transform || null };
    const shape = isWide ? 'wide' : width < narrow * this.size.em ? 'upright narrow' : 'upright';
    return html`<div class="room ${shape}" data-mode=${this.#mode} ${cssom(size)}>
      ${page === 'status' ? this.#caretaker.renderStatus(this.status(), this.locale, this.#secondsToAnswer, this.#closePage) : nothing}
      <div
        class="view"
        ?hidden=${page === 'status'}
        ${cssom({ '--qs-u': step === 1 ? null : `${this.size.em * step}px`, '--qs-kiosk-step': step === 1 ? null : String(step) })}
      >
        <slot ?hidden=${this.#isClosed}></slot>
        ${this.#renderInstead()}
      </div>
      ${
        page === 'status'
          ? nothing
          : html`<section class="plinth" part="plinth" aria-label=${this.#strings.act}>
              ${page ? this.#caretaker.renderPin(this.locale, this.#closePage) : this.#renderPlinth(isWide)}
            </section>`
      }
    </div>`;
  }

  /** Seconds until all begins anew; 0 while nobody is asked. */
  get #secondsToAnswer(): number {
    return this.state === 'warning' ? secondsToAnswer(this.#visit, performance.now()) : 0;
  }

  /** Out of its hours and without a visitor it shows no scene. */
  get #isClosed(): boolean {
    return !this.#loop.isOpen && this.state === 'attract';
  }

  /** In the place of scenes: there are none, or it is closed. Never a blank. */
  #renderInstead(): TemplateResult | typeof nothing {
    const strings = this.#strings;
    const say = (title: string, ...more: string[]): TemplateResult =>
      html`<div class="instead">
        <h2 class="serif">${title}</h2>
        ${more.map((each) => html`<p>${each}</p>`)}
      </div>`;
    if (this.#loop.groups.length === 0) return say(strings.noScenes, strings.noScenesMore);
    if (!this.#isClosed) return nothing;
    return say(strings.closed, openingOf(this.#hall.settings, strings), strings.closedMore);
  }

  /** What each turn is called. */
  get #names(): string[] {
    return this.#loop.groups.map((group, i) =>
      group.map((each) => nameOf(each, i, this.#strings, this.locale)).join(frameStrings[this.locale].pause),
    );
  }

  #renderPlinth(isWide: boolean): TemplateResult {
    const strings = this.#strings;
    const { locale } = this;
    const { index, time } = this.#loop;
    const view: PlinthView = {
      strings,
      locale,
      isWide,
      room: this.#fit.width / this.size.em,
      now: clock.now(),
      idle: this.#idle,
      loop: {
        names: this.#isClosed ? [] : this.#names,
        index,
        ...time,
        isPaused: this.#visit.isPaused,
        isGrouped: this.across > 1,
      },
      foot: footOf(this.#isClosed ? [] : this.#stage.shown, this.#hall.district, strings, locale),
    };
    if (this.state === 'attract') return renderRest(view, this.#togglePause);
    if (this.state === 'warning') return renderAsk(view, this.#secondsToAnswer, () => this.#noticed());
    const bar: BarView = { ...view, controls: this.#controls(strings) };
    return this.#isHome ? renderHome(bar, (at, event) => this.#choose(at, event)) : renderBar(bar);
  }

  #controls(strings: KioskStrings): Control[] {
    const { lang, theme } = this.surroundings.value;
    return controlsOf({
      strings,
      look: this.#look,
      lang,
      theme,
      languages: this.languages,
      count: this.#loop.groups.length,
      isHome: this.#isHome,
      home: this.#goHome,
      back: this.#isHome ? (event) => this.#choose(this.#loop.index, event) : this.#back,
      leave: () => this.reset(),
      changed: () => this.requestUpdate(),
    });
  }
}

/** What scenes tell, and what could lead away. All of it is captured: a film's end and a picture's error do not bubble. */
const heard = 'qs-state qs-cycle-end ended load loadedmetadata error click auxclick dragstart submit'.split(
  ' ',
);

/** Whether a key is the field's own: what is typed, and the arrows that move or change something in it. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const { key } = event;
  const isLine = target instanceof HTMLInputElement;
  if (!isLine && !(target instanceof HTMLTextAreaElement)) return target instanceof HTMLSelectElement;
  const { type, value, selectionStart, selectionEnd } = target;
  // Nothing to type: a button of some sort, or something that arrows change.
  if (selectionStart === null)
    return (
      /^(email|number|date|month|time|week)/.test(type) || (/^ra(dio|nge)/.test(type) && /^Arrow/.test(key))
    );
  // In a line of text these two lead out; the others, and all in several lines, at the ends of the text.
  if (isLine && !target.list && /^Arrow(Up|Down)$/.test(key)) return false;
  if (/^Arrow(Up|Left)$/.test(key)) return selectionEnd !== 0;
  return !/^Arrow(Down|Right)$/.test(key) || selectionStart !== value.length;
}

const isPause = (path: readonly EventTarget[]): boolean =>
  path.some((each) => each instanceof HTMLElement && each.hasAttribute('data-pause'));

const keyOf = (event: Event): string => String((event as Partial<KeyboardEvent>).key);

const isMediaKey = (event: Event): boolean => /^(Media(PlayPause|Play|Pause|Stop)|Pause)$/.test(keyOf(event));
