/**
 * An address of this site in full, or null for any other. A code on a wall is followed without being read, so one that leads
 * elsewhere is never drawn.
 */
export function ownAddress(address: string): string | null {
  try {
    const { href, origin, protocol } = new URL(address, location.href);
    return origin === location.origin && /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
