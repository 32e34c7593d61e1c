import { ContextEvent, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DistrictDocument } from '../contract/generated/district/types.js';
import type { Snapshot } from './snapshot.js';

type Provided = Snapshot<DistrictDocument> | undefined;

/** What `<qs-provider>` hands down. The key is global, so that elements of another copy of the library hear it too. */
export const districtContext = createContext<Provided>(Symbol.for('qianshao.district'));

/**
 * Asks the nearest provider above for its district, and again when a provider is defined later than the elements
 * inside it. `@lit/context` has a consumer and a root for late providers; that root holds its requesters by WeakRef,
 * which Chromium below 84 does not have, and that consumer keeps the value of a provider it was moved out of.
 */
export class DistrictConsumer implements ReactiveController {
  /** Undefined outside of a provider. */
  value: Provided;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#heard);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#heard);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.value = undefined;
  }

  #ask(): void {
    this.host.dispatchEvent(new ContextEvent(districtContext, this.host, this.#take, true));
  }

  #heard = (event: Event): void => {
    if ((event as Partial<ContextEvent<typeof districtContext>>).context === districtContext) this.#ask();
  };

  #take = (value: Provided, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
    }
    if (value === this.value) return;
    this.value = value;
    this.changed();
  };
}
