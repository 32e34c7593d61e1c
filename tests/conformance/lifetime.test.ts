/** A page runs for weeks: an element that leaves takes its timers, listeners and observers with it. */
import { expect } from '@esm-bundle/chai';
import { Attachments } from '../fixtures/attachments.js';
import { atRest, clear, inState, mount, pause, Timers } from '../fixtures/page.js';
import { eachSubject, give, inChromiumOnly, plainText, stand, titleIn, type AnyElement } from './stage.js';
import { reach, ways } from './states.js';

inChromiumOnly(() =>
  eachSubject('Lifetime', (subject, test) => {
    let timers: Timers;
    let attachments: Attachments;
    beforeEach(() => {
      attachments = new Attachments();
      timers = new Timers();
    });
    afterEach(() => {
      clear();
      timers.restore();
      attachments.restore();
    });

    const expectNothingLeft = async (): Promise<void> => {
      clear();
      await pause(20);
      expect(timers.running, 'timers').to.deep.equal([]);
      expect(attachments.left, 'listeners and observers').to.deep.equal([]);
    };

    for (const way of ways)
      test(`${way.name}: nothing is left behind`, async () => {
        await reach(way, subject);
        expect(attachments.left.length, 'it holds something while it stands').to.be.above(0);
        await expectNothingLeft();
      });

    for (const view of subject.views)
      for (const place of ['desk', 'kiosk', 'wall'])
        test(`${place}${view && `, ${view}`}: nothing is left behind`, async () => {
          await stand(subject, { view, place, attributes: subject.attributes ?? '' });
          await expectNothingLeft();
        });

    test('what is called before it stands on a page does nothing, and is no harm later', async () => {
      const element = document.createElement(subject.tag) as AnyElement & {
        reset(): void;
        toCSV(): Promise<string>;
      };
      element.data = subject.document();
      element.focus();
      element.reset();
      expect(await element.toCSV()).to.equal('');
      mount('').append(element);
      await inState(element, 'ready');
      await atRest(element);
      expect(plainText(element)).to.contain(titleIn(subject));
      await expectNothingLeft();
    });

    test('mounted and unmounted 1,000 times, half of them before it was painted: nothing is left behind', async function () {
      this.timeout(120_000);
      const document_ = subject.document();
      for (let times = 0; times < 1_000; times++) {
        mount(`<${subject.tag}></${subject.tag}>`);
        const element = document.querySelector(subject.tag) as AnyElement;
        element.data = document_;
        if (times % 2 === 0) await element.updateComplete;
        // Once in a while long enough for what waits for a frame.
        if (times % 100 === 0) await pause(20);
      }
      await expectNothingLeft();
    });

    test('moved in the page a hundred times, it holds no more than before and still shows its document', async () => {
      mount(
        `<div></div><${subject.tag} src="${await give(subject)}/ok" refresh="600"></${subject.tag}><div></div>`,
      );
      const element = document.querySelector(subject.tag) as AnyElement;
      await inState(element, 'ready');
      await atRest(element);
      await pause(50);
      const before = attachments.left.length;
      const homes = Array.from(document.querySelectorAll('div > div'));
      for (let times = 0; times < 100; times++) homes[times % 2]!.append(element);
      await pause(100);
      await atRest(element);
      expect(element.state).to.equal('ready');
      expect(plainText(element)).to.contain(titleIn(subject));
      expect(attachments.left.length).to.equal(before);
      await expectNothingLeft();
    });
  }),
);
