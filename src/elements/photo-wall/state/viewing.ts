import type { ReactiveControllerHost } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import type { PhotoText } from '../model/text.js';
import { BackEntry } from '../../../shell/address/back-entry.js';
import type { Visit } from './visit.js';

/** What it asks of the element. */
export interface ViewingHost {
  text(): PhotoText | null;
  visit(): Visit;
  /** Id of the photo that a viewer is to show; null where a choice opens none. */
  chosen(): string | null;
  /** Asks the page. @returns whether it was allowed */
  choose(id: string | null): boolean;
  /** Whether Back of the browser closes the viewer. */
  hasBack(): boolean;
  /** The viewer is left. */
  left(): void;
}

/** Which photo is in the viewer: the chosen one, or a photo of an object that is looked at closely. */
export class Viewing {
  /** Whether a viewer was ever open, so that it has to be told to close. */
  wasOpen = false;
  readonly #history: BackEntry;

  constructor(
    private readonly element: ReactiveControllerHost,
    private readonly host: ViewingHost,
  ) {
    this.#history = new BackEntry(element, () => {
      if (this.photo) this.show(null);
    });
  }

  /** Undefined where nothing is looked at, or what was may no longer be shown. */
  get photo(): Photo | undefined {
    const id = this.host.visit().closeUp?.id ?? this.host.chosen();
    const photo = id === null ? undefined : this.host.text()?.model.photoOf(id);
    if (photo) this.wasOpen = true;
    return photo;
  }

  /** The photos one can go on to: those of the object, else the first list that holds the photo. */
  listOf(photo: Photo, lists: readonly (readonly Photo[])[]): readonly Photo[] {
    const { closeUp } = this.host.visit();
    const model = this.host.text()?.model;
    // By their ids: a photo of the object may have been withdrawn meanwhile.
    const own = closeUp ? closeUp.ids.flatMap((id) => model?.photoOf(id) ?? []) : [];
    return [own, ...lists].find((list) => list.includes(photo)) ?? [photo];
  }

  /** Opened by the visitor. */
  open(photo: Photo): void {
    if (this.host.hasBack()) this.#history.push();
    if (!this.host.choose(photo.id)) this.#history.pop();
  }

  /** A photo of the object at hand. The object stays chosen. */
  enlarge(photo: Photo, all: readonly Photo[]): void {
    if (this.host.hasBack()) this.#history.push();
    this.host.visit().closeUp = { id: photo.id, ids: all.map(({ id }) => id) };
    this.element.requestUpdate();
  }

  /** Another photo; null closes. */
  show(photo: Photo | null): void {
    const visit = this.host.visit();
    if (visit.closeUp) {
      visit.closeUp = photo && { ...visit.closeUp, id: photo.id };
      this.element.requestUpdate();
    } else if (!this.host.choose(photo?.id ?? null)) return;
    if (photo) return;
    this.#history.pop();
    this.host.left();
  }
}
