/** Whoever reads in English and knows the Chinese name finds by it, in every room with a search. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel as honors } from '../../src/elements/honor-roll/model/model.js';
import { HonorText } from '../../src/elements/honor-roll/model/text.js';
import { indexOf as honorIndex } from '../../src/elements/honor-roll/search-index.js';
import { searchIndex as boardIndex } from '../../src/elements/leaderboard/search-index.js';
import { buildModel as units } from '../../src/elements/org-tree/model/model.js';
import { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { indexOf as orgIndex } from '../../src/elements/org-tree/search-index.js';
import { buildModel as photos } from '../../src/elements/photo-wall/model/model.js';
import { PhotoText } from '../../src/elements/photo-wall/model/text.js';
import { indexOf as photoIndex } from '../../src/elements/photo-wall/search-index.js';
import { Search, type SearchIndex } from '../../src/search/search.js';
import { loadPinyin } from '../../src/text/pinyin.js';
import { rollOf } from '../fixtures/made-up-honors.js';
import { board, team, textOf } from '../elements/leaderboard/board.js';
import { photo, wall } from '../elements/photo-wall/photos.js';

const name = { 'zh-CN': '红马甲保洁队', en: 'Red Vest Cleaning Team' };

const rooms: Record<string, (locale: 'en' | 'zh-CN') => SearchIndex<unknown>> = {
  leaderboard: (locale) =>
    boardIndex(textOf(board({ entries: [team('t', 3, { kind: 'team', name })] }), locale)),
  'photo-wall': (locale) =>
    photoIndex(
      new PhotoText(
        photos(wall({ photos: [photo('p', { title: name })] }), {
          today: '2018-11-05',
          strictConsent: false,
          strictReview: false,
        }),
        locale,
      ),
    ),
  'honor-roll': (locale) =>
    honorIndex(
      new HonorText(
        honors(rollOf([{ title: '甲', recipients: [{ name, type: 'unit' }] }]), '2018-11-05'),
        locale,
      ),
    ),
  'org-tree': (locale) =>
    orgIndex(
      new OrgWords(
        units({
          kind: 'org-tree',
          version: 1,
          title: '甲',
          asOf: '2018',
          units: [{ id: 'u', parentId: null, name, type: 't' }],
        }),
        locale,
      ),
    ),
};

for (const [room, index] of Object.entries(rooms))
  test(`${room}: by the Chinese name and its initials, and what is found is named as it is shown`, async () => {
    await loadPinyin();
    for (const query of ['保洁', 'hmj', 'Red Vest']) {
      const search = new Search(index);
      search.find(query, 'en' as never);
      assert.deepEqual(
        search.matches.map(({ text }) => text),
        [name.en],
        query,
      );
    }
    assert.ok(index('zh-CN').every(({ also }) => !also));
  });
