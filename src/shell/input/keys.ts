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

/** Ms within which two presses are one, and px. */
export const secondWithin = 500;
const fingertip = 24;

/** The press that counted last: of all elements of a page, for a person has one hand there. What was pressed is held weakly: it may have left the page. */
let counted = { on: new WeakSet<object>(), at: -Infinity, x: NaN, y: NaN };

/**
 * The second press of two, which elders do everywhere and worn remotes by themselves: it must not undo the first, nor press what the
 * first has brought to its place. By time and place too, for engines keep the count of clicks at one for a finger. What is not done by
 * hand (`click()`, a key on a button) has no count and is no second one.
 *
 * @param on what is pressed; the same thing counts as the same place. The control, unless told.
 */
export function isSecondPress(
  event: MouseEvent | KeyboardEvent,
  on: object | null = event.currentTarget,
): boolean {
  const { detail, timeStamp: at } = event;
  const isClick = 'clientX' in event;
  const isByHand = !isClick || detail > 0;
  const [x, y] = isClick && isByHand ? [event.clientX, event.clientY] : [NaN, NaN];
  const isThere = (on !== null && counted.on.has(on)) || Math.hypot(x - counted.x, y - counted.y) < fingertip;
  if (isByHand && (detail > 1 || (isThere && at - counted.at < secondWithin))) return true;
  counted = { on: new WeakSet(on ? [on] : []), at, x, y };
  return false;
}

/** Letters typed within this many ms make one word. */
const pause = 500;

/** Whether an item is called by something that begins so. */
type Begins<T> = (item: T, typed: string) => boolean;

/**
 * Type-ahead: remembers what was typed a moment ago and finds the next item one of whose texts begins with it, from the one
 * at hand on; after the last item it goes on at the first.
 */
export function typeAhead(now: () => number = () => performance.now()) {
  let text = '';
  let last = -Infinity;
  return {
    /** Whether a word is being typed, so that a blank belongs to it. */
    get isTyping(): boolean {
      return text !== '' && now() - last < pause;
    },
    find<T>(key: string, from: T, items: readonly T[], begins: Begins<T>): T | undefined {
      const time = now();
      const goesOn = time - last < pause;
      last = time;
      text = goesOn && text !== key ? text + key : key;
      return this.again(from, items, begins, goesOn && text.length > 1 ? 0 : 1);
    },
    /** Looks once more for what was typed last, when names are known by more. */
    again<T>(from: T, items: readonly T[], begins: Begins<T>, skip = 1): T | undefined {
      const start = items.indexOf(from) + skip;
      for (let i = 0; i < items.length; i++) {
        const item = items[(start + i) % items.length]!;
        if (begins(item, text.toLowerCase())) return item;
      }
      return undefined;
    },
  };
}
