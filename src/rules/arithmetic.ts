import type { Arithmetic, Share } from './types.js';

const half = (of: Share['of'], inclusive: boolean): Share => ({ num: 1, den: 2, of, inclusive });

const usual = {
  moreCandidates: false,
  returnedLimit: 'issued',
  invalidScope: 'ballot',
  writtenOpinion: 'not-counted',
  secret: false,
  writeIns: 'none',
} as const;

/** Four fifths come; who gets more than half of those expected may be elected. Others may be named on a line against. */
const election = {
  quorum: { num: 4, den: 5, of: 'expected', inclusive: true },
  pass: half('expected', false),
  moreCandidates: true,
  returnedLimit: 'issued',
  invalidScope: 'line',
  writtenOpinion: 'none',
  secret: true,
  writeIns: 'against',
} as const;

/**
 * The presets by their numbers: all that deciding needs. Their sources are in `presets.ts`, which a page that only checks a
 * document never loads.
 */
export const arithmetic = {
  /**
   * Quorum 2P ≥ E, passed 2Y > E. The default for 三重一大 votes of a members' meeting, by analogy. That opinions of absentees
   * are not counted is our reading: the article is silent.
   */
  'branch-decision': {
    ...usual,
    id: 'branch-decision',
    quorum: half('expected', true),
    pass: half('expected', false),
  },
  /** Quorum 2P > E, passed 2(Y + W) > E with W the opinions in favour that absentees filed before. Also for 转正. One person a vote. */
  'admit-member': {
    ...usual,
    id: 'admit-member',
    quorum: half('expected', false),
    pass: half('expected', false),
    writtenOpinion: 'counted',
    secret: true,
  },
  /** Quorum 2P ≥ E, passed 2Y > E. Does not govern a community. */
  'leading-group': {
    ...usual,
    id: 'leading-group',
    quorum: half('expected', true),
    pass: half('expected', false),
  },
  /** Appointing and disciplining: quorum 3P ≥ 2E, passed 2Y > E. */
  'leading-group-personnel': {
    ...usual,
    id: 'leading-group-personnel',
    quorum: { num: 2, den: 3, of: 'expected', inclusive: true },
    pass: half('expected', false),
  },
  /** Quorum 5P ≥ 4E, a candidate passes with 2Y > E. */
  'grassroots-preselection-2020': { ...election, id: 'grassroots-preselection-2020' },
  /** Quorum 5P ≥ 4E, elected with 2Y > E: the default for elections. */
  'grassroots-election-2020': { ...election, id: 'grassroots-election-2020' },
  /** The re-vote of those who tied in an election: quorum 5P ≥ 4E, the higher counts win. No 差额, nobody else is named. */
  'grassroots-revote-2020': {
    ...election,
    id: 'grassroots-revote-2020',
    pass: 'most-votes',
    moreCandidates: false,
    writeIns: 'none',
  },
  /** Quorum 5P ≥ 4E with a remark at exactly four fifths, elected with 2Y > P. Replaced in 2020. */
  'grassroots-election-1990': {
    ...election,
    id: 'grassroots-election-1990',
    pass: half('present', false),
    warnAtEquality: true,
  },
} as const satisfies { readonly [id: string]: Arithmetic };

/** Ids of the presets. */
export type RuleId = keyof typeof arithmetic;
