/** The reader's language: three of them and an unknown one; what stands in another is marked, so that a voice can read it. */
import { expect } from '@esm-bundle/chai';
import { atRest } from '../fixtures/page.js';
import {
  attributesIn,
  base,
  eachSubject,
  inChromiumOnly,
  locales,
  named,
  plainText,
  stand,
  titleIn,
  visibleTexts,
  type AnyElement,
} from './stage.js';

const han = /\p{Script=Han}/u;

/** Texts with Han characters that an English voice would be given. */
function unmarked(element: AnyElement): string[] {
  const wrong = visibleTexts(element.shadowRoot!).filter(
    ({ text, parent }) => han.test(text) && !/^zh/.test(parent.closest('[lang]')?.getAttribute('lang') ?? ''),
  );
  const said = ['aria-label', 'alt', 'title', 'aria-roledescription', 'placeholder'].flatMap((name) =>
    Array.from(element.shadowRoot!.querySelectorAll(`[${name}]`)).filter(
      (part) =>
        han.test(part.getAttribute(name) ?? '') &&
        !/^zh/.test(part.closest('[lang]')?.getAttribute('lang') ?? ''),
    ),
  );
  return [...wrong.map(({ text, parent }) => `${text} in ${named(parent)}`), ...said.map(named)];
}

inChromiumOnly(() =>
  eachSubject('Languages', (subject, test) => {
    for (const view of subject.views)
      for (const lang of locales)
        test(`${lang}${view && `, ${view}`}: own words and the document's, and the wrapper says so`, async () => {
          const element = await stand(subject, { view, around: `<div lang="${lang}">{}</div>` });
          if (view === subject.views[0]) expect(plainText(element)).to.contain(titleIn(subject, lang));
          if (view === subject.views[0]) expect(plainText(element)).to.contain(subject.words[lang]);
          for (const other of locales)
            if (subject.words[other] !== subject.words[lang])
              expect(plainText(element), other).not.to.contain(subject.words[other]);
          expect(base(element).lang).to.equal(lang);
        });

    for (const view of subject.views)
      test(`English${view && `, ${view}`}: what stands in Chinese is marked with its language`, async () => {
        const element = await stand(subject, { view, lang: 'en', attributes: attributesIn(subject, view) });
        if (view === subject.views[0]) expect(plainText(element), 'a name in Chinese only').to.match(han);
        expect(unmarked(element)).to.deep.equal([]);
      });

    test('an unknown language is read as zh-CN', async () => {
      const element = await stand(subject, { around: '<div lang="tlh">{}</div>' });
      expect(plainText(element)).to.contain(subject.words['zh-CN']).and.to.contain(titleIn(subject));
    });

    test('two stand side by side, and each changes alone', async () => {
      const first = await stand(subject, {
        around: `<div lang="en">{}</div><div lang="zh-TW"><${subject.tag} class="second"></${subject.tag}></div>`,
      });
      const second = document.querySelector('.second') as unknown as AnyElement;
      second.data = subject.document();
      await atRest(second);
      expect(plainText(first)).to.contain(titleIn(subject, 'en'));
      expect(plainText(second)).to.contain(titleIn(subject, 'zh-TW'));
      first.parentElement!.lang = 'zh-CN';
      await atRest(first);
      expect(plainText(first)).to.contain(titleIn(subject)).and.to.contain(subject.words['zh-CN']);
      expect(plainText(second)).to.contain(titleIn(subject, 'zh-TW'));
    });
  }),
);
