/** As many as a hall shows; a document with more keeps its first ones. */
const most = 600;

/**
 * The addresses of the pictures a document shows, made absolute, each once: whatever holds `src` with `width` and
 * `height`, and the smaller versions it names. A record that was withdrawn or has expired keeps nothing.
 *
 * @param base what relative addresses go from
 * @param today `YYYY-MM-DD`
 */
export function picturesOf(document: unknown, base: string, today: string): string[] {
  const found = new Set<string>();
  const left: unknown[] = [document];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      for (let i = node.length - 1; i >= 0; i--) left.push(node[i]);
      continue;
    }
    const record = node as Record<string, unknown>;
    if (record['withdrawn'] === true) continue;
    const { expiresAt } = record;
    if (typeof expiresAt === 'string' && expiresAt.length === 10 && expiresAt < today) continue;
    if (typeof record['src'] === 'string' && typeof record['width'] === 'number') add(record['src']);
    left.push(...Object.values(record).filter((value) => typeof value === 'object'));
  }
  return Array.from(found);

  function add(src: string): void {
    if (found.size >= most) return;
    try {
      const { href, protocol } = new URL(src, base);
      if (/^https?:$/.test(protocol)) found.add(href);
    } catch {
      // no address
    }
  }
}
