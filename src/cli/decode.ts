/**
 * Bytes to text; null when they are not UTF-8 (a file saved as GBK or UTF-16 by an old editor). A wrong byte is not
 * replaced: a name with a hole in it would pass.
 */
export function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  } catch {
    return null;
  }
}
