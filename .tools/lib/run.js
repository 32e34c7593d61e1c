import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * Runs a program to its end and never throws: a program that cannot be started ends with code 127.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, minutes?: number }} [options]
 *   `show` passes the output through while it comes; `minutes` ends the program and all it started (default 10).
 * @returns {Promise<{ code: number, output: string, seconds: number }>} output: stdout and stderr as they came.
 */
export function run(command, args, { cwd = root, env = {}, show = false, minutes = 10 } = {}) {
  const started = performance.now();
  return new Promise((done) => {
    let output = '';
    // A group of its own, so that a browser left behind by a program that hangs is ended with it.
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const timer = setTimeout(() => {
      output += `\nended: no result after ${minutes} minutes\n`;
      endGroup(child);
    }, minutes * 60_000);
    const forget = passSignals(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    const finish = (code) => {
      clearTimeout(timer);
      forget();
      done({ code, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs the command-line program of an installed package with this Node.
 *
 * @param {string} name of the package
 * @param {string[]} args
 * @param {Parameters<typeof run>[2] & { bin?: string }} [options] `bin` when the program is not called as the package.
 */
export function tool(name, args, { bin, ...options } = {}) {
  return run(process.execPath, [toolPath(name, bin), ...args], options);
}

/** The file behind a package's command-line program. */
export function toolPath(name, bin = name) {
  const folder = join(root, 'node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

/** Ends a program started as the head of its own group, with everything it started. */
export function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function passSignals(child) {
  const end = () => {
    endGroup(child);
    // After the others: programs run side by side.
    process.nextTick(() => process.exit(130));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return () => {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  };
}
