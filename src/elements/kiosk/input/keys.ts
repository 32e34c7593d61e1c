/** Whether a key is the field's own: what is typed, and the arrows that move or change something in it. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const { key } = event;
  const isLine = target instanceof HTMLInputElement;
  if (!isLine && !(target instanceof HTMLTextAreaElement)) return target instanceof HTMLSelectElement;
  const { type, value, selectionStart, selectionEnd } = target;
  // Nothing to type: a button of some sort, or something that arrows change.
  if (selectionStart === null)
    return (
      /^(email|number|date|month|time|week)/.test(type) || (/^ra(dio|nge)/.test(type) && /^Arrow/.test(key))
    );
  // In a line of text these two lead out; the others, and all in several lines, at the ends of the text.
  if (isLine && !target.list && /^Arrow(Up|Down)$/.test(key)) return false;
  if (/^Arrow(Up|Left)$/.test(key)) return selectionEnd !== 0;
  return !/^Arrow(Down|Right)$/.test(key) || selectionStart !== value.length;
}

/** Whether it is the key of a remote that halts what plays. */
export const isMediaKey = (event: Event): boolean =>
  /^(Media(PlayPause|Play|Pause|Stop)|Pause)$/.test(keyOf(event));

/** Whether an event halts the loop: a media key, or a press on the pause control, by hand or by a key that presses. */
export const isPausing = (event: Event, path: readonly EventTarget[]): boolean =>
  isMediaKey(event) ||
  (path.some((each) => each instanceof HTMLElement && each.hasAttribute('data-pause')) &&
    /^(undefined|Enter| )$/.test(keyOf(event)));

/** `undefined` for an event that is no key. */
const keyOf = (event: Event): string => String((event as Partial<KeyboardEvent>).key);
