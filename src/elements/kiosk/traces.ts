/**
 * What a visitor leaves in scenes that are no elements of ours: text in fields, choices, lists scrolled down, dialogs and
 * details left open.
 */
export class Traces {
  /** Hidden scenes that a visitor may have left scrolled: what is not laid out cannot be scrolled back. */
  readonly #scrolled = new Set<Element>();
  /** How the page had a dialog or details when its scene was first shown. */
  readonly #open = new WeakMap<Opening, boolean>();

  /** The scene is laid out now. */
  enter(scene: Element): void {
    const isScrolled = this.#scrolled.delete(scene);
    for (const part of partsOf(scene)) {
      if (isScrolled) toTop(part);
      if (opens(part) && !this.#open.has(part)) this.#open.set(part, part.open);
    }
  }

  /** The scene has left. */
  forget(scene: Element): void {
    this.#scrolled.delete(scene);
  }

  wipe(scene: Element, isHidden: boolean): void {
    for (const part of partsOf(scene)) {
      toTop(part);
      reset(part);
      if (opens(part)) setOpen(part, this.#open.get(part) ?? false);
    }
    if (isHidden) this.#scrolled.add(scene);
  }
}

type Opening = HTMLDialogElement | HTMLDetailsElement;

const opens = (part: Element): part is Opening => part.localName === 'dialog' || part.localName === 'details';

function setOpen(part: Opening, isOpen: boolean): void {
  if (part.open === isOpen) return;
  // A modal dialog leaves the top layer by this only.
  if (part.localName === 'dialog' && !isOpen) (part as HTMLDialogElement).close();
  else part.open = isOpen;
}

const partsOf = (scene: Element): Element[] => [scene, ...Array.from(scene.querySelectorAll('*'))];

function toTop(part: Element): void {
  if (part.scrollTop > 0) part.scrollTop = 0;
}

/** As the page had it. A field in a form goes with its form. */
function reset(part: Element): void {
  if (part instanceof HTMLFormElement) part.reset();
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
