import { placeOfEntry } from '../../../contract/checks/leaderboard.places.js';
import type { Entry, LeaderboardDocument, Measure } from '../../../contract/generated/leaderboard/types.js';
import { DocumentText } from '../../../frame/document-text.js';
import { formatDate, formatDateRange } from '../../../text/date.js';
import { figureParts } from '../../../text/figure.js';
import type { Locale } from '../../../text/locale.js';
import { leaderboardStrings, type LeaderboardStrings } from '../strings/leaderboard.strings.js';
import type { Board } from './board.js';
import type { Change, Standing, StandingOptions } from './standing.js';

/** What an author or a visitor has asked for. */
export interface Settings extends StandingOptions {
  /** Id of the measure; the first unless told. */
  readonly measure?: string | null;
}

/** A leaderboard in the reader's language. One a document and language. */
export class BoardText extends DocumentText<LeaderboardDocument> {
  constructor(
    readonly board: Board,
    locale: Locale,
  ) {
    super(board.document, locale);
  }

  /** How it is shown at the moment: what leaves the screen is ranked alike. */
  settings: Settings = {};

  get strings(): LeaderboardStrings {
    return leaderboardStrings[this.locale];
  }

  name(index: number): string {
    const entry = this.entry(index);
    return this.say(entry.name) || entry.id;
  }

  group(index: number): string {
    const { group } = this.entry(index);
    // Most groups are teams of the same document, named by their id. One that does not take part is not named here either.
    const team = typeof group === 'string' ? placeOfEntry(this.board.entries, group) : -1;
    if (team < 0) return this.say(group);
    return this.entry(team).optOut === true ? '' : this.name(team);
  }

  entry(index: number): Entry {
    return this.board.entries[index]!;
  }

  measure(measure: Measure): string {
    return this.say(measure.label) || measure.id;
  }

  /** 人次; in English its usual word. @param value the figure before it: English has a singular */
  unit(measure: Measure, value = 2): string {
    if (measure.unit === undefined) return '';
    const { before, number, after, unit } = figureParts({ value, unit: measure.unit }, this.locale);
    return unit || (before + number + after === '' ? measure.unit : '');
  }

  /** 服务时长（小时）: a measure with its unit, which is not said twice. */
  measureWithUnit(measure: Measure): string {
    const label = this.measure(measure);
    const unit = this.unit(measure).trim();
    return !unit || label.toLowerCase().includes(unit.toLowerCase())
      ? label
      : this.strings.measureOf(label, unit);
  }

  /** Digits with the decimals of the measure; "—" for a missing figure, which is no zero. */
  digits(value: number, { decimals }: Pick<Measure, 'decimals'>): string {
    if (!Number.isFinite(value)) return '—';
    const { locale } = this;
    if (decimals === undefined && locale !== 'en') return plain(value);
    const key = `${locale} ${decimals}`;
    let format = formats.get(key);
    if (!format) {
      const places =
        decimals === undefined
          ? { maximumFractionDigits: 6 }
          : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      format = new Intl.NumberFormat(locale, { useGrouping: locale === 'en', ...places });
      formats.set(key, format);
    }
    return format.format(value);
  }

  /** 3960人次. */
  value(value: number, measure: Measure): string {
    if (!Number.isFinite(value)) return this.strings.missing;
    const unit = this.unit(measure, value).trim();
    return unit ? this.strings.valueOf(this.digits(value, measure), unit) : this.digits(value, measure);
  }

  /** 2018年1月—10月; '' when nobody says. */
  get period(): string {
    const { period } = this.document;
    if (!period) return '';
    const { label, from, to } = period;
    if (label !== undefined) return this.say(label);
    if (from !== undefined && to !== undefined) return formatDateRange(from, to, this.locale);
    const one = from ?? to;
    return one === undefined ? '' : formatDate(one, this.locale);
  }

  checked({ verified }: Entry): string {
    return verified === true ? this.strings.verified : this.strings.unverified;
  }

  /** 上升2名, 新进前6名; '' where nothing of the time before is known. */
  change(change: Change | undefined): string {
    return change ? this.strings[change.kind](change.by) : '';
  }

  /** 并列第3名; of one without a number that it has none. */
  placeSay(index: number, standing: Standing): string {
    const place = standing.placeOf(index);
    return place === 0 ? this.strings.noPlace : this.strings.placeSay(place, standing.isTied(index));
  }

  /** 比上期多22小时; '' where one of the two is not known. */
  growth(index: number, measure: Measure): string {
    const { board, strings } = this;
    const now = board.column(measure.id)[index]!;
    const before = board.columnBefore(measure.id)[index]!;
    if (Number.isNaN(now) || Number.isNaN(before)) return '';
    // 0.3 - 0.1 is a little under 0.2.
    const by = Number(Math.abs(now - before).toFixed(measure.decimals ?? 6));
    if (by === 0) return strings.level;
    return (now > before ? strings.more : strings.less)(this.value(by, measure));
  }
}

/** Bounded by three languages and seven numbers of decimals. Making one costs 50 µs. */
const formats = new Map<string, Intl.NumberFormat>();

/** Digits without an exponent and without noise of the floating point. */
function plain(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(value) : String(Number(value.toFixed(6)));
}
