import { css, nothing } from 'lit';
import { jumpStrings } from '../../../frame/pages/jumps.strings.js';
import { jumpStyles } from '../../../frame/pages/jumps.styles.js';
import { renderJumps } from '../../../frame/pages/jumps.js';
import { Finding } from '../../../search/finding.js';
import { searchStrings } from '../../../search/search.strings.js';
import { searchStyles } from '../../../search/search.styles.js';
import type { FaceHost } from '../face-part.js';
import { rowsByVotes, rowsOf, type Row } from '../model/rows.js';
import type { BallotText } from '../model/text.js';
import type { Paging } from '../state/paging.js';
import { longListStrings } from '../strings/long-list.strings.js';

/** Who stands in a form, in its order: who was named beside the list only where votes are told. */
function standing(text: BallotText): Row[] {
  if (text.face === 'result') return rowsByVotes(text);
  return rowsOf(text).filter(({ isWrittenIn }) => !isWrittenIn || text.face === 'count');
}

/** How to find one of hundreds of candidates: a search, and on screens without a keyboard buttons that jump by surname. */
export class LongList {
  readonly #finding: Finding<string, BallotText>;

  constructor(private readonly host: FaceHost) {
    const { element } = host;
    this.#finding = new Finding({
      requestUpdate: () => host.update(),
      root: () => element.renderRoot as ShadowRoot,
      index: (text) => standing(text).map(({ id, name }) => ({ item: id, id, text: name })),
      // The page stays with the line while somebody types; Enter leads there.
      mark: () => {},
      choose: ({ id }) => void element.reveal(id).then(() => this.#enter(id)),
      announce: (text, wait) => host.announce(text, wait),
    });
    host.waitFor(this.#finding);
  }

  /** Id of the candidate that was found. */
  get found(): string | undefined {
    return this.#finding.current?.id;
  }

  /** Whether somebody is searched for. */
  get isUsed(): boolean {
    return this.#finding.query !== '';
  }

  renderSearch(text: BallotText): unknown {
    this.#finding.renew(text, text.locale);
    const { find, names } = longListStrings[text.locale];
    return this.#finding.render({ label: find, hint: names, of: text.title });
  }

  renderJumps(paging: Paging, text: BallotText): unknown {
    // A list that was fixed by somebody is in no order of names.
    if (text.model.order !== 'strokes') return nothing;
    return renderJumps(paging.starts(), paging.at, text.locale, (page) => paging.go(page));
  }

  /** @returns whether there was something to clear */
  clear(): boolean {
    return this.isUsed && this.#finding.clear();
  }

  /** Where there is something to mark, the focus goes there; elsewhere it stays in the search line. */
  #enter(id: string): void {
    const rows = Array.from(
      this.host.element.renderRoot.querySelectorAll<HTMLElement>('fieldset[data-id], .entry-line[data-id]'),
    );
    const row = rows.find(({ dataset }) => dataset['id'] === id);
    row?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }
}

export const part = {
  strings: [searchStrings, jumpStrings, longListStrings],
  styles: css`
    ${searchStyles}
    ${jumpStyles}
    /* In sight while a list of hundreds goes by. */
    .ballot > .find {
      position: sticky;
      top: 0;
      z-index: 2;
      background: var(--_ground);
    }
  `,
  create: (host: FaceHost): LongList => new LongList(host),
};
