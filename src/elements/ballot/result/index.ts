import type { FacePart } from '../face-part.js';
import { basisStrings } from '../strings/basis.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { Result } from './result.js';
import { resultStyles } from './result.styles.js';

export const part: FacePart = {
  strings: [basisStrings, figuresStrings, outcomeStrings],
  styles: resultStyles,
  create: (host) => new Result(host),
};
