/**
 * Puts names on the global `Qianshao`. A name that is there already stays: of two scripts on a page the first one wins, as
 * with the elements.
 */
export function publish(...parts: readonly object[]): void {
  const page = window as unknown as { Qianshao?: Record<string, unknown> };
  const own = (page.Qianshao ??= {});
  for (const part of parts)
    for (const name of Object.keys(part))
      if (!Object.prototype.hasOwnProperty.call(own, name))
        own[name] = (part as Record<string, unknown>)[name];
}
