/**
 * `npm run looks`: takes the pictures of stories anew and accepts them, and those of the demo's front page. Look at what has changed
 * before it is committed.
 */
import { setup } from './setup.js';

const { browsers } = await setup({ browsers: true });
if (!browsers.chromium) {
  console.error('Chromium was not found: node .tools/setup.js says how to add it.');
  process.exit(1);
}
const { ensureBuilt } = await import('./build/build.js');
if (!(await ensureBuilt())) process.exit(1);
process.env.QS_ACCEPT_LOOKS = '1';
const { default: storybook } = await import('./steps/storybook.js');
const { passed, failed, report } = await storybook({ browsers, files: ['stories'] });
console.log(
  failed > 0 ? report : `${passed} passed: tests/storybook/looks holds the pictures; see git diff --stat`,
);
if (failed === 0) await import('./faces.js');
process.exitCode = failed > 0 ? 1 : 0;
