/** Text of the house, pure functions without a DOM: languages, names, dates, quantities. */
export { resolveLocale, nearestLocale, type Locale } from './locale.js';
export { pickLabel, type Label, type PickedLabel } from './label.js';
export { fitName, type FittedName } from './name.js';
export { textLength } from './length.js';
export { clipText, type ClippedText } from './clip.js';
export { formatAge, formatDate, formatDateRange, formatPlaqueDate, formatTime, today } from './date.js';
export { figureParts, formatFigure, type Figure, type FigureParts } from './figure.js';
