/** A part of a line: from where to where. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a length into pieces of at most `size` that overlap by at least `overlap`, so that every span stands whole in one
 * of them as long as it is no longer than `size - overlap`. What is longer is cut, and shown on both sides.
 *
 * A piece begins where the leftmost span begins that the piece before it cuts off: then that span, and by induction every
 * one cut after it, is whole further on. Such a span begins more than `overlap` further than the piece that cuts it, so
 * the walk ends.
 */
export function cut(length: number, size: number, overlap: number, spans: readonly Span[]): Span[] {
  const over = Math.min(overlap, size / 2);
  const waiting = spans.filter(({ from, to }) => to - from <= size - over).sort((a, b) => a.from - b.from);
  const pieces: Span[] = [];
  let passed = 0;
  for (let from = 0; ;) {
    const end = from + size;
    pieces.push({ from, to: Math.min(end, length) });
    if (end >= length) return pieces;
    while (passed < waiting.length && waiting[passed]!.to <= end) passed++;
    let next = end - over;
    for (let i = passed; i < waiting.length && waiting[i]!.from < next; i++)
      if (waiting[i]!.to > end) next = waiting[i]!.from;
    from = next;
  }
}
