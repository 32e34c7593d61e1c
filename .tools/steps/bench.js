import { root } from '../lib/root.js';
import { run } from '../lib/run.js';
import { withoutChromium } from '../lib/without-chromium.js';

export const title = 'The bench, in short: every subject paints and numbers come out';

export default async function bench({ browsers }) {
  if (!browsers.chromium) return withoutChromium();
  const env = { CHROME_PATH: browsers.chromium };
  const { code, output } = await run(process.execPath, ['tests/bench/run.js', '--short'], { cwd: root, env });
  const [, subjects = 0] = /^(\d+) subjects, /m.exec(output) ?? [];
  return code === 0 ? { passed: Number(subjects), failed: 0 } : { passed: 0, failed: 1, report: output };
}
