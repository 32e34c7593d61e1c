import { html, type LitElement, type TemplateResult } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import type { Later } from '../../../shell/later.js';
import { StripController, type Stretch } from '../../../windowing/strip-controller.js';
import { photoAt } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import { between, type Air, type Strip } from '../layout/strip.js';
import { Gallery, type GalleryForm } from './gallery.js';
import { renderGallery } from './gallery-view.js';
import type * as Keys from './keys.js';
import { isNarrow, linesOfGroup } from './lines.js';

/** Em that a rail beside the photos takes, with its distance. */
const railWidth = 7;

/** Ms after which a visitor's scrolling or touch is over. */
const scrolls = 200;

/** Ms in which a wall that has just been entered finds its measures. */
const settles = 2_000;

/** What an upright panel does with the pages of its photos: only whole rows stand above its bar. */
export interface PagePanel {
  /** Changes with the pages. */
  readonly key: string;
  /** Rows or columns a little higher or lower, so that they fill their pages. */
  fit(strip: Strip, air: Air): Strip;
  /** Where the page begins that has a photo; `mayBeCut`: whether it may begin within a row, as a finger has left it. */
  startWith(strip: Strip, place: number, seen: Stretch, mayBeCut: boolean): number;
  /** @returns whether the pages have other sizes now */
  cover(strip: Strip | null, seen: Stretch, bar: HTMLElement, isAtTop: boolean): boolean;
}

/** The photos as a page that scrolls: what moves in it, by arrows, by the wheel, to a month. */
export class Shelf {
  readonly gallery = new Gallery();
  /** `2018-10`: the month in sight. */
  now = '';
  #context: ViewContext | null = null;
  /** What the photos were last laid out from. */
  #form: unknown;
  #filter: unknown;
  /** The photo that is to stay where it is seen, and how far below the edge. */
  #held: { readonly id: string; readonly below: number } | null = null;
  /** When the focus came to a photo, and whether the photos were laid out anew since the last painting. */
  #focusedAt = -Infinity;
  #isOther = false;
  /** When the visitor last scrolled, and where the strip was last held. */
  #scrolledAt = -Infinity;
  #heldAt = NaN;
  /** When a finger or the mouse was last there, and when it last scrolled. */
  #touchedAt = -Infinity;
  #movedAt = -Infinity;
  /** On an upright panel, once it has come. */
  panel: PagePanel | null = null;
  readonly #strip: StripController;

