import { html, nothing } from 'lit';
import type { Entry } from '../entry/index.js';
import type { FaceScene } from '../face-part.js';
import type { LongList } from '../long-list/index.js';
import type { BallotText } from '../model/text.js';
import type { PageOptions, Paging } from './paging.js';

/** What a face gets of its element, as the element has it. */
type Own = Pick<FaceScene, 'level' | 'room' | 'isTight' | 'hasRemote' | 'isPrinting' | 'quietState'>;

/** What a face gets each time it is painted, without the entry of counts. */
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

/** The same with the entry of counts, where tellers use it. */
export const withEntry = (scene: ReturnType<typeof sceneOf>, entry: Entry | undefined): FaceScene => ({
  ...scene,
  entry: entry?.render(scene) ?? nothing,
  entersTotals: entry?.counting.mode === 'totals',
});
