import { usualMeasures } from './forms-leaderboard.js';
import { plainHead } from './heads.js';

/** A measure of a leaderboard as its column names it. */
export interface MeasureHead {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  readonly isPrevious: boolean;
}

/** Measures of the sheet 指标. */
export interface OwnMeasure {
  readonly id?: unknown;
  readonly label?: unknown;
  readonly unit?: unknown;
}

/**
 * The measure that a head names: one of the sheet 指标, one of the usual, or a new one when a unit stands behind it in
 * brackets: 义诊（人次）. A head before which 上期 stands is of the time before.
 */
export function measureOf(text: string, own: readonly OwnMeasure[]): MeasureHead | undefined {
  const whole = plainHead(text);
  const isPrevious = /^(上期|上年|上月|previous)/.test(whole);
  const head = whole.replace(/^(上期|上年|上月|previous)/, '');
  // 服务时长（2018年） says a time, no unit.
  const [, bare = head, behind] = /^(.+)\(([^()]{1,20})\)$/.exec(head) ?? [];
  const unit = /\d/.test(behind ?? '') ? undefined : behind;
  for (const { id, label, unit: ownUnit } of own) {
    const names = [id, label].filter((each): each is string => typeof each === 'string');
    const name = names.find((each) => [head, bare].includes(plainHead(each)));
    if (name !== undefined) {
      const known = unit ?? (typeof ownUnit === 'string' ? ownUnit : undefined);
      return {
        id: idOf(names[0]!),
        label: names[names.length - 1]!,
        ...(known ? { unit: known } : {}),
        isPrevious,
      };
    }
  }
  const usual = usualMeasures.find(({ id, label, also }) =>
    [id, label, ...also].some((each) => [head, bare].includes(plainHead(each))),
  );
  if (usual) return { id: usual.id, label: usual.label, unit: unit ?? usual.unit, isPrevious };
  if (unit === undefined || /^(是|否|必填|选填|yes)/.test(unit)) return undefined;
  return { id: idOf(bare), label: bare, unit, isPrevious };
}

export const idOf = (name: string): string => name.replace(/\s+/g, '').slice(0, 90);
