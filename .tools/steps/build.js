import { check } from '../lib/check.js';
import { run } from '../lib/run.js';

export const title = 'Build';

export default () => check(run(process.execPath, ['.tools/build.js']));
