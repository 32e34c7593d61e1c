import '../../../src/elements/org-tree/define.js';
import type { QsOrgTree } from '../../../src/elements/org-tree/org-tree.js';
import { pan, type Depth, type Page, type Subject } from './subject.js';

let element: QsOrgTree | undefined;

function show({ stage, document }: Page, depth: Depth, view: 'tree' | 'list'): void {
  element = window.document.createElement('qs-org-tree');
  element.setAttribute('view', view);
  element.setAttribute('open-depth', String(depth));
  element.data = document;
  stage.append(element);
}

/** This library's element, in the drawing of a desk. It alone validates what it is given. */
export const subject: Subject = {
  prepare: () => undefined,
  open: (page, depth) => show(page, depth, 'tree'),
  openOther: (page) => show(page, 'all', 'list'),
  collapse: (_, id) => element!.collapse(id),
  pan: (_, frame) => pan(element!.shadowRoot!.querySelector<HTMLElement>('.canvas')!, frame),
  close: () => {
    element?.remove();
    element = undefined;
  },
};
