/** The six states: each is told in words, in the reader's language, and nothing is ever blank. */
import { expect } from '@esm-bundle/chai';
import { stateStrings } from '../../src/shell/states/states.strings.js';
import { atRest, hearStates, inState, until } from '../fixtures/page.js';
import {
  base,
  eachSubject,
  inChromiumOnly,
  locales,
  plainText,
  stand,
  titleIn,
  visibleTexts,
  type AnyElement,
} from './stage.js';
import { reach, ways } from './states.js';

const kept = stateStrings['zh-CN'].invalidPublicKept;

/** Words of an unfinished translation or a slip of the code. */
const slips = /undefined|\[object|NaN|=>|null\b/;

inChromiumOnly(() =>
  eachSubject('States', (subject, test) => {
    for (const way of ways)
      test(`${way.name}: told in every language, with room for it`, async () => {
        const told = new Set<string>();
        for (const lang of way.state === 'stale' ? (['zh-CN'] as const) : locales) {
          const element = await reach(way, subject, { around: `<div lang="${lang}">{}</div>` });
          expect(element.getAttribute('state')).to.equal(way.state);
          expect(element.offsetHeight, lang).to.be.above(20);
          expect(visibleTexts(element.shadowRoot!).length, lang).to.be.above(0);
          expect(plainText(element), lang).not.to.match(slips);
          expect(base(element).lang, lang).to.equal(lang);
          told.add(plainText(element));
        }
        if (way.state !== 'stale') expect(told.size).to.equal(locales.length);
      });

    for (const [foot, inside] of [
      ['', ''],
      [', below a foot of the page’s own', '<p slot="footer">居委会 电话12345678</p>'],
    ] as const) {
      const seen = (element: AnyElement): string =>
        visibleTexts(element.shadowRoot!)
          .map(({ text }) => text)
          .join('');

      test(`in a hall old data says so in every view${foot}`, async () => {
        for (const view of subject.views) {
          const element = await stand(subject, { place: 'hall', view, inside });
          expect(seen(element), view).not.to.contain(kept);
          element.data = subject.broken.document;
          await inState(element, 'invalid');
          await atRest(element);
          expect(seen(element), view).to.contain(kept);
        }
      });

      test(`in a hall data that could not be renewed says so${foot}`, async () => {
        const stale = ways.find(({ state }) => state === 'stale')!;
        const element = await reach(stale, subject, { place: 'hall', inside });
        expect(seen(element)).to.match(/显示的是.+的数据/);
      });
    }

    test('a document that is refused: where it is wrong, by its pointer', async () => {
      const element = await stand(subject, { data: subject.broken.document });
      await inState(element, 'invalid');
      await until(
        () => plainText(element).includes(subject.broken.where),
        () => `${subject.broken.where} in ${plainText(element)}`,
      );
      expect(element.problems[0]?.severity).to.equal('error');
    });

    test('a refused document leaves the last good view, and a mended one takes the words away', async () => {
      const element = await stand(subject);
      element.data = subject.broken.document;
      await inState(element, 'invalid');
      expect(plainText(element)).to.contain(titleIn(subject));
      element.data = { ...subject.document(), title: '改好了' };
      await inState(element, 'ready');
      expect(plainText(element)).to.contain('改好了').and.not.to.contain(subject.broken.where);
    });

    test('the page’s own markup shows while nothing has come, and not after', async () => {
      const element = await stand(subject, { data: undefined });
      element.innerHTML = '<p>后备内容</p>';
      const fallback = element.querySelector('p')!;
      await inState(element, 'empty');
      expect(fallback.offsetHeight, 'empty').to.be.above(0);
      element.data = subject.broken.document;
      await inState(element, 'invalid');
      expect(fallback.offsetHeight, 'invalid').to.be.above(0);
      element.data = subject.document();
      await inState(element, 'ready');
      expect(fallback.offsetHeight, 'ready').to.equal(0);
    });

    test('each change is told by one qs-state', async () => {
      const element = await stand(subject, { data: undefined });
      const { events, stop } = hearStates();
      element.data = subject.document();
      await inState(element, 'ready');
      element.data = subject.broken.document;
      await inState(element, 'invalid');
      stop();
      expect(events.map(({ state, previous }) => `${previous} ${state}`)).to.deep.equal([
        'empty ready',
        'ready invalid',
      ]);
    });
  }),
);
