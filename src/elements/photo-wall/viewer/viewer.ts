import type { LitElement } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { ModalController } from '../../../frame/dialog/modal.js';
import type { Point } from '../../../gestures/axes.js';
import { SwipeController } from '../../../gestures/swipe-controller.js';
import { ZoomController } from '../../../gestures/zoom-controller.js';
import { ResizeWatch } from '../../../shell/watch/resize-watch.js';
import type { PhotoText } from '../model/text.js';
import { openFrom } from './open-from.js';
import { Slideshow } from './slideshow.js';
import { renderViewer, type ViewerContext } from './viewer-view.js';

/** What the viewer asks of the element. */
export interface ViewerHost {
  readonly element: LitElement;
  /** Seconds that a photo stands in a slideshow. */
  seconds(): number;
  announce(text: string): void;
  /** Another photo of the list is shown, or none any more. */
  show(photo: Photo | null): void;
  /** The thumbnail of a photo, from which it was opened and to which the focus goes back. */
  thumbnailOf(photo: Photo): HTMLElement | null | undefined;
}

/** What is shown, and the list it stands in. */
export interface Viewed {
  readonly photo: Photo;
  readonly photos: readonly Photo[];
  readonly text: PhotoText;
}

/** How much a double tap enlarges. */
const closer = 2.5;

/** One photo over the whole window: a modal dialog with a button beside every gesture. */
export class Viewer {
  viewed: Viewed | null = null;
  /** Whether the label is folded away. */
  isBare = false;
  /** Whether the label is longer than its room: then keys scroll it. */
  isLong = false;
  /** Room of the picture, px. */
  stage = { width: 0, height: 0 };
  /** Px that a finger has pulled the picture aside. */
  pulled = 0;
  readonly zoom: ZoomController;
  readonly slideshow: Slideshow;
  #last: Photo | null = null;
  #opened = false;
  readonly #size = new ResizeWatch(() => this.#measure());
  #observed: HTMLElement | null = null;

  constructor(readonly host: ViewerHost) {
    const { element } = host;
    const parts = { canvas: () => this.find('.canvas'), drawing: () => this.find('.drawing') };
    this.slideshow = new Slideshow({
      seconds: () => host.seconds(),
      // What somebody has enlarged is not taken away.
      next: () => (this.isClose ? this.slideshow.stands() : this.go(1)),
    });
    this.zoom = new ZoomController(element, parts);
    new SwipeController(element, {
      area: parts.canvas,
      drawing: parts.drawing,
      isOn: () => !this.isClose,
      moved: (along) => {
        this.pulled = along;
        element.requestUpdate();
      },
      ended: (direction) => {
        this.pulled = 0;
        if (direction === 0) element.requestUpdate();
        else this.go(direction);
      },
      doubleTapped: (at) => this.toggleZoom(at),
    });
    element.addController({
      hostUpdated: () => this.#updated(parts.canvas()),
      hostDisconnected: () => this.#left(),
    });
    // After the viewer's own, which must have measured before the focus moves.
    new ModalController(element, {
      dialog: () => element.renderRoot.querySelector<HTMLElement>('dialog.viewer'),
      close: () => host.show(null),
      returnTo: () => this.#last && host.thumbnailOf(this.#last),
    });
  }

  get isClose(): boolean {
    return this.zoom.k > 1.01;
  }

  /** Place of the photo in its list, from 0. */
  get at(): number {
    const { viewed } = this;
    return viewed ? viewed.photos.indexOf(viewed.photo) : -1;
  }

