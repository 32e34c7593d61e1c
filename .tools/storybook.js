/** `npm run storybook`: installs what is missing, builds, and shows the stories until it is ended (Ctrl+C). */
import { spawn } from 'node:child_process';
import { setup } from './setup.js';

await setup();
const { ensureBuilt } = await import('./build/build.js');
if (!(await ensureBuilt())) process.exit(1);

const { toolPath } = await import('./lib/run.js');
const options = [
  'dev',
  '--config-dir',
  '.storybook',
  '--host',
  '127.0.0.1',
  '--port',
  process.env.PORT ?? '6006',
  '--disable-telemetry',
];
const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform !== 'linux';
const child = spawn(
  process.execPath,
  [toolPath('storybook'), ...options, ...(screen && !process.env.CI ? [] : ['--ci'])],
  {
    stdio: 'inherit',
  },
);
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
