import type { HonorItem, HonorModel } from './model.js';

/** What is told of one year of the timeline, or of no year at all. */
export interface TimelineYear {
  /** '' where the date is not known. */
  readonly year: string;
  /** Years before it of which nothing is told. */
  readonly gap: number;
  readonly items: readonly HonorItem[];
}

/** The years that the axis spans: from the first that is told to the day it is, or the last end. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** From the first year to the last, in each by date; what has no date comes at the end. */
export function yearsOf({ items }: HonorModel): TimelineYear[] {
  const years = new Map<string, HonorItem[]>();
  for (const item of items) {
    const year = item.honor.date?.slice(0, 4) ?? '';
    const list = years.get(year);
    if (list) list.push(item);
    else years.set(year, [item]);
  }
  const date = ({ honor }: HonorItem): string => honor.date ?? '';
  let before: number | undefined;
  return [...years.keys()]
    .sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map((year) => {
      const gap = year && before !== undefined ? Number(year) - before - 1 : 0;
      if (year) before = Number(year);
      const list = years.get(year)!;
      // A stable sort: of one day they stay by level.
      return { year, gap, items: list.sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0)) };
    });
}

/** Null where no date is told at all. */
export function axisOf({ items }: HonorModel, today: string): Axis | null {
  let from = Infinity;
  let to = Number(today.slice(0, 4)) + 1;
  const most = to + 5;
  for (const { honor } of items) {
    if (honor.date === undefined) continue;
    from = Math.min(from, Number(honor.date.slice(0, 4)));
    const end = honor.validUntil === undefined ? 0 : Math.ceil(endOf(honor.validUntil));
    // An end in a hundred years must not press all the others together.
    if (end > to && end <= most) to = end;
  }
  return from === Infinity ? null : { from, to: Math.max(to, from + 1) };
}

/** The span of an honour on the axis, 0 to 1; null without a date. `open`: it has no end that is told. */
export function spanOf(
  { honor, validity }: HonorItem,
  axis: Axis,
): { readonly start: number; readonly end: number; readonly open: boolean } | null {
  if (honor.date === undefined) return null;
  const share = (at: number): number => Math.min(1, Math.max(0, (at - axis.from) / (axis.to - axis.from)));
  const start = share(startOf(honor.date));
  const end = validity.state === 'revoked' ? (validity.date ?? honor.validUntil) : honor.validUntil;
  if (end === undefined) return { start, end: validity.state === 'valid' ? 1 : start, open: true };
  return {
    start,
    end: Math.max(start, share(validity.state === 'revoked' ? startOf(end) : endOf(end))),
    open: false,
  };
}

/** A date as a year with its fraction. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

/** The last day of a year is the whole of it: 31/372 is the same number as 1/12. */
function endOf(date: string): number {
  const [year = 0, month = 12, day = 31] = date.split('-').map(Number);
  return year + (month - 1) / 12 + day / 372;
}
