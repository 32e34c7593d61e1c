import { Later, once } from '../../shell/later.js';
import { isOnControl } from '../../shell/own-control.js';
import { commandOf, isComposed, typeAhead } from './keys.js';
import type { UnitNode } from './model.js';
import type { TreeState } from './tree-state.js';

const walks = once(() => import('../../shell/arrow-walk.js'));

/** What keys and presses ask of the element. */
export interface InputHost {
  /** Looks at the data, which may be alive: an error there must not reach the page. */
  guard(act: () => void): void;
  requestUpdate(): void;
  toggle(nodes: readonly UnitNode[], open: boolean): void;
  select(node: UnitNode): void;
  /** Moves the focus to the unit at hand. */
  focus(): void;
  /** Whether arrows also walk from control to control. */
  hasRemote(): boolean;
}

/** Turns keys, presses and the focus in a view into what they mean for its units. */
export class TreeInput {
  readonly #typed = typeAhead();
  /** What an arrow needs to walk from control to control; until it has come it does not. */
  readonly #walk = new Later(walks, () => undefined);

  constructor(
    private readonly state: TreeState,
    private readonly host: InputHost,
  ) {}

  readonly onFocus = (event: FocusEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || node === this.state.active) return;
    this.state.active = node;
    this.host.requestUpdate();
  };

  readonly onClick = (event: MouseEvent): void => this.host.guard(() => this.#click(event));

  readonly onKey = (event: KeyboardEvent): void => this.host.guard(() => this.#key(event));

  /** Where there is a remote control, so that the first arrow finds all it needs. */
  prepare(): void {
    if (this.host.hasRemote()) void this.#walk.value;
  }

  get fetching(): Promise<void> | undefined {
    return this.#walk.fetching;
  }

  /** For keys that nothing else has taken. */
  readonly onArrow = (event: KeyboardEvent): void => {
    // A list of candidates while Chinese is typed has arrows of its own.
    if (event.defaultPrevented || isComposed(event) || isWithModifier(event) || !this.host.hasRemote())
      return;
    const around = event.currentTarget as HTMLElement;
    const view = around.querySelector<HTMLElement>('.view');
    const next = this.#walk.value?.nextByArrow(event, around, view);
    if (!next) return;
    event.preventDefault();
    if (next === view) this.host.focus();
    else next.focus();
  };

  #nodeAt(event: Event): UnitNode | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    return this.state.model?.unitOf.get(row?.dataset['key'] ?? '');
  }

  #click(event: MouseEvent): void {
    const node = this.#nodeAt(event);
    const target = event.target as Element;
    if (!node || target.closest('.in-place') || isOnControl(event)) return;
    this.state.active = node;
    if (target.closest('[data-toggle]') && node.children.length > 0)
      this.host.toggle([node], !this.state.isOpen(node));
    else this.host.select(node);
  }

  #key(event: KeyboardEvent): void {
    const node = this.#nodeAt(event);
    if (!node || event.defaultPrevented || isWithModifier(event)) return;
    if (isOnControl(event)) return;
    const { visible, isOpen, words, model } = this.state;
    const command = commandOf(event, node, visible, isOpen, (key) =>
      // A board may show the short name: both are typed.
      this.#typed(key, node, visible, (each) => [words!.name(each), words!.shortName(each)]),
    );
    const stays = command?.do === 'focus' && command.node === node;
    if (!command || (stays && this.host.hasRemote())) return;
    event.preventDefault();
    switch (command.do) {
      case 'focus':
        this.state.active = command.node;
        return this.host.focus();
      case 'open':
        return this.host.toggle([node], true);
      case 'close':
        return this.host.toggle([node], false);
      case 'select':
        return this.host.select(node);
      case 'open-siblings':
        return this.host.toggle(node.parent?.children ?? model!.roots, true);
    }
  }
}

function isWithModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
