/** The file `qianshao-pinyin.iife.js`: the readings of characters, for the one-file script beside it. */
import { readingsOf } from '../text/readings.js';
import { leaveReadings } from './readings.js';

leaveReadings(readingsOf);
