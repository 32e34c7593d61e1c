import { html, nothing } from 'lit';
import type { Entry } from '../entry/index.js';
import type { FaceScene } from '../face-part.js';
import type { LongList } from '../long-list/index.js';
import type { BallotText } from '../model/text.js';
import type { PageOptions, Paging } from './paging.js';

/** What of its element a form is given as it is. */
type Own = Pick<FaceScene, 'level' | 'room' | 'isTight' | 'hasRemote' | 'isPrinting'>;

/** What a form is given at a painting, but for where tellers enter. */
export function sceneOf(
  own: Own,
  text: BallotText,
  paging: Paging,
  list: LongList | undefined,
): Omit<FaceScene, 'entry' | 'entersTotals'> {
  return {
    ...own,
    text,
    // Paper has all of it in one piece.
    isSplit: paging.fit.isSplit && !own.isPrinting,
    found: list?.found,
    page: <Item>(items: readonly Item[], options?: PageOptions<Item>) => paging.page(items, options),
    pager: () =>
      html`${paging.render()}${list && paging.hasControls ? list.renderJumps(paging, text) : nothing}`,
  };
}

/** With where tellers enter, where they do. */
export const withEntry = (scene: ReturnType<typeof sceneOf>, entry: Entry | undefined): FaceScene => ({
  ...scene,
  entry: entry?.render(scene) ?? nothing,
  entersTotals: entry?.counting.mode === 'totals',
});
