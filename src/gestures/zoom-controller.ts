import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { axesOf, toLocal, toScreen, type Point } from './axes.js';

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
  /** Keeps a point of the drawing under a point of the screen once the new scale is painted. */
  #hold: { local: Point; screen: Point } | null = null;
  #pinch: { distance: number; k: number } | null = null;
  #drag: { last: Point; moved: number } | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: ZoomOptions,
  ) {
    host.addController(this);
  }

  /** Sets the scale, keeping `screen` (client px; the canvas's middle by default) where it is. */
  zoomTo(k: number, screen?: Point): void {
    const next = Math.min(most, Math.max(least, k));
    if (next === this.k) return;
    const drawing = this.options.drawing();
    this.k = next;
    if (drawing && this.#canvas) {
      const at = screen ?? middleOf(this.#canvas);
      this.#hold = { local: toLocal(axesOf(drawing), at), screen: at };
    }
    this.host.requestUpdate();
  }

  zoomBy(factor: number, screen?: Point): void {
    this.zoomTo(this.k * factor, screen);
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
    const drawing = this.options.drawing();
    if (!this.#hold || !drawing) return;
    const { local, screen } = this.#hold;
    this.#hold = null;
    const axes = axesOf(drawing);
    const now = toScreen(axes, local);
    this.#scrollBy({ x: now.x - screen.x, y: now.y - screen.y });
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  #attach(canvas: HTMLElement | null): void {
    if (canvas === this.#canvas) return;
    const before = this.#canvas;
    for (const [type, listener] of this.#listeners) before?.removeEventListener(type, listener);
    this.#canvas = canvas;
    for (const [type, listener] of this.#listeners)
      canvas?.addEventListener(type, listener, { passive: false });
  }

  readonly #listeners: readonly [string, (event: Event) => void][] = [
    ['wheel', (event) => this.#onWheel(event as WheelEvent)],
    ['touchstart', (event) => this.#onTouch(event as TouchEvent)],
    ['touchmove', (event) => this.#onTouchMove(event as TouchEvent)],
    ['touchend', () => this.#endPinch()],
    ['touchcancel', () => this.#endPinch()],
    ['pointerdown', (event) => this.#onPointerDown(event as PointerEvent)],
    ['pointermove', (event) => this.#onPointerMove(event as PointerEvent)],
    ['pointerup', () => this.#endDrag()],
    ['pointercancel', () => this.#endDrag()],
    ['click', (event) => this.#onClick(event)],
  ];

  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : 1;
    this.zoomBy(Math.exp(-Math.max(-60, Math.min(60, event.deltaY * lines)) * 0.01), {
      x: event.clientX,
      y: event.clientY,
    });
  }

  #onTouch({ touches }: TouchEvent): void {
    this.#pinch = touches.length === 2 ? { distance: distance(touches), k: this.k } : null;
  }

  #onTouchMove(event: TouchEvent): void {
    const { touches } = event;
    if (!this.#pinch || touches.length !== 2) return;
    event.preventDefault();
    const at = between(touches);
    // Two fingers that move together pan: the point that was between them stays between them.
    const drawing = this.options.drawing();
    if (this.#drag && drawing) this.#scrollBy({ x: this.#drag.last.x - at.x, y: this.#drag.last.y - at.y });
    this.#drag = { last: at, moved: 100 };
    this.zoomTo((this.#pinch.k * distance(touches)) / this.#pinch.distance, at);
  }

  #endPinch(): void {
    this.#pinch = null;
    this.#drag = null;
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    this.#drag = { last: { x: event.clientX, y: event.clientY }, moved: 0 };
  }

  #onPointerMove(event: PointerEvent): void {
    if (!this.#drag || event.pointerType !== 'mouse' || !this.#canvas) return;
    if (event.buttons === 0) return this.#endDrag();
    const by = { x: this.#drag.last.x - event.clientX, y: this.#drag.last.y - event.clientY };
    const moved = this.#drag.moved + Math.abs(by.x) + Math.abs(by.y);
    this.#drag = { last: { x: event.clientX, y: event.clientY }, moved };
    if (moved < 6) return; // a hand that presses trembles
    if (!this.#canvas.hasPointerCapture(event.pointerId)) this.#canvas.setPointerCapture(event.pointerId);
    this.#scrollBy(by);
  }

  #endDrag(): void {
    if (this.#drag) this.#draggedJustNow = this.#drag.moved >= 6;
    this.#drag = null;
  }

  #draggedJustNow = false;

  /** The click that ends a drag chooses nothing. */
  #onClick(event: Event): void {
    if (!this.#draggedJustNow) return;
    this.#draggedJustNow = false;
    event.stopPropagation();
  }

  /** Scrolls by px of the screen: the canvas as far as it goes, and the page for what is left downwards. */
  #scrollBy(by: Point): void {
    const canvas = this.#canvas;
    const drawing = this.options.drawing();
    if (!canvas || !drawing) return;
    const { x, y } = axesOf(drawing);
    const along = (axis: Point): number => (by.x * axis.x + by.y * axis.y) / (axis.x ** 2 + axis.y ** 2 || 1);
    // One px of the drawing is k px of the canvas.
    canvas.scrollLeft += along(x) * this.k;
    const down = along(y) * this.k;
    const before = canvas.scrollTop;
    canvas.scrollTop += down;
    const left = down - (canvas.scrollTop - before);
    if (Math.abs(left) >= 1) scrollBy(0, (left * Math.hypot(y.x, y.y)) / this.k);
  }
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function distance(touches: TouchList): number {
  return (
    Math.hypot(touches[0]!.clientX - touches[1]!.clientX, touches[0]!.clientY - touches[1]!.clientY) || 1
  );
}

function between(touches: TouchList): Point {
  return {
    x: (touches[0]!.clientX + touches[1]!.clientX) / 2,
    y: (touches[0]!.clientY + touches[1]!.clientY) / 2,
  };
}
