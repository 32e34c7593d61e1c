import type { QuickReader } from './kind.js';

/**
 * The document itself, when nothing is to be told of it and nothing in it is to be changed: `readDocument` would give the
 * same without a problem. Undefined for any other, which the full reader has to read. Never throws.
 */
export function quickRead<D>(input: unknown, kind: QuickReader<D>): D | undefined {
  try {
    return kind.accepts(input) && kind.isSound(input as D) ? (input as D) : undefined;
  } catch {
    return undefined; // an object with its own traps: the full reader tells
  }
}
