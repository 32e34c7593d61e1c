import type { CycleStep, Post } from '../../../contract/generated/org-tree/types.js';

export type Stage = CycleStep['stage'];
export type StepState = NonNullable<CycleStep['state']>;

/** The stages in the order of the year. Source: the community's rule (年初一计划 · 半年一回顾 · 每月一座谈 · 年终一评定). */
export const stages: readonly Stage[] = ['plan', 'review', 'talk', 'appraisal'];

/** One mark on the twelve months. */
export interface MonthMark {
  readonly stage: Stage;
  /** 1 to 12. */
  readonly month: number;
  readonly state: StepState;
}

/** The steps of one year, ready to be drawn and said. */
export interface Year {
  readonly year: string;
  readonly marks: readonly MonthMark[];
  readonly steps: readonly { readonly stage: Stage; readonly steps: readonly CycleStep[] }[];
}

/** The newest year that a post's steps tell of, or null without steps. Those without a date are of that year too. */
export function yearOf(post: Post, asOf: string): Year | null {
  const cycle = post.cycle ?? [];
  if (cycle.length === 0) return null;
  const years = cycle.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])).sort();
  const own = asOf.slice(0, 4);
  const year = years.includes(own) ? own : (years[years.length - 1] ?? own);
  const inYear = cycle.filter(({ date }) => date === undefined || date.startsWith(year));
  const marks = inYear.flatMap((step): MonthMark[] => {
    const month = Number(step.date?.slice(5, 7));
    return month >= 1 && month <= 12 ? [{ stage: step.stage, month, state: step.state ?? 'planned' }] : [];
  });
  const steps = stages.flatMap((stage) => {
    const own = inYear.filter((step) => step.stage === stage);
    return own.length > 0 ? [{ stage, steps: own }] : [];
  });
  return { year, marks, steps };
}

/** Where a day stands on a line of twelve months, 0 to 12; a month or a year stands at its beginning. */
export function monthPosition(date: string): number {
  const month = Number(date.slice(5, 7)) || 1;
  const day = Number(date.slice(8, 10)) || 1;
  return month - 1 + (day - 1) / 31;
}