  /** What is to be shown at the next painting; null closes. */
  take(viewed: Viewed | null): void {
    // By its id: a refresh brings other objects.
    const isOther = viewed?.photo.id !== this.viewed?.photo.id;
    const wasOpen = this.viewed !== null;
    this.viewed = viewed;
    if (viewed) this.#last = viewed.photo;
    if (!isOther) return;
    this.zoom.startAt(1);
    this.pulled = 0;
    this.slideshow.wait();
    if (!viewed) {
      this.isBare = false;
      return this.slideshow.stop();
    }
    if (this.#label) this.#label.scrollTop = 0;
    this.#opened = !wasOpen;
    // On opening the focus says it.
    if (wasOpen && !this.slideshow.isOn) this.host.announce(this.told);
  }

  /** 第12张，共340张，夜巡的手电光 */
  get told(): string {
    const { viewed } = this;
    if (!viewed) return '';
    const { strings } = viewed.text;
    return [strings.position(this.at + 1, viewed.photos.length), viewed.text.nameOf(viewed.photo)].join(
      strings.comma,
    );
  }

  /** To the next or the one before; from the last to the first. */
  go(by: number): void {
    const { viewed } = this;
    if (!viewed) return;
    const { length } = viewed.photos;
    this.host.show(viewed.photos[(this.at + by + length) % length]!);
  }

  togglePlay(): void {
    const { strings } = this.viewed!.text;
    if (this.slideshow.isOn) {
      this.slideshow.stop();
      this.host.announce(strings.stopped);
    } else {
      this.slideshow.play();
      this.host.announce(strings.playing(this.host.seconds()));
    }
    this.host.element.requestUpdate();
  }

  toggleLabel(): void {
    this.isBare = !this.isBare;
    this.host.element.requestUpdate();
  }

  /** Enlarges the photo around a point of the screen, or takes it back to its fit. */
  toggleZoom(at?: Point): void {
    this.zoom.zoomTo(this.isClose ? 1 : closer, at);
  }

  /** The mouse's double click; a finger's two taps come by the swipe. */
  readonly onDoubleClick = (event: MouseEvent): void => {
    this.toggleZoom({ x: event.clientX, y: event.clientY });
  };

  /** The wheel brings the photo nearer where the mouse is, and scrolls a long label. The page behind does not scroll away. */
  readonly onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const { deltaX, deltaY, deltaMode } = event;
    const target = event.composedPath()[0] as HTMLElement;
    const label = target.closest('.viewer-label');
    if (label && label.scrollHeight > label.clientHeight) return;
    const isOnPhoto = target.closest('.canvas') !== null;
    // Sideways it goes over what is enlarged, as everywhere.
    if (isOnPhoto && this.isClose && Math.abs(deltaX) > Math.abs(deltaY)) return;
    event.preventDefault();
    if (!isOnPhoto) return;
    const turned = Math.max(-100, Math.min(100, deltaMode === 0 ? deltaY : deltaY * 33));
    this.zoom.zoomTo(this.zoom.k * Math.exp(-turned / 400), { x: event.clientX, y: event.clientY });
  };

  /** Px at which the whole photo fits its room. */
  fit({ width, height }: Photo): { readonly width: number; readonly height: number } {
    const k = Math.min(this.stage.width / width, this.stage.height / height, 2) || 0;
    return { width: Math.round(width * k), height: Math.round(height * k) };
  }

  /** A part of the dialog, while it is open. */
  find(selector: string): HTMLElement | null {
    return this.host.element.renderRoot.querySelector<HTMLElement>(`.viewer ${selector}`);
  }

  get #label(): HTMLElement | null {
    return this.find('.viewer-label');
  }

  render(context: ViewerContext): unknown {
    if (this.zoom.k < 1) this.zoom.k = 1;
    return renderViewer(this, context);
  }

  #updated(canvas: HTMLElement | null): void {
    if (canvas !== this.#observed) {
      this.#size.disconnect();
      this.#observed = canvas;
      if (canvas) this.#size.observe(canvas);
    }
    this.#measure();
    if (!canvas || !this.#opened || this.stage.width === 0 || this.host.element.isUpdatePending) return;
    this.#opened = false;
    const thumbnail = this.viewed && this.host.thumbnailOf(this.viewed.photo);
    const drawing = canvas.querySelector<HTMLElement>('.drawing');
    if (thumbnail && drawing) openFrom(thumbnail, drawing);
  }

  #measure(): void {
    const canvas = this.#observed;
    if (!canvas) return;
    const dialog = canvas.parentElement!;
    // By the dialog's own shape, for its stage may be turned. Others mark the dialog, too: the class is no binding's.
    dialog.classList.toggle(
      'wide',
      dialog.offsetWidth >= dialog.offsetHeight && dialog.closest('[data-place=phone]') === null,
    );
    const { offsetWidth: width, offsetHeight: height } = canvas;
    const label = this.#label;
    const isLong = label !== null && label.scrollHeight > label.clientHeight + 1;
    if (width === this.stage.width && height === this.stage.height && isLong === this.isLong) return;
    // What keys no longer scroll must not keep the focus, or it is nowhere.
    if (!isLong && label && (label.getRootNode() as ShadowRoot).activeElement === label) canvas.focus();
    this.stage = { width, height };
    this.isLong = isLong;
    this.host.element.requestUpdate();
  }

  #left(): void {
    this.#size.disconnect();
    this.#observed = null;
    this.slideshow.stop();
  }
}
