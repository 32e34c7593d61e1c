import { isSecondPress, isWithModifier, typeAhead } from '../../../shell/input/keys.js';
import { isOnControl } from '../../../shell/input/own-control.js';
import { commandOf } from './keys.js';
import type { UnitNode } from '../model/model.js';
import type { TreeState } from './tree-state.js';

/** What keys and presses ask of the element. */
export interface InputHost {
  requestUpdate(): void;
  toggle(nodes: readonly UnitNode[], open: boolean): void;
  select(node: UnitNode): void;
  /** Moves the focus to the unit at hand. */
  focus(): void;
  /** Whether the focus is on a unit. */
  isFocused(): boolean;
  /** Moves the focus to what is told of the chosen unit. */
  focusDetail(): void;
  /** Whether a name begins with what was typed in pinyin, as far as that is known. */
  begins(typed: string, name: string): boolean;
  /** Fetches the pinyin of names. */
  bringReadings(): Promise<void>;
  /** Whether arrows also walk from control to control. */
  hasRemote(): boolean;
}

/** Ms in which a letter is still meant when its pinyin comes. */
const patience = 3_000;

/** Turns keys, presses and the focus in a view into what they mean for its units. */
export class TreeInput {
  readonly #typed = typeAhead();
  /** Whether the pinyin of names is on its way. */
  #hasAsked = false;

  constructor(
    private readonly state: TreeState,
    private readonly host: InputHost,
  ) {}

  readonly onFocus = (event: FocusEvent): void => {
    const node = this.#nodeAt(event);
    // Where it only stands in for one below it that was closed away, that one does not come back with its branch.
    if (!node || (node === this.state.active && !this.state.isStandIn)) return;
    this.state.active = node;
    this.host.requestUpdate();
  };

  readonly onClick = (event: MouseEvent): void => {
    const node = this.#nodeAt(event);
    const target = event.target as Element;
    if (!node || target.closest('.in-place') || isOnControl(event) || isSecondPress(event, node)) return;
    this.state.active = node;
    if (target.closest('[data-toggle]') && node.children.length > 0)
      this.host.toggle([node], !this.state.isOpen(node));
    else this.host.select(node);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const node = this.#nodeAt(event);
    if (!node || event.defaultPrevented || isOnControl(event)) return;
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      return this.host.focusDetail();
    }
    if (isWithModifier(event)) return;
    const { visible, isOpen, model } = this.state;
    const command = commandOf(
      event,
      node,
      visible,
      isOpen,
      (key) => this.#typed.find(key, node, visible, this.#begins),
      this.#typed.isTyping,
    );
    if (!command && /^[a-z]$/i.test(event.key)) this.#bringReadings();
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
        // A key that is held down is one press.
        return event.repeat || isSecondPress(event, node) ? undefined : this.host.select(node);
      case 'open-siblings':
        return this.host.toggle(node.parent?.children ?? model!.roots, true);
    }
  };

  /** A board may show the short name: both are typed. */
  readonly #begins = (node: UnitNode, typed: string): boolean => {
    const words = this.state.words!;
    return [words.name(node), words.shortName(node)].some(
      (name) => name.toLowerCase().startsWith(typed) || this.host.begins(typed, name),
    );
  };

  /** On a tree no input method composes: letters are pinyin. The first that leads nowhere waits for it. */
  #bringReadings(): void {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    const asked = performance.now();
    const { active: from } = this.state;
    void this.host.bringReadings().then(() => {
      this.#hasAsked = false;
      // Whoever has gone on is not brought back.
      if (!this.host.isFocused() || performance.now() - asked > patience) return;
      const { active, visible } = this.state;
      const found = active && active === from && this.#typed.again(active, visible, this.#begins);
      if (!found) return;
      this.state.active = found;
      this.host.focus();
    });
  }

  #nodeAt(event: Event): UnitNode | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    return this.state.model?.unitOf.get(row?.dataset['key'] ?? '');
  }
}
