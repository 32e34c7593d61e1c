/** A stretch of vertical text. */
export interface VerticalRun {
  readonly text: string;
  /** Stands upright in the width of one character (`text-combine-upright: all`): one to three digits, such as 11 in 第11支部. */
  readonly upright: boolean;
}

/**
 * A text for `writing-mode: vertical-rl`, parted where digits are to stand upright. Longer numbers and Latin words stay
 * as they are: a browser lays them on their side. Joined, the runs are the text; their order is the reading order.
 */
export function verticalRuns(text: string): VerticalRun[] {
  const runs: VerticalRun[] = [];
  let from = 0;
  const numbers = /[0-9]+/g;
  for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
    const [number] = match;
    const at = match.index;
    const isBare = !/[A-Za-z.,:/%-]/.test(text.charAt(at - 1) + text.charAt(at + number.length));
    if (number.length > 3 || !isBare) continue;
    if (at > from) runs.push({ text: text.slice(from, at), upright: false });
    runs.push({ text: number, upright: true });
    from = at + number.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), upright: false });
  return runs;
}
