import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical.js';
import { isDigest } from './digest.js';
import { isRecord } from './problems.js';

/** A meeting record made tamper-evident, and linked to the one before. */
export interface SealedRecord<R = unknown> {
  readonly record: R;
  /** SHA-256 over the canonical JSON of `{ record, previous }`: 64 hexadecimal characters. */
  readonly digest: string;
  /** Digest of the record before; null for the first. */
  readonly previous: string | null;
}

/** Whether a chain holds; otherwise where it breaks first (from 0) and why. */
export interface ChainCheck {
  readonly ok: boolean;
  readonly at?: number;
  /** `not-sealed`: no sealed record; `digest`: the record was changed; `previous`: the one before was changed, left out or moved. */
  readonly reason?: 'not-sealed' | 'digest' | 'previous';
}

/**
 * Seals a record. What it proves: the record was not changed after its digest was published (printed, shown, kept by
 * others). What not: that the record was true, or how anybody voted. Plain script, for pages on plain http have no
 * `crypto.subtle`.
 *
 * @param record anything JSON knows
 * @param previousDigest digest of the record before; default null, for the first
 * @throws TypeError when the record is no JSON, or the digest none; RangeError when it is nested too deep or holds itself
 */
export function seal<R>(record: R, previousDigest: string | null = null): SealedRecord<R> {
  if (previousDigest !== null && !isDigest(previousDigest))
    throw new TypeError('no digest: 64 hexadecimal characters');
  return { record, digest: digestOf(record, previousDigest), previous: previousDigest };
}

/** Checks every record from the first on. An empty chain holds. Never throws. */
export function verifyChain(records: readonly SealedRecord[]): ChainCheck {
  let previous: string | null = null;
  const broken = (at: number, reason: NonNullable<ChainCheck['reason']>): ChainCheck => ({
    ok: false,
    at,
    reason,
  });
  if (!Array.isArray(records)) return broken(0, 'not-sealed');
  for (let at = 0; at < records.length; at++) {
    try {
      const each: unknown = records[at];
      if (!isRecord(each) || !isDigest(each['digest'])) return broken(at, 'not-sealed');
      if (each['previous'] !== previous) return broken(at, 'previous');
      const digest = digestOf(each['record'], previous);
      if (digest !== each['digest']) return broken(at, 'digest');
      previous = digest;
    } catch {
      return broken(at, 'not-sealed');
    }
  }
  return { ok: true };
}

function digestOf(record: unknown, previous: string | null): string {
  // Left out of the JSON it would be no record at all, and the digest that of nothing.
  if (record === undefined) throw new TypeError('no record');
  return bytesToHex(sha256(utf8ToBytes(canonical({ record, previous }))));
}
