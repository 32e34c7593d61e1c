import type { DistrictDocument } from '../generated/district/types.js';
import type { Problem } from '../problem.js';
import { escapeSegment, isRecord } from '../values.js';
import { warning } from './problems.js';

/** A district in a district would make a tree of what is a list; the documents themselves are read by their elements. */
export function check(district: DistrictDocument): Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(district.documents)) {
    const document = district.documents[name];
    if (!isRecord(document) || document['kind'] !== 'district') continue;
    const pointer = `/documents/${escapeSegment(name)}`;
    problems.push(warning(pointer, 'nested-district', { name }));
  }
  return problems;
}
