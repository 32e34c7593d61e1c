/**
 * Browser tests (every .test.ts under tests that is not .node.test.ts) in Chromium, Firefox ESR and WebKitGTK.
 * `npm test` runs it; by hand:
 *
 *   QS_ENGINES=chromium npx web-test-runner --config .tools/web-test-runner.config.js --files tests/shell/x.test.ts
 *
 * QS_TRANSCRIPTS=write writes tests/conformance/transcripts anew. QS_ENGINES chooses among `chromium`, `firefox`, `webkit` (comma between); the default is every engine found.
 */
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { countingReporter } from './lib/browser-reporter.js';
import { chromiumArguments, findBrowsers } from './lib/browsers.js';
import { root } from './lib/root.js';
import { testRoutes } from './lib/routes.js';
import { transcriptPlugin } from './lib/transcript-plugin.js';
import { startWebKit } from './lib/webkit.js';

const found = findBrowsers();
const wanted = process.env.QS_ENGINES?.split(',') ?? Object.keys(found).filter((name) => found[name]);

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: found.chromium,
        args: chromiumArguments,
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: found.firefox },
      createPage: async ({ context }) => withoutOrientation(await context.newPage()),
    }),
  webkit: async () => webdriverLauncher(await startWebKit(found.webkit)),
};

/** Puppeteer turns the screen with the viewport, which Firefox ESR 140 cannot; the size is set all the same. */
function withoutOrientation(page) {
  const { setViewport } = page;
  page.setViewport = (viewport) =>
    setViewport.call(page, viewport).catch((error) => {
      if (!/setScreenOrientationOverride/.test(String(error))) throw error;
    });
  return page;
}

const browsers = [];
for (const name of wanted) {
  if (!found[name]) throw new Error(`${name}: not found; "node .tools/setup.js" says how to add it`);
  const launcher = await launchers[name]();
  browsers.push(named(launcher, name));
}

/** The launchers call themselves after how they drive; a report should say which engine it was. */
function named(launcher, name) {
  const { initialize } = launcher;
  launcher.initialize = async function (...rest) {
    await initialize.apply(this, rest);
    this.name = name;
  };
  return launcher;
}

export default {
  rootDir: root,
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  hostname: '127.0.0.1',
  browsers,
  // Each engine has a window of its own, and most of a test's time passes in waiting.
  concurrentBrowsers: 3,
  // One page at a time in each: a page in the background has no focus and slow timers.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // At a load of 20 WebKit needs more than 30 s for one test with 500 candidates.
  testFramework: { config: { timeout: 60_000 } },
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [testRoutes],
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2021', tsconfig: join(root, 'tsconfig.json') }),
    transcriptPlugin(),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY }),
    ...(process.env.QS_COUNTS ? [countingReporter(process.env.QS_COUNTS)] : []),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
