import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../shell/add-styles.js';
import { ResizeWatch } from '../../shell/resize-watch.js';
import { cssom } from '../../shell/cssom.js';
import { RoomController } from '../../windowing/room-controller.js';
import type { Place } from '../../shell/surroundings.js';
import {
  layOutPoster,
  poster,
  posterDetails,
  type PosterDetail,
  type PosterFrame,
  type PosterLayout,
} from './poster-layout.js';
import { posterText, renderPoster } from './poster-view.js';
import { posterStyles } from './poster.styles.js';
import type { ViewContext } from './view-context.js';

/** Least px of type by place: on a wall of 1.25 mm a pixel 32 px are 40 mm, good for eight metres. */
const leastType: Readonly<Record<Place, number>> = { phone: 14, desk: 14, kiosk: 24, hall: 26, wall: 32 };

/** The smallest type of a poster, in em; a px below the least nobody sees. */
const smallest = 0.83;

/** Px of type below which a poster that tells the least tells nobody anything, however near they stand: a small frame shows another view. */
const legible = 8;

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
  #detail: PosterDetail = 'whole';
  #key: readonly unknown[] = [];
  /** Px that the state above it takes. */
  #strip = 0;
  /** Px that the tools in its foot take, which are not the foot's own. */
  #tools = 0;
  /** What stands around the boards, once it was seen to need more than is usual; and of which words that is true. */
  #frame: PosterFrame = poster.frame;
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
    const frame = this.#measure();
    this.#watchParts();
    if (strip === this.#strip && frame === this.#frame) return;
    this.#strip = strip;
    this.#frame = frame;
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
  #measure(): PosterFrame {
    const head = this.#find('.poster-head');
    const foot = this.#find('.poster-foot');
    if (!head || !foot || !this.#layout) return this.#frame;
    const { em } = this.#layout;
    const { headBeside, headAbove, foot: footHeight } = this.#frame;
    const need = (had: number, px: number): number =>
      px > had * em + 1 ? Math.ceil((px / em) * 10) / 10 : had;
    const isAbove = this.#layout.head === 'above';
    const overflows = head.scrollHeight > head.clientHeight + 1;
    const next = {
      headBeside: !isAbove && overflows ? need(headBeside, head.scrollHeight) : headBeside,
      headAbove: isAbove && overflows ? need(headAbove, head.scrollHeight) : headAbove,
      foot: need(footHeight, foot.offsetHeight - this.#tools),
    };
    const isSame = (Object.keys(next) as (keyof PosterFrame)[]).every(
      (key) => next[key] === this.#frame[key],
    );
    return isSame ? this.#frame : next;
  }

  /** Whether the room is known and too small for all of it to be read. */
  isTooSmall(context: ViewContext, tools: number, place: Place): boolean {
    return this.#room.isMeasured && this.#layOut(context, tools, place).em < legible;
  }

  render(
    context: ViewContext,
    { strip, header, footer, tools, em, place }: PosterSurroundings,
  ): TemplateResult {
    return html`<div
      class="org view-poster"
      ${cssom({ height: `${this.#room.height}px`, '--_tool': `${em}px` })}
    >
      <div class="poster-strip">${strip}</div>
      ${renderPoster(context, this.#layOut(context, tools, place), this.#detail, this.#frame, header, footer)}
    </div>`;
  }

  #layOut({ model, words }: ViewContext, tools: number, place: Place): PosterLayout {
    const { width, height } = this.#room;
    const left = Math.max(0, height - tools - this.#strip);
    this.#tools = tools;
    const framed = [words, width, height];
    if (framed.some((each, i) => each !== this.#framed[i])) this.#frame = poster.frame;
    this.#framed = framed;
    const key = [model, words, width, left, place, this.#frame];
    if (this.#layout && key.every((each, i) => each === this.#key[i])) return this.#layout;
    this.#key = key;
    // All of it where it can be read from where people stand; else fewer things, larger.
    for (const detail of posterDetails) {
      this.#detail = detail;
      this.#layout = layOutPoster(model, posterText(words, detail), width, left, this.#frame);
      if (this.#layout.em * smallest >= leastType[place]) break;
    }
    return this.#layout!;
  }
}
