import { parseArgs } from 'node:util';
import { nearestLocale, resolveLocale, type Locale } from '../text/locale.js';
import { check } from './check.js';
import { plain } from './plain.js';
import { strings } from './strings.js';

/** What the command needs of the world, so that it can be tried without one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file; `-` is the standard input. Throws when it cannot be read. */
  read(file: string): Uint8Array;
  exists(file: string): boolean;
  out(line: string): void;
  err(line: string): void;
  version(): string;
}

/** 0: nothing to mend. 1: problems were told. 2: the command itself was wrong, or a file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** `qianshao check FILE…`; problems go to the output, everything else to the error output. Never throws. */
export function main(args: readonly string[], world: World): ExitCode {
  let locale = fromEnvironment(world.env);
  const parsed = parse(args, world);
  if ('wrong' in parsed) return misused(strings[locale].badOption(parsed.wrong));
  const { values, positionals } = parsed;
  if (values.lang !== undefined) {
    const asked = nearestLocale(values.lang);
    if (!asked) return misused(strings[locale].badLanguage(values.lang));
    locale = asked;
  }
  if (values.help === true) {
    world.out(strings[locale].help);
    return 0;
  }
  if (values.version === true) {
    world.out(world.version());
    return 0;
  }
  const [command, ...files] = positionals;
  if (command === undefined) return misused(strings[locale].noCommand);
  if (command !== 'check') return misused(strings[locale].badCommand(command));
  if (files.length + parsed.files.length === 0) return misused(strings[locale].noFiles);
  return check([...files, ...parsed.files], locale, values.json === true, world);

  function misused(what: string): ExitCode {
    world.err(plain(what));
    world.err(strings[locale].usage);
    return 2;
  }
}

/**
 * `*` in a shell gives names of files as they are, so after the command a word that begins with `-` and names a file is that
 * file, whatever option it looks like; after `--` everything is.
 */
function parse(args: readonly string[], world: World) {
  const files: string[] = [];
  const command = args.findIndex((each) => !each.startsWith('-'));
  const end = args.indexOf('--');
  const rest = args.filter((each, i) => {
    const isFile = /^-./.test(each) && each !== '--' && command >= 0 && i > command && (end < 0 || i < end);
    if (!isFile || !world.exists(each)) return true;
    files.push(each);
    return false;
  });
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
    return { values, positionals, files };
  } catch {
    return { wrong: rest.find((each) => each.startsWith('-')) ?? '' };
  }
}

/** As the C library does: the first that is set and not empty. */
function fromEnvironment(env: World['env']): Locale {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((each) => each);
  return resolveLocale(set?.replace(/[.@].*$/, ''));
}
