import type { Problem } from '../problem.js';

/** As many problems as are handed on. A clerk mends ten at a time; a list of ten thousand only fills the memory. */
const most = 100;

/** Errors before warnings, otherwise in the order found; what is beyond the limit is counted by `more-problems`. */
export function gather(problems: readonly Problem[]): Problem[] {
  const errors = problems.filter((each) => each.severity === 'error');
  const warnings = problems.filter((each) => each.severity !== 'error');
  const all = [...errors, ...warnings];
  if (all.length <= most) return all;
  const severity = errors.length >= most ? 'error' : 'warning';
  const count = all.length - (most - 1);
  return [...all.slice(0, most - 1), { pointer: '', code: 'more-problems', severity, params: { count } }];
}
