import type { FacePart } from '../face-part.js';
import { basisStrings } from '../strings/basis.strings.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { Notice } from './notice.js';
import { noticeStyles } from './notice.styles.js';

export const part: FacePart = {
  strings: [basisStrings, noticeStrings],
  styles: noticeStyles,
  create: (host) => new Notice(host),
};
