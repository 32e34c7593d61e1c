import type { Photo } from '../../../src/contract/generated/photo-wall/types.js';
import { scroll, type Page, type Subject } from './subject.js';

/**
 * The least that anybody must do: leave out what may not be shown, fill rows greedily, month by month, and put the photos that can be
 * seen into the page as plain DOM, with their titles. It validates nothing, sorts nothing, has no keys, no roles, no rail.
 */
interface Place {
  readonly photo: Photo;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const target = 208;
const gap = 12;
const caption = 30;
const head = 44;
const margin = 320;

let layer: HTMLElement;
let photos: Photo[] = [];
let places: Place[] = [];

const mayBeShown = (photo: Photo): boolean =>
  !photo.withdrawn &&
  photo.width > 0 &&
  photo.consent?.given !== false &&
  !photo.minor &&
  !(photo.expiresAt !== undefined && photo.expiresAt < '2026');

function layOut(): void {
  const width = layer.clientWidth;
  places = [];
  let y = 0;
  let row: Photo[] = [];
  let sum = 0;
  const end = (isLast: boolean): void => {
    if (row.length === 0) return;
    const full = (width - gap * (row.length - 1)) / sum;
    const height = isLast ? Math.min(full, target) : full;
    let x = 0;
    for (const photo of row) {
      const own = (photo.width / photo.height) * height;
      places.push({ photo, x, y, width: own, height });
      x += own + gap;
    }
    y += height + caption + gap;
    row = [];
    sum = 0;
  };
  let month = '';
  for (const photo of photos) {
    const own = photo.date!.slice(0, 7);
    if (own !== month) {
      end(true);
      month = own;
      y += head;
    }
    row.push(photo);
    sum += photo.width / photo.height;
    if ((width - gap * (row.length - 1)) / sum <= target) end(false);
  }
  end(true);
  layer.style.height = `${y}px`;
}

/** Rows stand in order: the first that can be seen is found by halves. */
function paint(): void {
  const top = -layer.getBoundingClientRect().top - margin;
  const bottom = top + innerHeight + 2 * margin;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.y + places[middle]!.height < top) low = middle + 1;
    else high = middle;
  }
  const shown: HTMLElement[] = [];
  for (let i = low; i < places.length && places[i]!.y < bottom; i++) shown.push(card(places[i]!));
  layer.replaceChildren(...shown);
}

function card({ photo, x, y, width, height }: Place): HTMLElement {
  const button = document.createElement('button');
  button.className = 'card';
  button.style.transform = `translate(${x}px, ${y}px)`;
  button.style.width = `${width}px`;
  const picture = document.createElement('img');
  picture.src = photo.sources![0]!.src;
  picture.alt = photo.alt as string;
  picture.style.height = `${height}px`;
  picture.style.backgroundColor = photo.color!;
  const title = document.createElement('span');
  title.textContent = photo.title as string;
  button.append(picture, title);
  return button;
}

const onScroll = (): void => paint();

export const subject: Subject = {
  prepare: () => undefined,
  open: ({ stage, document: { photos: all = [] } }: Page) => {
    layer = document.createElement('div');
    layer.className = 'floor';
    stage.append(layer);
    photos = all.filter(mayBeShown);
    layOut();
    paint();
    addEventListener('scroll', onScroll, { passive: true });
  },
  resize: ({ stage }, width) => {
    stage.style.width = `${width}px`;
    layOut();
    paint();
  },
  scroll: (_, frame) => scroll(frame),
  close: ({ stage }) => {
    removeEventListener('scroll', onScroll);
    layer.remove();
    stage.style.width = '';
    photos = [];
    places = [];
  },
};
