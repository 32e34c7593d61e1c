import { nameKey, placesOf } from './name-key.js';
import { foundIn, isRecord, kindOf, wrong } from './problems.js';
import type { Arithmetic, RuleProblem } from './types.js';

/** Marks as numbers: a large vote has a million lines. A line without one abstains. */
const abstain = 0;
const yes = 1;
const no = 2;
const spoiled = 3;

function markOf(given: unknown): number {
  if (given === 'yes') return yes;
  if (given === 'no') return no;
  if (given === 'abstain' || given === undefined) return abstain;
  return given === 'spoiled' ? spoiled : -1;
}

/** What is counted of ballots. */
export interface Counting {
  readonly valid: number;
  readonly invalid: number;
  /** For each line, in the order of the list. */
  readonly tallies: readonly { readonly yes: number; readonly no: number; readonly abstain: number }[];
  /** Persons named beside the list, as they are spelled, each with how many named them so. */
  readonly names: ReadonlyMap<string, number>;
  /** Lines of valid ballots that could not be read. */
  readonly spoiled: number;
  /** What cannot be a ballot; where there is one, the other figures mean nothing. */
  readonly problems: readonly RuleProblem[];
}

/** What of a rule says how a ballot is read. */
export type Reading = Pick<Arithmetic, 'invalidScope' | 'writeIns'>;

/**
 * Reads every ballot once: 500 candidates and 2,000 ballots are a million marks.
 *
 * @param list lines of the ballot, each with the name that nobody may write in beside it
 * @param seats names a ballot may have; undefined for a motion
 */
export function countBallots(
  ballots: readonly unknown[],
  list: readonly { readonly id: string; readonly name?: unknown }[],
  seats: number | undefined,
  { invalidScope, writeIns: allowed = 'against' }: Reading,
): Counting {
  const problems: RuleProblem[] = [];
  const ids = list.map(({ id }) => id);
  const places = new Map(ids.map((id, i) => [id, i]));
  const taken = placesOf(list);
  const marks = new Uint8Array(ids.length);
  const inFavour = new Float64Array(ids.length);
  const against = new Float64Array(ids.length);
  const names = new Map<string, number>();
  let invalid = 0;
  let unreadable = 0;

  const count = (ballot: unknown, at: number): void => {
    const found = readMarks(ballot, ids, places, marks, `/ballots/${at}`);
    const written = found.length > 0 ? none : readNames(ballot, places, `/ballots/${at}`, found);
    if (found.length > 0) return void problems.push(...found);
    // Before any line is spoiled: a scribble on a ballot with too many names does not make it a good one.
    let chosen = allowed === 'none' ? 0 : countNamed(written, marks, taken);
    for (const mark of marks) if (mark === yes) chosen++;
    const named = written.size > 0 ? nameLines(written, marks, taken, allowed) : [];
    let here = 0;
    for (const mark of marks) if (mark === spoiled) here++;
    const isSpoiled = here > 0 && (invalidScope === 'ballot' || here === marks.length);
    if (isSpoiled || (seats !== undefined && chosen > seats)) return void invalid++;
    unreadable += here;
    for (let i = 0; i < marks.length; i++) {
      if (marks[i] === yes) inFavour[i]!++;
      else if (marks[i] === no) against[i]!++;
    }
    for (const name of named) names.set(name, (names.get(name) ?? 0) + 1);
  };
  // Not by `forEach`, which passes over holes: they would be valid blanks.
  for (let at = 0; at < ballots.length; at++) count(ballots[at], at);
  const valid = ballots.length - invalid;
  const tallies = ids.map((_, i) => ({
    yes: inFavour[i]!,
    no: against[i]!,
    abstain: valid - inFavour[i]! - against[i]!,
  }));
  return { valid, invalid, tallies, names, spoiled: unreadable, problems };
}

const none: ReadonlyMap<number, readonly string[]> = new Map();

/** Fills `marks` with those of one ballot. */
function readMarks(
  ballot: unknown,
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
  marks: Uint8Array,
  at: string,
): RuleProblem[] {
  // A Map of marks, without fields of its own, would be a valid blank.
  if (!isRecord(ballot) || kindOf(ballot['marks']) !== 'Object')
    return [wrong(at, 'bad-ballot', { found: foundIn(ballot) })];
  const problems: RuleProblem[] = [];
  const given = ballot['marks'] as Record<string, unknown>;
  marks.fill(abstain);
  const keys = Object.keys(given);
  for (let k = 0; k < keys.length; k++) {
    const id = keys[k]!;
    // Most ballots have their lines in the order of the list, and comparing is faster than looking up.
    const place = ids[k] === id ? k : places.get(id);
    const mark = markOf(given[id]);
    if (place === undefined) problems.push(wrong(`${at}/marks`, 'unknown-line', { id }));
    if (mark < 0) problems.push(wrong(`${at}/marks`, 'bad-mark', { id, found: foundIn(given[id]) }));
    else if (place !== undefined) marks[place] = mark;
  }
  return problems;
}

/** Who is named on which line; what is wrong with it goes to `problems`. */
function readNames(
  ballot: unknown,
  places: ReadonlyMap<string, number>,
  at: string,
  problems: RuleProblem[],
): ReadonlyMap<number, readonly string[]> {
  const { writeIns } = ballot as { readonly writeIns?: unknown };
  if (writeIns === undefined) return none;
  if (!Array.isArray(writeIns) || !Array.from(writeIns as unknown[]).every(isWriteIn)) {
    problems.push(wrong(`${at}/writeIns`, 'bad-ballot', { found: foundIn(writeIns) }));
    return none;
  }
  const written = new Map<number, string[]>();
  for (const { against, name } of writeIns as { against: string; name: string }[]) {
    const place = places.get(against);
    if (place === undefined) problems.push(wrong(`${at}/writeIns`, 'unknown-line', { id: against }));
    else written.set(place, [...(written.get(place) ?? []), name.trim()]);
  }
  return written;
}

function isWriteIn(each: unknown): boolean {
  return (
    isRecord(each) &&
    typeof each['against'] === 'string' &&
    typeof each['name'] === 'string' &&
    nameKey(each['name']) !== ''
  );
}

/** Persons named beside the marks in favour, each once, on whatever line; who is marked in favour himself is none of them. */
function countNamed(
  written: ReadonlyMap<number, readonly string[]>,
  marks: Uint8Array,
  onList: ReadonlyMap<string, number>,
): number {
  if (written.size === 0) return 0;
  const persons = new Set<string | number>();
  for (const names of written.values())
    for (const name of names) {
      const place = onList.get(nameKey(name));
      if (place === undefined) persons.add(nameKey(name));
      else if (marks[place] !== yes) persons.add(place);
    }
  return persons.size;
}

/**
 * The names that count. A line spoils where it may not carry a name, has two, or names a candidate or whom a line above it
 * named.
 */
function nameLines(
  written: ReadonlyMap<number, readonly string[]>,
  marks: Uint8Array,
  taken: ReadonlyMap<string, number>,
  allowed: NonNullable<Arithmetic['writeIns']>,
): string[] {
  const named: string[] = [];
  const before = new Set<string>();
  for (const place of [...written.keys()].sort((a, b) => a - b)) {
    const [name = '', ...more] = written.get(place)!;
    const mark = marks[place];
    const mayName =
      (allowed === 'free' && mark !== yes && mark !== spoiled) || (allowed === 'against' && mark === no);
    const key = nameKey(name);
    const isNew = !taken.has(key) && !before.has(key);
    before.add(key);
    if (mayName && isNew && more.length === 0) named.push(name);
    else marks[place] = spoiled;
  }
  return named;
}
