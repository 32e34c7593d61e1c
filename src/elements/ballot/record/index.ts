import type { FacePart } from '../face-part.js';
import { basisStrings } from '../strings/basis.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { recordStrings } from '../strings/record.strings.js';
import { RecordFace } from './record.js';
import { recordStyles } from './record.styles.js';

export const part: FacePart = {
  strings: [basisStrings, figuresStrings, outcomeStrings, recordStrings],
  styles: recordStyles,
  create: (host) => new RecordFace(host),
};
