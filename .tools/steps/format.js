import { check } from '../lib/check.js';
import { tool } from '../lib/run.js';

export const title = 'Formatting (prettier)';

export default () => check(tool('prettier', ['--check', '--log-level', 'warn', '.']));
