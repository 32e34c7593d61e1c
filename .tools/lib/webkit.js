import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Starts WebKitGTK's driver, with a screen that nobody sees where Xvfb is there. Both end with this process.
 *
 * @param {NonNullable<import('./browsers.js').Browsers['webkit']>} webkit
 * @returns {Promise<object>} options for WebdriverIO
 */
export async function startWebKit({ driver, browser, xvfb }) {
  const env = { ...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  if (xvfb) {
    env.DISPLAY = `:${await startScreen(xvfb)}`;
    env.GDK_BACKEND = 'x11';
    delete env.WAYLAND_DISPLAY;
  }
  const port = await freePort();
  keep(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    protocol: 'http',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // Without this WebdriverIO asks for BiDi and the driver says "Failed to match capabilities".
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
}

/** Xvfb finds a free display by itself and tells its number. */
async function startScreen(xvfb) {
  const args = ['-displayfd', '1', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const screen = keep(spawn(xvfb, args, { stdio: ['ignore', 'pipe', 'ignore'] }));
  const [number] = await once(screen.stdout, 'data');
  return String(number).trim();
}

function keep(child) {
  process.on('exit', () => child.kill('SIGKILL'));
  child.unref();
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(address);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver did not start within 10 s');
}
