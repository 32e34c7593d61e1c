/**
 * What a linear screen reader hears of each element, from Chromium's accessibility tree, compared with what was approved.
 * A text in another language than the page's stands in [zh-CN: …].
 *
 * To approve: QS_TRANSCRIPTS=write QS_ENGINES=chromium npm test -- --only browser --files transcript, and read the difference.
 */
import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { until } from '../fixtures/page.js';
import { eachSubject, inChromiumOnly, plainText, stand } from './stage.js';

inChromiumOnly(() =>
  eachSubject('Transcript', (subject, test) => {
    for (const lang of ['zh-CN', 'en'] as const)
      test(lang, async () => {
        const parts: string[] = [];
        const hear = async (title: string): Promise<void> => {
          const heard = await executeServerCommand<string, object>('transcript', { selector: subject.tag });
          parts.push(`# ${title}\n\n${heard}\n`);
        };
        for (const view of subject.views) {
          await stand(subject, { view, lang });
          await hear(view || 'the view');
        }
        if (subject.attributes) {
          await stand(subject, { view: subject.views[0]!, lang, attributes: subject.attributes });
          await hear(`${subject.views[0]}, ${subject.attributes}`);
        }
        await stand(subject, { lang, data: subject.empty });
        await hear('empty');
        const element = await stand(subject, { lang, data: subject.broken.document });
        await until(
          () => plainText(element).includes(subject.broken.where),
          () => plainText(element),
        );
        // The words of problems come a moment after their codes.
        await until(
          () => !/>\w+-\w+</.test(element.shadowRoot!.querySelector('.state-problems')?.innerHTML ?? ''),
          () => plainText(element),
        );
        await hear('invalid');
        const heard = parts.join('\n');
        const file = `tests/conformance/transcripts/${subject.name}.${lang}.txt`;
        const golden = await executeServerCommand<{ text: string | null }, object>('golden', {
          file,
          text: heard,
        });
        expect(golden.text, `${file}: QS_TRANSCRIPTS=write writes it`).not.to.equal(null);
        // By lines, so that the report shows those that differ.
        expect(heard.split('\n')).to.deep.equal(golden.text!.split('\n'));
      });
  }),
);
