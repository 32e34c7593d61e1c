/** A text in one language, or one text a language, as documents carry it. */
export type RuleText = string | Readonly<Record<string, string>>;

/**
 * How well the source of a rule was read: `confirmed` on the text itself; `unconfirmed` after a handbook or a copy, to be
 * told wherever the rule is used (依据待核实); `legacy` a rule that a later one replaced.
 */
export type RuleStatus = 'confirmed' | 'unconfirmed' | 'legacy';

/** Where a rule comes from. */
export interface RuleBasis {
  /** Name of the regulation. */
  readonly name: RuleText;
  /** The articles, such as 第十一条. Absent when none was read. */
  readonly article?: RuleText;
  /** What it says, in words of our own. */
  readonly sentence: RuleText;
  /** What of it is to be verified, or holds by analogy only; shown beside the status. */
  readonly caveat?: RuleText;
}

/** Of whom a share is taken: 应到会, 实到会, valid ballots. */
export type ShareOf = 'expected' | 'present' | 'valid';

/**
 * `num`/`den` of a count, both whole numbers, 1 ≤ num ≤ den ≤ 1000. `inclusive`: the share itself is enough (半数以上, read as
 * "half or more"); otherwise one more is needed (超过半数).
 */
export interface Share {
  readonly num: number;
  readonly den: number;
  readonly of: ShareOf;
  readonly inclusive: boolean;
}

/** A rule of voting as data: a preset, or an organiser's own. */
export interface Rule extends Arithmetic {
  readonly basis: RuleBasis;
  readonly status: RuleStatus;
}

/** What of a rule decides: all but where it comes from. */
export interface Arithmetic {
  readonly id: string;
  /** Who must be there; `of` is always `expected`. */
  readonly quorum: Share;
  /**
   * When a motion passes, or a candidate may be elected. `most-votes`, for elections alone: no line is to be reached, the higher
   * counts win, as in a re-vote of those who tied.
   */
  readonly pass: Share | 'most-votes';
  /** 差额: asks for at least seats + ⌈seats/5⌉ candidates. */
  readonly moreCandidates: boolean;
  /** More ballots returned than this make the vote void. `voters` are those present. */
  readonly returnedLimit: 'issued' | 'voters';
  /** What an unreadable mark spoils. A ballot of which no line can be read is invalid in either case. */
  readonly invalidScope: 'line' | 'ballot';
  /** Whether an absentee's opinion, written and filed before the meeting, is counted: on a motion whose share is of those expected. */
  readonly writtenOpinion: 'counted' | 'not-counted' | 'none';
  /** Whether nothing may link a voter to a ballot. */
  readonly secret: boolean;
  /**
   * Who may be named beside the candidates: nobody (`none`), one person on a line marked against (`against`, the default),
   * or `free`, without the check that write-ins are no more than lines against.
   */
  readonly writeIns?: 'none' | 'against' | 'free';
  /** Remark when exactly the share of the quorum is there, because the words of the rule say "over". Default false. */
  readonly warnAtEquality?: boolean;
}

/** A number or a sum that cannot be right. As with documents, words are given elsewhere. */
export interface RuleProblem {
  /** JSON Pointer into what was given, e.g. `/candidates/2/yes`; into the rule it begins with `/rule`. */
  readonly pointer: string;
  /** E.g. `not-a-count`; codes stay the same from release to release. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A remark that changes no outcome. */
export interface RuleWarning {
  readonly code:
    | 'exactly-the-share'
    | 'close'
    | 'written-not-counted'
    | 'nobody-expected'
    | 'returned-above-issued'
    | 'fewer-candidates-than-seats'
    | 'more-names'
    | 'spoiled-lines';
  readonly params: Readonly<Record<string, number>>;
}

/** One line of the arithmetic. */
export interface Step {
  /** What is tested: who is there, what was given out, what came back, sums, votes. */
  readonly code:
    | 'written'
    | 'quorum'
    | 'candidates'
    | 'issued'
    | 'returned'
    | 'ballots'
    | 'votes'
    | 'names'
    | 'against'
    | 'needed'
    | 'pass';
  /** Whether it holds. */
  readonly holds: boolean;
  /** The arithmetic without words, the same in every language: `42×5=210 ≥ 46×4=184`. */
  readonly text: string;
  /** The numbers, by name, for a sentence. By `most-votes` a step `pass` has `votes` alone. */
  readonly params: Readonly<Record<string, number>>;
  /** Id of the candidate, or name of the write-in, that it is about. */
  readonly id?: string;
}

/** Figures of a roll and a box. Later ones are absent while the meeting has not reached them. */
export interface RollCounts {
  /** 应到会: full members with a vote, after lawful exclusions. */
  readonly expected: number;
  /** 实到会. */
  readonly present: number;
  /** Ballots given out. */
  readonly issued?: number | undefined;
  /** Ballots in the box. */
  readonly returned?: number | undefined;
  readonly valid?: number | undefined;
  readonly invalid?: number | undefined;
  /** Opinions of absentees, written and filed before the meeting: all, and those in favour. */
  readonly written?: { readonly total: number; readonly yes: number } | undefined;
}

/** Of a single motion. */
export interface MotionCounts extends RollCounts {
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
}

/** Votes for one candidate. */
export interface CandidateCounts {
  readonly id: string;
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly abstain?: number | undefined;
}

/** Of an election. */
export interface ElectionCounts extends Omit<RollCounts, 'written'> {
  readonly seats: number;
  readonly candidates: readonly CandidateCounts[];
  /** Others who were named, each once: 周　敏 is 周敏. */
  readonly writeIns?: readonly { readonly name: string; readonly votes: number }[] | undefined;
}

interface Outcome {
  /** Votes in favour that are needed (counted written ones among them); null while the base is not known, and by `most-votes`. */
  readonly votesNeeded: number | null;
  readonly steps: readonly Step[];
  readonly warnings: readonly RuleWarning[];
  /** None unless `inconsistent`. */
  readonly problems: readonly RuleProblem[];
}

/** What a vote on one motion has come to. */
export interface Decision extends Outcome {
  /**
   * `quorum`: the meeting may go on and its count is not complete; `void`: more ballots came back than may; `inconsistent`:
   * see `problems`, nothing was decided.
   */
  readonly status: 'no-quorum' | 'quorum' | 'void' | 'passed' | 'rejected' | 'inconsistent';
  /** Votes over what is needed; negative: short of it (差几票). Null until the count is complete. */
  readonly margin: number | null;
}

/**
 * What an election has come to. `complete`: every seat is filled; `partial`: too few pass, seats stay empty; `tie`: those at the cut have the
 * same count; the other words are those of a {@link Decision}.
 */
export interface Election extends Outcome {
  readonly status: 'no-quorum' | 'quorum' | 'void' | 'complete' | 'partial' | 'tie' | 'inconsistent';
  /** Ids of candidates, and names of write-ins, by votes. */
  readonly elected: readonly string[];
  /** Those at the cut with the same count, who go to a re-vote. No program breaks a tie. */
  readonly tied: readonly string[];
  /** Seats less elected; a tie's seats are among them. */
  readonly unfilled: number;
}
