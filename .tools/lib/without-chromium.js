import { strict } from './root.js';

/** The outcome of a step that needs Chromium where there is none: left out, and on the build machine a failure. */
export const withoutChromium = () =>
  strict
    ? { passed: 0, failed: 1, report: 'chromium: not found\n' }
    : { passed: 0, failed: 0, notes: ['left out: every test, for Chromium was not found'] };
