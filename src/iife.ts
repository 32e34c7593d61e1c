/**
 * The one classic script, for old engines, `file://` and pages without modules: registers every element and puts all
 * exports on the global `Qianshao`. The shim comes first: old engines need it before Lit is read.
 */
import './shell/shim.js';
import './define.js';
import { publish } from './iife/publish.js';
import * as all from './index.js';

publish(all);
