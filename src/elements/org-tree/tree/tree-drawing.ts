import { textLength } from '../../../text/length.js';
import type { Drawing, Orientation, Placed } from './drawing.js';
import { layOut } from './layout.js';
import type { UnitNode } from '../model/model.js';
import { cardLinesOf, slipLengthOf } from './tree-view.js';
import { boardCharacters, columnsOf, isLongName } from './vertical-name.js';
import type { ViewContext } from '../view-context.js';
import type { OrgWords } from '../model/words.js';

/** What a drawing is fitted to, in px. */
export interface DrawingRoom {
  readonly em: number;
  readonly touch: number;
  readonly width: number;
  readonly orientation: Orientation;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const nothingDrawn: Omit<Drawing, 'orientation'> = {
  width: 0,
  height: 0,
  places: [],
  placeOf: new Map(),
  parents: [],
};

/** The drawing that stands, laid out once for what is open, the words and the room there is. */
export class TreeDrawing {
  #key: readonly unknown[] = [];
  #value: Drawing | null = null;

  get value(): Drawing | null {
    return this.#value;
  }

  /** Nothing is drawn while the room is not known: the first layout would be for a width that is none. */
  layOut({ words, state }: ViewContext, { em, touch, width, orientation }: DrawingRoom): Drawing {
    if (width === 0) return (this.#value = { ...nothingDrawn, orientation });
    const key = [state.visible, words, em, touch, width, orientation];
    if (this.#value && key.every((each, i) => each === this.#key[i])) return this.#value;
    this.#key = key;
    this.#value = layOut(state.visible, {
      orientation,
      em,
      touch,
      width,
      boardLength: (node) => Math.max(boardCharacters(words.boardName(node)), boardHolder(node, words)),
      isLong: (node) => isLongName(words.boardName(node)),
      plateLines: (node, most) => columnsOf(words.name(node), most),
      slipLength: (node, least) => slipLengthOf(node, words, least),
      cardLines: cardLinesOf,
    });
    return this.#value;
  }

  placeOf(node: UnitNode): Placed | undefined {
    return this.#value?.placeOf.get(node);
  }

  /**
   * What is brought to sight for a unit: itself, or the nearest of its children where they stand so far apart that
   * none would be seen with it. @param room px of the drawing that can be seen
   */
  anchorOf(node: UnitNode, room: number): Placed | undefined {
    const own = this.placeOf(node);
    const middle = own && own.x + own.width / 2;
    let nearest: Placed | undefined;
    let least = Infinity;
    for (const child of node.children) {
      const place = this.placeOf(child);
      if (!place || middle === undefined) return own;
      const distance = Math.abs(place.x + place.width / 2 - middle);
      if (distance < least) [nearest, least] = [place, distance];
    }
    return nearest && least + nearest.width / 2 > room / 2 ? nearest : own;
  }

  /** The box around a unit and all that is drawn below it; around everything without one. */
  boxOf(node: UnitNode | null): Box | null {
    const drawing = this.#value;
    if (!drawing) return null;
    if (!node) return { x: 0, y: 0, width: drawing.width, height: drawing.height };
    const first = drawing.placeOf.get(node);
    if (!first) return null;
    let { x: left, y: top } = first;
    let right = left + first.width;
    let bottom = top + first.height;
    for (const place of drawing.places) {
      if (place.node.index < node.index || place.node.index > node.last) continue;
      left = Math.min(left, place.x);
      top = Math.min(top, place.y);
      right = Math.max(right, place.x + place.width);
      bottom = Math.max(bottom, place.y + place.height);
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }
}

/** The same for who heads a unit, in smaller type: a person's name is never cut. */
function boardHolder(node: UnitNode, words: OrgWords): number {
  const head = words.head(node);
  return head ? 0.72 * textLength(words.holder(head)) : 0;
}

const orientations: readonly Orientation[] = ['top', 'bottom', 'left', 'right'];

/** `orientation` as written; anything else is the default, `top`. */
export function parseOrientation(value: unknown): Orientation {
  return orientations.find((each) => each === value) ?? 'top';
}
