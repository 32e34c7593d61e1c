import { hint } from '../data/environment.js';
import { loadPinyin } from '../text/pinyin.js';

/** Whether names are found by pinyin: the same for every element of a page. */
let state: 'not-yet' | 'fetching' | 'ready' | 'missing' = 'not-yet';

/** What the search line may promise. */
export const pinyinState = (): typeof state => state;

/**
 * Fetches the dictionary when a visitor first goes to a search line. When it cannot be had, names are found by their
 * characters, nothing is promised any more, and the next visit to the line tries again.
 *
 * @param changed called when what can be found has changed
 */
export async function bringPinyin(changed: () => void): Promise<void> {
  if (state === 'ready') return;
  state = 'fetching';
  try {
    await loadPinyin();
    state = 'ready';
  } catch (error) {
    state = 'missing';
    hint(`names are not found by pinyin: ${String(error)}`);
  }
  changed();
}
