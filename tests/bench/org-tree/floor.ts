import { stratify, tree, type HierarchyNode, type HierarchyPointNode } from 'd3-hierarchy';
import type { Unit } from '../../../src/contract/generated/org-tree/types.js';
import { pan, type Subject } from './subject.js';

/**
 * The least that anybody must do: stratify the rows, lay out what is open with d3's tidy tree, and put the cards that
 * can be seen into the page as plain DOM, with the texts and sizes that the element paints. It validates nothing, draws
 * no lines, has no keys, no roles, no panel.
 */
type Node = HierarchyNode<Unit> & { hidden?: HierarchyNode<Unit>[] | undefined };

const level = 336;
const across = 84;
const margin = 120;

let root: Node;
let places: HierarchyPointNode<Unit>[] = [];
let left = 0;
let canvas: HTMLElement;
let layer: HTMLElement;

function close(node: Node): void {
  node.hidden = node.children;
  delete node.children;
}

function layOut(): void {
  const laid = tree<Unit>().nodeSize([across, level])(root);
  places = laid.descendants();
  left = Infinity;
  let right = -Infinity;
  for (const { x } of places) {
    if (x < left) left = x;
    if (x > right) right = x;
  }
  left -= across;
  layer.style.width = `${right + across - left}px`;
  layer.style.height = `${(laid.height + 1) * level}px`;
}

function paint(): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = canvas;
  const cards: HTMLElement[] = [];
  for (const place of places) {
    const width = place.depth === 0 ? 336 : 72;
    const height = place.depth === 0 ? 76 : 248;
    const x = place.x - left - width / 2;
    const y = place.depth * level;
    if (x + width < scrollLeft - margin || x > scrollLeft + clientWidth + margin) continue;
    if (y + height < scrollTop - margin || y > scrollTop + clientHeight + margin) continue;
    cards.push(card(place.data, x, y, width, height, (place as Node).hidden ?? place.children));
  }
  layer.replaceChildren(...cards);
}

function card(
  unit: Unit,
  x: number,
  y: number,
  width: number,
  height: number,
  below: readonly unknown[] | undefined,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'card';
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  const name = document.createElement('b');
  name.textContent = unit.name as string;
  const who = document.createElement('span');
  who.textContent = (unit.posts?.[0]?.holder?.name as string | undefined) ?? '';
  element.append(name, who);
  if (below) {
    const handle = document.createElement('i');
    handle.textContent = String(below.length);
    element.append(handle);
  }
  return element;
}

export const subject: Subject = {
  prepare: () => undefined,
  open: ({ stage, document: { units = [] } }, depth) => {
    canvas = document.createElement('div');
    canvas.className = 'floor';
    layer = document.createElement('div');
    canvas.append(layer);
    stage.append(canvas);
    root = stratify<Unit>()
      .id((unit) => unit.id)
      .parentId((unit) => unit.parentId)([...units]);
    if (depth !== 'all') root.each((node) => node.depth === depth - 1 && node.children && close(node));
    layOut();
    canvas.scrollLeft = places[0]!.x - left - canvas.clientWidth / 2;
    paint();
    canvas.addEventListener('scroll', paint, { passive: true });
  },
  collapse: (_, id) => {
    close(root.find((node) => node.data.id === id)!);
    layOut();
    paint();
  },
  pan: (_, frame) => pan(canvas, frame),
  close: () => {
    canvas.remove();
    places = [];
    root = undefined as unknown as Node;
  },
};
