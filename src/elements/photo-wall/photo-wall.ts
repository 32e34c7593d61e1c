import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { photoWallReader, photoWallWords } from '../../contract/generated/photo-wall.reader.js';
import type { CaseObject, Photo, PhotoWallDocument } from '../../contract/generated/photo-wall.types.js';
import { PageTurner } from '../../frame/pages/page-turner.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { DayWatch } from '../../shell/day-watch.js';
import { isSecondPress, isWithModifier } from '../../shell/keys.js';
import { once } from '../../shell/later.js';
import type { StateWords } from '../../shell/states.js';
import type { Strings } from '../../shell/strings.js';
import { textLength } from '../../text/length.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { FocusKeeper } from '../../windowing/focus-keeper.js';
import { RoomController } from '../../windowing/room-controller.js';
import { StripController } from '../../windowing/strip-controller.js';
import { photosOf } from './cases/photos-of.js';
import { renderFilterBar } from './gallery/filter-bar.js';
import { Gallery, type GalleryForm } from './gallery/gallery.js';
import { renderGallery } from './gallery/gallery-view.js';
import { renderRail } from './gallery/rail.js';
import { fits, isOpen, type Filter } from './model/filter.js';
import {
  bySection,
  buildModel,
  byMonth,
  railOf,
  type CaseOf,
  type PhotoGroup,
  type RailYear,
} from './model/model.js';
import type { Rules } from './model/shown.js';
import { fetchPaper } from './paper-source.js';
import { photoStyles } from './photo-wall.styles.js';
import { BrokenPictures } from './picture.js';
import { indexOf } from './search-index.js';
import { photoStrings } from './strings/photo-wall.strings.js';
import { ViewerHistory } from './viewer-history.js';
import { PhotoText } from './words.js';

/** The forms in which photos can be shown. */
export type PaintedView = 'timeline' | 'rows' | 'columns' | 'mosaic' | 'cases';
export type PhotoView = 'auto' | PaintedView;

const viewers = once(() => import('./viewer/index.js'));
const walls = once(() => import('./wall/index.js'));
const caseRooms = once(() => import('./cases/index.js'));

/** Seconds without a touch or key after which a screen of a hall goes on by itself. */
const goesOnAfter = 30;

/**
 * The electronic photo wall and the display cases of an exhibition hall: photos by time or by subject, as a wall filled edge
 * to edge, and objects with their labels. What has no right to be shown is not shown: consent refused or run out, a minor
 * without the guardian's consent, what has expired by the screen's own clock, what was withdrawn.
 *
 * `view`: `timeline` (by month, with a rail of years), `rows` (by section), `columns`, `mosaic` (a filled wall; in hall and wall with
 * one photo large and its label), `cases` (objects), or `auto` (default): mosaic in hall and wall, else timeline; cases where
 * there are only objects. `selected`: id of a photo (its viewer opens) or of an object. Tools by name: `print`, `table`,
 * `search`, `views`.
 *
 * @tag qs-photo-wall
 * @fires qs-select - A photo or an object was chosen; cancelable. Field `id`.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @fires qs-cycle-end - A wall that runs by itself has shown all photos.
 * @slot - Readable fallback, shown while there is no document.
 * @slot emblem - The deployer's own emblem before the title, drawn unmodified.
 * @slot header - In place of kicker and title.
 * @slot footer - In place of the source line.
 * @csspart base - The themed wrapper.
 * @cssprop --qs-accent - Colour of structure and emphasis.
 * @cssprop --qs-ground - The page below the element.
 * @cssprop --qs-u - Size of body text; all other sizes follow it.
 * @attr {'empty'|'loading'|'ready'|'stale'|'unavailable'|'invalid'} state - What is painted (reflected).
 */
