import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ResizeWatch } from '../../shell/watch/resize-watch.js';
import { isInKiosk, parentOf } from '../../shell/surroundings.js';

/** What it asks of an element, which renders its `<dialog>` while it is open and not otherwise. */
export interface ModalHost {
  dialog(): HTMLElement | null;
  /** Asked to close, by Escape or by a telephone's Back. */
  close(): void;
  /** Where the focus goes once it is closed: to what it was opened from. */
  returnTo(): HTMLElement | null | undefined;
}

/** A stage is at least this share of the window; a scaled card in a page is none. */
const stageShare = 0.4;

/**
 * A modal dialog in an element's own root. On an ordinary page it is the engine's (`showModal`): above everything, with the
 * focus kept inside. On a stage that the host page has scaled or turned it must be scaled and turned too, which the
 * engine's top layer is not; and Chromium 71 to Firefox 97 in part have none: there it is a fixed box in the stage, whose
 * focus is kept by the Tab key's own walk. In a kiosk it is a box over its scene, and not modal: the plinth below stays in reach.
 */
export class ModalController implements ReactiveController {
  #shown: HTMLElement | null = null;
  /** In a kiosk it closes when its scene has left. */
  readonly #room = new ResizeWatch(() => {
    if (this.#shown?.offsetHeight === 0) this.options.close();
  });

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: ModalHost,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.options.dialog();
    if (dialog === this.#shown) return;
    if (this.#shown) this.#release();
    if (dialog) this.#show(dialog);
    else this.#giveBack();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #show(dialog: HTMLElement): void {
    this.#shown = dialog;
    dialog.addEventListener('cancel', this.#cancelled);
    dialog.addEventListener('keydown', this.#onKey);
    const { showModal } = dialog as Partial<HTMLDialogElement>;
    if (isInKiosk(this.host)) {
      dialog.setAttribute('open', '');
      dialog.removeAttribute('aria-modal');
      // What lies under it in its own scene is covered; the kiosk's controls are not.
      this.host.shadowRoot?.addEventListener('focusin', this.#keep);
      this.#room.observe(dialog);
    } else {
      document.addEventListener('focusin', this.#keep);
      if (showModal && !isOnStage(this.host)) {
        showModal.call(dialog);
      } else {
        dialog.setAttribute('open', '');
        dialog.classList.add('on-stage');
      }
    }
    (dialog.querySelector<HTMLElement>('[data-first]') ?? controlsOf(dialog)[0])?.focus({
      preventScroll: true,
    });
  }

  #release(): void {
    const dialog = this.#shown;
    this.#shown = null;
    this.#room.disconnect();
    dialog?.removeEventListener('cancel', this.#cancelled);
    dialog?.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('focusin', this.#keep);
    this.host.shadowRoot?.removeEventListener('focusin', this.#keep);
    // One that has left the page is modal no longer: it is shown anew where it comes back.
    dialog?.removeAttribute('open');
    dialog?.classList.remove('on-stage');
  }

  #giveBack(): void {
    if (!this.host.isConnected) return;
    this.options.returnTo()?.focus({ preventScroll: true });
  }

  readonly #cancelled = (event: Event): void => {
    event.preventDefault();
    this.options.close();
  };

  /** What has taken the focus from outside gives it back: aria-modal says that nothing else can be reached. */
  readonly #keep = (event: Event): void => {
    const dialog = this.#shown;
    if (!dialog || event.composedPath().includes(dialog)) return;
    controlsOf(dialog)[0]?.focus({ preventScroll: true });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const dialog = this.#shown;
    if (event.key !== 'Tab' || !dialog?.classList.contains('on-stage')) return;
    const controls = controlsOf(dialog);
    const at = controls.indexOf(event.composedPath()[0] as HTMLElement);
    const next = at + (event.shiftKey ? -1 : 1);
    if (next >= 0 && next < controls.length) return;
    event.preventDefault();
    controls[(next + controls.length) % controls.length]?.focus();
  };
}

const controlsOf = (dialog: HTMLElement): HTMLElement[] =>
  Array.from(dialog.querySelectorAll<HTMLElement>('button, a[href], input, [tabindex="0"]')).filter(
    (each) => each.offsetHeight > 0 && each.tabIndex >= 0,
  );

/** Whether something around the element, most of the window, is scaled or turned. */
function isOnStage(element: HTMLElement): boolean {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (!(node instanceof HTMLElement)) continue;
    const { transform } = getComputedStyle(node);
    const [a = 1, b = 0, c = 0, d = 1] = (/^matrix\((.*)\)$/.exec(transform)?.[1] ?? '')
      .split(',')
      .map(Number);
    const isPlain =
      transform === 'none' || (!transform.startsWith('matrix3d') && a === 1 && b === 0 && c === 0 && d === 1);
    if (isPlain) continue;
    const { width, height } = node.getBoundingClientRect();
    if (width * height >= innerWidth * innerHeight * stageShare) return true;
  }
  return false;
}
