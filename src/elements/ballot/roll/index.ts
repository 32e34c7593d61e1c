import type { FacePart } from '../face-part.js';
import { basisStrings } from '../strings/basis.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { renderRollCall } from './roll-call.js';
import { rollStyles } from './roll.styles.js';

export const part: FacePart = {
  strings: [basisStrings, figuresStrings, noticeStrings],
  styles: rollStyles,
  create: () => ({ render: renderRollCall }),
};
