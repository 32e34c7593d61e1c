import { formOf } from '../tables/forms.js';
import { loadScript } from '../tables/load-script.js';
import { convertFile } from '../tables/read-file.js';
import type { TableProblem } from '../tables/told.js';
import { describeTable, tablePlace } from '../tables/words.js';
import { lettersOf } from '../tables/sheet.js';
import type { Locale } from '../text/locale.js';
import type { ExitCode, World } from './main.js';
import { codeOf, nameOf } from './files.js';
import { plain } from './plain.js';
import { strings } from './strings.js';

export interface ConvertArguments {
  readonly file: string;
  readonly out: string | undefined;
  readonly kind: string | undefined;
  readonly title: string | undefined;
  readonly asOf: string | undefined;
  readonly keepGoing: boolean;
  readonly json: boolean;
}

/**
 * `qianshao convert`: with `-o FILE` the problems go to the output, as those of `check` do; without it the document goes
 * there and the problems to the error output. Nothing is written when anything stops the conversion.
 */
export function convert(given: ConvertArguments, locale: Locale, world: World): ExitCode {
  const say = strings[locale];
  const { file, out } = given;
  const name = nameOf(file, locale);
  let bytes: Uint8Array;
  try {
    bytes = world.read(file);
  } catch (error) {
    world.err(plain(say.unreadable(name, codeOf(error))));
    return 2;
  }
  const { document, problems } = convertFile(bytes, given);
  if (given.json)
    world.out(
      JSON.stringify(
        problems.map((each) => asData(name, each, locale)),
        null,
        2,
      ),
    );
  else for (const each of problems) (out === undefined ? world.err : world.out)(lineOf(name, each, locale));
  const leftOut = problems.filter(({ isLeftOut }) => isLeftOut).length;
  if (!document) {
    const stops = problems.filter(({ severity, isLeftOut }) => severity === 'error' && !isLeftOut);
    world.err(say.notConverted(stops.length));
    return 1;
  }
  if (out === undefined) world.out(JSON.stringify(document, null, 2));
  else {
    try {
      world.write(
        out,
        /\.m?js$/i.test(out)
          ? loadScript(document)
          : `${JSON.stringify(document, null, 2)}
`,
      );
    } catch (error) {
      world.err(plain(say.unwritable(out, codeOf(error))));
      return 2;
    }
    world.err(plain(say.converted(out, counts(document), leftOut)));
  }
  return 0;
}

/** 荣誉12: how much of what is in it. */
function counts(document: Readonly<Record<string, unknown>>): string {
  const documents =
    document['kind'] === 'district' ? Object.values(document['documents'] as object) : [document];
  return (documents as Record<string, unknown>[])
    .flatMap((each) => {
      const list = formOf(String(each['kind']))?.lists[0];
      const records = list && each[list.at];
      return list && Array.isArray(records) ? [`${list.name}${records.length}`] : [];
    })
    .join('、');
}

function lineOf(name: string, problem: TableProblem, locale: Locale): string {
  const { message, fix } = describeTable(problem, locale);
  const severity = strings[locale][problem.severity];
  const place = tablePlace(problem, locale);
  return plain(`${name}: ${place ? `${place} ` : ''}${severity} ${message} — ${fix}`);
}

const asData = (file: string, problem: TableProblem, locale: Locale) => ({
  file,
  sheet: problem.sheet,
  row: problem.row,
  column: problem.column < 0 ? '' : lettersOf(problem.column),
  head: problem.head,
  code: problem.code,
  severity: problem.severity,
  leftOut: problem.isLeftOut === true,
  ...describeTable(problem, locale),
});
