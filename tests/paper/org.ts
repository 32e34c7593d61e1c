import { readFileSync } from 'node:fs';
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree/types.js';
import { buildModel, type OrgModel } from '../../src/elements/org-tree/model/model.js';
import '../fixtures/languages.js';
import { OrgWords } from '../../src/elements/org-tree/model/words.js';
import { layOutSteps, type PaperOptions } from '../../src/elements/org-tree/paper/pages.js';
import type { DisplayList, Group, TextMark } from '../../src/paper/marks.js';
import { isWindow } from '../../src/paper/marks.js';
import { atOnce } from '../../src/paper/steps.js';
import type { Locale } from '../../src/text/locale.js';

export const community = JSON.parse(readFileSync('demo/data/org.json', 'utf8')) as OrgTreeDocument;

export function open(
  document: OrgTreeDocument,
  locale: Locale = 'zh-CN',
): { model: OrgModel; words: OrgWords } {
  const model = buildModel(document);
  return { model, words: new OrgWords(model, locale) };
}

/** The pages of an organisation, laid out without a pause. */
export const layOutPages = (words: OrgWords, options?: PaperOptions) => atOnce(layOutSteps(words, options));

/** Every group of a drawing, those inside windows too. */
export function groupsOf(list: DisplayList): Group[] {
  return list.pieces.flatMap((piece) => (isWindow(piece) ? [...piece.groups] : [piece]));
}

/** Every text of a group, joined from its runs. */
export function textsOf({ marks }: Group): string[] {
  return marks
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(({ runs }) => runs.map(({ text }) => text).join(''));
}
