import type { HonorRollDocument, Recipient } from '../../../contract/generated/honor-roll/types.js';
import { DocumentText } from '../../../frame/document-text.js';
import { formatDate, formatPlaqueDate } from '../../../text/date.js';
import { figureParts } from '../../../text/figure.js';
import { pickLabel, type Label } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import { honorStrings, type HonorStrings } from '../strings/honor-roll.strings.js';
import type { HonorGroup, HonorItem, HonorModel, Level } from './model.js';
import { namesOf } from './roll.js';

type Words = {
  readonly [Key in keyof HonorStrings as HonorStrings[Key] extends string ? Key : never]: string;
};

/** What is said of honours in the reader's language, ready to be painted. One a document, day and language. */
export class HonorText extends DocumentText<HonorRollDocument> {
  /** Until the order of names has come (`namesOf`). */
  fetching: Promise<void> | undefined;

  constructor(
    readonly model: HonorModel,
    locale: Locale,
    /** Called when what it waited for has come. */
    readonly changed: () => void = () => undefined,
  ) {
    super(model.document, locale);
  }

  /** Asked anew each time: a language that could not be had may have come since. */
  get strings(): HonorStrings {
    return honorStrings[this.locale];
  }

  /** The whole text of a label, not the beginning that a screen shows. */
  whole(label: Label | undefined): string {
    return label === undefined ? '' : pickLabel(label, this.locale, this.document.locale).text;
  }

  titleOf({ honor, id }: HonorItem): string {
    return this.say(honor.title) || id;
  }

  level({ id, label, builtIn }: Level): string {
    return this.say(label) || (builtIn ? this.strings[id as keyof Words] : id);
  }

  /** 2018年, 国家级, an issuer or a category. */
  group({ kind, key, label, level }: HonorGroup): string {
    const { strings } = this;
    if (kind === 'revoked') return strings.revoked;
    if (level) return this.level(level);
    if (kind === 'year') return key ? strings.inYear(key) : strings.noDate;
    return this.say(label) || (kind === 'issuer' ? strings.noIssuer : strings.noCategory);
  }

  date({ honor }: HonorItem): string {
    return honor.date === undefined ? this.strings.noDate : formatDate(honor.date, this.locale);
  }

  /** As a plaque carries it: 二〇一八年十一月; nothing where it is not known. */
  plaqueDate({ honor: { date } }: HonorItem): string {
    if (date === undefined) return '';
    return this.locale === 'en' ? formatDate(date, 'en') : formatPlaqueDate(date);
  }

  /** What a reader is told of its validity in a row; nothing where nothing is known. @param isDated its end is told beside it */
  state({ validity }: HonorItem, isDated = false): string {
    const { strings, spoken } = this;
    if (validity.state === 'revoked')
      return validity.date === undefined
        ? strings.revoked
        : strings.revokedOn(formatDate(validity.date, spoken));
    if (validity.state === 'renewed') return validity.until ? strings.renewed : strings.superseded;
    if (validity.state === 'expired')
      return isDated ? strings.expired : strings.expiredOn(formatDate(validity.until, spoken));
    if (validity.until !== undefined) return strings.until(formatDate(validity.until, spoken));
    if (validity.review) return this.say(validity.review.result);
    return validity.permanent ? strings.permanent : '';
  }

  /** 有效期: 至2018年12月, 2015年12月到期, 长期有效, 未注明. */
  validity({ validity, honor }: HonorItem): string {
    const { strings, spoken } = this;
    const { validUntil, permanent } = honor;
    const { state } = validity;
    if (validUntil !== undefined) {
      const end = formatDate(validUntil, spoken);
      // What was revoked did not last so long: it is told for how long it was given.
      return state === 'valid' || state === 'revoked' ? strings.untilOnly(end) : strings.ended(end);
    }
    if (state === 'revoked') return '';
    return permanent ? strings.permanent : strings.notStated;
  }

  recipient({ name }: Recipient): string {
    return this.say(name);
  }

  /** （第三前哨支部）, to stand after a name; '' where it is not told. */
  from({ from }: Recipient): string {
    return from === undefined ? '' : this.strings.from(this.say(from));
  }

  /** Who is named in a line: units and teams, and persons in their order as long as they are few; the others are counted. */
  named(item: HonorItem, most: number): { readonly few: readonly Recipient[]; readonly others: number } {
    const { bodies, persons } = item;
    if (persons.length > most) return { few: bodies, others: persons.length };
    return { few: [...bodies, ...namesOf(item, this).names.map(({ person }) => person)], others: 0 };
  }

  recipients(item: HonorItem, most = 3): string {
    const { few, others } = this.named(item, most);
    const names = few.map((each) => this.recipient(each));
    return [...names, ...(others > 0 ? [this.strings.persons(others)] : [])].join(this.frame.pause);
  }

  /** 70余项, as given; '' where it is not told. */
  get total(): string {
    const { total } = this.document;
    if (!total) return '';
    const { before, number, after, unit } = figureParts(total, this.locale);
    // English has no unit for 项: what is counted are honours.
    return before + number + after + (unit || ` ${this.strings.unit(total.value)}`);
  }

  /** Whether the total says that there is more than is listed. */
  get hasMore(): boolean {
    const { total } = this.document;
    const { listed } = this.model;
    return (
      total !== undefined && (total.value > listed || (total.qualifier === 'over' && total.value === listed))
    );
  }

  /** 已列出8项，其余名称待录入。 */
  get listed(): string {
    return this.listedWith(0);
  }

  /** 已列出8项，另列已撤销1项，其余名称待录入。 Where those that were revoked stand, too. */
  get listedInAll(): string {
    return this.listedWith(this.model.revoked);
  }

  private listedWith(revoked: number): string {
    const { listed, listedOfMore } = this.strings;
    return (this.hasMore ? listedOfMore : listed)(this.model.listed, revoked);
  }
}
