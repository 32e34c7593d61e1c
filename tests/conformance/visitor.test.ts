/** What visitors do everywhere: they press twice, and they leave with a word in the search line. */
import { expect } from '@esm-bundle/chai';
import { atRest } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, isVisible, named, stand, type AnyElement } from './stage.js';

const find = <Part extends HTMLElement>(element: AnyElement, selector: string): Part | undefined =>
  Array.from(element.shadowRoot!.querySelectorAll<Part>(selector)).find(isVisible);

inChromiumOnly(() =>
  eachSubject('Visitor', (subject, test) => {
    test('a second press does not undo the first', async function () {
      const element = await stand(subject);
      const control = find(element, '.view button[aria-pressed=false]');
      if (!control) return this.skip();
      const [clientX, clientY] = [
        control.getBoundingClientRect().left + 5,
        control.getBoundingClientRect().top + 5,
      ];
      for (const detail of [1, 2]) {
        control.dispatchEvent(
          new MouseEvent('click', { detail, clientX, clientY, bubbles: true, composed: true }),
        );
        await atRest(element);
      }
      expect(control.getAttribute('aria-pressed'), named(control)).to.equal('true');
    });

    test('reset() leaves nothing in the search line', async function () {
      const element = (await stand(subject)) as AnyElement & { reset(): void };
      const line = find<HTMLInputElement>(element, '.search input');
      if (!line) return this.skip();
      line.focus();
      line.value = '示例';
      line.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await atRest(element);
      element.reset();
      await atRest(element);
      expect(find<HTMLInputElement>(element, '.search input')?.value ?? '').to.equal('');
      expect(element.shadowRoot!.querySelectorAll('mark')).to.have.length(0);
    });
  }),
);
