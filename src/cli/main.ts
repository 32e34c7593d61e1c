import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearestLocale, resolveLocale, type Locale } from '../text/locale.js';
import { formOf } from '../tables/forms.js';
import { check } from './check.js';
import { convert } from './convert.js';
import { fallback } from './fallback/index.js';
import { plain } from './plain.js';
import { strings, tableKinds } from './strings.js';
import { template } from './template.js';

/** What the command needs of the world, so that it can be tried without one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file; `-` is the standard input. Throws when it cannot be read. */
  read(file: string): Uint8Array;
  exists(file: string): boolean;
  /** Replaces what is there. Throws when it cannot be written. */
  write(file: string, content: string | Uint8Array): void;
  out(line: string): void;
  err(line: string): void;
  /** Milliseconds since 1970. */
  now(): number;
  version(): string;
}

/**
 * 0: nothing to mend; of `convert`, the document was written, whatever was told of rows left out. 1: problems; nothing was written.
 * 2: the command itself was wrong, or a file could not be read or written.
 */
export type ExitCode = 0 | 1 | 2;

const commands = ['check', 'convert', 'template', 'fallback'];

/** Options that only some commands take. */
const takers: Readonly<Record<string, readonly string[]>> = {
  output: ['convert', 'template', 'fallback'],
  kind: ['convert'],
  title: ['convert'],
  'as-of': ['convert'],
  'keep-going': ['convert'],
  json: ['check', 'convert'],
  element: ['fallback'],
  'strict-consent': ['fallback'],
  'strict-review': ['fallback'],
};

/** `qianshao COMMAND FILE…`; what the command is for goes to the output, everything else to the error output. Never throws. */
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
  const [command, ...rest] = positionals;
  const files = [...rest, ...parsed.files];
  const say = strings[locale];
  if (command === undefined) return misused(say.noCommand);
  if (!commands.includes(command)) return misused(say.badCommand(command));
  const other = Object.keys(values).find((each) => takers[each]?.includes(command) === false);
  if (other !== undefined) return misused(say.badOption(`--${other}`));
  const [first, second] = files;
  if (first === undefined) return misused(command === 'template' ? say.noKind : say.noFiles);
  if (command === 'check') return check(files, locale, values.json === true, world);
  if (second !== undefined) return misused(say.oneFile(command));
  const out = values.output === '-' ? undefined : values.output;
  if (command === 'template') {
    if (out === undefined) return misused(say.noOutput);
    // What opens a workbook goes by its name.
    return /\.(xlsx|csv)$/i.test(out) ? template(first, out, locale, world) : misused(say.outIsNoTable);
  }
  if (out !== undefined && resolve(out) === resolve(first)) return misused(say.sameFile);
  // Nor another table: it may be the clerk's only one.
  if (out !== undefined && /\.(xls[xmb]?|et|csv)$/i.test(out)) return misused(say.outIsTable);
  if (command === 'fallback') {
    if (values.element === undefined) return misused(say.noElement);
    const strict = {
      strictConsent: values['strict-consent'] === true,
      strictReview: values['strict-review'] === true,
    };
    return fallback(first, values.element.replace(/^qs-/, ''), strict, out, locale, world);
  }
  if (values.kind !== undefined && !formOf(values.kind))
    return misused(say.badKind(values.kind, tableKinds.join(say.pause)));
  if (values.json === true && out === undefined) return misused(say.noOutput);
  return convert(
    {
      file: first,
      out,
      kind: values.kind,
      title: values.title,
      asOf: values['as-of'],
      keepGoing: values['keep-going'] === true,
      json: values.json === true,
    },
    locale,
    world,
  );

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
    const isFile =
      args[command] === 'check' &&
      /^-./.test(each) &&
      each !== '--' &&
      command >= 0 &&
      i > command &&
      (end < 0 || i < end);
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
        output: { type: 'string', short: 'o' },
        kind: { type: 'string' },
        title: { type: 'string' },
        'as-of': { type: 'string' },
        'keep-going': { type: 'boolean' },
        element: { type: 'string' },
        'strict-consent': { type: 'boolean' },
        'strict-review': { type: 'boolean' },
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
