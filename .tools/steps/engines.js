import { demandBuild } from '../lib/built.js';
import { testsOf } from '../lib/choose-tests.js';
import { nodeTests } from '../lib/node-tests.js';

export const title = 'The one-file script in Chromium 71, 80, 88 and 92, the modules in 88 and 92';

export default async function engines({ files }) {
  const tests = testsOf('engines', files);
  if (tests.length === 0) return { passed: 0, failed: 0 };
  demandBuild();
  return nodeTests(tests, { oneByOne: true });
}
