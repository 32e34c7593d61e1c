import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { once } from '../../../shell/later.js';
import type { Locale } from '../../../text/locale.js';
import type { Entry } from '../entry/index.js';
import type { FaceHost } from '../face-part.js';
import type { Face } from '../model/faces.js';
import type { CompareNames } from '../../../text/compare.js';
import { BallotText } from '../model/text.js';

const orders = once(() => import('../../../text/compare.js'));

/** Makes the text of a document, anew only when something of it has changed: a voter's every mark paints. */
export class TextSource {
  #text: BallotText | null = null;
  #key: readonly unknown[] = [];
  readonly #order;

  constructor(host: FaceHost) {
    this.#order = host.later(orders, ({ compareNames }): CompareNames => compareNames);
  }

  /**
   * @param entry what tellers enter, where they do
   * @returns null before the lawful order of the candidates is known
   */
  textOf(document: BallotDocument, locale: Locale, face: Face, entry: Entry | undefined): BallotText | null {
    if (!this.#isOrderKnown(document)) return null;
    const compare = document.matter.candidates ? this.#order.value : undefined;
    const key = [document, locale, compare, face, entry?.counting];
    if (this.#text && key.every((each, i) => each === this.#key[i])) return this.#text;
    this.#key = key;
    const own = new BallotText(document, locale, compare, face);
    const isGiven =
      !entry || own.model.outcome.status === 'void' || (document.tally !== undefined && entry.isEmpty);
    return (this.#text = isGiven
      ? own
      : new BallotText(entry.documentWith(own.model), locale, compare, face));
  }

  #isOrderKnown({ matter }: BallotDocument): boolean {
    if (!matter.candidates || matter.orderFixedBy !== undefined) return true;
    return this.#order.value !== undefined || this.#order.isMissing;
  }
}
