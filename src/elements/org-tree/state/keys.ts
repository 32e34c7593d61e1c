import type { UnitNode } from '../model/model.js';

/** What a key asks for. */
export type Command =
  | { readonly do: 'focus'; readonly node: UnitNode }
  | { readonly do: 'open' | 'close' | 'select' | 'open-siblings' };

type Key = Pick<KeyboardEvent, 'key'>;

/**
 * The keys of the ARIA tree pattern (APG, Tree View): up and down through what is visible, right opens or enters, left
 * closes or leaves, Home and End, `*` opens all siblings, Enter and Space choose, letters go to the next name that
 * begins with them. A remote control sends the same arrows and Enter.
 *
 * @param typed finds the unit that a letter leads to
 * @param isTyping a name is being typed, and a blank is a letter of it
 */
export function commandOf(
  event: Key,
  node: UnitNode,
  visible: readonly UnitNode[],
  isOpen: (node: UnitNode) => boolean,
  typed: (key: string) => UnitNode | undefined,
  isTyping = false,
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
    case ' ':
      if (isTyping) return focus(typed(' ') ?? node);
      return { do: 'select' };
    case 'Enter':
      return { do: 'select' };
    case '*':
      return { do: 'open-siblings' };
    default:
      return Array.from(event.key).length === 1 ? focus(typed(event.key)) : null;
  }
}
