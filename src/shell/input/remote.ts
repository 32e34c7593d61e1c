import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposed, isWithModifier } from './keys.js';

// Both are fetched together, where a remote may be.
export { nextByArrow } from './arrow-walk.js';

/** An element that a remote control can enter. */
interface RemoteHost extends ReactiveControllerHost, HTMLElement {
  /** Moves the focus to where a visitor begins or left off. */
  focus(options?: FocusOptions): void;
}

const entered = /^(Arrow(Up|Down|Left|Right)|Enter)$/;

/**
 * A remote control has four arrows and OK, no Tab key and no mouse. On kiosk, hall and wall the first arrow (or OK) that
 * nothing has taken while nothing has the focus enters the first such element on the screen. One listener serves all elements of
 * a page and goes with the last one.
 */
export class RemoteEntry implements ReactiveController {
  constructor(
    private readonly host: RemoteHost,
    /** Whether it stands where a remote control may be all there is. */
    private readonly hasRemote: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (entries.size === 0) document.addEventListener('keydown', enter);
    entries.add(this);
  }

  hostDisconnected(): void {
    entries.delete(this);
    if (entries.size === 0) document.removeEventListener('keydown', enter);
  }

  /** @returns whether it took the focus */
  take(): boolean {
    if (!this.hasRemote() || this.host.offsetHeight === 0 || this.host.closest('[hidden], [inert]'))
      return false;
    this.host.focus();
    // In a shadow root of the page the document knows only that root's host.
    return (this.host.getRootNode() as Document | ShadowRoot).activeElement === this.host;
  }

  /** Whether it stands before another in the page. */
  isBefore(other: RemoteEntry): boolean {
    return (this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
}

const entries = new Set<RemoteEntry>();

function enter(event: KeyboardEvent): void {
  const { activeElement, body } = document;
  if (event.defaultPrevented || isComposed(event) || isWithModifier(event) || !entered.test(event.key))
    return;
  if (activeElement && activeElement !== body && activeElement !== document.documentElement) return;
  const inOrder = Array.from(entries).sort((a, b) => (a.isBefore(b) ? -1 : 1));
  if (inOrder.some((each) => each.take())) event.preventDefault();
}