export class QsPhotoWall extends ViewElement<PhotoWallDocument, PaintedView, PhotoText> {
  static override styles: CSSResultGroup = [
    ViewElement.styles,
    unsafeCSS(moreParts),
    searchStyles,
    photoStyles,
  ];
  /** @ignore */
  static override strings: readonly Strings[] = [...ViewElement.strings, searchStrings, photoStrings];
  static override properties: PropertyDeclarations = {
    strictConsent: { type: Boolean, attribute: 'strict-consent' },
    strictReview: { type: Boolean, attribute: 'strict-review' },
    dwell: { type: Number },
    attract: { type: Number },
    captions: {},
  };

  /** Hide photos that carry no consent. Default false: only what was refused or has run out is hidden. */
  declare strictConsent: boolean;
  /** Hide what was reviewed neither itself nor with its document. Default false. */
  declare strictReview: boolean;
  /** Seconds that each photo stands where photos follow one another by themselves. Default 10. */
  declare dwell: number;
  /**
   * On a kiosk: seconds without a touch after which the wall comes back and runs by itself, until the next touch, which only
   * wakes it. Default 0: it never does; `qs-kiosk` around it resets it anyway.
   */
  declare attract: number;
  /** How the labels of the cases are set: `horizontal`, `vertical`, or `auto` (default): vertical in Chinese where there is room. */
  declare captions: 'auto' | 'horizontal' | 'vertical';

