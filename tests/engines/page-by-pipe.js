/**
 * A page in an old headless Chromium, by the DevTools protocol over a pipe. `--dump-dom` with a budget of virtual time is
 * shorter and was tried: one start in five wrote the page down before its scripts had run.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How long an engine may take for one answer before it counts as hanging, in ms. */
const PATIENCE = 60_000;

/**
 * Starts the Chromium of a folder and opens a page in it.
 *
 * @param {string} home the folder with `chromium` and its `lib`
 * @param {string} address
 * @returns {Promise<{
 *   attribute: (name: string, seconds: number) => Promise<string>,
 *   picture: () => Promise<Buffer>,
 *   said: string[],
 *   close: () => Promise<void>,
 * }>} `attribute` waits for an attribute of `<html>` and is '' when it does not come; `said` is the page's own console.
 * @throws when the engine ends or hangs
 */
export async function openPage(home, address) {
  const profile = await mkdtemp(join(tmpdir(), 'qianshao-chromium-'));
  const child = spawn(
    join(home, 'chromium'),
    [
      '--headless',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--disable-dev-shm-usage',
      '--window-size=1440,900',
      '--hide-scrollbars',
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    {
      cwd: home,
      env: { ...process.env, LD_LIBRARY_PATH: join(home, 'lib') },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const said = [];
  const close = async () => {
    // Its renderers end with it: their pipe to it breaks.
    child.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = talk(child, said);
    const { targetId } = await send('Target.createTarget', { url: 'about:blank', width: 1440, height: 900 });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const ask = (method, params) => send(method, params, sessionId);
    await ask('Runtime.enable');
    await ask('Log.enable');
    await ask('Page.navigate', { url: address });
    const attribute = async (name, seconds) => {
      const expression = `document.documentElement.getAttribute(${JSON.stringify(name)}) || ''`;
      for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(100)) {
        const { result } = await ask('Runtime.evaluate', { expression });
        if (result.value) return result.value;
      }
      return '';
    };
    const picture = async () => Buffer.from((await ask('Page.captureScreenshot')).data, 'base64');
    return { attribute, picture, said, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A function that sends a command and gives its result. Messages are JSON, each ended by a zero. */
function talk(child, said) {
  const waiting = new Map();
  let last = 0;
  let rest = '';
  child.stdio[4].setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const message of messages.map((one) => JSON.parse(one))) {
      const words = wordsOf(message);
      if (words) said.push(words);
      waiting.get(message.id)?.(message);
    }
  });
  const ended = new Promise((_, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => fail(new Error(`the engine ended (${signal ?? code})`)));
    child.stdio[3].on('error', fail);
  });
  ended.catch(() => {});
  return async (method, params = {}, sessionId = undefined) => {
    const id = (last += 1);
    const answered = new Promise((done) => waiting.set(id, done));
    child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const late = new AbortController();
    const hangs = pause(PATIENCE, null, { signal: late.signal }).then(() => {
      throw new Error(`no answer to ${method} within ${PATIENCE / 1000} s`);
    });
    hangs.catch(() => {});
    try {
      const { result, error } = await Promise.race([answered, ended, hangs]);
      if (error) throw new Error(`${method}: ${error.message}`);
      return result;
    } finally {
      waiting.delete(id);
      late.abort();
    }
  };
}

/** What a page wrote to its console, what it threw and what it could not load; '' for every other message. */
function wordsOf({ method, params }) {
  if (method === 'Runtime.consoleAPICalled')
    return params.args.map(({ value, description }) => value ?? description).join(' ');
  if (method === 'Runtime.exceptionThrown') {
    const { text, exception } = params.exceptionDetails;
    return exception?.description ?? text;
  }
  return method === 'Log.entryAdded' ? params.entry.text : '';
}