  constructor(
    private readonly element: LitElement,
    /** Moves the focus to the photo at hand, once it is rendered. */
    private readonly focus: () => void,
    private readonly keys: Later<typeof Keys>,
  ) {
    this.#strip = new StripController(element, {
      strip: () => element.renderRoot.querySelector<HTMLElement>('.gallery'),
      moved: () => {
        if (!(Math.abs(this.#strip.seen.from - this.#heldAt) < 2)) this.#scrolledAt = performance.now();
        this.follow();
        this.cover();
      },
    });
    const touched = (): void => void (this.#touchedAt = performance.now());
    for (const type of ['pointerdown', 'pointerup']) element.addEventListener(type, touched);
    const moved = (): void => void (this.#movedAt = performance.now());
    for (const type of ['wheel', 'touchmove']) element.addEventListener(type, moved, { passive: true });
  }

  /** @param rail stands beside the photos; nothing where its room is kept until it comes, undefined where it has none */
  render(form: GalleryForm, context: ViewContext, rail: unknown): TemplateResult {
    this.#context = context;
    const { text, photos, size, isTight, place } = context;
    const { em } = size;
    const hasRail = rail !== undefined;
    const width = Math.max(120, Math.floor(size.width - size.padding - (hasRail ? em * railWidth : 0)));
    const { strip, photos: before } = this.gallery;
    // Another form or filter is another thing to look at; hidden it has no width, and nobody looks.
    const isSeen = size.width > 0;
    const isSame = isSeen && form === this.#form && context.visit.filter === this.#filter;
    this.#form = isSeen ? form : null;
    this.#filter = context.visit.filter;
    this.gallery.layOut(
      photos.groups,
      form,
      {
        width,
        em,
        height: size.height,
        isTight,
        place,
        panel: context.isPrinting ? null : this.panel,
      },
      (group, at) =>
        linesOfGroup(text, group, { room: width / em, isNarrow: isNarrow(size.width, em), isTight, at }),
    );
    this.#isOther = strip !== this.gallery.strip;
    if (isSame && this.#isOther) this.#hold(strip, before);
    return html`<div class="shelf ${hasRail ? 'has-side' : ''}">
      <div class="view" data-arrows @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${
          photos.kept.length === 0
            ? html`<p class="none serif">${text.nothingKept}</p>`
            : renderGallery(context, this.gallery, this.#strip.value)
        }
      </div>
      ${rail}
    </div>`;
  }

  /** After a painting: what was looked at before the photos were laid out anew stands where it was. */
  keep(): void {
    const { id, below } = this.#held ?? {};
    const place = id === undefined ? undefined : this.gallery.placeOf(id);
    this.#held = null;
    const { activeElement } = this.element.renderRoot as ShadowRoot;
    // A wall that is seen again and entered at once learns only then how large it is, and its type.
    const hasCome =
      performance.now() - this.#focusedAt < settles &&
      this.#context?.hasRemote &&
      !(this.#movedAt > this.#focusedAt) &&
      activeElement?.matches('.gallery *');
    if (this.#isOther && hasCome) return this.bring(this.gallery.active!);
    if (place === undefined) return;
    this.#strip.scrollTo(this.gallery.stretchOf(place).from, below);
    this.#heldAt = this.#strip.seen.from;
  }

  /** Notes the first photo that was seen and is still there; none at the top of all, nor while the visitor scrolls. */
  #hold(strip: Strip, photos: readonly Photo[]): void {
    const { from, to } = this.#strip.seen;
    const isThere = this.element.renderRoot.querySelector('.gallery') !== null;
    if (!isThere || from <= 0 || performance.now() - this.#scrolledAt < scrolls) return;
    const place = between(strip, from, to).find(
      (each) => strip.top[each]! >= from && this.gallery.placeOf(photos[each]!.id) !== undefined,
    );
    if (place !== undefined) this.#held = { id: photos[place]!.id, below: strip.top[place]! - from };
  }

  /** Px of the photos that can be seen. */
  get seen(): Stretch {
    return this.#strip.seen;
  }

  /** The same without what lies under the bar at the foot of a panel. */
  get page(): Stretch {
    const { from, to } = this.#strip.seen;
    return { from, to: to - (this.#bar?.offsetHeight ?? 0) };
  }

  get #bar(): HTMLElement | null {
    return this.element.renderRoot.querySelector<HTMLElement>('.at-kiosk > .find');
  }

  /** What would be cut above the bar of a panel is covered, and the last page begins with a row, too. */
  cover(): void {
    const bar = this.#bar;
    if (!bar?.parentElement || !this.panel) return;
    const { renderRoot } = this.element;
    const strip = renderRoot.querySelector('.gallery') ? this.gallery.strip : null;
    const isAtTop = renderRoot.querySelector('.qs:not(.flows)')?.scrollTop === 0;
    if (this.panel.cover(strip, this.page, bar, isAtTop)) this.element.requestUpdate();
  }

  scrollTo(y: number): void {
    this.#strip.scrollTo(y);
  }

  /** Scrolls as little as brings a photo to sight; on a panel by whole rows. */
  bring(id: string, isByRemote = false): void {
    const place = this.gallery.placeOf(id);
    if (place === undefined || !this.element.renderRoot.querySelector('.gallery')) return;
    const { strip } = this.gallery;
    const { panel, page } = this;
    if (!panel || !this.#bar || strip.lines.length === 0)
      return this.#strip.reveal(this.gallery.stretchOf(place));
    const y = panel.startWith(strip, place, page, !isByRemote);
    if (y !== page.from) this.#strip.scrollTo(y);
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
    const before = this.now || (groups[0]?.id ?? '');
    if (now === before) return;
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
    this.#focusedAt = performance.now();
    void this.keys.value;
    // What is pressed stays under the finger.
    if (photo && this.#bar && performance.now() - this.#touchedAt > scrolls) this.bring(photo.id, true);
    if (!photo || photo.id === this.gallery.active) return;
    this.gallery.active = photo.id;
    this.element.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || (event.ctrlKey && !/^(Home|End)$/.test(event.key))) return;
    if (!photoAt(event, this.#context?.text)) return;
    const { key, ctrlKey } = event;
    if (!/^(Arrow|Home|End|Page)/.test(key)) return;
    const keys = this.keys.value;
    if (keys) {
      if (this.#step(keys, key, ctrlKey)) event.preventDefault();
      return;
    }
    // The first key comes before what follows it.
    event.preventDefault();
    void this.keys.fetching?.then(() => this.keys.value && this.#step(this.keys.value, key, ctrlKey));
  };

  /** @returns whether there is somewhere to go */
  #step({ stepFrom }: typeof Keys, key: string, isCtrl: boolean): boolean {
    const { from, to } = this.#strip.seen;
    const place = stepFrom(this.gallery, key, isCtrl, (to - from) * 0.9);
    if (place === undefined) return false;
    const { id } = this.gallery.photos[place]!;
    this.gallery.active = id;
    // First to where it is rendered, then the focus.
    this.bring(id);
    this.focus();
    return true;
  }
}
