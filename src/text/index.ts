/**
 * Text of the house, pure functions without a DOM: languages, names, dates, quantities. A bundle holds what it uses; the
 * order of strokes (13 kB brotli) comes with `compareNames` only, the dictionary of readings with the first `loadPinyin`.
 */
export { resolveLocale, nearestLocale, type Locale } from './locale.js';
export { pickLabel, type Label, type PickedLabel } from './label.js';
export { fitName, type FittedName } from './name.js';
export { textLength } from './length.js';
export { compareNames, unknownCharacters } from './compare.js';
export { loadPinyin } from './pinyin.js';
export { matchName, type NameMatch } from './match.js';
export { maskName, maskPhone } from './mask.js';
export { findPrivateNumbers, hidePrivateNumbers, type PrivateNumber } from './private.js';
export { verticalRuns, type VerticalRun } from './vertical.js';
export { balanceTitle } from './balance.js';
export { formatPlace, placesOf, type Place } from './place.js';
export { tallyBox, tallyPaths, tallyStrokes, type Tally } from './tally.js';
export { clipText, type ClippedText } from './clip.js';
export { formatAge, formatDate, formatDateRange, formatPlaqueDate, formatTime, today } from './date.js';
export { figureParts, formatFigure, type Figure, type FigureParts } from './figure.js';
