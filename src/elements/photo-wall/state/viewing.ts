import type { LitElement } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { BackEntry } from '../../../shell/address/back-entry.js';
import type { WallModel } from '../model/model.js';
import type { PhotoText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';
import type { Viewer } from '../viewer/viewer.js';
import type { Collection } from './collection.js';

/** What it asks of the element. */
export interface ViewingHost {
  /** Null while no viewer may be open: without a document, on paper. */
  text(): PhotoText | null;
  /** Id of the photo that a viewer is to show; null where a choice opens none. */
  chosen(): string | null;
  /** Asks the page. @returns whether it was allowed */
  choose(id: string | null): boolean;
  /** Whether Back of the browser closes the viewer. */
  hasBack(): boolean;
  /** The viewer is left. */
  left(): void;
  /** The photo in the viewer may no longer be shown. @param hadFocus whether the focus was in the viewer */
  vanished(hadFocus: boolean): void;
}

/**
 * Which photo is in the viewer: the chosen one, or a photo of an object that is looked at closely while the object stays chosen.
 * The viewer itself is fetched with the first of them.
 */
export class Viewing {
  /** Whether a viewer was ever open, so that it has to be told to close. */
  #wasOpen = false;
  /** Ids of a photo of the object at hand that is looked at closely, and of all of its photos. */
  #closeUp: { readonly id: string; readonly ids: readonly string[] } | null = null;
  readonly #history: BackEntry;

  constructor(
    private readonly element: LitElement & { readonly selected: string | null },
    /** Fetched when it is first read. */
    private readonly viewer: { readonly value: Viewer | undefined },
    private readonly host: ViewingHost,
  ) {
    this.#history = new BackEntry(element, () => {
      if (this.photo) this.show(null);
      // The address has closed it already.
      else this.host.left();
    });
  }

  /** Undefined where nothing is looked at, or what was may no longer be shown. */
  get photo(): Photo | undefined {
    const id = this.#closeUp?.id ?? this.host.chosen();
    const photo = id === null ? undefined : this.host.text()?.model.photoOf(id);
    if (photo) this.#wasOpen = true;
    return photo;
  }

  /** Opened by the visitor. */
  open(photo: Photo): void {
    if (this.host.hasBack()) this.#history.push();
    if (!this.host.choose(photo.id)) this.#history.pop();
  }

  /** A photo of the object at hand. The object stays chosen. */
  enlarge(photo: Photo, all: readonly Photo[]): void {
    if (this.host.hasBack()) this.#history.push();
    this.#closeUp = { id: photo.id, ids: all.map(({ id }) => id) };
    this.element.requestUpdate();
  }

  /** Another photo; null closes. */
  show(photo: Photo | null): void {
    if (this.#closeUp) {
      this.#closeUp = photo && { ...this.#closeUp, id: photo.id };
      this.element.requestUpdate();
    } else if (!this.host.choose(photo?.id ?? null)) return;
    if (photo) return;
    this.#history.pop();
    this.host.left();
  }

  /** The visitor has gone. */
  reset(): void {
    this.#closeUp = null;
  }

  /** Before a painting: the viewer takes what it shows. Without a document it keeps what it had. */
  update(photos: Collection): void {
    const { photo } = this;
    const viewer = this.#viewer;
    const { text } = photos;
    if (!text) viewer?.slideshow.stop();
    if (!viewer || !text) return;
    if (photo) return viewer.take({ photo, photos: this.#listOf(photo, text.model, photos.inOrder), text });
    const shown = viewer.viewed?.photo.id;
    // On paper the viewer is closed, and nothing has vanished.
    if (this.host.text() && shown !== undefined && !text.model.photoOf(shown)) this.#letGo(shown);
    viewer.take(null);
  }

  render(context: ViewContext): unknown {
    return this.#viewer?.render(context);
  }

  get #viewer(): Viewer | undefined {
    return this.#wasOpen ? this.viewer.value : undefined;
  }

  /** The photos one can go on to: those of the object, else those that the filter keeps, else all. */
  #listOf(photo: Photo, model: WallModel, inOrder: readonly Photo[]): readonly Photo[] {
    // By their ids: a photo of the object may have been withdrawn meanwhile.
    const own = this.#closeUp?.ids.flatMap((id) => model.photoOf(id) ?? []) ?? [];
    return [own, inOrder, model.photos].find((list) => list.includes(photo)) ?? [photo];
  }

  /** A photo that may no longer be shown is not left chosen, and nobody is left with a focus nowhere. */
  #letGo(id: string): void {
    const hadFocus = (this.element.renderRoot as ShadowRoot).activeElement?.closest('dialog') != null;
    void this.element.updateComplete.then(() => {
      if ((this.#closeUp?.id ?? this.element.selected) === id) this.show(null);
      this.host.vanished(hadFocus);
    });
  }
}
