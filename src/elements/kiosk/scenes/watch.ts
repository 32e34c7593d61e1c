import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { noteLoad } from './blank.js';
import { isLeaving } from './leaving.js';
import type { Loop } from './loop.js';
import type { Stage } from './stage.js';

/** What scenes tell, and what could lead away. All of it is captured: a film's end and a picture's error do not bubble. */
const heard = 'qs-state qs-cycle-end ended load loadedmetadata error click auxclick dragstart submit'.split(
  ' ',
);

/** Every kiosk of the page. */
const kiosks = new WeakSet<Node>();

/** Listens to the kiosk's children: which come and go, what they tell of themselves, and what would lead the screen away. */
export class SceneWatch implements ReactiveController {
  readonly #children = new MutationObserver((records) => {
    for (const { removedNodes } of records)
      for (const each of Array.from(removedNodes))
        // One that was moved to another kiosk is a scene there by now.
        if (!kiosks.has(each.parentNode!)) this.stage.release(each);
    this.loop.arrange();
  });

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly stage: Stage,
    private readonly loop: Loop,
  ) {
    host.addController(this);
    kiosks.add(host);
  }

  hostConnected(): void {
    this.#children.observe(this.host, { childList: true });
    for (const type of heard) this.host.addEventListener(type, this.#hear, true);
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    for (const type of heard) this.host.removeEventListener(type, this.#hear, true);
  }

  #hear = (event: Event): void => {
    const { type, target } = event;
    if (type === 'qs-state') this.loop.arrange();
    else if (/end/.test(type)) this.loop.ends.note(target);
    else if (/load|error/.test(type)) {
      if (noteLoad(event, this.stage)) this.loop.arrange();
    }
    // Nobody brings a screen back that a link has led away.
    else if (isLeaving(event)) event.preventDefault();
  };
}
