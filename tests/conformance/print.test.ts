/** The page printed as it stands: `beforeprint` brings everything to paper, `afterprint` brings the screen back. */
import { expect } from '@esm-bundle/chai';
import { atRest, until } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, stand, visibleTexts } from './stage.js';

inChromiumOnly(() =>
  eachSubject('Print', (subject, test) => {
    for (const view of subject.views)
      test(`everything is on the page before it is printed${view && `, ${view}`}`, async () => {
        const element = await stand(subject, { view });
        const read = (): string =>
          visibleTexts(element.shadowRoot!)
            .map(({ text }) => text)
            .join(' ');
        const before = read();
        dispatchEvent(new Event('beforeprint'));
        // Nobody waits for a second turn of the page: microtasks are all there is.
        await element.updateComplete;
        const paper = read();
        for (const text of subject.printed) expect(paper).to.contain(text);
        expect(paper).to.contain('示例数据');
        // A sheet is narrower than the screen it was set for.
        const { left } = element.getBoundingClientRect();
        expect(element.shadowRoot!.querySelector('.screen.beside')).to.equal(null);
        for (const photo of Array.from(element.shadowRoot!.querySelectorAll('.photo')))
          expect(photo.getBoundingClientRect().right - left).to.be.below(720);
        dispatchEvent(new Event('afterprint'));
        await until(
          () => read() === before,
          () => `the screen afterwards: ${read()}, not ${before}`,
          5_000,
        );
        await atRest(element);
        expect(read(), 'the screen afterwards').to.equal(before);
      });
  }),
);
