/** The order of names comes after the first of them are shown; in this page nothing has fetched it before. */
import { expect } from '@esm-bundle/chai';
import { compareNames } from '../../../src/text/compare.js';
import { pickLabel } from '../../../src/text/label.js';
import { until } from '../../fixtures/page.js';
import { all, clear, standAtRoll, stars } from './stage.js';

afterEach(clear);

describe('names of a wall', () => {
  it('stand in the order of strokes as soon as it has come, on the page that asked for it', async () => {
    const element = await standAtRoll(1920, 1080);
    await until(
      () => all(element, '.roll-head p')[0]?.textContent.includes('以姓氏笔画为序') === true,
      () => 'the order has not come',
    );
    const shown = all(element, '.roll-names [role=listitem]').map((each) =>
      each.textContent.replace(/\s/g, ''),
    );
    const title = all(element, '.roll-head .serif')[0]!.textContent.trim();
    const roll = stars.honors!.find((each) => pickLabel(each.title, 'zh-CN', undefined).text === title)!;
    const sorted = roll
      .recipients!.map(({ name }) => pickLabel(name, 'zh-CN', undefined).text)
      .sort(compareNames);
    expect(shown).to.deep.equal(sorted.slice(0, shown.length));
  });
});
