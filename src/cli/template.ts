import { template as made } from '../tables/template.js';
import type { Locale } from '../text/locale.js';
import { codeOf } from './files.js';
import type { ExitCode, World } from './main.js';
import { plain } from './plain.js';
import { strings, tableKinds } from './strings.js';

/** `qianshao template KIND -o FILE`: a blank table to begin with; a name that ends in .csv asks for a CSV. A file that is there stays. */
export function template(kind: string, out: string, locale: Locale, world: World): ExitCode {
  const bytes = made(kind, /\.csv$/i.test(out) ? 'csv' : 'xlsx');
  const say = strings[locale];
  if (!bytes) {
    world.err(plain(say.badKind(kind, tableKinds.join(say.pause))));
    return 2;
  }
  // It may be the workbook that somebody has filled in.
  if (world.exists(out)) {
    world.err(plain(say.alreadyThere(out)));
    return 2;
  }
  try {
    world.write(out, bytes);
  } catch (error) {
    world.err(plain(say.unwritable(out, codeOf(error))));
    return 2;
  }
  world.err(plain(say.written(out)));
  return 0;
}
