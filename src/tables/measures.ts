import { usualMeasures } from './forms-leaderboard.js';
import { plainHead } from './heads.js';
import { narrow } from './sheet.js';

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
  // As it is written: a label and a unit are shown.
  const whole = narrow(text)
    .replace(/[*:：?？]/g, '')
    .replace(/\((必填|选填|可不填)\)$/, '');
  const isPrevious = before.test(whole);
  const head = whole.replace(before, '');
  // 服务时长（2018年） says a time, no unit.
  const [, bare = head, behind] = /^(.+)\(([^()]{1,20})\)$/.exec(head) ?? [];
  const unit = /\d/.test(behind ?? '') ? undefined : behind;
  const said = [head, bare].map(plainHead);
  const isSaid = (name: string): boolean => said.includes(plainHead(name));
  for (const { id, label, unit: ownUnit } of own) {
    const names = [id, label].filter((each): each is string => typeof each === 'string');
    const name = names.find(isSaid);
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
  const usual = usualMeasures.find(({ id, label, also }) => [id, label, ...also].some(isSaid));
  if (usual) return { id: usual.id, label: usual.label, unit: unit ?? usual.unit, isPrevious };
  if (unit === undefined || /^(是|否|必填|选填|yes)/i.test(unit)) return undefined;
  return { id: idOf(plainHead(bare)), label: bare, unit, isPrevious };
}

const before = /^(上期|上年(度(?![假汛夏]))?|上月(份(?![额額数數]))?|previous)_?/i;

export const idOf = (name: string): string => name.replace(/\s+/g, '').slice(0, 90);
