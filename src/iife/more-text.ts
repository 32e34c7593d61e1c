/**
 * The file `qianshao-text.iife.js`: adds to the global `Qianshao` what the one-file script leaves out of the text core.
 * For pages that sort names, mask or count by themselves; it comes after the script.
 */
import { balanceTitle } from '../text/balance.js';
import { compareNames, unknownCharacters } from '../text/compare.js';
import { formatDateRange, formatPlaqueDate } from '../text/date.js';
import { maskName, maskPhone } from '../text/mask.js';
import { formatPlace, placesOf } from '../text/place.js';
import { findPrivateNumbers, hidePrivateNumbers } from '../text/private.js';
import { tallyBox, tallyPaths, tallyStrokes } from '../text/tally.js';
import { verticalRuns } from '../text/vertical.js';
import { publish } from './publish.js';

publish({
  balanceTitle,
  compareNames,
  findPrivateNumbers,
  formatDateRange,
  formatPlace,
  formatPlaqueDate,
  hidePrivateNumbers,
  maskName,
  maskPhone,
  placesOf,
  tallyBox,
  tallyPaths,
  tallyStrokes,
  unknownCharacters,
  verticalRuns,
});
