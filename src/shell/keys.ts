/** Whether a key belongs to an input method. Safari says so of the last one by its number only. */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}

/** Whether a key is a browser's or a system's shortcut. */
export function isWithModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/** Whether a key asks to go one step back: Escape, and the Back key of remote controls. */
export function isBack({ key }: KeyboardEvent): boolean {
  return key === 'Escape' || key === 'GoBack' || key === 'BrowserBack';
}

/** A second press of a double click or double tap, which elders do everywhere: it must not undo the first. */
export function isSecondPress({ detail }: MouseEvent): boolean {
  return detail > 1;
}

/** Letters typed within this many ms make one word. */
const pause = 500;

/**
 * Type-ahead: remembers what was typed a moment ago and finds the next item one of whose texts begins with it, from the one
 * at hand and wrapping round.
 *
 * @param begins whether a text begins with what was typed; by its characters unless told
 */
export function typeAhead(
  now: () => number = () => performance.now(),
  begins: (text: string, typed: string) => boolean = (text, typed) => text.toLowerCase().startsWith(typed),
) {
  let text = '';
  let last = -Infinity;
  return {
    /** Whether a word is being typed, so that a blank belongs to it. */
    get isTyping(): boolean {
      return text !== '' && now() - last < pause;
    },
    find<T>(
      key: string,
      from: T,
      items: readonly T[],
      textsOf: (item: T) => readonly string[],
    ): T | undefined {
      const time = now();
      const goesOn = time - last < pause;
      last = time;
      text = goesOn && text !== key ? text + key : key;
      const wanted = text.toLowerCase();
      const start = items.indexOf(from) + (goesOn && text.length > 1 ? 0 : 1);
      for (let i = 0; i < items.length; i++) {
        const item = items[(start + i) % items.length]!;
        if (textsOf(item).some((each) => begins(each, wanted))) return item;
      }
      return undefined;
    },
  };
}
