import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../shell/add-styles.js';
import { cssom } from '../../shell/cssom.js';
import { RoomController } from '../../windowing/room-controller.js';
import { layOutPoster, type PosterLayout } from './poster-layout.js';
import { posterText, renderPoster } from './poster-view.js';
import { posterStyles } from './poster.styles.js';
import type { ViewContext } from './view-context.js';

/** Px of type below which a poster tells nobody anything, however near they stand. */
const legible = 8;

/** What stands around the poster. */
export interface PosterSurroundings {
  readonly strip: unknown;
  readonly header: unknown;
  readonly footer: unknown;
  readonly onArrow: (event: KeyboardEvent) => void;
  /** Px that the tools below it keep, whatever the size of the type. */
  readonly tools: number;
  /** Px of 1 em at this place, for the tools. */
  readonly em: number;
}

/** The whole organisation in the room there is. Fetched by the walls that show it; one an element. */
export class Poster implements ReactiveController {
  readonly #room: RoomController;
  #layout: PosterLayout | null = null;
  #key: readonly unknown[] = [];
  /** Px that the state above it takes. */
  #strip = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
  ) {
    this.#room = new RoomController(host, () => host.renderRoot.querySelector<HTMLElement>('.probe'));
    addStyles(host.renderRoot as ShadowRoot, posterStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const strip =
      this.host.renderRoot.querySelector<HTMLElement>('.poster-strip')?.offsetHeight ?? this.#strip;
    if (strip === this.#strip) return;
    this.#strip = strip;
    this.host.requestUpdate();
  }

  /** Whether the room is known and too small for all of it to be read. */
  isTooSmall(context: ViewContext, tools: number): boolean {
    return this.#room.isMeasured && this.#layOut(context, tools).em < legible;
  }

  render(
    context: ViewContext,
    { strip, header, footer, onArrow, tools, em }: PosterSurroundings,
  ): TemplateResult {
    return html`<div
      class="org view-poster"
      @keydown=${onArrow}
      ${cssom({ height: `${this.#room.height}px`, '--_tool': `${em}px` })}
    >
      <div class="poster-strip">${strip}</div>
      ${renderPoster(context, this.#layOut(context, tools), header, footer)}
    </div>`;
  }

  #layOut({ model, words }: ViewContext, tools: number): PosterLayout {
    const { width, height } = this.#room;
    const left = Math.max(0, height - tools - this.#strip);
    const key = [model, words, width, left];
    if (!this.#layout || key.some((each, i) => each !== this.#key[i])) {
      this.#layout = layOutPoster(model, posterText(words), width, left);
      this.#key = key;
    }
    return this.#layout;
  }
}