  #text: PhotoText | null = null;
  #made = { document: null as PhotoWallDocument | null, key: '' };
  #filter: Filter = {};
  #isFilterOpen = false;
  #kept: readonly Photo[] = [];
  #groups: readonly PhotoGroup[] = [];
  #rail: readonly RailYear[] = [];
  #grouped = '';
  /** A photo of an object that is looked at closely. */
  #closeUp: string | null = null;
  #case: CaseOf | null = null;
  #angle = 0;
  #isAwake = true;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #now = '';
  /** The choice that was brought to sight; it may have come before the document. */
  #followed: string | null = null;
  /** Whether the viewer was ever opened, so that it has to be told to close. */
  #hasViewer = false;
  readonly #gallery = new Gallery();
  readonly #day = new DayWatch(this);
  readonly #broken = new BrokenPictures(
    () => this.requestUpdate(),
    (count) => this.tell(photoStrings[this.locale].brokenMore(count)),
  );
  readonly #history = new ViewerHistory(this, () => {
    if (this.#viewed) this.#view(null);
  });
  readonly #room: RoomController = new RoomController(this, () =>
    this.renderRoot.querySelector<HTMLElement>('.probe'),
  );
  readonly #strip = new StripController(this, {
    strip: () => this.renderRoot.querySelector<HTMLElement>('.gallery'),
    moved: () => this.#follow(),
  });
  readonly #turner = new PageTurner(this, {
    count: () => this.#countOfTurns,
    seconds: () => this.#seconds,
    isOn: () => this.#isRunning && !this.#viewed,
  });
  readonly #wall = this.later(
    walls,
    (wall) => ({ ...wall, wall: new wall.Wall() }),
    ({ wallStyles }) => wallStyles,
  );
  readonly #cases = this.later(
    caseRooms,
    (room) => room,
    ({ casesStyles }) => casesStyles,
  );
  readonly #viewer = this.later(
    viewers,
    ({ Viewer }) =>
      new Viewer({
        element: this,
        broken: this.#broken,
        seconds: () => this.#seconds,
        hasRemote: () => this.hasRemote,
        announce: (text) => this.announce(text),
        show: (photo) => this.#view(photo),
        thumbnailOf: (photo) =>
          this.#focus.itemOf(photo.id) ??
          this.renderRoot.querySelector<HTMLElement>('.case-way .btn-primary'),
      }),
    ({ viewerStyles }) => viewerStyles,
  );
  readonly #focus = new FocusKeeper(this, {
    active: () => (this.#viewed ? null : this.#gallery.active),
    bring: (id) => this.#bring(id),
  });
  readonly #finding = new Finding<Photo, PhotoText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    index: indexOf,
    announce: (text, wait) => this.announce(text, wait),
    mark: ({ item }) => {
      this.#gallery.active = item.id;
      void this.reveal(item.id);
    },
    choose: ({ item }) => this.#open(item),
  });

  constructor() {
    super(photoWallReader, photoWallWords, ['timeline', 'rows', 'columns', 'mosaic', 'cases']);
    this.strictConsent = false;
    this.strictReview = false;
    this.dwell = 10;
    this.attract = 0;
    this.captions = 'auto';
    this.waitFor(this.#finding);
    this.addEventListener('pointerdown', this.#present);
    this.addEventListener('keydown', this.#present);
    this.addEventListener('wheel', this.#present, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#idle);
    this.#broken.stop();
  }

  /**
   * Scrolls to a photo or shows an object. The focus stays where it is.
   * @returns whether it is on show
   */
  override async reveal(id: string): Promise<boolean> {
    const { text } = this;
    const object = text?.model.objectOf.get(id);
    if (object) return this.choose(id);
    const place = this.#kept.findIndex((photo) => photo.id === id);
    if (place < 0) return false;
    if (this.wantedView === 'mosaic') this.#turner.go(place);
    await this.updateComplete;
    this.#bring(id);
    await this.updateComplete;
    return true;
  }

  /** Back to how the page was opened: filter, search, place, view. */
  override reset(): void {
    this.#finding.clear();
    this.#filter = {};
    this.#isFilterOpen = false;
    this.#closeUp = null;
    this.#angle = 0;
    this.#case = null;
    this.#gallery.active = this.#gallery.photos[0]?.id ?? null;
    this.#turner.isPaused = false;
    this.#turner.go(0);
    super.reset();
  }

  /** Holds a wall that runs by itself. */
  pause(): void {
    this.#turner.pause();
  }

  /** Lets it go on. */
  play(): void {
    this.#turner.play();
  }

  override focus(options?: FocusOptions): void {
    if (this.#gallery.active && this.#focus.itemOf(this.#gallery.active)) this.#focus.focus(options);
    else super.focus(options);
  }

  protected override focusView(): void {
    this.#focus.want();
  }

  protected override get stateWords(): StateWords {
    return photoStrings[this.locale];
  }

  protected override isEmptyDocument({ photos = [], objects = [] }: PhotoWallDocument): boolean {
    return photos.length + objects.length === 0;
  }

  protected override get text(): PhotoText | null {
    return this.#text;
  }

  protected override autoView(): PaintedView {
    const model = this.#text?.model;
    if (model && model.photos.length === 0 && model.cases.length > 0) return 'cases';
    return this.isOnWall || !this.#isAwake ? 'mosaic' : 'timeline';
  }

  protected override viewName(view: PaintedView): string {
    const strings = photoStrings[this.locale];
    const hasSections = (this.#text?.document.sections?.length ?? 0) > 0;
    return {
      timeline: strings.viewTimeline,
      rows: hasSections ? strings.viewSections : strings.viewRows,
      columns: strings.viewColumns,
      mosaic: strings.viewMosaic,
      cases: strings.viewCases,
    }[view];
  }

  /** All photos, one row below the other. */
  protected override get paperView(): PaintedView | null {
    return this.#text?.model.photos.length ? 'rows' : null;
  }

  protected override fetchPaper(): Promise<Paper<PhotoText>> {
    return fetchPaper();
  }

  protected override goBack(): boolean {
    if (this.#viewed) return (this.#view(null), true);
    if (this.#finding.clear()) return true;
    if (this.#isFilterOpen || !isOpen(this.#filter)) {
      this.#isFilterOpen = false;
      this.#setFilter({});
      return true;
    }
    return super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#read();
    this.#finding.renew(this.#text, this.locale);
    const view = this.wantedView;
    this.#group(view);
    if (changed.has('selected')) this.#followed = null;
    if (this.#followed !== this.selected) this.#follows(view);
    if (this.#text) {
      const objects = view === 'cases' ? this.#text.model.cases.flatMap((each) => each.objects) : [];
      this.#text.onShow = { photos: view === 'cases' ? [] : this.#kept, objects };
    }
    this.#takeViewed();
  }

  protected override renderView(view: PaintedView, text: PhotoText, strip: unknown): TemplateResult {
    const isScene = view === 'mosaic' && this.#isRunning;
    const drawn =
      view === 'mosaic'
        ? this.#renderMosaic(text)
        : view === 'cases'
          ? this.#renderCases(text)
          : this.#renderGallery(view, text);
    const isPlain = this.isOnWall || isScene || view === 'cases';
    const views = isScene ? nothing : this.renderSwitch(view, text, this.#offered(view));
    const tools = this.renderToolBar(text);
    const atFoot = this.isTight && !this.hasRemote;
    const search =
      isPlain || this.place === 'kiosk'
        ? nothing
        : this.#finding.render({
            label: text.strings.searchLabel,
            hint: text.strings.searchHint,
            of: text.title,
          });
    const narrowing = isPlain ? nothing : this.#renderNarrowing(view, text);
    return html`<i class="probe"></i>${this.renderFrame(view, text, {
        name: 'photos',
        classes: `${isScene ? 'scene' : ''} ${this.#isRoomy ? 'roomy' : ''} ${this.place === 'kiosk' ? 'at-kiosk' : ''}`,
        strip,
        ...(isScene ? { head: nothing } : {}),
        // On a kiosk what is pressed stands at the foot, within reach; on a phone the forms do, as tabs.
        search: this.place === 'kiosk' ? narrowing : search,
        views: atFoot ? nothing : views,
        tools: atFoot ? views : tools,
        drawn: html`${this.place === 'kiosk' ? nothing : narrowing}${drawn}`,
        foot: html`${atFoot ? tools : nothing}${this.#renderFoot(view, text)}`,
      })}
      ${this.#hasViewer ? this.#viewer.value?.render() : nothing}
      ${isScene && !this.isOnWall ? this.#renderWake(text) : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Where the page scrolls, what is sticky sticks to the window and not to a box as high as its content.
    const wrapper = this.renderRoot.querySelector('.qs');
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    wrapper?.classList.toggle('flows', probe !== null && probe.offsetHeight === 0);
    this.#follow();
  }

  /** Anything may be set as a property: what is no number counts as none. */
  get #attractAfter(): number {
    return typeof this.attract === 'number' && this.attract > 0 ? this.attract : 0;
  }

  get #seconds(): number {
    return Number.isFinite(this.dwell) && this.dwell > 0 ? Math.max(3, this.dwell) : 10;
  }

  /** Whether photos follow one another by themselves on this screen. */
  get #isRunning(): boolean {
    return this.isOnWall || !this.#isAwake;
  }

  /** How many photos there are to turn to, or objects on a wall. */
  get #countOfTurns(): number {
    if (this.wantedView === 'mosaic') return this.#kept.length;
    return this.wantedView === 'cases' && this.isOnWall ? (this.#text?.model.objectOf.size ?? 0) : 0;
  }

  get #rules(): Rules {
    return {
      today: this.#day.value,
      strictConsent: this.strictConsent === true,
      strictReview: this.strictReview === true,
    };
  }

  #read(): void {
    const document = this.shown;
    const key = [
      this.#day.value,
      this.strictConsent === true,
      this.strictReview === true,
      this.locale,
    ].join();
    if (document === this.#made.document && key === this.#made.key) return;
    if (document !== this.#made.document) this.#broken.forget();
    this.#made = { document, key };
    this.#grouped = '';
    this.#text = document && new PhotoText(buildModel(document, this.#rules), this.locale);
  }

  /** Photos that the filter keeps, in the groups of the view. */
  #group(view: PaintedView): void {
    const { text } = this;
    const key = [
      view === 'rows' ? 'rows' : view === 'columns' ? 'one' : 'time',
      this.#filter.year,
      this.#filter.place,
      this.#filter.tag,
    ].join('\n');
    if (!text) {
      this.#kept = this.#groups = this.#rail = [];
      return;
    }
    if (key === this.#grouped) return;
    this.#grouped = key;
    const { photos } = text.model;
    this.#kept = isOpen(this.#filter) ? photos : photos.filter((photo) => fits(photo, this.#filter));
    this.#groups =
      view === 'rows'
        ? bySection(this.#kept, text.document.sections)
        : view === 'timeline'
          ? byMonth(this.#kept)
          : [{ id: '', photos: this.#kept }].filter((group) => group.photos.length > 0);
    if (view !== 'rows' && view !== 'timeline' && view !== 'columns') this.#groups = byMonth(this.#kept);
    this.#rail = railOf(this.#kept);
  }

  /** What was chosen by the host or the address is brought to sight. */
  #follows(view: PaintedView): void {
    const { selected, text } = this;
    if (!text) return;
    this.#followed = selected;
    if (selected === null) return;
    if (text.model.objectOf.has(selected)) {
      this.#case = text.model.cases.find(({ objects }) => objects.some(({ id }) => id === selected)) ?? null;
      if (view !== 'cases') this.showView('cases');
      return;
    }
    const place = this.#kept.findIndex(({ id }) => id === selected);
    if (place < 0) return;
    this.#gallery.active = selected;
    if (view === 'mosaic' && this.#turner.at !== place) this.#turner.go(place);
  }

  // Viewer

  /** The photo in the viewer: the chosen one, except on a wall, where it is the large one. */
  get #viewed(): Photo | null {
    const model = this.#text?.model;
    if (!model || this.isPrinting) return null;
    if (this.#closeUp !== null) return model.photoOf.get(this.#closeUp) ?? null;
    if (this.selected === null || (this.#isRunning && this.wantedView === 'mosaic')) return null;
    return model.photoOf.get(this.selected) ?? null;
  }

  #takeViewed(): void {
    const { text } = this;
    const photo = this.#viewed;
    if (!photo && !this.#hasViewer) return;
    this.#hasViewer = true;
    const viewer = this.#viewer.value;
    if (!viewer || !text) return;
    const object = this.#closeUp !== null && this.#object(text);
    const order =
      this.#gallery.photos.length > 0 && this.wantedView !== 'cases' ? this.#gallery.photos : this.#kept;
    const list = object ? photosOf(object, text) : order.includes(photo!) ? order : text.model.photos;
    viewer.take(photo && { photo, photos: list.includes(photo) ? list : [photo], text });
  }

  #open(photo: Photo): void {
    if (!this.hasRemote) this.#history.push();
    if (!this.choose(photo.id)) return this.#history.pop();
    this.#gallery.active = photo.id;
  }

  /** Another photo in the viewer; null closes it. */
  #view(photo: Photo | null): void {
    if (this.#closeUp !== null) {
      this.#closeUp = photo?.id ?? null;
      this.requestUpdate();
      return;
    }
    if (!this.choose(photo?.id ?? null)) return;
    if (photo) this.#gallery.active = photo.id;
    else this.#history.pop();
  }

  // Gallery

  #offered(view: PaintedView): readonly PaintedView[] {
    const { model, document } = this.#text!;
    const hasPhotos = model.photos.length > 0;
    const isThere: Record<PaintedView, boolean> = {
      timeline: hasPhotos,
      rows: hasPhotos && (document.sections?.length ?? 0) > 0,
      columns: false,
      mosaic: hasPhotos && !this.isTight,
      cases: model.cases.length > 0,
    };
    return this.views.filter((each) => isThere[each] || each === view);
  }

  #renderGallery(form: GalleryForm, text: PhotoText): TemplateResult {
    const { em } = this.size;
    const hasRail = form === 'timeline' && this.#rail.length > 1 && !this.isPrinting;
    const isSide = hasRail && this.#hasSideRail;
    const padding = this.#padding;
    const width = Math.max(120, Math.floor(this.size.width - padding - (isSide ? em * 7 : 0)));
    this.#gallery.layOut(
      this.#groups,
      form,
      { width, em, height: this.#room.height, isTight: this.isTight, place: this.place },
      ({ section }) =>
        section?.text === undefined
          ? 0
          : Math.ceil((textLength(text.tell(section.text)) * em) / (width * 0.92)),
    );
    const strips =
      this.#kept.length === 0
        ? html`<p class="none serif">${text.strings.keptNone}</p>`
        : renderGallery({
            text,
            gallery: this.#gallery,
            broken: this.#broken,
            headingLevel: this.headingLevel,
            selected: this.selected,
            near: this.#strip.value,
            seen: this.#strip.seen,
            isPrinting: this.isPrinting,
            mark: this.#finding.mark,
          });
    const rail = isSide
      ? renderRail({
          text,
          years: this.#rail,
          now: this.#now,
          form: 'side',
          go: (month) => this.#jump(month),
        })
      : nothing;
    return html`<div class="shelf ${isSide ? 'has-side' : ''}">
      <div class="view" data-arrows @click=${this.#onClick} @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${strips}
      </div>
      ${rail}
    </div>`;
  }

  /** What narrows the photos: words to filter by, and on narrow screens the years. */
  #renderNarrowing(view: PaintedView, text: PhotoText): unknown {
    if (view === 'cases') return nothing;
    const hasYears = view === 'timeline' && this.#rail.length > 1 && !this.isPrinting && !this.#hasSideRail;
    const years = hasYears
      ? renderRail({
          text,
          years: this.#rail,
          now: this.#now,
          form: 'strip',
          go: (month) => this.#jump(month),
        })
      : nothing;
    return renderFilterBar({
      text,
      photos: text.model.photos,
      filter: this.#filter,
      kept: this.#kept.length,
      isOpen: this.#isFilterOpen,
      inLine: this.isTight ? 0 : 4,
      years,
      toggle: () => {
        this.#isFilterOpen = !this.#isFilterOpen;
        this.requestUpdate();
      },
      set: (filter) => this.#setFilter(filter),
    });
  }

  get #hasSideRail(): boolean {
    return !this.isTight && !this.hasRemote;
  }

  /** Px of the margins at both sides together. */
  get #padding(): number {
    return this.size.em * (this.#isRoomy ? (this.place === 'kiosk' ? 4.5 : 6) : 2);
  }

  /** Whether there is room for the wide margins of the boards. */
  get #isRoomy(): boolean {
    return this.place === 'kiosk' || this.room >= 60;
  }

  #setFilter(filter: Filter): void {
    this.#filter = filter;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { strings } = this.#text ?? {};
      if (strings) this.announce(this.#kept.length > 0 ? strings.kept(this.#kept.length) : strings.keptNone);
    });
  }

  readonly #onClick = (event: MouseEvent): void => {
    const photo = this.#photoOf(event);
    if (photo && !isSecondPress(event)) this.#open(photo);
  };

  #photoOf(event: Event): Photo | undefined {
    const item = (event.composedPath()[0] as HTMLElement).closest<HTMLElement>('[data-key]');
    return item ? this.#text?.model.photoOf.get(item.dataset['key'] ?? '') : undefined;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const photo = this.#photoOf(event);
    if (!photo || photo.id === this.#gallery.active) return;
    this.#gallery.active = photo.id;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey || (event.ctrlKey && !/^(Home|End)$/.test(event.key))) return;
    if (!this.#photoOf(event)) return;
    const { from, to } = this.#strip.seen;
    const place = this.#gallery.step(event.key, event.ctrlKey, (to - from) * 0.9);
    if (place === undefined) return;
    event.preventDefault();
    const { id } = this.#gallery.photos[place]!;
    this.#gallery.active = id;
    // First to where it is rendered, then the focus.
    this.#bring(id);
    this.#focus.want();
  };

  #bring(id: string): void {
    const place = this.#gallery.placeOf(id);
    if (place !== undefined && this.renderRoot.querySelector('.gallery'))
      this.#strip.reveal(this.#gallery.stretchOf(place));
  }

  /** To the first photo of a month, or of a year of which no month is known; its head comes to the top. */
  #jump(month: string): void {
    const at = this.#groups.findIndex(({ id }) => id !== '' && id <= month);
    const head = this.#gallery.strip.heads[at];
    if (!head) return;
    this.#strip.scrollTo(head.top);
    this.#gallery.active = this.#gallery.photos[head.from]?.id ?? null;
    this.announce(this.#text!.groupName(this.#groups[at]!));
  }

  /** The rail marks the month in sight. */
  #follow(): void {
    const { groups, strip } = this.#gallery;
    if (!this.renderRoot.querySelector('.rail') || strip.heads.length === 0) return;
    const { from, to } = this.#strip.seen;
    const now = groups[this.#gallery.groupAt(Math.max(0, from + (to - from) * 0.15))]?.id ?? '';
    if (now === this.#now) return;
    this.#now = now;
    this.requestUpdate();
  }

  // Wall

  #renderMosaic(text: PhotoText): unknown {
    const wall = this.#wall.value;
    if (!wall) return nothing;
    const { em, width } = this.size;
    const photos = this.#kept;
    const at = Math.min(this.#turner.at, Math.max(0, photos.length - 1));
    const month = photos[at]?.date?.slice(0, 7) ?? '';
    return wall.renderWallView({
      wall: wall.wall,
      text,
      photos,
      at,
      broken: this.#broken,
      em,
      width,
      padding: this.#padding,
      height: this.#room.height,
      isRunning: this.#isRunning,
      isTurning: this.#turner.isTurning,
      isPaused: this.#turner.isPaused,
      hasFeature: this.#isRunning,
      isOnWall: this.isOnWall,
      head: html`<slot name="header">${this.renderHead(text)}</slot>`,
      rail: renderRail({ text, years: this.#rail, now: month, form: 'foot', go: (to) => this.#turnTo(to) }),
      foot: html`<slot name="footer">${this.renderFoot(text)}</slot>`,
      hint: this.isOnWall
        ? [text.strings.remote, text.strings.goesOn(goesOnAfter)].join(text.strings.space)
        : '',
      onClick: this.#onWallClick,
      onKey: this.#onWallKey,
      go: (place) => this.#turner.go(place),
      toggle: () => (this.#turner.isPaused ? this.#turner.play() : this.#turner.pause()),
    });
  }

  #turnTo(month: string): void {
    const place = this.#kept.findIndex(({ date = '' }) => date !== '' && date.slice(0, 7) <= month);
    if (place >= 0) this.#turner.go(place);
  }

  readonly #onWallClick = (event: MouseEvent): void => {
    const photo = this.#photoOf(event);
    if (!photo || isSecondPress(event)) return;
    if (!this.#isRunning) return this.#open(photo);
    const place = this.#kept.indexOf(photo);
    // Board 06a: it becomes the large one.
    if (this.choose(photo.id)) this.#turner.go(place);
  };

  readonly #onWallKey = (event: KeyboardEvent): void => {
    if (isWithModifier(event)) return;
    const by = { PageUp: -1, PageDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    this.#turner.go(this.#wall.value!.wall.turn(by as 1 | -1));
  };

  // Cases

  #object(text: PhotoText): CaseObject | undefined {
    const { cases, objectOf } = text.model;
    const chosen = this.selected === null ? undefined : objectOf.get(this.selected);
    if (chosen) return chosen;
    if (this.isOnWall) {
      const all = cases.flatMap(({ objects }) => objects);
      return all[this.#turner.at % all.length];
    }
    const of = this.#case && cases.find((each) => each.case?.id === this.#case?.case?.id);
    return (of ?? cases[0])?.objects[0];
  }

  #renderCases(text: PhotoText): unknown {
    const room = this.#cases.value;
    const object = this.#object(text);
    if (!room || !object) return nothing;
    const now = text.model.cases.find(({ objects }) => objects.includes(object))!;
    return room.renderCases({
      text,
      broken: this.#broken,
      case: now,
      object,
      view: this.#angle,
      isVertical:
        this.captions === 'vertical' ||
        (this.captions === 'auto' && this.locale !== 'en' && this.room >= 26 && this.place !== 'phone'),
      isOnWall: this.isOnWall,
      headingLevel: this.headingLevel,
      room: { width: this.size.width, height: this.#room.height, em: this.size.em, padding: this.#padding },
      choose: (each) => {
        this.#angle = 0;
        if (this.choose(each.id))
          this.announce(
            text.strings.objectName(text.objectName(each), now.objects.indexOf(each) + 1, now.objects.length),
          );
      },
      chooseCase: (of) => {
        this.#angle = 0;
        this.#case = of;
        this.choose(null);
      },
      turn: (view) => {
        this.#angle = view;
        this.requestUpdate();
      },
      enlarge: (photo) => {
        this.#closeUp = photo.id;
        this.requestUpdate();
      },
    });
  }

  #renderFoot(view: PaintedView, text: PhotoText): unknown {
    if (view === 'mosaic' && this.#isRunning) return nothing;
    const { strings, model } = text;
    const isConsented = model.photos.length > 0 && model.photos.every(({ consent }) => consent?.given);
    const total =
      view === 'cases'
        ? ''
        : [strings.total(this.#kept.length), isConsented ? strings.allConsented : '']
            .filter(Boolean)
            .join(strings.comma);
    return html`${total ? html`<p class="cap photos-total">${total}</p>` : nothing}${this.renderFoot(text)}`;
  }

  // Attract and browse

  /** A touch, a key: somebody is here. After a while without one a screen of a hall goes on by itself. */
  readonly #present = (): void => {
    clearTimeout(this.#idle);
    const seconds = this.isOnWall ? goesOnAfter : this.#attractAfter;
    if (!this.hasRemote || !(seconds > 0)) return;
    this.#idle = setTimeout(() => this.#leave(), seconds * 1_000);
  };

  /** The visitor has gone: what was opened, looked for and filtered goes too. */
  #leave(): void {
    if (!this.isConnected) return;
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    if (this.isOnWall) {
      this.choose(null);
      return this.#turner.play();
    }
    this.#isAwake = false;
    this.reset();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // A kiosk that runs by itself does so from the beginning.
    if (this.place === 'kiosk' && this.#attractAfter > 0 && this.selected === null) {
      this.#isAwake = false;
      this.requestUpdate();
    }
  }

  /** Over the whole screen: the first touch only wakes. Its pause stands first. */
  #renderWake(text: PhotoText): TemplateResult {
    const { strings } = text;
    const { isPaused } = this.#turner;
    return html`<div class="wake">
      <button
        type="button"
        class="btn"
        @click=${() => (isPaused ? this.#turner.play() : this.#turner.pause())}
      >
        ${isPaused ? strings.resume : strings.hold}
      </button>
      <button
        type="button"
        class="wake-all"
        @click=${() => {
          this.#isAwake = true;
          this.#present();
          this.requestUpdate();
        }}
      >
        <span class="serif">${strings.touch}</span>
      </button>
    </div>`;
  }
}
