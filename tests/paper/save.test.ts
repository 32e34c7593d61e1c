import { expect } from '@esm-bundle/chai';
import { saveFile } from '../../src/paper/save.js';

describe('saving a file', () => {
  const { createObjectURL } = URL;
  const { dispatchEvent } = HTMLAnchorElement.prototype;

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.dispatchEvent = dispatchEvent;
  });

  it('is a click on a link that nobody on the page sees or hears', async () => {
    const blobs: Blob[] = [];
    const clicks: { link: HTMLAnchorElement; event: Event }[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.dispatchEvent = function (event) {
      clicks.push({ link: this, event });
      return true;
    };
    const before = document.querySelectorAll('*').length;
    saveFile('名册.csv', '\uFEFF姓名\r\n', 'text/csv');
    expect(document.querySelectorAll('*').length).to.equal(before);
    expect(clicks.length).to.equal(1);
    const { link, event } = clicks[0]!;
    expect([link.download, link.protocol, event.type, event.bubbles]).to.deep.equal([
      '名册.csv',
      'blob:',
      'click',
      false,
    ]);
    expect(blobs[0]!.type).to.equal('text/csv;charset=utf-8');
    const bytes = new Uint8Array(await new Response(blobs[0]).arrayBuffer());
    expect([...bytes.slice(0, 3)], 'the BOM').to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
