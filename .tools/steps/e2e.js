import { demandBuild } from '../lib/built.js';
import { testsOf } from '../lib/choose-tests.js';
import { nodeTests } from '../lib/node-tests.js';
import { withoutChromium } from '../lib/without-chromium.js';

export const title = 'The built demo, from end to end';

export default async function e2e({ browsers, files }) {
  const tests = testsOf('e2e', files);
  if (tests.length === 0) return { passed: 0, failed: 0 };
  if (!browsers.chromium) return withoutChromium();
  demandBuild();
  const env = { CHROME_PATH: browsers.chromium ?? undefined, FIREFOX_PATH: browsers.firefox ?? undefined };
  // Beside the stories it takes up to twice its time.
  return nodeTests(tests, { oneByOne: true, minutes: 25, env });
}
