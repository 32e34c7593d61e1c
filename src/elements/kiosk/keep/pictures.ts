/** As many as a hall shows; a document with more keeps its first ones. */
const most = 600;

/**
 * The addresses of the pictures a document shows, made absolute, each once: whatever holds `src` with `width` and
 * `height`, and the smaller versions it names. A record keeps nothing that was withdrawn or has expired, nor an older row of
 * one that was withdrawn; nor does a photo that somebody refused, or a minor's without a guardian's consent.
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
      const gone = new Set(node.filter(isWithdrawn).map(({ id }) => id));
      for (let i = node.length - 1; i >= 0; i--) {
        const each: unknown = node[i];
        const { id } = (each ?? {}) as { id?: unknown };
        if (id === undefined || !gone.has(id)) left.push(each);
      }
      continue;
    }
    const record = node as Record<string, unknown>;
    if (!mayBeKept(record, today)) continue;
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

const isWithdrawn = (node: unknown): node is { readonly id?: unknown } =>
  typeof node === 'object' && node !== null && (node as Record<string, unknown>)['withdrawn'] === true;

/** Whether a picture may be kept: by the rules by which the photo wall shows it. */
function mayBeKept(record: Record<string, unknown>, today: string): boolean {
  const consent = (record['consent'] ?? {}) as Record<string, unknown>;
  return !(
    isWithdrawn(record) ||
    isPast(record['expiresAt'], today) ||
    consent['given'] === false ||
    isPast(consent['until'], today) ||
    (record['minor'] === true && !(consent['given'] === true && consent['guardian'] === true))
  );
}

/** A year is past when the next has begun, a month and a day likewise. */
const isPast = (date: unknown, today: string): boolean =>
  typeof date === 'string' && date.length >= 4 && today.slice(0, date.length) > date;
