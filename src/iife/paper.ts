/** The file `qianshao-paper.iife.js`: print pages, SVG, PNG and tables, for the one-file script beside it. */
import * as paper from '../elements/org-tree/paper/index.js';
import { leaveBeside } from './beside.js';

leaveBeside('paper', paper);
