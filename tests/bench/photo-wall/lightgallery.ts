import lightGallery from 'lightgallery';
import type { Photo } from '../../../src/contract/generated/photo-wall/types.js';
import { scroll, type Subject } from './subject.js';

let wall: HTMLElement;
let photos: readonly Photo[] = [];

/** As its manual has it: links around small pictures, which the page writes, and the gallery over them. Pictures are lazy. */
export const subject: Subject = {
  prepare: ({ document: { photos: all = [] } }) => {
    photos = all.filter(
      ({ withdrawn, width, consent }) => !withdrawn && width > 0 && consent?.given !== false,
    );
  },
  open: ({ stage }) => {
    wall = document.createElement('div');
    wall.className = 'peer';
    for (const { src, sources, alt, title, width, height } of photos) {
      const link = document.createElement('a');
      link.href = src;
      link.dataset['subHtml'] = title as string;
      const picture = document.createElement('img');
      picture.loading = 'lazy';
      picture.width = Math.round((208 * width) / height);
      picture.height = 208;
      picture.src = sources![0]!.src;
      picture.alt = (alt as string | undefined) ?? '';
      link.append(picture);
      wall.append(link);
    }
    stage.append(wall);
    lightGallery(wall, { selector: 'a', speed: 0 });
  },
  scroll: (_, frame) => scroll(frame),
  // Not timed. Its own `destroy` looks through all listeners for each of 10,000 links: two minutes and more.
  close: () => {
    wall.remove();
    for (const each of document.querySelectorAll('.lg-container')) each.remove();
  },
};
