/** `npm start`: installs what is missing, builds what has changed, and shows the demo until it is ended (Ctrl+C). */
import { spawn } from 'node:child_process';
import { setup } from './setup.js';

await setup();
const { ensureBuilt } = await import('./build/build.js');
if (!(await ensureBuilt())) process.exit(1);

const { serve } = await import('./serve.js');
const port = Number(process.env.PORT) || 8080;
const { origin } = await serve({ port });
if (!origin.endsWith(`:${port}`)) console.log(`\nPort ${port} is taken; this is the next free one.`);
console.log(`\nThe demo stands at ${origin}/\nIt is served until you end it with Ctrl+C.`);
show(`${origin}/`);

/** Opens a browser where there is a screen; without one the printed address is all that is needed. */
function show(address) {
  if (
    process.env.CI ||
    (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const command = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
