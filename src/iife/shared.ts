/**
 * What the script of one element alone (`qianshao-<name>.iife.js`) puts on the global `Qianshao` beside what its folder
 * exports.
 */
export { load } from '../data/load.js';
export { clock } from '../data/environment.js';
export { QsProvider } from '../elements/provider/index.js';
export { version } from '../shell/version.js';
