import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever a command was started from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** True on the build machine, where a missing engine or a failed download is a failure. */
export const strict = process.env.CI === 'true';
