import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './main.js';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = main(process.argv.slice(2), {
  env: process.env,
  read: (file) => readFileSync(file === '-' ? 0 : file),
  exists: (file) => existsSync(file),
  write: (file, content) => writeFileSync(file, content),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  now: () => Date.now(),
  version,
});

/** The version of the package this file lies in, wherever in it. */
function version(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    try {
      const { name, version: found } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name?: string;
        version?: string;
      };
      if (name === 'qianshao' && found !== undefined) return found;
    } catch {
      // Not here: one folder up.
    }
    if (dirname(folder) === folder) return '0.0.0';
    folder = dirname(folder);
  }
}
