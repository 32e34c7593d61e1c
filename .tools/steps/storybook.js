import { check } from '../lib/check.js';
import { testsOf } from '../lib/choose-tests.js';
import { nodeTests } from '../lib/node-tests.js';
import { tool } from '../lib/run.js';
import { withoutChromium } from '../lib/without-chromium.js';

export const title = 'Storybook builds, and axe finds nothing in any story';

export default async function storybook({ browsers, files }) {
  const tests = testsOf('storybook', files);
  if (tests.length === 0) return { passed: 0, failed: 0 };
  const options = [
    '--config-dir',
    '.storybook',
    '--output-dir',
    '.cache/storybook',
    '--disable-telemetry',
    '--quiet',
  ];
  const built = await check(tool('storybook', ['build', ...options], { env: { NODE_ENV: 'production' } }));
  if (built.failed > 0) return built;
  if (!browsers.chromium) return { ...withoutChromium(), passed: built.passed };
  const env = { CHROME_PATH: browsers.chromium ?? undefined };
  // All stories are in one file.
  const told = await nodeTests(tests, { oneByOne: true, fileMinutes: 12, env });
  return { ...told, passed: told.passed + built.passed };
}
