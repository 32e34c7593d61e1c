import { demandBuild } from '../lib/built.js';
import { filesIn } from '../lib/files.js';
import { nodeTests } from '../lib/node-tests.js';

export const title = 'The built demo, from end to end';

export default async function e2e({ browsers }) {
  const tests = filesIn('tests/e2e').filter((path) => path.endsWith('.test.js'));
  if (tests.length === 0) return { passed: 0, failed: 0, notes: ['there are no tests/e2e/*.test.js yet'] };
  demandBuild();
  const env = { CHROME_PATH: browsers.chromium ?? undefined, FIREFOX_PATH: browsers.firefox ?? undefined };
  return nodeTests(tests, { oneByOne: true, env });
}
