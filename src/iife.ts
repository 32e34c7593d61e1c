/**
 * The one classic script, for old engines, `file://` and pages without modules: registers every element and puts all
 * exports on the global `Qianshao`. The shim comes first: old engines need it before Lit is read.
 */
import './shell/shim.js';
import './define.js';
import { speakAllLanguages } from './iife/languages.js';

export * from './index.js';

// Elements that stand on the page already were registered above; they paint when this script has ended.
speakAllLanguages();
