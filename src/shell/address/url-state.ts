import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element's own step back in the history: the address there does not open again what was closed. */
export const ownStep = { isUnderWay: false };

/**
 * Keeps a widget's view state in the page's address, under the key the author chose, so that a link opens what its
 * sender saw: `?org=b04&org-view=list`. The query is used and not the hash, which old portals keep for themselves. Nothing is
 * added to the history: Back still leaves the page. Where an address cannot be changed (`file://` in some engines, a
 * sandboxed frame) nothing happens.
 */
export class UrlState implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    /** The `url-key` attribute; null when it is not used. */
    private readonly key: () => string | null,
    /** Called when the visitor goes back or forth. */
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#popped);
  }

  // What is rendered writes the address anew.
  readonly #popped = (): void => (ownStep.isUnderWay ? this.host.requestUpdate() : this.changed());

  /** The value of a part (`''` is the main one), or null. */
  read(part: string): string | null {
    const name = this.#name(part);
    return name === null ? null : new URLSearchParams(location.search).get(name);
  }

  /** Writes a part; null removes it. */
  write(part: string, value: string | null): void {
    const name = this.#name(part);
    if (name === null) return;
    if (this.read(part) === value) return;
    // What others wrote stays as it is, byte for byte: an old portal's may be GBK, which is no UTF-8.
    const others = location.search
      .slice(1)
      .split('&')
      .filter((pair) => pair && new URLSearchParams(pair).get(name) === null);
    const own = value === null ? [] : [new URLSearchParams([[name, value]]).toString()];
    const text = [...others, ...own].join('&');
    try {
      history.replaceState(
        history.state,
        '',
        // Not the path alone: a page's `<base>` may lead to another host.
        `${location.href.split(/[?#]/)[0]}${text ? `?${text}` : ''}${location.hash}`,
      );
    } catch {
      // The address stays as it is; the element works without it.
    }
  }

  #name(part: string): string | null {
    const key = this.key();
    return key ? (part ? `${key}-${part}` : key) : null;
  }
}
