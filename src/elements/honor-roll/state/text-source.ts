import type { ReactiveControllerHost } from 'lit';
import type { HonorRollDocument } from '../../../contract/generated/honor-roll/types.js';
import { DayWatch } from '../../../shell/watch/day-watch.js';
import type { Locale } from '../../../text/locale.js';
import { buildModel } from '../model/model.js';
import { hasRoll, nameOrder } from '../model/name-order.js';
import { HonorText } from '../model/text.js';

/**
 * Makes the text of a document in the reader's language, true of the present day. Every painting asks for it; it is made anew
 * only when document, language or day has changed.
 */
export class TextSource {
  text: HonorText | null = null;
  #madeOf: readonly unknown[] = [];
  readonly #day: DayWatch;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#day = new DayWatch(host);
  }

  /** Until the order of names has come. */
  get fetching(): Promise<void> | undefined {
    return this.text?.fetching;
  }

  /** @param selected id of what is open: a roll of names asks for their order before it is painted */
  read(document: HonorRollDocument | null, locale: Locale, selected: string | null): HonorText | null {
    const day = this.#day.value;
    const made = [document, locale, day];
    if (made.every((each, i) => each === this.#madeOf[i])) return this.text;
    this.#madeOf = made;
    this.text = document && new HonorText(buildModel(document, day), locale, () => this.host.requestUpdate());
    const opened = selected === null ? undefined : this.text?.model.itemOf(selected);
    if (this.text && opened && hasRoll(opened)) void nameOrder(opened, this.text);
    return this.text;
  }
}
