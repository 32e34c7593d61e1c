/**
 * What the one-file script holds of the text core: what its elements use. The rest is in `qianshao-text.iife.js` beside
 * it (more-text.ts), for the order of strokes alone would be a fifth of the script.
 */
export { resolveLocale, nearestLocale } from '../text/locale.js';
export { pickLabel } from '../text/label.js';
export { fitName } from '../text/name.js';
export { textLength } from '../text/length.js';
export { loadPinyin } from '../text/pinyin.js';
export { matchName } from '../text/match.js';
export { clipText } from '../text/clip.js';
export { formatAge, formatDate, formatTime, today } from '../text/date.js';
export { figureParts, formatFigure } from '../text/figure.js';
