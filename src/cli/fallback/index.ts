import { decodeBytes } from '../../contract/decode.js';
import { describe } from '../../contract/describe.js';
import { kinds } from '../../contract/generated/kinds.js';
import { parseDocument } from '../../contract/parse.js';
import { pickDocument } from '../../contract/pick.js';
import type { Problem } from '../../contract/problem.js';
import { readDocument } from '../../contract/read.js';
import { hasOwn, isRecord } from '../../contract/values.js';
import { today } from '../../text/date.js';
import type { Locale } from '../../text/locale.js';
import { codeOf, jsonOf, nameOf } from '../files.js';
import type { ExitCode, World } from '../main.js';
import { plain } from '../plain.js';
import { strings } from '../strings.js';
import { ballot, honorRoll, leaderboard, orgTree, photoWall, type Strict } from './kinds.js';
import { Page, type Head } from './page.js';

/** The body of each element's document. What the document holds was read by its own reader: the types are true. */
const bodies: Readonly<Record<string, (page: never, today: string, strict: Strict) => string>> = {
  'org-tree': orgTree,
  leaderboard,
  'honor-roll': honorRoll,
  'photo-wall': photoWall,
  ballot,
};

/**
 * `qianshao fallback FILE --element org-tree`: the document as HTML that reads without a script, to be put into the element by
 * a server. Nothing in it runs, and whatever the data holds is text.
 */
export function fallback(
  file: string,
  element: string,
  strict: Strict,
  out: string | undefined,
  locale: Locale,
  world: World,
): ExitCode {
  const say = strings[locale];
  const name = nameOf(file, locale);
  const body = hasOwn(bodies, element) ? bodies[element] : undefined;
  if (!body) {
    world.err(plain(say.badKind(element, Object.keys(bodies).join(say.pause))));
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = world.read(file);
  } catch (error) {
    world.err(plain(say.unreadable(name, codeOf(error))));
    return 2;
  }
  const { document, problems } = documentIn(bytes, element);
  if (!document) {
    for (const each of problems) {
      const { message, fix } = describe(each, locale, kinds[element]!.words);
      world.err(
        plain(`${name}: ${say[each.severity]} ${each.pointer || say.wholeDocument} ${message} — ${fix}`),
      );
    }
    return 1;
  }
  const page = new Page(document, locale);
  const html = page.whole(body(page as never, today(world.now()), strict));
  if (out === undefined) {
    world.out(html.trimEnd());
    return 0;
  }
  try {
    world.write(out, html);
  } catch (error) {
    world.err(plain(say.unwritable(out, codeOf(error))));
    return 2;
  }
  world.err(plain(say.written(out)));
  return 0;
}

function documentIn(
  bytes: Uint8Array,
  kind: string,
): { document: Head | null; problems: readonly Problem[] } {
  const decoded = decodeBytes(bytes, null);
  if ('problem' in decoded) return { document: null, problems: [decoded.problem] };
  const parsed = parseDocument(jsonOf(decoded.text));
  if ('problem' in parsed) return { document: null, problems: [parsed.problem] };
  const { value } = parsed;
  const picked = isRecord(value) && value['kind'] === 'district' ? pickDocument(value, kind) : { value };
  if ('problem' in picked) return { document: null, problems: [picked.problem] };
  const { document, problems } = readDocument(picked.value, kinds[kind]!);
  return { document: document as Head | null, problems };
}
