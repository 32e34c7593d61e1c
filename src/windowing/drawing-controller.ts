import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../shell/resize-watch.js';
import { scrollersOf, visiblePart } from './visible-part.js';

/** The part of a drawing that can be seen, in the drawing's own px. */
export interface SeenPart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Px kept beyond each edge, and the step in which the part moves, so that not every scrolled pixel renders anew. */
const margin = 120;
const step = 120;

/**
 * Tells which part of a large drawing can be seen and how wide it may be. The drawing marks three of its corners with `data-edge` top, end and bottom.
 */
export class DrawingController implements ReactiveController {
  value: SeenPart = { left: -margin, right: 2_000 + margin, top: -margin, bottom: 2_000 + margin };
  width = 960;
  #scrollers: HTMLElement[] = [];
  #drawing: HTMLElement | null = null;
  #frame = 0;
  readonly #size = new ResizeWatch(() => this.#look());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly find: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  /** What can really be seen, give or take a step. */
  get seen(): SeenPart {
    const { left, right, top, bottom } = this.value;
    return { left: left + margin, right: right - margin, top: top + margin, bottom: bottom - margin };
  }

  /** Scrolls the canvas so that a point of it, in its own px, is in the middle. */
  center(x: number, y: number): void {
    if (!this.#drawing) return;
    const canvas = canvasOf(this.#drawing);
    canvas.scrollLeft = x - canvas.clientWidth / 2;
    canvas.scrollTop = y - canvas.clientHeight / 2;
  }

  hostConnected(): void {
    addEventListener('resize', this.#look, { passive: true });
    addEventListener('scroll', this.#look, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#look);
    removeEventListener('scroll', this.#look);
    this.#size.disconnect();
    this.#attach(null);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    const found = this.find();
    this.#attach(found);
    if (!found) return;
    const canvas = canvasOf(found);
    const width = innerWidth(canvas) || this.width;
    if (width !== this.width) {
      this.width = width;
      this.host.requestUpdate();
    }
    this.#look();
  }

  /** Scrolls the canvas so that a placed card of the drawing, painted at scale `k`, can be seen. */
  reveal(place: { x: number; y: number; width: number; height: number } | undefined, k: number): void {
    if (!place || !this.#drawing) return;
    const canvas = canvasOf(this.#drawing);
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
    if (place.x * k < scrollLeft || (place.x + place.width) * k > scrollLeft + clientWidth)
      canvas.scrollLeft = (place.x + place.width / 2) * k - clientWidth / 2;
    if (place.y * k < scrollTop || (place.y + place.height) * k > scrollTop + clientHeight)
      canvas.scrollTop = (place.y + place.height / 2) * k - clientHeight / 2;
    this.#measure();
    this.host.requestUpdate();
  }

  #attach(drawing: HTMLElement | null): void {
    if (drawing === this.#drawing) return;
    for (const scroller of this.#scrollers) scroller.removeEventListener('scroll', this.#look);
    this.#size.disconnect();
    this.#drawing = drawing;
    this.#scrollers = drawing ? scrollersOf(drawing) : [];
    for (const scroller of this.#scrollers)
      scroller.addEventListener('scroll', this.#look, { passive: true });
    if (drawing) this.#size.observe(canvasOf(drawing));
  }

  #look = (): void => {
    if (!this.#drawing || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#measure()) this.host.requestUpdate();
    });
  };

  /** @returns whether another part is to be rendered */
  #measure(): boolean {
    const drawing = this.#drawing;
    const edge = (name: string): Element | null => drawing?.querySelector(`[data-edge=${name}]`) ?? null;
    const [top, end, bottom] = [edge('top'), edge('end'), edge('bottom')];
    if (!drawing || !top || !end || !bottom) return false;
    const down = visiblePart(top, bottom, drawing.offsetHeight, this.#scrollers);
    const across = visiblePart(top, end, drawing.offsetWidth, this.#scrollers);
    const next = {
      left: Math.floor((across.from - margin) / step) * step,
      right: Math.ceil((across.to + margin) / step) * step,
      top: Math.floor((down.from - margin) / step) * step,
      bottom: Math.ceil((down.to + margin) / step) * step,
    };
    const now = this.value;
    this.value = next;
    const canvas = canvasOf(drawing);
    const width = innerWidth(canvas);
    const resized = width > 0 && width !== this.width;
    return (
      resized ||
      next.left !== now.left ||
      next.right !== now.right ||
      next.top !== now.top ||
      next.bottom !== now.bottom
    );
  }
}

function canvasOf(drawing: HTMLElement): HTMLElement {
  return drawing.closest<HTMLElement>('.canvas')!;
}

/** Px that the canvas offers between its paddings. */
function innerWidth(canvas: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(canvas);
  return Math.max(0, canvas.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0));
}
