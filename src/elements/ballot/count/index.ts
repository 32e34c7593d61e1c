import type { FacePart } from '../face-part.js';
import { basisStrings } from '../strings/basis.strings.js';
import { countStrings } from '../strings/count.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { Count } from './count.js';
import { countStyles } from './count.styles.js';

export const part: FacePart = {
  strings: [basisStrings, noticeStrings, figuresStrings, countStrings],
  styles: countStyles,
  create: () => new Count(),
};
