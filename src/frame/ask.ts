import { QsEvent } from '../shell/events.js';

/**
 * An event that asks the host for what is the host's to give: a vote taken in, a claim accepted. The host answers with
 * `respondWith(promise)` while the event is dispatched; only when that resolves is anything shown as done. Without an answer
 * nothing is.
 */
export class AskEvent<Answer = unknown> extends QsEvent {
  #answer: Promise<Answer> | undefined;

  constructor(type: string) {
    super(type, { cancelable: true });
  }

  /**
   * Answers. Resolve when it is done; reject, with an `Error` whose message is for the reader, when it is not. Only the first
   * answer counts.
   */
  respondWith(answer: Promise<Answer> | Answer): void {
    this.#answer ??= Promise.resolve(answer);
  }

  /** What the host answered; undefined when nobody did. For the element that asks. */
  get answer(): Promise<Answer> | undefined {
    return this.#answer;
  }
}
