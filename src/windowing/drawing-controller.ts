import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../shell/watch/resize-watch.js';
import { ScrollWatch } from './scroll-watch.js';
import { visiblePart } from '../shell/watch/visible-part.js';

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

/** Px that a canvas may keep free around the drawing: nobody knows before it is measured. */
const padding = 60;

/** Px by which what is rendered may reach further than it must before it is taken back. */
const excess = 480;

/**
 * Tells which part of a large drawing can be seen and how wide it may be. The drawing marks three of its corners with `data-edge` top, end and bottom.
 */
export class DrawingController implements ReactiveController {
  /** The part to render: what can be seen and somewhat more. */
  value: SeenPart = noPart;
  /** What can be seen. */
  seen: SeenPart = noPart;
  /** Px that the drawing may fill before it has to be scrolled; 0 until its canvas has been laid out once, or `expect` has told it. */
  width = 0;
  #drawing: HTMLElement | null = null;
  #frame = 0;
  readonly #scroll = new ScrollWatch(() => this.#look());
  readonly #size = new ResizeWatch(() => this.#look());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly find: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#scroll.connect();
  }

  hostDisconnected(): void {
    this.#scroll.disconnect();
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

  /**
   * Tells how wide a canvas will be that was never laid out. When that proves true, a new drawing is rendered once, not twice. Not taken
   * for a host that is hidden or away: what it drew there would be no new drawing when it is shown, and nobody would scroll it.
   */
  expect(width: number): void {
    if (this.width === 0 && this.host.offsetWidth > 0) this.width = Math.max(0, width);
  }

  /** Scrolls the canvas so that a placed card of the drawing, painted at scale `k`, can be seen. */
  reveal(place: Box | undefined, k: number): void {
    if (!place || !this.#drawing) return;
    const canvas = canvasOf(this.#drawing);
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
    if (place.x * k < scrollLeft || (place.x + place.width) * k > scrollLeft + clientWidth)
      canvas.scrollLeft = (place.x + place.width / 2) * k - clientWidth / 2;
    if (place.y * k < scrollTop || (place.y + place.height) * k > scrollTop + clientHeight)
      canvas.scrollTop = (place.y + place.height / 2) * k - clientHeight / 2;
    if (this.#measure()) this.host.requestUpdate();
  }

  /**
   * The part to render of a drawing that is about to come into the page and to be scrolled by `reveal`: told beforehand,
   * so that it need not be rendered twice. What was guessed wrong is mended once it can be measured.
   */
  around(
    place: Box | undefined,
    drawing: { readonly width: number; readonly height: number },
    k: number,
  ): SeenPart {
    const isNew = this.value === noPart;
    if (!isNew && (!place || !this.#drawing)) return this.value;
    const canvas = this.#drawing
      ? canvasOf(this.#drawing)
      : { scrollLeft: 0, scrollTop: 0, clientWidth: this.width, clientHeight: 0 };
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
    const left = place
      ? revealed(place.x * k, place.width * k, scrollLeft, clientWidth, drawing.width * k) / k
      : scrollLeft / k;
    // A canvas that sets no height of its own grows with the drawing, and the page scrolls.
    const down =
      isNew || !place
        ? 0
        : revealed(place.y * k, place.height * k, scrollTop, clientHeight, drawing.height * k) - scrollTop;
    const { top, bottom } = isNew ? { top: 0, bottom: innerHeight / k } : this.seen;
    this.seen = { left, right: left + clientWidth / k, top: top + down / k, bottom: bottom + down / k };
    this.value = roomy(this.seen, margin + padding);
    return this.value;
  }

  #attach(drawing: HTMLElement | null): void {
    this.#scroll.watch(drawing);
    if (drawing === this.#drawing) return;
    this.#size.disconnect();
    this.#drawing = drawing;
    if (!drawing) return;
    this.#size.observe(canvasOf(drawing));
    // What stands above it may fold, and nothing scrolls.
    this.#size.observe(document.documentElement);
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
    const down = visiblePart(top, bottom, drawing.offsetHeight, this.#scroll.scrollers);
    const across = visiblePart(top, end, drawing.offsetWidth, this.#scroll.scrollers);
    this.seen = { left: across.from, right: across.to, top: down.from, bottom: down.to };
    const next = roomy(this.seen);
    const width = innerWidth(canvasOf(drawing));
    const resized = width > 0 && width !== this.width;
    if (suffices(this.value, next)) return resized;
    this.value = next;
    return true;
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const noPart: SeenPart = { left: 0, right: 0, top: 0, bottom: 0 };

function roomy({ left, right, top, bottom }: SeenPart, more = margin): SeenPart {
  return {
    left: Math.floor((left - more) / step) * step,
    right: Math.ceil((right + more) / step) * step,
    top: Math.floor((top - more) / step) * step,
    bottom: Math.ceil((bottom + more) / step) * step,
  };
}

/** Whether what is rendered holds all that is wanted, and not much more. */
function suffices(rendered: SeenPart, wanted: SeenPart): boolean {
  const overs = [
    wanted.left - rendered.left,
    rendered.right - wanted.right,
    wanted.top - rendered.top,
    rendered.bottom - wanted.bottom,
  ];
  return overs.every((over) => over >= 0 && over <= excess);
}

/** Where a scroller of `room` px stands once `size` px at `start` of its `length` have been brought to sight. */
function revealed(start: number, size: number, scroll: number, room: number, length: number): number {
  const inSight = start >= scroll && start + size <= scroll + room;
  return Math.max(0, Math.min(inSight ? scroll : start + size / 2 - room / 2, length - room));
}

function canvasOf(drawing: HTMLElement): HTMLElement {
  return drawing.closest<HTMLElement>('.canvas')!;
}

/** Px that the canvas offers between its paddings. */
function innerWidth(canvas: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(canvas);
  return Math.max(0, canvas.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0));
}
