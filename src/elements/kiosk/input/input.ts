import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposed } from '../../../shell/input/keys.js';

export interface Listener {
  /** Whether nobody is there or somebody is asked: then a touch or key activates nothing beneath. */
  isAsleep(): boolean;
  /** Whether somebody is there or asked. */
  isVisited(): boolean;
  /** Somebody is there. */
  noticed(): void;
  /** A finger was lifted: only then a browser holds it for a visitor's own deed. */
  lifted(): void;
  /** Whether the event is for the one control that acts while nobody is there. */
  actsAtOnce(event: Event, path: readonly EventTarget[]): boolean;
  /** A key that no scene took. @returns whether it was of use */
  key(event: KeyboardEvent): boolean;
  /** A finger has rested in a corner of the screen for three seconds. */
  corner(): void;
}

const watched =
  'pointerdown pointermove pointerup pointercancel mousedown mouseup touchstart touchend click auxclick dblclick contextmenu keydown keyup wheel'.split(
    ' ',
  );

/** The kiosk of the page that somebody was at last. */
let last: Listener | undefined;

const cornerSide = 120;
const cornerMs = 3_000;

/**
 * Hears every finger, wheel and key before the page does. The touch that wakes the screen, or answers its question, is
 * kept from the page, with all its events up to the click: a visitor who touches a button by chance has pressed nothing.
 */
export class Input implements ReactiveController {
  /** The touch or key that woke the screen, as long as it goes on. */
  #taking: 'pointer' | 'key' | null = null;
  #isDown = false;
  #upAt = 0;
  #corner: ReturnType<typeof setTimeout> | undefined;
  #at: readonly [number, number] = [0, 0];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly listener: Listener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of watched) addEventListener(type, this.#hear, { capture: true, passive: false });
    addEventListener('keydown', this.#late);
  }

  hostDisconnected(): void {
    for (const type of watched) removeEventListener(type, this.#hear, { capture: true });
    removeEventListener('keydown', this.#late);
    clearTimeout(this.#corner);
    this.#taking = null;
    if (last === this.listener) last = undefined;
  }

  #hear = (event: Event): void => {
    const path = event.composedPath();
    if (!this.#isOurs(event, path)) {
      // Elsewhere on the page: somebody is there, and the page gets the event.
      if (/^(pointerdown|keydown)$/.test(event.type) && this.listener.isVisited()) this.listener.noticed();
      return;
    }
    this.#watchCorner(event);
    const { type } = event;
    if (/^(pointerup|touchend)$/.test(type)) this.listener.lifted();
    // A held link would lead out by the browser's menu.
    if (type === 'contextmenu' && !path.some(hasMenu)) event.preventDefault();
    // A second finger belongs to the touch that goes on.
    const isSecond = this.#isDown && (event as Partial<PointerEvent>).isPrimary === false;
    const begins = type === 'pointerdown' || (type === 'keydown' && !(event as KeyboardEvent).repeat);
    if (type === 'pointerdown') this.#isDown = true;
    if (type === 'pointerup' || type === 'pointercancel') {
      this.#isDown = false;
      this.#upAt = event.timeStamp;
    }
    if (this.listener.isAsleep()) {
      if (this.listener.actsAtOnce(event, path)) this.#taking = null;
      // A mouse that is only moved does not wake the screen.
      else if (!/^(pointermove|pointerup|pointercancel|keyup)$/.test(type)) {
        this.#taking = type === 'keydown' ? 'key' : type === 'pointerdown' ? 'pointer' : this.#taking;
        this.#take(event);
        this.#noticed();
      }
      return;
    }
    if ((begins && !isSecond) || !this.#isSameGesture(event)) this.#taking = null;
    if (this.#taking) {
      // Its click is the last event of a touch.
      if (type === 'click') this.#taking = null;
      return this.#take(event);
    }
    if (begins || type === 'wheel' || (type === 'pointermove' && isMove(event))) this.#noticed();
  };

  #noticed(): void {
    last = this.listener;
    last.noticed();
  }

  /** A finger may rest for as long as it likes; its click comes right after it. */
  #isSameGesture({ type, timeStamp }: Event): boolean {
    if (type === 'wheel') return false;
    return this.#taking === 'key'
      ? /^key/.test(type)
      : !/^key/.test(type) && (this.#isDown || timeStamp - this.#upAt < 800);
  }

  /** A key that no other listener of the page has handled. */
  #late = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposed(event) || !this.#isOurs(event, event.composedPath())) return;
    if (this.listener.key(event)) event.preventDefault();
  };

  /** Keys without a focused element belong to the kiosk, too; of several to the one that somebody is at. */
  #isOurs(event: Event, path: readonly EventTarget[]): boolean {
    if (path.includes(this.host)) return true;
    if (last && last !== this.listener && last.isVisited()) return false;
    return /^key/.test(event.type) && (path[0] === document.body || path[0] === document.documentElement);
  }

  #take(event: Event): void {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  }

  /** By the corners of the screen itself, however the picture is turned on it. */
  #watchCorner(event: Event): void {
    if (!/^pointer/.test(event.type)) return;
    const { type, clientX, clientY } = event as PointerEvent;
    if (type === 'pointermove') {
      const [x, y] = this.#at;
      if (Math.abs(clientX - x) < 24 && Math.abs(clientY - y) < 24) return;
    }
    clearTimeout(this.#corner);
    if (type !== 'pointerdown') return;
    const { left, right, top, bottom } = this.host.getBoundingClientRect();
    const across = Math.min(clientX - left, right - clientX);
    const down = Math.min(clientY - top, bottom - clientY);
    if (across > cornerSide || down > cornerSide) return;
    this.#at = [clientX, clientY];
    this.#corner = setTimeout(() => this.listener.corner(), cornerMs);
  }
}

/** Where the browser's menu is of use: in a text, and on what may lead out. */
const hasMenu = (part: EventTarget): boolean =>
  part instanceof HTMLElement &&
  (part.isContentEditable || part.matches('input, textarea, [data-qs-leaves]'));

/** Engines send a move without movement when the page changes under a mouse that rests. */
function isMove(event: Event): boolean {
  const { movementX, movementY, pointerType } = event as PointerEvent;
  return pointerType !== 'mouse' || movementX !== 0 || movementY !== 0;
}
