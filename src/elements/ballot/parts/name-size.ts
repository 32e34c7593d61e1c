import { fitOf } from '../../../frame/parts/name-fit.js';
import { cssom } from '../../../shell/paint/cssom.js';

/** Own width in em below which a row has no column for what is told of its votes: it stands under the name. */
export const smallBelow = 24;

/** Own width in em from which a form stands in two columns. */
export const broadFrom = 80;

/** More rows than these are set smaller in hall and wall. */
export const linesAtFullSize = 5;

/** A long name is set smaller; in the large type of a hall smaller still. */
export const nameSize = (name: string): unknown =>
  cssom({ '--fit': fitOf(name), '--fit-large': fitOf(name, { least: 0.5 }) });
