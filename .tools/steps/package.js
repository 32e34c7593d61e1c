import { demandBuild } from '../lib/built.js';
import { testsOf } from '../lib/choose-tests.js';
import { nodeTests } from '../lib/node-tests.js';
import { pack } from '../lib/pack.js';

export const title = 'The package, as a user installs it';

export default async function packed({ files }) {
  const tests = testsOf('package', files);
  if (tests.length === 0) return { passed: 0, failed: 0 };
  demandBuild();
  await pack();
  return nodeTests(tests);
}
