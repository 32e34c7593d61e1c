import { kindNames } from './generated/kind-names.js';
import { clean, originalPointer, type Origins } from './reading/clean.js';
import { hidePrivate } from './reading/hide-private.js';
import { judge } from './reading/judge.js';
import type { Reader } from './kind.js';
import { fits } from './reading/fits.js';
import { gather } from './reading/gather.js';
import { isRecord, nameOfType } from './values.js';
import type { Problem } from './problem.js';
import { detailOf, unreadable } from './unreadable.js';

export { parseDocument } from './parse.js';
export { pickDocument } from './pick.js';

/** What came of reading: the document, or null when any problem is an error. */
export interface Reading<D> {
  readonly document: D | null;
  /** Errors first, then warnings; at most 100, the last of which then tells how many more there are. */
  readonly problems: Problem[];
}

export interface ReadOptions {
  /** Tell fields the schema does not know (`unknown-field`), each name once. For development; default false. */
  readonly unknownFields?: boolean;
  /** The caller knows that `fits` is false for this document, so it is not asked again. Default false. */
  readonly isUnfit?: boolean;
}

/**
 * `migrate → validate → leave out → hide → cross-check`. Takes anything, never throws, never changes what it was given.
 * The document returned lacks what is left out: withdrawn records, and optional fields and records that are wrong, each told by a
 * warning. Private numbers in its free texts are masked, so that no element can show them. It shares all other parts with the input.
 * Pointers are those of the input; of an older version, those of what migration made of it.
 */
export function readDocument<D>(input: unknown, kind: Reader<D>, options: ReadOptions = {}): Reading<D> {
  try {
    if (options.unknownFields !== true && !options.isUnfit && fits(input, kind))
      return { document: input, problems: [] };
    const migrated = migrate(input, kind);
    if ('problem' in migrated) return { document: null, problems: [migrated.problem] };
    return read(migrated.value, kind, options);
  } catch (error) {
    // JSON cannot come here; an object with its own traps (a Proxy, a getter that throws) can.
    return { document: null, problems: [unreadable(error)] };
  }
}

function read<D>(value: Record<string, unknown>, kind: Reader<D>, options: ReadOptions): Reading<D> {
  const cleaned = clean(value, kind.shape, options.unknownFields === true);
  const judged = judge(kind.validate(cleaned.value, 'pointers'), cleaned, kind.shape);
  const hidden =
    kind.mayHoldPrivate?.() === false
      ? { ...judged, problems: [] }
      : hidePrivate(judged.document, kind.shape, judged.origins);
  const { document, origins } = hidden;
  const checked = document === null ? [] : crossChecks(document as D, kind, origins);
  const all = judged.problems.concat(checked, hidden.problems, cleaned.problems);
  const refused = document === null || all.some((each) => each.severity === 'error');
  return { document: refused ? null : (document as D), problems: gather(all) };
}

function crossChecks<D>(document: D, kind: Reader<D>, origins: Origins): Problem[] {
  const found = kind.check(document);
  if (origins.size === 0) return found;
  return found.map((each) => ({ ...each, pointer: originalPointer(each.pointer, document, origins) }));
}

/** Brings a document to the kind's newest version, step by step. */
function migrate<D>(
  input: unknown,
  kind: Reader<D>,
): { value: Record<string, unknown> } | { problem: Problem } {
  if (!isRecord(input)) return { problem: wholly('not-object', { found: nameOfType(input) }) };
  const wrong = wrongHead(input, kind);
  if (wrong) return { problem: wrong };
  let value = input;
  for (let from = input['version'] as number; from < kind.version; from++) {
    const step = { from, to: from + 1 };
    try {
      const next = kind.migrations[from - 1]?.(value);
      if (!isRecord(next))
        return { problem: wholly('migration-failed', { ...step, detail: nameOfType(next) }) };
      value = { ...next, version: from + 1 };
    } catch (error) {
      return { problem: wholly('migration-failed', { ...step, detail: detailOf(error) }) };
    }
  }
  return { value };
}

function wrongHead<D>(input: Record<string, unknown>, { kind, version }: Reader<D>): Problem | undefined {
  const { kind: found, version: stated } = input;
  const wanted = { wanted: kind };
  if (found === undefined) return at('/kind', 'missing-kind', wanted);
  if (typeof found !== 'string') return at('/kind', 'unknown-kind', { ...wanted, found: nameOfType(found) });
  if (found !== kind)
    return at('/kind', kindNames.includes(found) ? 'wrong-kind' : 'unknown-kind', { ...wanted, found });
  if (typeof stated !== 'number' || !Number.isSafeInteger(stated) || stated < 1)
    return at('/version', 'bad-version', { newest: version });
  if (stated > version) return at('/version', 'newer-version', { found: stated, newest: version });
  return undefined;
}

const at = (pointer: string, code: string, params: Problem['params']): Problem => ({
  pointer,
  code,
  severity: 'error',
  params,
});
const wholly = (code: string, params: Problem['params']): Problem => at('', code, params);
