import '../../../src/elements/honor-roll/define.js';
import type { QsHonorRoll } from '../../../src/elements/honor-roll/honor-roll.js';
import { holder, scroll, type Page, type Subject } from './subject.js';

let element: QsHonorRoll | undefined;

function show({ stage, document }: Page, attributes: Record<string, string>): void {
  element = window.document.createElement('qs-honor-roll');
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.data = document;
  stage.append(element);
}

/** This library's element on a desk; the wall as a hall shows it. It alone validates what it is given. */
export const subject: Subject = {
  openList: (page) => show(page, { view: 'list' }),
  openTimeline: (page) => show(page, { view: 'timeline' }),
  openWall: (page) => show(page, { view: 'wall', 'data-qs-place': 'hall' }),
  openNames: (page) => show(page, { selected: holder }),
  scroll,
  close: () => {
    element?.remove();
    element = undefined;
  },
};
