import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from '../../contract/generated/photo-wall/types.js';
import { retryDelay } from '../../data/retry.js';
import { cssom } from '../../shell/paint/cssom.js';
import type { PhotoText } from './model/text.js';

/** What is known of pictures that could not be had. One an element; gone with its document. */
export class BrokenPictures {
  /** 1: its small files; 2: all of it. */
  #broken = new Map<string, 1 | 2>();

  constructor(
    private readonly changed: () => void,
    /** Told once a document, a moment after the first. */
    private readonly tell: (count: number) => void,
  ) {}

  #timer: ReturnType<typeof setTimeout> | undefined;
  #isTold = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  /** Other data may have mended it, or the element has left. */
  forget(): void {
    this.#broken = new Map();
    this.#isTold = false;
    this.#tries = 0;
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  isBroken(photo: Photo): boolean {
    return this.#broken.get(photo.id) === 2;
  }

  hasSources(photo: Photo): boolean {
    return !this.#broken.has(photo.id) && (photo.sources?.length ?? 0) > 0;
  }

  /** The large file may be there where a small one is not. */
  failed(photo: Photo): void {
    const isLast = this.#broken.has(photo.id) || !photo.sources?.length;
    this.#broken.set(photo.id, isLast ? 2 : 1);
    this.changed();
    if (!isLast) return;
    // A hall's page stands for months: what a network that was away kept back is asked for again, later and later.
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      this.#broken = new Map();
      this.changed();
    }, retryDelay(++this.#tries));
    if (this.#isTold) return;
    this.#isTold = true;
    this.#timer = setTimeout(
      () => this.tell(Array.from(this.#broken.values()).filter((each) => each === 2).length),
      1_000,
    );
  }
}

/** All the files of a photo by their width, for the engine to choose from by the width it is shown at and the density. */
function filesOf({ src, width, sources = [] }: Photo): string {
  const all = [...sources, { src, width }];
  // A blank or a comma in an address would end it.
  return all.map((file) => `${file.src.replace(/[\s,]/g, encodeURIComponent)} ${file.width}w`).join(', ');
}

export interface PictureOptions {
  readonly text: PhotoText;
  readonly broken: BrokenPictures;
  /** CSS px it is shown at. */
  readonly width: number;
  /** Its caption stands beside it: what has no alternative text is not said twice. */
  readonly isCaptioned?: boolean;
  /** Whether it is fetched and decoded now; else its place keeps its colour. Default true. */
  readonly isNear?: boolean;
  readonly whole?: boolean;
  /** CSS px, where its place does not say. */
  readonly height?: number;
  loaded?(): void;
}

/**
 * A photo in its place: its colour until it comes, and what it is called where it cannot be had. Not written over, not
 * tinted; the theme may turn photographs grey.
 */
export function renderPicture(photo: Photo, options: PictureOptions): TemplateResult {
  const { text, broken, width, isCaptioned = false, isNear = true, whole = false } = options;
  const alt = isCaptioned && photo.alt === undefined ? '' : text.altOf(photo);
  const { height } = options;
  const color = cssom({
    'background-color': photo.color ?? null,
    height: height === undefined ? null : `${height}px`,
  });
  if (broken.isBroken(photo)) {
    const label = photo.alt ?? text.titleOf(photo);
    return html`<span class="picture lost" ${color}
      ><span class="lost-text"
        ><b>${heldAtEnd(text.strings.broken, 3)}</b>
        <span lang=${text.lang(label)}>${heldAtEnd(text.say(label), 2)}</span></span
      ></span
    >`;
  }
  if (!isNear) return html`<span class="picture" ${color}><span class="sr-only">${alt}</span></span>`;
  return html`<span class="picture ${whole ? 'whole' : ''}" ${color}
    ><img
      src=${photo.src}
      srcset=${broken.hasSources(photo) ? filesOf(photo) : nothing}
      sizes=${broken.hasSources(photo) ? `${Math.ceil(width)}px` : nothing}
      alt=${alt}
      lang=${text.lang(photo.alt)}
      decoding="async"
      draggable="false"
      @load=${() => options.loaded?.()}
      @error=${() => broken.failed(photo)}
  /></span>`;
}

/** A text whose last characters stay together: in a narrow place none of them is left alone on a line. */
function heldAtEnd(text: string, count: number): unknown {
  const end = Array.from(text.slice(-2 * count))
    .slice(-count)
    .join('');
  return html`${text.slice(0, text.length - end.length)}<span class="nw">${end}</span>`;
}

/** The photo that an event is about: what it came from, or lies around it, has the photo's id as its key. */
export function photoAt(event: Event, text: PhotoText | undefined): Photo | undefined {
  const item = (event.composedPath()[0] as HTMLElement).closest<HTMLElement>('[data-key]');
  return item ? text?.model.photoOf(item.dataset['key'] ?? '') : undefined;
}
