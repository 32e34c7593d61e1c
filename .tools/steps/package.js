import { demandBuild } from '../lib/built.js';
import { filesIn } from '../lib/files.js';
import { nodeTests } from '../lib/node-tests.js';
import { pack } from '../lib/pack.js';

export const title = 'The package, as a user installs it';

export default async function packed() {
  demandBuild();
  await pack();
  return nodeTests(filesIn('tests/package').filter((path) => path.endsWith('.test.js')));
}
