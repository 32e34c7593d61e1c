import type { Problem } from '../problem.js';

type Params = Problem['params'];

/** Refuses the document. */
export const error = (pointer: string, code: string, params: Params = {}): Problem => ({
  pointer,
  code,
  severity: 'error',
  params,
});

/** Tells what was left out or looks wrong; the rest is shown. */
export const warning = (pointer: string, code: string, params: Params = {}): Problem => ({
  pointer,
  code,
  severity: 'warning',
  params,
});
