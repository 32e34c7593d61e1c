import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import { run } from './run.js';

/**
 * Installs the npm packages of the lock file when they are missing or differ from it.
 *
 * @throws when they cannot be installed; the message says why.
 */
export async function ensurePackages() {
  const reason = outdated();
  if (!reason) return;
  console.log(`Installing npm packages (${reason}) …`);
  // `npm test` hands its own settings down in npm_config_*; a stray one (omit=dev) would leave half a tree.
  const { code, output, seconds } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    // npm 9 and 10 do not know `allowScripts`: without this word they fetch a browser of 150 MB that nothing uses.
    env: { QS_SETUP: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (code !== 0) throw new Error(`npm ci failed:\n${output.trim()}`);
  console.log(`npm packages installed in ${seconds.toFixed(0)} s.`);
}

/** Whether npm was called by this, so that its scripts need not build: who calls builds afterwards. */
export const isSetup = () => process.env.QS_SETUP === '1';

/** Why node_modules is not what the lock file says, or '' when it is. */
function outdated() {
  const installed = read('node_modules/.package-lock.json');
  if (!installed) return 'none yet';
  const wanted = read('package-lock.json');
  if (!wanted) return '';
  for (const [path, { version, optional, peer }] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const have = installed.packages[path];
    // Optional packages are binaries of other platforms: npm leaves them out and so does its record.
    if (!have && (optional || peer)) continue;
    if (have?.version !== version || !existsSync(join(root, path))) return 'the lock file has changed';
  }
  return '';
}

function read(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return null;
  }
}
