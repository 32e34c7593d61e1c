import type { FrameStrings } from './frame.strings.js';

export const words: FrameStrings = {
  viewsLabel: 'View',
  totals: 'Totals',
  tools: 'Tools',
  more: 'More',
  sample: 'Sample data',
  asOf: (date) => `As of ${date}`,
  comma: ', ',
  pause: ', ',
  space: ' ',
  colon: ': ',
  notNow: 'Not available right now. Reload the page to try again',
  reset: 'Start over',
  savePicture: 'Save picture',
  saveDrawing: 'Save SVG',
  saveTable: 'Save table',
  print: 'Print',
  website: (of) => `Website of ${of}`,
  chosen: (text) => `Selected: ${text}`,
  unchosen: 'Nothing selected',
};
