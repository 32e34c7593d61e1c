/** What the element gives away: table, SVG, PNG, print, by method and by button. */
import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import community from '../../../demo/data/org.json';
import { clear, inState, mount, org, said, until } from '../../fixtures/page.js';

describe('Taking away', () => {
  afterEach(clear);

  it('gives nothing without a document', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    await inState(org(), 'empty');
    expect(await org().toCSV()).to.equal('');
    expect(await org().toSVG()).to.equal('');
    expect(await org().toPNG()).to.equal(null);
    await org().print();
  });

  it('gives every unit, however little is open', async () => {
    mount('<qs-org-tree open-depth="1"></qs-org-tree>');
    org().data = community;
    await inState(org(), 'ready');
    const csv = await org().toCSV();
    expect(csv.charCodeAt(0)).to.equal(0xfeff);
    expect(csv).to.contain('示例数据').and.to.contain('魏国良').and.to.contain('空缺');
    const svg = new DOMParser().parseFromString(await org().toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('foreignObject, script, image')).to.have.length(0);
    const titles = Array.from(svg.querySelectorAll('title'), ({ textContent }) => textContent ?? '');
    expect(titles.filter((title) => title.includes('楼道党小组')).length).to.equal(33);
    const png = await org().toPNG(1);
    expect(png?.type).to.equal('image/png');
    expect(png?.size).to.be.above(10_000);
  });

  it('saves a file from the button, and says its name', async () => {
    mount('<qs-org-tree></qs-org-tree>');
    org().data = community;
    await inState(org(), 'ready');
    const names: string[] = [];
    const { dispatchEvent } = HTMLElement.prototype;
    HTMLElement.prototype.dispatchEvent = function (event) {
      if (this instanceof HTMLAnchorElement && event.type === 'click') {
        names.push(this.download);
        return true;
      }
      return dispatchEvent.call(this, event);
    };
    try {
      for (const label of ['导出矢量图', '导出表格']) {
        const before = names.length;
        const button = Array.from(org().renderRoot.querySelectorAll('button')).find(
          ({ textContent }) => textContent?.trim() === label,
        )!;
        button.click();
        await until(
          () => names.length > before,
          () => `a saved file from ${label}`,
        );
      }
    } finally {
      HTMLElement.prototype.dispatchEvent = dispatchEvent;
    }
    expect(names).to.deep.equal(['新城社区党组织架构 2018-11-05.svg', '新城社区党组织架构 2018-11-05.csv']);
    await until(
      () => said(org()).includes('新城社区党组织架构 2018-11-05.csv'),
      () => said(org()),
    );
  });
});
