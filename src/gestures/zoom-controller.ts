import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOnControl } from '../shell/input/own-control.js';
import { axesOf, toLocal, type Point } from './axes.js';
import { gripOf } from './grip.js';
import { scrollAround } from './scroll-around.js';
import { boxInSight } from '../shell/watch/visible-part.js';

export interface ZoomOptions {
  /** The scroller. */
  canvas(): HTMLElement | null;
  /** The drawing inside it, with its three corner marks; painted at `scale(k)`. */
  drawing(): HTMLElement | null;
}

const least = 0.05;
const most = 3;

/**
 * Zoom over native scrolling. The canvas is an ordinary scroller, so a wheel and one finger scroll as everywhere on the
 * page and nothing is ever trapped; Ctrl/⌘ and wheel, two fingers and the buttons zoom; a mouse drags. Every point is
 * found by where the drawing's corners are on the screen, so all of it is right in a scaled or rotated page.
 */
export class ZoomController implements ReactiveController {
  /** The scale at which the drawing is painted. */
  k = 1;
  #canvas: HTMLElement | null = null;
  /** A point of the drawing and the point of the screen under which it is to be once the new scale is painted. */
  #hold: { readonly local: Point; readonly screen: Point } | null = null;
  /** Two fingers at work: what of the drawing was between them, and the scale for each px that they are apart. */
  #pinch: { readonly local: Point; readonly scale: number } | null = null;
  /** The mouse at work: what of the drawing it took hold of and where, and whether it has gone anywhere since. */
  #drag: { readonly local: Point; readonly from: Point; moved: boolean } | null = null;
  #draggedJustNow = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: ZoomOptions,
  ) {
    host.addController(this);
  }

  /** Sets the scale, keeping `screen` (client px; the middle of what is seen of the canvas by default) where it is. */
  zoomTo(k: number, screen?: Point): void {
    const at = screen ?? (this.#canvas && middleOf(this.#canvas));
    const local = at && this.#localAt(at);
    this.#hold = local && { local, screen: at };
    this.#setScale(k);
  }

  /** Sets the scale for a drawing that is about to be another one, of which no point is to be kept. */
  startAt(k: number): void {
    this.#hold = null;
    this.#setScale(k);
  }

  /** Scrolls a point of the drawing, in its own px, to the middle of what is seen of the canvas. */
  center(local: Point): void {
    if (this.#canvas) this.#bring(local, middleOf(this.#canvas));
  }

  /** The scale at which `width` px of the drawing fill the canvas; never larger than life. */
  fitting(width: number, height = 0): number {
    const canvas = this.#canvas;
    if (!canvas || width <= 0) return 1;
    const across = (canvas.clientWidth - 12) / width;
    const scrolls = canvas.scrollHeight > canvas.clientHeight + 1 && height > 0;
    return Math.min(1, across, scrolls ? (canvas.clientHeight - 12) / height : Infinity);
  }

  hostUpdated(): void {
    this.#attach(this.options.canvas());
    this.#keepHold();
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  #attach(canvas: HTMLElement | null): void {
    if (canvas === this.#canvas) return;
    const before = this.#canvas;
    for (const [type, listener] of this.#listeners) before?.removeEventListener(type, listener);
    this.#canvas = canvas;
    this.#pinch = this.#drag = null;
    for (const [type, listener] of this.#listeners)
      canvas?.addEventListener(type, listener, { passive: false });
  }

  readonly #listeners: readonly [string, (event: Event) => void][] = [
    ['wheel', (event) => this.#onWheel(event as WheelEvent)],
    ['touchstart', (event) => this.#onTouchStart(event as TouchEvent)],
    ['touchmove', (event) => this.#onTouchMove(event as TouchEvent)],
    ['touchend', () => (this.#pinch = null)],
    ['touchcancel', () => (this.#pinch = null)],
    ['pointerdown', (event) => this.#onPointerDown(event as PointerEvent)],
    ['pointermove', (event) => this.#onPointerMove(event as PointerEvent)],
    ['pointerup', () => this.#endDrag()],
    ['pointercancel', () => (this.#drag = null)],
    ['click', (event) => this.#onClick(event)],
  ];

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : 1;
    const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY * lines)) * 0.01);
    this.zoomTo(this.k * factor, pointOf(event));
  }

  #onTouchStart({ touches }: TouchEvent): void {
    const grip = this.#canvas && gripOf(touches, this.#canvas);
    const local = grip && this.#localAt(grip.at);
    this.#pinch = local && { local, scale: this.k / grip.apart };
  }

  #onTouchMove(event: TouchEvent): void {
    const grip = this.#pinch && this.#canvas && gripOf(event.touches, this.#canvas);
    if (!this.#pinch || !grip) return;
    // Where the first finger has begun to scroll the browser goes on with it; it goes where the two go in any case.
    if (event.cancelable) event.preventDefault();
    const { local, scale } = this.#pinch;
    // What was between the fingers stays between them, wherever they go.
    this.#hold = { local, screen: grip.at };
    this.#setScale(scale * grip.apart);
  }

  #onPointerDown(event: PointerEvent): void {
    // Of a drag that ended outside the window no click has come.
    this.#draggedJustNow = false;
    if (event.pointerType !== 'mouse' || event.button !== 0 || isOnControl(event)) return;
    const from = pointOf(event);
    const local = this.#localAt(from);
    this.#drag = local && { local, from, moved: false };
  }

  #onPointerMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (!drag || event.pointerType !== 'mouse' || !this.#canvas) return;
    if (event.buttons === 0) return void (this.#drag = null); // released where nobody told
    const at = pointOf(event);
    drag.moved ||= Math.hypot(at.x - drag.from.x, at.y - drag.from.y) >= 6;
    if (!drag.moved) return; // a hand that presses trembles
    if (!this.#canvas.hasPointerCapture(event.pointerId)) this.#canvas.setPointerCapture(event.pointerId);
    this.#bring(drag.local, at);
  }

  #endDrag(): void {
    this.#draggedJustNow = this.#drag?.moved ?? false;
    this.#drag = null;
  }

  /** The click that ends a drag chooses nothing. */
  #onClick(event: Event): void {
    if (!this.#draggedJustNow) return;
    this.#draggedJustNow = false;
    event.stopPropagation();
  }

  #setScale(k: number): void {
    const next = Math.min(most, Math.max(least, k));
    const isSame = next === this.k;
    this.k = next;
    if (isSame) this.#keepHold();
    else this.host.requestUpdate();
  }

  #keepHold(): void {
    if (this.#hold) this.#bring(this.#hold.local, this.#hold.screen);
    this.#hold = null;
  }

  #localAt(screen: Point): Point | null {
    const drawing = this.options.drawing();
    return drawing && toLocal(axesOf(drawing), screen);
  }

  /**
   * Scrolls until a point of the drawing is under that point of the screen: the canvas as far as it goes, and what is
   * around it for what is left downwards. The page behind a dialog does not move the drawing and stays.
   */
  #bring(local: Point, screen: Point): void {
    const canvas = this.#canvas;
    const drawing = this.options.drawing();
    if (!canvas || !drawing) return;
    const axes = axesOf(drawing);
    const at = toLocal(axes, screen);
    // One px of the drawing is k px of the canvas.
    canvas.scrollLeft += (local.x - at.x) * this.k;
    const down = (local.y - at.y) * this.k;
    const before = canvas.scrollTop;
    canvas.scrollTop += down;
    if (canvas.closest('dialog')) return;
    const unit = { x: axes.y.x / this.k, y: axes.y.y / this.k };
    scrollAround(canvas, down - (canvas.scrollTop - before), unit);
  }
}

function middleOf(canvas: Element): Point {
  const { left, top, right, bottom } = boxInSight(canvas);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
