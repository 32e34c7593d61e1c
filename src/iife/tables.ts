/**
 * The file `qianshao-tables.iife.js`: adds to the global `Qianshao` what turns spreadsheets into documents, for a page for
 * clerks (demo/convert). It stands alone or beside the script; words of problems come by `qianshao-problems.iife.js`.
 */
import '../shell/shim.js';
import * as tables from '../tables/index.js';
import { publish } from './publish.js';

publish(tables);
