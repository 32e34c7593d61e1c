import { check } from '../lib/check.js';
import { tool } from '../lib/run.js';

export const title = 'Lint (eslint with types)';

export default () =>
  check(tool('eslint', ['--config', '.tools/eslint.config.js', '--max-warnings', '0', '.']));
