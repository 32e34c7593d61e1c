import { root } from '../lib/root.js';
import { run, tool } from '../lib/run.js';
import { forgetBuild, isBuilt, rememberBuild, sumOfSources } from '../lib/stamp.js';
import { declareScripts, copyDeclarations } from './declarations.js';
import { bundleCommand } from './command.js';
import { writeEditorData } from './editor-data.js';
import { writeLicences } from './licences.js';
import { writeApiPage } from './api-page.js';
import { writeManifest } from './manifest.js';
import { bundle } from './scripts.js';
import { writeTypes } from './typed.js';
import { copySchemas, copySheets } from './sheets.js';

/** Each part with what it is called when it fails; the others are written all the same. Vite empties the folder. */
const PARTS = [
  ['generated files', () => demand(run(process.execPath, ['.tools/generate.js']))],
  ['modules and classic scripts', async () => writeLicences(await bundle())],
  [
    'type declarations',
    async () => {
      await copyDeclarations();
      await declareScripts();
      await demand(tool('typescript', ['-p', '.tools/tsconfig.build.json'], { bin: 'tsc' }));
    },
  ],
  ['theme sheets', copySheets],
  ['schemas', copySchemas],
  ['command', bundleCommand],
  [
    'element manifest and its page',
    async () => {
      await writeManifest();
      await writeApiPage();
    },
  ],
  // After the manifest, which reads the declarations as they were emitted.
  ['types of events and tags', writeTypes],
  ['editor data', writeEditorData],
];

/**
 * @returns {Promise<boolean>} whether every part was written; what failed is printed.
 */
export async function build() {
  process.chdir(root);
  forgetBuild();
  const started = performance.now();
  let whole = true;
  let before;
  for (const [title, write] of PARTS) {
    try {
      await write();
      // After the first part, which may write into src/.
      before ??= sumOfSources();
    } catch (error) {
      console.error(`The build failed at the ${title}:\n${error.message ?? error}`);
      whole = false;
    }
  }
  if (whole) rememberBuild(before);
  if (whole) console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return whole;
}

/**
 * Builds unless dist/ is what the sources would give. A server that shows it is not disturbed then.
 *
 * @returns {Promise<boolean>} whether dist/ is whole
 */
export async function ensureBuilt() {
  if (!isBuilt()) return build();
  console.log('dist/ is up to date.');
  return true;
}

async function demand(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim());
}
