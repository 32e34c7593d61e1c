/**
 * What a visitor leaves in scenes that are no elements of ours: text in fields, choices, lists scrolled down, dialogs, popovers and
 * details left open, films in their middle, louder or faster.
 */
export class Traces {
  /** Hidden scenes that a visitor may have left scrolled: what is not laid out cannot be scrolled back. */
  readonly #scrolled = new Set<Element>();
  /** How the page had a dialog, details or popover when its scene was first shown. */
  readonly #open = new WeakMap<Element, boolean>();

  /** How the page had a film's sound and speed. */
  readonly #sound = new WeakMap<HTMLMediaElement, Sound>();

  /** The scene is laid out now. */
  enter(scene: Element): void {
    const isScrolled = this.#scrolled.delete(scene);
    for (const part of partsOf(scene)) {
      if (isScrolled) toTop(part);
      if (opens(part) && !this.#open.has(part)) this.#open.set(part, isOpen(part));
      if (part instanceof HTMLMediaElement && !this.#sound.has(part)) this.#sound.set(part, soundOf(part));
    }
  }

  /** The scene has left. */
  forget(scene: Element): void {
    this.#scrolled.delete(scene);
  }

  /** One step back: a dialog or popover that the page did not have open is closed. @returns whether there was one */
  back(scene: Element): boolean {
    const layers = Array.from(scene.querySelectorAll('dialog, [popover]'));
    const opened = layers.find((each) => isOpen(each) && !this.#open.get(each));
    if (opened) setOpen(opened, false);
    return opened !== undefined;
  }

  /** @param failed told what a part throws: the others are wiped all the same */
  wipe(scene: Element, isHidden: boolean, failed: (error: unknown) => void): void {
    if (isHidden) this.#scrolled.add(scene);
    for (const part of partsOf(scene))
      try {
        toTop(part);
        reset(part);
        if (opens(part)) setOpen(part, this.#open.get(part) ?? false);
        if (part instanceof HTMLMediaElement) Object.assign(part, this.#sound.get(part));
        // One that has not begun would lose its poster.
        if (silence(part) && part.currentTime > 0) part.currentTime = 0;
      } catch (error) {
        failed(error);
      }
  }
}

type Sound = Pick<HTMLMediaElement, 'volume' | 'muted' | 'playbackRate'>;

const soundOf = ({ volume, muted, playbackRate }: Sound): Sound => ({ volume, muted, playbackRate });

/** Halts a film or sound, unless the page starts it by itself or it is an ornament. @returns whether it was such a one */
export function silence(part: Element): part is HTMLMediaElement {
  if (!(part instanceof HTMLMediaElement) || part.autoplay || (part.muted && part.loop)) return false;
  part.pause();
  return true;
}

const opens = (part: Element): boolean => part.matches('dialog, details, [popover]');

function isOpen(part: Element): boolean {
  try {
    // eslint-disable-next-line no-restricted-syntax -- an engine without popovers throws
    return part.hasAttribute('open') || part.matches(':popover-open');
  } catch {
    return false;
  }
}

function setOpen(part: Element, willOpen: boolean): void {
  if (isOpen(part) === willOpen) return;
  // A modal dialog or a popover leaves the top layer by these only. Old engines have none.
  if (!willOpen) {
    (part as Partial<HTMLDialogElement>).close?.();
    if (part.hasAttribute('popover')) (part as Partial<HTMLElement>).hidePopover?.();
  }
  // A popover that a visitor has closed stays so.
  if (!part.hasAttribute('popover')) part.toggleAttribute('open', willOpen);
}

const partsOf = (scene: Element): Element[] => [scene, ...Array.from(scene.querySelectorAll('*'))];

function toTop(part: Element): void {
  if (part.scrollTop !== 0) part.scrollTop = 0;
  if (part.scrollLeft !== 0) part.scrollLeft = 0;
}

/** As the page had it. A field in a form goes with its form. */
function reset(part: Element): void {
  // A field named `reset` would stand in its place.
  if (part instanceof HTMLFormElement) HTMLFormElement.prototype.reset.call(part);
  else if (part instanceof HTMLSelectElement) {
    if (part.form) return;
    const options = Array.from(part.options);
    for (const each of options) each.selected = each.defaultSelected;
    // A list of one line shows its first choice where the page named none.
    if (!part.multiple && part.size <= 1 && !options.some((each) => each.defaultSelected))
      part.selectedIndex = options.findIndex((each) => !each.disabled);
  } else if ((part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement) && !part.form) {
    part.value = part.defaultValue;
    if (part instanceof HTMLInputElement) part.checked = part.defaultChecked;
  }
}
