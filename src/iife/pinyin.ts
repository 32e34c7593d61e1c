/** The file `qianshao-pinyin.iife.js`: the readings of characters, for the one-file script beside it. */
import { readingsOf } from '../text/readings.js';
import { leaveBeside } from './beside.js';

leaveBeside('pinyin', readingsOf);
