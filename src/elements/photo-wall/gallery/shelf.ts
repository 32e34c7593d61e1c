import { html, type LitElement, type TemplateResult } from 'lit';
import { isSecondPress } from '../../../shell/keys.js';
import { textLength } from '../../../text/length.js';
import { StripController } from '../../../windowing/strip-controller.js';
import { photoAt } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import { Gallery, type GalleryForm } from './gallery.js';
import { renderGallery } from './gallery-view.js';

/** Em that a rail beside the photos takes, with its distance. */
const railWidth = 7;

/** The photos as a page that scrolls: what moves in it, by arrows, by the wheel, to a month. */
export class Shelf {
  readonly gallery = new Gallery();
  /** `2018-10`: the month in sight. */
  now = '';
  #context: ViewContext | null = null;
  readonly #strip: StripController;

  constructor(
    private readonly element: LitElement,
    /** Moves the focus to the photo at hand, once it is rendered. */
    private readonly focus: () => void,
  ) {
    this.#strip = new StripController(element, {
      strip: () => element.renderRoot.querySelector<HTMLElement>('.gallery'),
      moved: () => this.follow(),
    });
  }

  /** @param rail stands beside the photos; nothing where its room is kept until it comes, undefined where it has none */
  render(form: GalleryForm, context: ViewContext, rail: unknown): TemplateResult {
    this.#context = context;
    const { text, photos, size, isTight, place } = context;
    const { em } = size;
    const hasRail = rail !== undefined;
    const width = Math.max(120, Math.floor(size.width - size.padding - (hasRail ? em * railWidth : 0)));
    this.gallery.layOut(
      photos.groups,
      form,
      { width, em, height: size.height, isTight, place },
      ({ section }) =>
        section?.text === undefined
          ? 0
          : Math.ceil((textLength(text.tell(section.text)) * em) / (width * 0.92)),
    );
    return html`<div class="shelf ${hasRail ? 'has-side' : ''}">
      <div class="view" data-arrows @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${
          photos.kept.length === 0
            ? html`<p class="none serif">${text.strings.keptNone}</p>`
            : renderGallery(context, this.gallery, this.#strip.value)
        }
      </div>
      ${rail}
    </div>`;
  }

  /** Scrolls as little as brings a photo to sight. */
  bring(id: string): void {
    const place = this.gallery.placeOf(id);
    if (place !== undefined && this.element.renderRoot.querySelector('.gallery'))
      this.#strip.reveal(this.gallery.stretchOf(place));
  }

  /** To the first photo of a month, or of a year of which no month is known; its head comes to the top. */
  jump(month: string): void {
    const { groups, photos, strip } = this.gallery;
    const at = groups.findIndex(({ id }) => id !== '' && id <= month);
    const head = strip.heads[at];
    if (!head || !this.#context) return;
    this.#strip.scrollTo(head.top);
    this.gallery.active = photos[head.from]?.id ?? null;
    this.#context.announce(this.#context.text.groupName(groups[at]!));
  }

  /** The rail marks the month in sight. */
  follow(): void {
    const { groups, strip } = this.gallery;
    if (!this.element.renderRoot.querySelector('.rail') || strip.heads.length === 0) return;
    const { from, to } = this.#strip.seen;
    const now = groups[this.gallery.groupAt(Math.max(0, from + (to - from) * 0.15))]?.id ?? '';
    if (now === this.now) return;
    this.now = now;
    this.element.requestUpdate();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const photo = photoAt(event, this.#context?.text);
    if (!photo || isSecondPress(event)) return;
    this.gallery.active = photo.id;
    this.#context!.open(photo);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const photo = photoAt(event, this.#context?.text);
    if (!photo || photo.id === this.gallery.active) return;
    this.gallery.active = photo.id;
    this.element.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || (event.ctrlKey && !/^(Home|End)$/.test(event.key))) return;
    if (!photoAt(event, this.#context?.text)) return;
    const { from, to } = this.#strip.seen;
    const place = this.gallery.step(event.key, event.ctrlKey, (to - from) * 0.9);
    if (place === undefined) return;
    event.preventDefault();
    const { id } = this.gallery.photos[place]!;
    this.gallery.active = id;
    // First to where it is rendered, then the focus.
    this.bring(id);
    this.focus();
  };
}
