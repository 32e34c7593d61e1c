/**
 * Rules of voting as integer arithmetic, without a DOM: plain Node and browser. This is no e-voting system: it checks the
 * sums of a meeting in a room and says what they come to. `E` expected, `P` present, `I` issued, `R` returned, `V`/`X` valid and
 * invalid, `Y`/`N`/`A` for, against, abstaining. All figures are counts of persons, ballots or votes.
 *
 * On data, deciding never throws (a getter of the caller's that throws is not caught): what is wrong is told by
 * `status: 'inconsistent'` and `problems`, each with a pointer and a code; words of them are in
 * `qianshao/contract.js` (kind `ballot`). Where each preset comes from stands in `rules[id].basis`, how well it was read in `rules[id].status`.
 */
export { rules } from './presets.js';
export type { RuleId } from './arithmetic.js';
export { readRule, type ReadRule } from './rule.js';
export { decide } from './decide.js';
export { candidatesAsked, elect } from './elect.js';
export {
  motionId,
  recount,
  type Ballot,
  type BallotMark,
  type ElectionTally,
  type MotionTally,
  type Recount,
  type RecountMatter,
  type RecountRoll,
} from './recount.js';
export { canonical, type Json } from './canonical.js';
export { digestGroups, isDigest } from './digest.js';
export { seal, verifyChain, type ChainCheck, type SealedRecord } from './seal.js';
export { leastOf } from './share.js';
export type * from './types.js';
export {
  countNumbered,
  isTied,
  orderOfValues,
  rankValues,
  type Ranking,
  type RankingOptions,
} from './ranking.js';
