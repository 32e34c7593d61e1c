/**
 * The two globals that the one-file script needs and old engines lack: `globalThis` (Lit; absent in Chromium 71
 * before its flag was dropped and in some WebViews sold as 71) and `Object.hasOwn` (Chromium < 93).
 * Imported first by the one-file entry only; module builds start at engines that need neither… but Object.hasOwn.
 */
if (typeof globalThis === 'undefined') (window as unknown as Record<string, unknown>)['globalThis'] = window;

const object = Object as unknown as { hasOwn?: (value: object, key: PropertyKey) => boolean };
object.hasOwn ??= (value, key) => Object.prototype.hasOwnProperty.call(value, key);
