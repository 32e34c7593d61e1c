import { renderSense } from '../../../frame/sense.js';
import { textLength } from '../../../text/length.js';

/** A title up to so many characters stands on a line of the list nearly everywhere: readers get it in one piece. */
const short = 14;

/** A title that is broken by sense where it is long. */
export const renderDisplay = (title: string): unknown =>
  textLength(title) > short ? renderSense(title) : title;
