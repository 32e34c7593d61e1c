/**
 * Makes a fresh clone ready: npm packages, and for tests the browsers. Run by `npm start` and `npm test`, so it may
 * import nothing but Node itself.
 */
import { ensureBrowsers } from './lib/browsers.js';
import { ensurePackages } from './lib/packages.js';
import { root } from './lib/root.js';

/**
 * @param {{ browsers?: boolean }} [options] `browsers`: look for the test browsers too, installing them where allowed.
 * @returns {Promise<Awaited<ReturnType<typeof ensureBrowsers>> | undefined>} what is there, when browsers were asked for.
 */
export async function setup({ browsers = false } = {}) {
  process.chdir(root);
  await ensurePackages();
  if (!browsers) return undefined;
  const found = await ensureBrowsers();
  if (found.advice) console.log(found.advice);
  return found;
}

if (process.argv[1] === import.meta.filename) {
  await setup({ browsers: true });
}
