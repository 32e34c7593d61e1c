/** Updates are microtasks: an element that asks for one at the end of each would never let the page paint, click or reload. */
import { expect } from '@esm-bundle/chai';
import { html } from 'lit';
import { QsElement } from '../../src/shell/element.js';
import { clear, mount, until } from '../fixtures/page.js';

class Restless extends QsElement {
  passes = 0;
  protected override renderContent(): unknown {
    return html`${this.passes++}`;
  }
  protected override updated(): void {
    if (this.isConnected) this.requestUpdate();
  }
}
customElements.define('qs-restless', Restless);

describe('An element that never comes to rest', () => {
  afterEach(clear);

  it('leaves the page its turns', async () => {
    mount('<qs-restless></qs-restless>');
    const element = document.querySelector<Restless>('qs-restless')!;
    const timer = new Promise((done) => setTimeout(done, 20));
    const frame = new Promise((done) => requestAnimationFrame(done));
    await Promise.all([timer, frame]);
    // The page had its turn; then it goes on.
    await until(
      () => element.passes > 50,
      () => `${element.passes} passes`,
    );
    const before = element.passes;
    element.remove();
    await new Promise((done) => setTimeout(done, 50));
    expect(element.passes - before, 'passes after it has left').to.be.lessThan(100);
  });
});
