import '../../src/elements/org-tree/define.js';
import type { QsOrgTree } from '../../src/elements/org-tree/org-tree.js';
import type { Depth, Subject } from './subject.js';

let element: QsOrgTree | undefined;

function show(stage: HTMLElement, document: unknown, depth: Depth, view: 'tree' | 'list'): void {
  element = window.document.createElement('qs-org-tree');
  element.setAttribute('view', view);
  element.setAttribute('open-depth', String(depth));
  element.data = document;
  stage.append(element);
}

/** This library's element, in the drawing of a desk. It alone validates what it is given. */
export const subject: Subject = {
  prepare: (document) => document,
  open: (stage, prepared, depth) => show(stage, prepared, depth, 'tree'),
  openOther: (stage, prepared) => show(stage, prepared, 'all', 'list'),
  collapse: (id) => element!.collapse(id),
  scroller: () => element!.shadowRoot!.querySelector<HTMLElement>('.canvas')!,
  close: () => {
    element?.remove();
    element = undefined;
  },
};
