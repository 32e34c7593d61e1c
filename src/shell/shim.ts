/**
 * Two globals for the old engines of the classic scripts: `globalThis`, which Lit asks for (absent in some WebViews that call
 * themselves Chromium 71), and `Object.hasOwn` (Chromium below 93). Each entry of such a script imports this file first.
 */
if (typeof globalThis === 'undefined') (window as unknown as Record<string, unknown>)['globalThis'] = window;

const object = Object as unknown as { hasOwn?: (value: object, key: PropertyKey) => boolean };
object.hasOwn ??= (value, key) => Object.prototype.hasOwnProperty.call(value, key);
