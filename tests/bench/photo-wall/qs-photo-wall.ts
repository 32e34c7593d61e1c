import '../../../src/elements/photo-wall/define.js';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/photo-wall.js';
import { scroll, type Subject } from './subject.js';

let element: QsPhotoWall | undefined;

/** This library's element, by time, as on a portal. It alone validates what it is given. */
export const subject: Subject = {
  prepare: () => undefined,
  open: ({ stage, document }) => {
    element = window.document.createElement('qs-photo-wall');
    element.data = document;
    stage.append(element);
  },
  resize: ({ stage }, width) => {
    stage.style.width = `${width}px`;
  },
  scroll: (_, frame) => scroll(frame),
  close: ({ stage }) => {
    element?.remove();
    element = undefined;
    stage.style.width = '';
  },
};
