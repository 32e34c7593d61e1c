/** The table that a visitor or a clerk saves. */
import { expect } from '@esm-bundle/chai';
import { clear } from '../../fixtures/page.js';
import { photo, wall as document_ } from './photos.js';
import { stage } from './stage.js';

const document = document_({
  photos: [photo('a', { caption: '河沿上的灯' }), photo('b', { title: '清扫', text: '一早就来了' })],
  cases: [
    { id: 'k1', title: '守夜', order: 1 },
    { id: 'k2', title: '走访', order: 2 },
  ],
  objects: [
    {
      id: 'o1',
      case: 'k1',
      title: '手电筒',
      material: '铝',
      size: '长23厘米',
      used: '2016/2018',
      acquired: '2018-11-05',
      donor: '何建平',
      text: '照过36层楼道',
    },
    { id: 'o2', case: 'k2', title: '笔记本' },
  ],
});

describe('photo wall: the table', () => {
  afterEach(clear);

  it('of the cases has an object a row, with all that is known of it', async () => {
    const rows = (await (await stage(document, 'view="cases"')).toCSV()).split('\r\n');
    expect(rows).to.include('编号,展柜,题名,材质,尺寸,使用,入柜,捐赠,说明');
    expect(rows).to.include('o1,守夜,手电筒,铝,长23厘米,2016/2018,"2018-11-05\t",何建平,照过36层楼道');
    expect(rows.some((row) => row.startsWith('o2,走访,笔记本'))).to.equal(true);
    expect(rows.join('')).not.to.contain('河沿');
  });

  it('of the photos holds their captions and texts', async () => {
    const table = await (await stage(document, 'view="rows"')).toCSV();
    expect(table).to.contain('a,河沿上的灯,');
    expect(table).to.contain('一早就来了');
    expect(table).not.to.contain('手电筒');
  });
});
