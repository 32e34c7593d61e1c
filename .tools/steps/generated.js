import { check } from '../lib/check.js';
import { run } from '../lib/run.js';

export const title = 'Generated files are fresh';

export default () => check(run(process.execPath, ['.tools/generate.js', '--check']));
