import type { FacePart } from '../face-part.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { renderRecord } from './record.js';
import { recordStyles } from './record.styles.js';

export const part: FacePart = {
  strings: [figuresStrings, outcomeStrings],
  styles: recordStyles,
  create: ({ element }) => ({
    render: (scene) => renderRecord(scene, Array.isArray(element.ballots) ? element.ballots : null),
  }),
};
