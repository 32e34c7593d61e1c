/** A part of a line: from where to where. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a length into pieces of at most `size` that overlap by at least `overlap`, so that every span stands whole in one
 * of them as long as it is no longer than `size - overlap`. What is longer is cut, and shown on both sides.
 *
 * Where a piece can end or begin between spans it does, so that no edge shows a sliver of one. Where it cannot, the next
 * begins where the leftmost span begins that this one cuts off: then that span, and by induction every one cut after it,
 * is whole further on. Such a span begins more than `overlap` further than the piece that cuts it, so the walk ends.
 */
export function cut(length: number, size: number, overlap: number, spans: readonly Span[]): Span[] {
  const over = Math.min(overlap, size / 4);
  const fitting = spans.filter(({ from, to }) => to - from <= size - over).sort((a, b) => a.from - b.from);
  const quiet = quietPlaces(fitting);
  const pieces: Span[] = [];
  let passed = 0;
  for (let from = 0; ;) {
    const end = from + size;
    if (end >= length) {
      pieces.push({ from, to: length });
      return pieces;
    }
    const calm = quiet(from + size * 0.7, end);
    if (calm !== null) {
      pieces.push({ from, to: calm });
      from = quiet(Math.max(calm - size * 0.25, from + size * 0.35), calm - over) ?? calm - over;
      continue;
    }
    pieces.push({ from, to: end });
    while (passed < fitting.length && fitting[passed]!.to <= end) passed++;
    let next = end - over;
    for (let i = passed; i < fitting.length && fitting[i]!.from < next; i++)
      if (fitting[i]!.to > end) next = fitting[i]!.from;
    from = next;
  }
}

/** The last place between two bounds that lies within no span. Spans come sorted. */
function quietPlaces(spans: readonly Span[]): (least: number, most: number) => number | null {
  const blocks: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = blocks[blocks.length - 1];
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else blocks.push({ from, to });
  }
  // Asked from one end to the other, and a little back: a step or two each time, of thousands.
  let passed = 0;
  return (least, most) => {
    while (passed < blocks.length && blocks[passed]!.from < most) passed++;
    while (passed > 0 && blocks[passed - 1]!.from >= most) passed--;
    const block = blocks[passed - 1];
    const place = block && block.to > most ? block.from : most;
    return place >= least ? place : null;
  };
}
