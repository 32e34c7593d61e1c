import { outcomeOf } from '../../../contract/checks/ballot.sums.js';
import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { kindOf } from '../../../rules/problems.js';
import { readArithmetic } from '../../../rules/rule.js';
import type { Arithmetic, Rule } from '../../../rules/types.js';
import { clipText } from '../../../text/clip.js';
import { seal, verifyChain, type ChainCheck, type SealedRecord } from '../../../rules/seal.js';

/**
 * What is sealed of a meeting: rule, roll figures, counts, signatures, outcome. It holds no ballot, and nothing of who voted how.
 */
export interface MeetingRecord {
  readonly kind: 'ballot-record';
  readonly version: 1;
  readonly meeting: BallotDocument['meeting'];
  readonly matter: BallotDocument['matter'];
  /** Of a preset its arithmetic alone: its source and status are told in other words from release to release. */
  readonly rule: Arithmetic | Rule;
  readonly roll: BallotDocument['roll'];
  readonly box: BallotDocument['box'];
  readonly tally: BallotDocument['tally'];
  readonly tellers: BallotDocument['tellers'];
  readonly outcome: Told;
}

/** What was told of the outcome, in the fields that a recount must give again. */
export type Told = Readonly<Record<string, unknown>>;

/** The record of a meeting that has declared its result. */
export function recordOf(document: BallotDocument): MeetingRecord {
  const { meeting, matter, roll, box, tally, tellers } = document;
  return wellFormed({
    kind: 'ballot-record',
    version: 1,
    meeting,
    matter: bare(matter),
    // Of an own rule all: nothing else tells where it comes from.
    rule: readArithmetic(document.rule).rule!,
    roll,
    box,
    tally,
    tellers,
    outcome: toldOf(document),
  });
}

/** Half a surrogate pair (a name that was cut) cannot be sealed; it is sealed as it is shown. */
function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return clipText(value, Infinity).text as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  // A Date or a Map stays what it is: `seal` refuses it, and a copy of it would be empty.
  if (kindOf(value) !== 'Object') return value;
  const copy = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(copy)) copy[key] = wellFormed(copy[key]);
  return copy as T;
}

/** Pictures and remarks are no part of a record. */
function bare(matter: BallotDocument['matter']): BallotDocument['matter'] {
  const { candidates, ...rest } = matter;
  return candidates ? { ...rest, candidates: candidates.map(({ id, name }) => ({ id, name })) } : rest;
}

function toldOf(document: BallotDocument): Told {
  const outcome = outcomeOf(document);
  const { status, votesNeeded } = outcome;
  if (!('elected' in outcome)) return { status, votesNeeded, margin: outcome.margin };
  return { status, votesNeeded, elected: outcome.elected, tied: outcome.tied, unfilled: outcome.unfilled };
}

/** The chain as a document has it: earlier records, then this meeting's own. */
function chainOf(document: BallotDocument): readonly SealedRecord[] {
  const { chain = [], record } = document;
  if (!record) return chain;
  const own = { record: recordOf(document), digest: record.digest, previous: record.previous ?? null };
  return [...(chain as readonly SealedRecord[]), own];
}

export interface ChainReport {
  readonly records: readonly SealedRecord[];
  readonly check: ChainCheck;
  /** For each record, whether a recount of its counts gives the outcome that was told; null where it cannot be recounted. */
  readonly recounts: readonly (Recounted | null)[];
}

export interface Recounted {
  readonly agrees: boolean;
  readonly told: string;
  readonly found: string;
}

/**
 * Verifies a chain and recounts every record in it. A document that holds only its own record and names one before can be
 * verified from there on.
 */
export function reportOf(document: BallotDocument): ChainReport {
  const records = chainOf(document);
  const first = records[0];
  const isTail = document.chain === undefined && first !== undefined && first.previous !== null;
  const check: ChainCheck = !isTail
    ? verifyChain(records)
    : seal(first.record, first.previous).digest === first.digest
      ? { ok: true }
      : { ok: false, at: 0, reason: 'digest' };
  return { records, check, recounts: records.map(({ record }) => recountRecord(record)) };
}

/**
 * Counts a record anew and compares the outcome with the one that was told. An earlier meeting's record may hold anything.
 *
 * @returns null where it cannot be recounted; never throws
 */
export function recountRecord(record: unknown): Recounted | null {
  try {
    return recounted(record);
  } catch {
    return null;
  }
}

function recounted(record: unknown): Recounted | null {
  const { kind, outcome, ...rest } = record as MeetingRecord;
  if (kind !== 'ballot-record' || typeof outcome !== 'object' || outcome === null) return null;
  const name = { name: '-', sentence: '-' };
  const rule = { basis: name, status: 'unconfirmed', ...rest.rule };
  if (!readArithmetic(rule).rule || !rest.matter || !rest.roll) return null;
  const found = toldOf({ ...rest, rule, stage: 'declared' } as unknown as BallotDocument);
  const [a, b] = [JSON.stringify(sorted(outcome)), JSON.stringify(sorted(found))];
  return { agrees: a === b, told: String(outcome['status']), found: String(found['status']) };
}

const sorted = (told: Told): unknown =>
  Object.keys(told)
    .sort()
    .map((key) => [key, told[key]]);

/**
 * Seals a meeting's record: `digest` is the one to be published where the document does not carry it yet.
 *
 * @param document as `readDocument` gives it: an element seals what it shows, and reading leaves out what is wrong and hides
 *   private numbers
 */
export function sealedOf(document: BallotDocument): SealedRecord<MeetingRecord> {
  const { chain = [] } = document;
  const last = chain[chain.length - 1];
  return seal(recordOf(document), document.record?.previous ?? last?.digest ?? null);
}
