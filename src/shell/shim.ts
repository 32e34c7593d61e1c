/**
 * `globalThis`, which Lit asks for: absent in some WebViews that call themselves Chromium 71. Each entry of a classic script imports
 * this file first; the modules start at engines that have it.
 */
if (typeof globalThis === 'undefined') (window as unknown as Record<string, unknown>)['globalThis'] = window;
