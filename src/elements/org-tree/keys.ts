import type { UnitNode } from './model.js';

/** What a key asks for. */
export type Command =
  | { readonly do: 'focus'; readonly node: UnitNode }
  | { readonly do: 'open' | 'close' | 'select' | 'open-siblings' };

type Key = Pick<KeyboardEvent, 'key'>;

/**
 * The keys of the ARIA tree pattern (APG, Tree View): up and down through what is visible, right opens or enters, left
 * closes or leaves, Home and End, `*` opens all siblings, Enter and Space choose, letters go to the next name that
 * begins with them. A remote control sends the same arrows and Enter.
 */
export function commandOf(
  event: Key,
  node: UnitNode,
  visible: readonly UnitNode[],
  isOpen: (node: UnitNode) => boolean,
  typed: (key: string) => UnitNode | undefined,
): Command | null {
  const at = visible.indexOf(node);
  const focus = (target: UnitNode | null | undefined): Command | null =>
    target ? { do: 'focus', node: target } : null;
  switch (event.key) {
    case 'ArrowDown':
      return focus(visible[at + 1] ?? node);
    case 'ArrowUp':
      return focus(visible[at - 1] ?? node);
    case 'ArrowRight':
      if (node.children.length === 0) return null;
      return isOpen(node) ? focus(node.children[0]) : { do: 'open' };
    case 'ArrowLeft':
      return isOpen(node) ? { do: 'close' } : focus(node.parent);
    case 'Home':
      return focus(visible[0]);
    case 'End':
      return focus(visible[visible.length - 1]);
    case 'Enter':
    case ' ':
      return { do: 'select' };
    case '*':
      return { do: 'open-siblings' };
    default:
      return Array.from(event.key).length === 1 ? focus(typed(event.key)) : null;
  }
}

/** Whether a key belongs to an input method. Safari says so of the last one by its number only. */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Letters typed within this many ms make one word. */
const pause = 500;

/** Type-ahead: remembers what was typed a moment ago and finds the next unit one of whose names begins with it, wrapping round. */
export function typeAhead(now: () => number = () => performance.now()) {
  let text = '';
  let last = -Infinity;
  return (
    key: string,
    from: UnitNode,
    visible: readonly UnitNode[],
    namesOf: (node: UnitNode) => readonly string[],
  ): UnitNode | undefined => {
    const time = now();
    const goesOn = time - last < pause;
    last = time;
    text = goesOn && text !== key ? text + key : key;
    const wanted = text.toLowerCase();
    const start = visible.indexOf(from) + (goesOn && text.length > 1 ? 0 : 1);
    for (let i = 0; i < visible.length; i++) {
      const node = visible[(start + i) % visible.length]!;
      if (namesOf(node).some((name) => name.toLowerCase().startsWith(wanted))) return node;
    }
    return undefined;
  };
}
