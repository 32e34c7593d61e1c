/** Where the data comes from, the day it is true of, and that it is a sample: on every screen, in every view. */
import { expect } from '@esm-bundle/chai';
import { eachSubject, inChromiumOnly, places, stand, visibleTexts, widths } from './stage.js';

inChromiumOnly(() =>
  eachSubject('Source', (subject, test) => {
    for (const view of subject.views)
      for (const place of places)
        test(`${place}${view && `, ${view}`}: source, day and 示例数据 can be read`, async () => {
          const element = await stand(subject, { view, place, width: widths[place] });
          const seen = visibleTexts(element.shadowRoot!)
            .map(({ text }) => text)
            .join(' ');
          const { source } = subject.document() as { source: { name: Record<string, string> } };
          expect(seen)
            .to.contain(source.name['zh-CN'])
            .and.to.contain('示例数据')
            .and.to.contain('2018年11月5日');
        });
  }),
);
