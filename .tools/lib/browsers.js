import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { strict } from './root.js';
import { run } from './run.js';

/**
 * The engines every element is tested in. A Debian package each; `paths` are looked through after the variable and
 * before PATH.
 */
const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    packages: ['chromium'],
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    names: ['firefox-esr', 'firefox'],
    paths: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    names: ['WebKitWebDriver'],
    paths: [],
  },
};

/**
 * Keeps a Chromium to what a test asks of it: no sandbox, which cannot be had as root; no request of its own; and none of
 * the pages it loads for its address bar with every new window. They take half a second of a core, just when a test begins.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** What tests need beside the engines. */
const OTHERS = [
  // The Song titles use the weight 600, which only the second package has; English needs one of the Latin fonts its theme
  // names, or its apostrophes come as wide as Han characters.
  {
    name: 'fonts',
    packages: ['fonts-noto-cjk', 'fonts-noto-cjk-extra', 'fonts-liberation'],
    isMissing: fontsMissing,
  },
  // It reads a printed PDF; three tests of the built demo are left out without it.
  { name: 'pdfinfo', packages: ['poppler-utils'], isMissing: () => !onPath('pdfinfo') },
];

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/**
 * @typedef {object} Browsers
 * @property {string | null} chromium path of the browser
 * @property {string | null} firefox path of the browser
 * @property {{ driver: string, browser: string, xvfb: string | null } | null} webkit
 */

/**
 * What stands on this machine. Nothing is installed or started.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  const driver = findProgram(ENGINES.webkit);
  const browser = driver && findMiniBrowser();
  const xvfb = onPath('Xvfb');
  const screen = xvfb || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return {
    chromium: findProgram(ENGINES.chromium),
    firefox: findProgram(ENGINES.firefox),
    webkit: driver && browser && screen ? { driver, browser, xvfb } : null,
  };
}

/**
 * Installs what is missing where that is allowed (Debian, as root), and tells what stays missing.
 *
 * @returns {Promise<{ browsers: Browsers, missing: Engine[], advice: string }>} `advice`: the words about what is
 *   left out and the line that adds it; empty when all is there.
 */
export async function ensureBrowsers() {
  let wanted = missingPackages();
  if (wanted.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    await aptInstall(wanted);
    wanted = missingPackages();
  }
  const browsers = findBrowsers();
  const missing = Object.keys(ENGINES).filter((engine) => !browsers[engine]);
  if (wanted.length === 0) return { browsers, missing, advice: '' };
  const what = [...missing, ...missingOthers().map(({ name }) => name)].join(', ');
  const isFailure = strict && missing.length > 0;
  const consequence = isFailure ? 'with CI=true that is a failure' : 'their tests are left out';
  const advice = `Not found: ${what}; ${consequence}. To add:\n  sudo apt-get install -y ${wanted.join(' ')}`;
  return { browsers, missing, advice };
}

async function aptInstall(packages) {
  console.log(`Installing ${packages.join(' ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  const update = await run('apt-get', [...patience, 'update'], { env });
  const install = await run(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', ...packages],
    { env, minutes: 15 },
  );
  if (install.code !== 0) console.log(`${update.output}${install.output}`.trim());
  else console.log(`Installed in ${(update.seconds + install.seconds).toFixed(0)} s.`);
}

function missingPackages() {
  const browsers = findBrowsers();
  const packages = Object.keys(ENGINES)
    .filter((engine) => !browsers[engine])
    .flatMap((engine) => ENGINES[engine].packages);
  return [...packages, ...missingOthers().flatMap(({ packages: each }) => each)];
}

const missingOthers = () => OTHERS.filter(({ isMissing }) => isMissing());

/** Only Debian's own folder is looked at: elsewhere the system has Chinese fonts of its own. */
function fontsMissing() {
  if (process.platform !== 'linux') return false;
  const folders = [
    '/usr/share/fonts/opentype/noto',
    '/usr/share/fonts/noto-cjk',
    '/usr/share/fonts/google-noto-serif-cjk-vf-fonts',
  ];
  const files = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
  const latin = ['/usr/share/fonts/truetype/liberation', '/usr/share/fonts/liberation-serif'];
  return !files.some((file) => /SerifCJK.*(SemiBold|VF)/i.test(file)) || !latin.some(existsSync);
}

function findProgram({ variable, names, paths }) {
  const named = process.env[variable];
  if (named) return runnable(named) ? named : null;
  return names.map(onPath).find(Boolean) ?? paths.find(runnable) ?? null;
}

/** WebKitGTK's test browser is no command: it lies in a folder named after the machine and the library's version. */
function findMiniBrowser() {
  const named = process.env.WEBKIT_BROWSER_PATH;
  if (named) return runnable(named) ? named : null;
  const libraries = ['/usr/libexec', ...list('/usr/lib'), ...list('/usr/libexec'), '/usr/lib64'];
  for (const library of libraries) {
    for (const folder of list(library)
      .filter((path) => /\/webkit2?gtk-\d/.test(path))
      .sort()
      .reverse()) {
      const browser = join(folder, 'MiniBrowser');
      if (runnable(browser)) return browser;
    }
  }
  return null;
}

function list(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function onPath(name) {
  return (
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(runnable) ?? null
  );
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
