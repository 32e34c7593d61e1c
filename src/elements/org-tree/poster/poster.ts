import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../../shell/paint/add-styles.js';
import { ResizeWatch } from '../../../shell/watch/resize-watch.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { RoomController } from '../../../windowing/room-controller.js';
import type { Place } from '../../../shell/surroundings.js';
import {
  layOutPoster,
  poster,
  posterDetails,
  smallFrom,
  type PosterDetail,
  type PosterFrame,
  type PosterLayout,
} from './poster-layout.js';
import { posterText, renderPoster } from './poster-view.js';
import { posterStyles } from './poster.styles.js';
import type { ViewContext } from '../view-context.js';

/**
 * Least px of type by place, and the px of 1 em there: 30 on a hall's own screen, up to 34 in a part of a wall. On a wall of 1.25 mm a
 * pixel 32 px are 40 mm, good for eight metres. A screen with a smaller or larger em has a smaller or larger least type.
 */
const leastType: Readonly<Partial<Record<Place, readonly [px: number, from: number, to: number]>>> = {
  kiosk: [24, 28, 28],
  hall: [26, 30, 34],
  wall: [32, 40, 40],
};

/** At a desk, in em of the place: the third voice. */
const captionSize = 0.875;

function leastOf(place: Place, em: number): number {
  const [px, from, to] = leastType[place] ?? [captionSize, 1, 1];
  return em < from ? (px * em) / from : em > to ? (px * em) / to : px;
}

/** Em of the place at the left and the right, as on every screen there; and what of it is given up before a thing is not told. */
const sides: Readonly<Partial<Record<Place, number>>> = { kiosk: 2.28, hall: 2.67, wall: 2.4 };
const sidePartLeast = 0.65;
const sideParts = [1, 0.8, sidePartLeast];

/** Em of the least type that are tried, from the usual one to that of all text. */
const smallSizes = [smallFrom, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1];

/** What stands around the poster. */
export interface PosterSurroundings {
  readonly strip: unknown;
  readonly header: unknown;
  readonly footer: unknown;
  /** Px that the tools below it keep, whatever the size of the type. */
  readonly tools: number;
  /** Px of 1 em at this place, for the tools. */
  readonly em: number;
  readonly place: Place;
}

/** The whole organisation in the room there is. Fetched by the walls that show it; one an element. */
export class Poster implements ReactiveController {
  readonly #room: RoomController;
  #layout: PosterLayout | null = null;
  #detail = posterDetails[0]!;
  #key: readonly unknown[] = [];
  /** Px that the state above it takes. */
  #strip = 0;
  /** Px that the tools in its foot take, which are not the foot's own. */
  #tools = 0;
  /** What stands around the boards where it was seen to need more, by how much is told; and of which words that is true. */
  readonly #frames = new Map<PosterDetail, PosterFrame>();
  #framed: readonly unknown[] = [];
  /** An emblem or a font that comes late asks for no painting. */
  readonly #watch = new ResizeWatch(() => this.host.requestUpdate());
  #watched = new WeakSet<Element>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
  ) {
    this.#room = new RoomController(host, () => host.renderRoot.querySelector<HTMLElement>('.probe'));
    addStyles(host.renderRoot as ShadowRoot, [posterStyles]);
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.#find('.poster-strip')?.offsetHeight ?? this.#strip;
    const frame = this.#frame;
    const measured = this.#measure(frame);
    this.#watchParts();
    if (strip === this.#strip && measured === frame) return;
    this.#strip = strip;
    this.#frames.set(this.#detail, measured);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    this.#watched = new WeakSet();
  }

  /** The head itself is as high as its room: what is in it is watched. */
  #watchParts(): void {
    const own = this.host.renderRoot.querySelectorAll('.head, .foot');
    for (const part of [...Array.from(this.host.children), ...Array.from(own)]) {
      // Watched twice it would be told of twice, without end.
      if (!this.#watched.has(part)) this.#watch.observe(part);
      this.#watched.add(part);
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** A head or foot that is higher than its room gets more: it only grows, so this comes to an end. */
  #measure(frame: PosterFrame): PosterFrame {
    const head = this.#find('.poster-head');
    const foot = this.#find('.poster-foot');
    if (!head || !foot || !this.#layout) return frame;
    const { em } = this.#layout;
    const { headBeside, headAbove, foot: footHeight } = frame;
    const need = (had: number, px: number): number =>
      px > had * em + 1 ? Math.ceil((px / em) * 10) / 10 : had;
    const isAbove = this.#layout.head === 'above';
    const overflows = head.scrollHeight > head.clientHeight + 1;
    const next = {
      headBeside: !isAbove && overflows ? need(headBeside, head.scrollHeight) : headBeside,
      headAbove: isAbove && overflows ? need(headAbove, head.scrollHeight) : headAbove,
      foot: need(footHeight, foot.offsetHeight - this.#tools),
    };
    const isSame = (Object.keys(next) as (keyof PosterFrame)[]).every((key) => next[key] === frame[key]);
    return isSame ? frame : next;
  }

  get #frame(): PosterFrame {
    return this.#frames.get(this.#detail) ?? poster.frame;
  }

  /** @returns null where the room is known and too small for even the least of it to be read */
  render(
    context: ViewContext,
    { strip, header, footer, tools, em, place }: PosterSurroundings,
  ): TemplateResult | null {
    const least = leastOf(place, em);
    const layout = this.#layOut(context, tools, least, (sides[place] ?? 2) * em);
    if (this.#room.isMeasured && !isLegible(layout, least)) return null;
    return html`<div
      class="org view-poster"
      ${cssom({ height: `${this.#room.height}px`, '--_tool': `${em}px`, '--_margin': `${layout.margin * layout.em}px` })}
    >
      <div class="poster-strip">${strip}</div>
      ${renderPoster(context, layout, this.#detail, this.#frame, header, footer)}
    </div>`;
  }

  #layOut({ model, words }: ViewContext, tools: number, least: number, side: number): PosterLayout {
    const { width, height } = this.#room;
    const left = Math.max(0, height - tools - this.#strip);
    this.#tools = tools;
    const framed = [words, width, height];
    if (framed.some((each, i) => each !== this.#framed[i])) this.#frames.clear();
    this.#framed = framed;
    const key = [
      model,
      words,
      width,
      left,
      least,
      side,
      ...posterDetails.map((each) => this.#frames.get(each)),
    ];
    if (this.#layout && key.every((each, i) => each === this.#key[i])) return this.#layout;
    this.#key = key;
    // All of it where it can be read from where people stand; else fewer things, larger.
    for (const detail of posterDetails) {
      this.#detail = detail;
      const text = posterText(words, detail);
      const layOut = (small: number, part: number): PosterLayout =>
        layOutPoster(model, text, width, left, this.#frame, small, part * side);
      this.#layout = layOut(1, sidePartLeast);
      if (!isLegible(this.#layout, least)) continue;
      for (const part of sideParts) {
        if (!isLegible(layOut(1, part), least)) continue;
        // The least type stays as far behind the rest as it may.
        for (const small of smallSizes) {
          this.#layout = layOut(small, part);
          if (isLegible(this.#layout, least)) return this.#layout;
        }
      }
    }
    return this.#layout!;
  }
}

function isLegible({ em, small }: PosterLayout, least: number): boolean {
  return em * small >= least - 0.01;
}
