import type { FacePart } from '../face-part.js';
import { markingStrings } from '../strings/marking.strings.js';
import { MarkingFace } from './face.js';
import { markingStyles } from './marking.styles.js';

export const part: FacePart = {
  strings: [markingStrings],
  styles: markingStyles,
  create: (host) => new MarkingFace(host),
};
