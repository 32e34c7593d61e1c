/** `npm start` alone: it prints its address, the demo is there, and it serves until it is ended. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../.tools/lib/root.js';

const child = spawn(process.execPath, [join(root, '.tools/start.js')], {
  // From another folder, and without a screen.
  cwd: '/',
  env: { ...process.env, PORT: '18090', DISPLAY: '', WAYLAND_DISPLAY: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
after(() => child.kill());

test('npm start', { timeout: 120_000 }, async () => {
  const address = await new Promise((found, failed) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const [, origin] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(output) ?? [];
      if (origin) found(origin);
    });
    child.on('exit', (code) => failed(new Error(`it ended with ${code}:\n${output}`)));
  });
  const page = await fetch(`${address}/`);
  assert.equal(page.status, 200);
  assert.equal(new URL(page.url).pathname, '/demo/');
  const script = await fetch(`${address}/dist/qianshao.iife.js`);
  assert.match(await script.text(), /Qianshao/);
  assert.equal(child.exitCode, null, 'it does not serve on');
});

test('a second npm start builds nothing when nothing has changed: the first one serves that folder', () => {
  const path = join(root, 'dist/qianshao.iife.js');
  const before = statSync(path);
  const { stdout, status } = spawnSync(process.execPath, [join(root, '.tools/prepare.js')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /up to date/);
  assert.equal(statSync(path).mtimeMs, before.mtimeMs);
  assert.equal(statSync(path).ino, before.ino);
});
