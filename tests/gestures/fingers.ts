/** Fingers on a target: the engine's own touch events where it makes them for a script, else plain ones that carry the same. */
import type { Point } from '../../src/gestures/axes.js';

export interface Finger extends Point {
  readonly target: Element;
}

/** Sends that event to the first finger's target. @returns whether the page may go on with what the browser does by itself */
export function touch(type: string, fingers: readonly Finger[], target = fingers[0]!.target): boolean {
  return target.dispatchEvent(touchEvent(type, fingers));
}

const how = { bubbles: true, cancelable: true, composed: true };

function touchEvent(type: string, fingers: readonly Finger[]): Event {
  const points = fingers.map(({ target, x, y }, identifier) => ({
    identifier,
    target,
    clientX: x,
    clientY: y,
  }));
  try {
    // Firefox has neither where there is no touch screen, WebKitGTK does not let a script make them.
    return new TouchEvent(type, { ...how, touches: points.map((each) => new Touch(each)) });
  } catch {
    return Object.defineProperty(new Event(type, how), 'touches', { value: points });
  }
}
