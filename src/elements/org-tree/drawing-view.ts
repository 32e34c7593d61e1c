import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ZoomController } from '../../gestures/zoom-controller.js';
import { DrawingController } from '../../windowing/drawing-controller.js';
import type { Drawing } from './layout.js';
import { needsMinimap, renderMinimap } from './minimap.js';
import type { UnitNode } from './model.js';
import { parseOrientation, TreeDrawing } from './tree-drawing.js';
import type { TreeState } from './tree-state.js';
import { renderTree } from './tree-view.js';
import type { ViewContext } from './view-context.js';

/** Up to this many cards the whole drawing is in the page. */
const drawAllUpTo = 300;

/** The drawing in an element: laid out, windowed, zoomed, with its overview when it is large. */
export class DrawingView implements ReactiveController {
  readonly #drawing = new TreeDrawing();
  readonly #frame: DrawingController;
  readonly #zoom: ZoomController;
  #shown: Drawing | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    private readonly state: TreeState,
  ) {
    const find = (selector: string) => () => host.renderRoot.querySelector<HTMLElement>(selector);
    this.#frame = new DrawingController(host, find('.drawing'));
    this.#zoom = new ZoomController(host, { canvas: find('.canvas'), drawing: find('.drawing') });
    host.addController(this);
  }

  /** The scale at which it is painted. */
  get scale(): number {
    return this.#zoom.k;
  }

  zoomTo(scale: number): void {
    this.#zoom.zoomTo(scale);
  }

  render(
    context: ViewContext,
    place: { readonly em: number; readonly touch: number },
    orientation: unknown,
  ): TemplateResult {
    const { width } = this.#frame;
    const { em, touch } = place;
    const drawing = this.#drawing.layOut(context, {
      em,
      touch,
      width,
      orientation: parseOrientation(orientation),
    });
    const { k } = this.#zoom;
    const { active } = context.state;
    // A new drawing is brought to where the visitor is once it stands (see `hostUpdated`).
    const part =
      drawing === this.#shown
        ? this.#frame.value
        : this.#frame.around(active ? drawing.placeOf.get(active) : undefined, drawing, k);
    const { seen } = this.#frame;
    const map = needsMinimap(drawing, seen)
      ? renderMinimap(drawing, seen, context.words, (x, y) => this.#frame.center(x * k, y * k))
      : nothing;
    return html`${renderTree(context, drawing, drawing.places.length > drawAllUpTo ? part : null, k)}${map}`;
  }

  /** A drawing that has changed its shape keeps the unit at hand in sight. */
  hostUpdated(): void {
    const { value } = this.#drawing;
    const { active } = this.state;
    if (value !== this.#shown && active) this.reveal(active);
    this.#shown = value;
  }

  /** Scrolls its canvas to a unit. */
  reveal(node: UnitNode): void {
    this.#frame.reveal(this.#drawing.placeOf(node), this.scale);
  }

  /** Shrinks it until all of it, or the branch of a unit, fits the room there is; never larger than life. */
  async fit(node: UnitNode | null, root: UnitNode): Promise<void> {
    const box = this.#drawing.boxOf(node);
    if (!box) return;
    this.#zoom.zoomTo(this.#zoom.fitting(box.width, box.height));
    await this.host.updateComplete;
    this.#frame.reveal(node ? box : this.#drawing.placeOf(root), this.scale);
  }
}
