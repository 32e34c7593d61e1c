import { demandBuild } from '../lib/built.js';
import { filesIn } from '../lib/files.js';
import { nodeTests } from '../lib/node-tests.js';

export const title = 'The one-file script in Chromium 71, 80, 88 and 92';

export default function engines() {
  demandBuild();
  return nodeTests(
    filesIn('tests/engines').filter((path) => path.endsWith('.test.js')),
    { oneByOne: true },
  );
}
