import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../lib/check.js';
import { filesIn } from '../lib/files.js';
import { nodeTests } from '../lib/node-tests.js';
import { root } from '../lib/root.js';
import { tool } from '../lib/run.js';

export const title = 'Storybook builds, and axe finds nothing in any story';

export default async function storybook({ browsers }) {
  if (!existsSync(join(root, '.storybook')))
    return { passed: 0, failed: 0, notes: ['there is no .storybook yet'] };
  const options = [
    '--config-dir',
    '.storybook',
    '--output-dir',
    '.cache/storybook',
    '--disable-telemetry',
    '--quiet',
  ];
  const built = await check(tool('storybook', ['build', ...options], { env: { NODE_ENV: 'production' } }));
  const tests = filesIn('tests/storybook').filter((path) => path.endsWith('.test.js'));
  if (built.failed > 0 || tests.length === 0) return built;
  const env = { CHROME_PATH: browsers.chromium ?? undefined };
  const told = await nodeTests(tests, { oneByOne: true, env });
  return { ...told, passed: told.passed + built.passed };
}
