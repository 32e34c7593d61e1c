import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { addStyles } from '../../../shell/paint/add-styles.js';
import { Later, once } from '../../../shell/later.js';
import { DrawingController } from '../../../windowing/drawing-controller.js';
import type { Drawing, Placed } from './drawing.js';
import type { UnitNode } from '../model/model.js';
import { parseOrientation, TreeDrawing } from './tree-drawing.js';
import type { TreeState } from '../state/tree-state.js';
import { renderTree, type Frame } from './tree-view.js';
import type { ViewContext } from '../view-context.js';

/** Up to this many cards the whole drawing is in the page. */
const drawAllUpTo = 300;

/** A drawing this many times as large as what can be seen of it gets an overview. */
const worthwhile = 2.5;

/** Em of width from which an overview has a place beside the plate of an only root. */
const besideFrom = 50;

/** Em that the edges of a screen take beside the view. */
const edges = 2;

const gestures = once(() => import('../../../gestures/zoom-controller.js'));
const overviews = once(() => import('./minimap.js'));

/** The drawing in an element: laid out, windowed, zoomed, with its overview when it is large. */
export class DrawingView implements ReactiveController {
  readonly #drawing = new TreeDrawing();
  readonly #frame: DrawingController;
  /** Gestures come after the picture. */
  readonly #zoom = new Later(
    gestures,
    () => this.host.requestUpdate(),
    ({ ZoomController }) =>
      new ZoomController(this.host, { canvas: this.#find('.canvas'), drawing: this.#find('.drawing') }),
  );
  readonly #overview = new Later(
    overviews,
    () => this.host.requestUpdate(),
    (overview) => {
      addStyles(this.host.renderRoot as ShadowRoot, [overview.minimapStyles]);
      return overview;
    },
  );
  #shown: Drawing | null = null;

  constructor(
    private readonly host: ReactiveControllerHost &
      HTMLElement & { readonly renderRoot: ParentNode; readonly isUpdatePending: boolean },
    private readonly state: TreeState,
  ) {
    this.#frame = new DrawingController(host, this.#find('.drawing'));
    host.addController(this);
  }

  #find(selector: string): () => HTMLElement | null {
    return () => this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** The scale at which it is painted. */
  get scale(): number {
    return this.#zoom.value?.k ?? 1;
  }

  zoomTo(scale: number): void {
    this.#zoom.value?.zoomTo(scale);
  }

  /** At life size, for a drawing that is begun anew. */
  reset(): void {
    this.#zoom.value?.startAt(1);
  }

  render(
    context: ViewContext,
    place: { readonly em: number; readonly touch: number },
    orientation: unknown,
  ): TemplateResult {
    const { em, touch } = place;
    this.#frame.expect((context.rowRoom - edges) * em);
    const { width } = this.#frame;
    const drawing = this.#drawing.layOut(context, {
      em,
      touch,
      width,
      orientation: parseOrientation(orientation),
    });
    const k = this.scale;
    const { active } = context.state;
    // A new drawing is brought to where the visitor is once it stands (see `hostUpdated`).
    const part =
      active && isSameShape(drawing, this.#shown, active)
        ? this.#frame.value
        : this.#frame.around(active ? this.#anchorOf(active) : undefined, drawing, k);
    const { seen } = this.#frame;
    const isAbove = width < besideFrom * em || context.model.roots.length > 1;
    const map = needsOverview(drawing, seen)
      ? this.#overview.value?.renderMinimap(drawing, seen, context.words, isAbove, (x, y) =>
          this.#zoom.value?.center({ x, y }),
        )
      : undefined;
    return html`${isAbove ? map : nothing}${renderTree(context, drawing, drawing.places.length > drawAllUpTo ? part : null, k, drawing.width * k > width + 1)}${isAbove ? nothing : map}`;
  }

  /** A drawing that has changed its shape keeps the unit at hand in sight. */
  hostUpdated(): void {
    // Rendered with another width than there is: it comes anew at once.
    if (this.host.isUpdatePending) return;
    const { value } = this.#drawing;
    const { active } = this.state;
    // One that was away comes back as a new one.
    const isThere = this.#find('.drawing')() !== null;
    if (isThere && active && !isSameShape(value, this.#shown, active))
      this.#frame.reveal(this.#anchorOf(active), this.scale);
    this.#shown = isThere ? value : null;
  }

  #anchorOf(node: UnitNode): Placed | undefined {
    return this.#drawing.anchorOf(node, this.#frame.width / this.scale);
  }

  /** Until its gestures and its overview have come. */
  get fetching(): Promise<void> | undefined {
    return this.#zoom.fetching ?? this.#overview.fetching;
  }

  /** Scrolls its canvas to a unit. */
  reveal(node: UnitNode): void {
    this.#frame.reveal(this.#drawing.placeOf(node), this.scale);
  }

  /** Shrinks it until all of it, or the branch of a unit, fits the room there is; never larger than life. */
  async fit(node: UnitNode | null): Promise<void> {
    const root = this.state.model?.roots[0];
    const box = this.#drawing.boxOf(node);
    const zoom = this.#zoom.value;
    if (!root || !box || !zoom) return;
    zoom.zoomTo(zoom.fitting(box.width, box.height));
    await this.host.updateComplete;
    if (node) zoom.center({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    else this.#frame.reveal(this.#drawing.placeOf(root), this.scale);
  }
}

/** Whether a drawing stands as the one before it, as it does when only its data was renewed: then nothing moves. */
function isSameShape(drawing: Drawing | null, before: Drawing | null, active: UnitNode): boolean {
  if (drawing === before) return true;
  if (!drawing || !before) return false;
  const [now, then] = [drawing.placeOf.get(active), before.places.find(({ node }) => node.id === active.id)];
  return (
    drawing.places.length === before.places.length &&
    drawing.width === before.width &&
    drawing.height === before.height &&
    now?.x === then?.x &&
    now?.y === then?.y
  );
}

/** Whether so little of a drawing can be seen that an overview helps. */
function needsOverview({ places, width, height }: Drawing, { left, right, top, bottom }: Frame): boolean {
  return places.length > 30 && width * height > worthwhile * (right - left) * (bottom - top);
}
