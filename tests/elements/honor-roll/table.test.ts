/** On a page of its own: nobody has fetched the order of names yet. */
import { expect } from '@esm-bundle/chai';
import { rollOf } from '../../fixtures/made-up-honors.js';
import { clear, stand } from './stage.js';

describe('table of an honour roll', () => {
  afterEach(clear);

  it('waits for the order of names that no view has asked for', async () => {
    const recipients = ['张三', '李四', '王五', '丁一'].map((name) => ({ type: 'person' as const, name }));
    const element = await stand({ attributes: 'view="list"', data: rollOf([{ recipients }]) });
    expect(await element.toCSV()).to.contain('丁一、王五、李四、张三');
  });
});
