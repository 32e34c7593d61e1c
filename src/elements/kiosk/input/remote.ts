import { nextByArrow } from '../../../shell/input/arrow-walk.js';

const focusable = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

/**
 * A remote's arrow that no scene has taken: on among a scene's own controls, from the scenes to the bar below and back. Where
 * nothing has the focus yet, the first press finds something.
 *
 * @param room what is painted around the scenes; it holds `.view`
 * @returns whether the focus went anywhere
 */
export function walk(event: KeyboardEvent, room: HTMLElement, shown: readonly HTMLElement[]): boolean {
  if (!/^Arrow(Up|Down|Left|Right)$/.test(event.key)) return false;
  const [target] = event.composedPath();
  const view = room.querySelector<HTMLElement>('.view');
  if (!(target instanceof HTMLElement)) return false;
  const scene = shown.find((each) => each.contains(document.activeElement));
  if (!scene && !room.contains(target))
    return shown.some(enter) || focus(room.querySelector<HTMLElement>('button'));
  if (scene) {
    const within = scene.contains(target) ? nextByArrow({ key: event.key, target }, scene, null) : null;
    if (within) return focus(within);
    const beside = shown[shown.indexOf(scene) + ({ ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? NaN)];
    if (beside && enter(beside)) return true;
  }
  const from = scene && view ? view : target;
  const next = nextByArrow(
    { key: event.key, target: from },
    room,
    view && shown.some(canEnter) ? view : null,
    scene && view
      ? { left: scene.offsetLeft - shown[0]!.offsetLeft + leftIn(scene, target), width: target.offsetWidth }
      : undefined,
  );
  return next === view && next ? shown.some(enter) : focus(next);
}

/** Px from the left edge of a scene to what has the focus in it. */
function leftIn(scene: HTMLElement, focused: HTMLElement): number {
  let left = 0;
  for (let at: Element | null = focused; at instanceof HTMLElement && at !== scene; at = at.offsetParent)
    left += at.offsetLeft;
  return left;
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return Boolean(element);
}

const canEnter = (scene: HTMLElement): boolean =>
  scene.matches(focusable) ||
  firstIn(scene) !== undefined ||
  (scene.shadowRoot !== null && scene.shadowRoot.querySelector(focusable) !== null);

const firstIn = (scene: HTMLElement): HTMLElement | undefined =>
  Array.from(scene.querySelectorAll<HTMLElement>(focusable)).find((each) => each.offsetHeight > 0);

/** Into a scene: an element knows where a visitor begins; anything else is entered at its first control. */
export function enter(scene: HTMLElement): boolean {
  if (!canEnter(scene)) return false;
  scene.focus();
  if (!scene.contains(document.activeElement)) firstIn(scene)?.focus();
  return scene.contains(document.activeElement);
}
