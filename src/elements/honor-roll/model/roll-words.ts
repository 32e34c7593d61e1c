import type { Roll } from './roll.js';
import type { HonorText } from './text.js';

/** More characters than these are not listed. */
const mostUnknown = 8;

/** 20人, 以姓氏笔画为序, and which characters it does not know. */
export function orderWords({ names, order, unknown }: Roll, { strings, fetching }: HonorText): string[] {
  const all = Array.from(unknown);
  return [
    strings.persons(names.length),
    fetching ? strings.sorting : order === 'strokes' ? strings.byStrokes : strings.asWritten,
    unknown ? strings.unknownStrokes(all.slice(0, mostUnknown).join(''), all.length > mostUnknown) : '',
  ].filter(Boolean);
}
