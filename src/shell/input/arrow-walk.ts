interface Spot {
  readonly element: HTMLElement;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px by which two controls must share a line to stand side by side. */
const touching = 4;

/**
 * A remote control has arrows and OK, and no Tab key: on the screens of a hall an arrow goes to the nearest control on
 * its side. A part that has arrows of its own (a tree) is one spot, left where its own arrows end.
 *
 * Places are those of the layout, not of the screen: on a panel that stands upright the page is turned, and up is still up.
 *
 * @param root holds the controls and is positioned
 * @param whole the part with arrows of its own
 * @param within where in it up and down begin, px from its left edge; all of it unless told
 * @returns where to go; null when there is nothing on that side, or the key is none of the four
 */
export function nextByArrow(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  root: HTMLElement,
  whole: HTMLElement | null,
  within?: { readonly left: number; readonly width: number },
): HTMLElement | null {
  const direction = /^Arrow(Up|Down|Left|Right)$/.exec(key)?.[1];
  if (!direction || !(target instanceof HTMLElement)) return null;
  const across = direction === 'Left' || direction === 'Right';
  // In a line of text these two are the text's, up to its ends.
  if (across && target instanceof HTMLInputElement && target.selectionStart !== null) {
    const { selectionStart, selectionEnd, value } = target;
    if (direction === 'Left' ? selectionStart !== 0 : selectionEnd !== value.length) return null;
  }
  let from = spotOf(whole?.contains(target) ? whole : target, root);
  if (within && !across) {
    const left = from.left + within.left;
    from = { ...from, left, right: left + within.width };
  }
  const sign = direction === 'Down' || direction === 'Right' ? 1 : -1;
  const bar = barOf(from.element, root);
  const over = bar && spotOf(bar, root);
  let best: HTMLElement | null = null;
  let least = Infinity;
  const controls = controlsOf(root, whole);
  for (const element of controls) {
    const to = spotOf(element, root);
    if (element === from.element) continue;
    const between = across
      ? gap(from.left, from.right, to.left, to.right, sign)
      : gap(from.top, from.bottom, to.top, to.bottom, sign);
    // A bar that sticks to the foot stands over what it belongs below.
    const isFarther = sign * (across ? to.left - from.left : to.top - from.top) > 1;
    const toIt = isFarther && isOver(from, to) ? 0 : between;
    if (toIt < -1) continue;
    // From the bar itself: its own controls first, then what it stands over.
    const out = over && !bar.contains(element) ? toEdge(from, over, across, sign) : 0;
    const ahead = Math.max(toIt, out);
    const aside = across
      ? besides(from.top, from.bottom, to.top, to.bottom)
      : besides(from.left, from.right, to.left, to.right);
    // What stands straight ahead is nearer than what stands aside.
    const distance = ahead + 3 * aside;
    if (distance >= least) continue;
    least = distance;
    best = element;
  }
  if (best || bar || direction !== 'Up') return best;
  // A bar that sticks to the foot, over a view longer than the screen, is on no side of it: up from the first row leads to its last control, which changes least.
  return controls.filter((each) => barOf(each, root)).pop() ?? null;
}

function controlsOf(root: HTMLElement, whole: HTMLElement | null): HTMLElement[] {
  const all = Array.from(
    root.querySelectorAll<HTMLElement>('button, input, a[href], summary, [tabindex="0"]'),
  );
  const outside = all.filter((each) => each.offsetHeight > 0 && !whole?.contains(each));
  return whole ? [...outside, whole] : outside;
}

/** The bar that a control stands in, where it sticks to an edge of the screen. */
function barOf({ offsetParent: at }: HTMLElement, root: HTMLElement): HTMLElement | null {
  if (!(at instanceof HTMLElement) || at === root || !root.contains(at)) return null;
  return /sticky/.test(getComputedStyle(at).position) ? at : barOf(at, root);
}

/** Px from a control to the edge of its bar. */
function toEdge(from: Spot, bar: Spot, across: boolean, sign: number): number {
  if (across) return sign > 0 ? bar.right - from.right : from.left - bar.left;
  return sign > 0 ? bar.bottom - from.bottom : from.top - bar.top;
}

/** Px from one to the other along an axis; negative when it lies behind or beside. */
function gap(from: number, to: number, otherFrom: number, otherTo: number, sign: number): number {
  return sign > 0 ? otherFrom - to : from - otherTo;
}

/** Whether the two overlap, which controls beside one another never do. */
function isOver(one: Spot, other: Spot): boolean {
  const share = (from: number, to: number, otherFrom: number, otherTo: number): boolean =>
    Math.min(to, otherTo) - Math.max(from, otherFrom) > touching;
  return (
    share(one.left, one.right, other.left, other.right) && share(one.top, one.bottom, other.top, other.bottom)
  );
}

/** Px by which two stretches miss each other. Lines that only touch are two lines: what stands beside is nearer. */
function besides(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.max(from, otherFrom) - Math.min(to, otherTo) + touching);
}

function spotOf(element: HTMLElement, root: HTMLElement): Spot {
  let left = 0;
  let top = 0;
  for (
    let node: Element | null = element;
    node instanceof HTMLElement && node !== root;
    node = node.offsetParent
  ) {
    left += node.offsetLeft;
    top += node.offsetTop;
  }
  return { element, left, top, right: left + element.offsetWidth, bottom: top + element.offsetHeight };
}
