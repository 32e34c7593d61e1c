import {
  html,
  nothing,
  unsafeCSS,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { photoWallReader, photoWallWords } from '../../contract/generated/photo-wall/reader.js';
import type { Photo, PhotoWallDocument } from '../../contract/generated/photo-wall/types.js';
import { isDevelopment } from '../../data/environment.js';
import { prepareFull } from '../../data/reading.js';
import { PageTurner } from '../../frame/pages/page-turner.js';
import { ViewElement } from '../../frame/view-element.js';
import type { Paper } from '../../paper/take-away.js';
import { Finding } from '../../search/finding.js';
import { searchStrings } from '../../search/search.strings.js';
import { searchStyles } from '../../search/search.styles.js';
import { DayWatch } from '../../shell/watch/day-watch.js';
import { secondsOf } from '../../shell/paint/number-of.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { whenIdle } from '../../shell/watch/when-idle.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { FocusKeeper } from '../../windowing/focus-keeper.js';
import { RoomController } from '../../windowing/room-controller.js';
import { Shelf } from './gallery/shelf.js';
import { isOpen, type Filter } from './model/filter.js';
import type { PhotoText } from './model/text.js';
import { fetchPaper } from './paper-source.js';
import { narrowings, partsOf, type Parts } from './parts.js';
import { photoStyles } from './photo-wall.styles.js';
import { BrokenPictures } from './picture.js';
import { markScreen, screenOf } from './screen.js';
import { indexOf } from './search-index.js';
import { Collection } from './state/collection.js';
import { Presence } from './state/presence.js';
import { Viewing } from './state/viewing.js';
import { newVisit } from './state/visit.js';
import { photoStrings } from './strings/photo-wall.strings.js';
import { offeredViews, paintedViews, viewName, type PaintedView } from './state/views.js';
import { spaceOf, type ViewContext } from './view-context.js';

export type { PaintedView, PhotoView } from './state/views.js';

/**
 * The electronic photo wall and the display cases of an exhibition hall: photos by time or by subject, as a wall filled edge
 * to edge, and objects with their labels. What has no right to be shown is not shown: consent refused or run out, a minor
 * without the guardian's consent, what has expired by the screen's own clock, what was withdrawn.
 *
 * `view`: `timeline` (by month, with a rail of years), `rows` (by section), `columns`, `mosaic` (a filled wall; in hall and wall with
 * one photo large and its label), `cases` (objects), or `auto` (default): mosaic in hall and wall, else timeline; cases where
 * there are only objects. `selected`: id of a photo (its viewer opens) or of an object. Tools by name: `print` (labels of 90 × 60 mm),
 * `table`, `views`; search and filters are no tools.
 *
 * @tag qs-photo-wall
 * @fires qs-select - A photo or an object was chosen; cancelable. Field `id`, null when nothing is chosen any more.
 * @fires qs-state - What is painted has changed. Fields `state`, `previous`, `problems`.
 * @fires qs-cycle-end - A wall that runs by itself has shown the photos that hang on it; others are hung.
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
   * On a kiosk: seconds without a touch after which the wall comes back and runs by itself, until the next touch or key, which only
   * wakes it. Default 0: it never does; `qs-kiosk` around it resets it anyway.
   */
  declare attract: number;
  /** How the labels of the cases are set: `horizontal`, `vertical`, or `auto` (default): vertical in Chinese where there is room. */
  declare captions: 'auto' | 'horizontal' | 'vertical';

  #visit = newVisit();
  /** The choice that was brought to sight; it may have come before the document. */
  #followed: string | null = null;
  readonly #photos = new Collection();
  readonly #day = new DayWatch(this);
  readonly #broken = new BrokenPictures(
    () => this.requestUpdate(),
    (count) => this.tell(photoStrings[this.locale].brokenMore(count)),
  );
  readonly #room: RoomController = new RoomController(
    this,
    () => this.renderRoot.querySelector<HTMLElement>('.probe'),
    true,
  );

  readonly #parts: Parts = partsOf({
    element: this,
    later: (fetch, make, styles) => this.later(fetch, make, styles),
    seconds: () => this.#seconds,
    announce: (text) => this.announce(text),
    show: (photo) => {
      if (photo) this.#hold(photo);
      this.#viewing.show(photo);
    },
    thumbnailOf: (photo) =>
      this.#focus.itemOf(photo.id) ?? this.renderRoot.querySelector<HTMLElement>('.case-way .btn-primary'),
  });

  readonly #presence = new Presence(this, {
    place: () => this.place,
    attract: () => this.attract,
    left: () => this.#leave(),
  });
  readonly #viewing: Viewing = new Viewing(this, this.#parts.viewer, {
    text: () => (this.isPrinting ? null : this.text),
    chosen: () => (this.#isScene ? null : this.selected),
    choose: (id) => this.choose(id),
    hasBack: () => !this.hasRemote,
    // Whoever has gone on to another photo finds that one.
    left: () => {
      const { active } = this.#shelf.gallery;
      if (active !== null) void this.#focus.bringToSight(active);
    },
    vanished: (hadFocus) => {
      this.announce(photoStrings[this.locale].gone);
      if (hadFocus) this.#focus.want();
    },
  });
  readonly #shelf = new Shelf(this, () => this.#focus.want(), this.#parts.keys);
  readonly #turner = new PageTurner(this, {
    count: () => this.#countOfTurns,
    // Of hundreds of photos some hang at a time: a hall does not wait for all of them before the next exhibit.
    isEnd: (at) => this.wantedView === 'mosaic' && this.#parts.scene.value?.isLastOfPage(at) === true,
    seconds: () => this.#seconds,
    isOn: () => this.#presence.isRunning && !this.#viewing.photo,
  });
  readonly #finding = new Finding<Photo, PhotoText>({
    root: () => this.renderRoot as ShadowRoot,
    requestUpdate: () => this.requestUpdate(),
    index: indexOf,
    announce: (text, wait) => this.announce(text, wait),
    mark: ({ item }) => {
      this.#hold(item);
      void this.updateComplete.then(() => this.reveal(item.id));
    },
    choose: ({ item }) => this.#open(item),
  });
  // After the controllers above: it moves the focus once they have measured.
  readonly #focus: FocusKeeper = new FocusKeeper(this, {
    active: () => (this.#viewing.photo ? null : this.#shelf.gallery.active),
    bring: (id) => this.#shelf.bring(id),
  });

  constructor() {
    super(photoWallReader, photoWallWords, paintedViews);
    this.strictConsent = false;
    this.strictReview = false;
    this.dwell = 10;
    this.attract = 0;
    this.captions = 'auto';
    // Nearly every wall holds withdrawn photos, and nearly every one is narrowed: with both at hand it is painted once.
    whenIdle(() => Promise.all([prepareFull(), narrowings()]).catch(() => undefined));
    this.waitFor(this.#finding);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#broken.forget();
  }

  /**
   * Scrolls to a photo or shows an object. The focus stays where it is.
   * @returns whether it is on show
   */
  override async reveal(id: string): Promise<boolean> {
    if (this.isUnborn) return false;
    // What was set a moment ago is read first, also where photos are withdrawn.
    await this.updateComplete;
    if (this.text?.model.objectOf.has(id)) return this.choose(id);
    const place = this.#photos.placeOf(id);
    if (place < 0) return false;
    if (this.wantedView === 'mosaic') this.#turner.go(place);
    await this.updateComplete;
    await this.#focus.bringToSight(id);
    return true;
  }

  /** Back to how the page was opened: filter, search, place, view. */
  override reset(): void {
    this.#finding.clear();
    this.#visit = newVisit();
    this.#viewing.reset();
    const { gallery } = this.#shelf;
    gallery.active = gallery.photos[0]?.id ?? null;
    this.#turner.isPaused = false;
    this.#turner.go(0);
    this.renderRoot?.querySelector('.qs')?.scrollTo(0, 0);
    super.reset();
  }

  /** Holds a wall that runs by itself. */
  pause(): void {
    this.#turner.pause();
  }

  /** Lets it go on. On a kiosk the photos begin to follow one another, until somebody is there (`wake`). */
  play(): void {
    if (this.place === 'kiosk') this.#presence.rest();
    this.#turner.play();
  }

  /** Somebody is there: photos to choose from. `qs-kiosk` says so. */
  wake(): void {
    this.#presence.wake();
  }

  override focus(options?: FocusOptions): void {
    const { active } = this.#shelf.gallery;
    const enlarged = this.renderRoot?.querySelector<HTMLElement>('dialog [data-first]');
    if (enlarged) enlarged.focus(options);
    else if (active && !this.#hasCover && this.#focus.itemOf(active)) this.#focus.focus(options);
    else super.focus(options);
  }

  protected override focusView(): void {
    this.#focus.want();
  }

  protected override get stateWords(): StateWords {
    const strings = photoStrings[this.locale];
    // A visitor cannot mend it.
    const why = isDevelopment() && this.text?.whyHidden;
    return why ? { ...strings, emptyMore: strings.hidden(why) } : strings;
  }

  protected override isEmptyDocument({ photos = [], objects = [] }: PhotoWallDocument): boolean {
    return photos.length + objects.length === 0;
  }

  protected override get text(): PhotoText | null {
    return this.#photos.text;
  }

  protected override autoView(): PaintedView {
    const model = this.text?.model;
    if (model && model.photos.length === 0 && model.cases.length > 0) return 'cases';
    return this.#presence.isRunning ? 'mosaic' : 'timeline';
  }

  protected override viewName(view: PaintedView): string {
    return viewName(view, photoStrings[this.locale], this.text?.model);
  }

  /** All photos, one row below the other. */
  protected override get paperView(): PaintedView | null {
    return this.text?.model.photos.length ? 'rows' : null;
  }

  protected override fetchFor(view: PaintedView): void {
    if (view === 'mosaic') void this.#parts.scene.value;
    if (view === 'cases') void this.#parts.cases.value;
  }

  protected override fetchPaper(): Promise<Paper<PhotoText>> {
    return fetchPaper();
  }

  protected override goBack(): boolean {
    if (this.#viewing.photo) return (this.#viewing.show(null), true);
    if (this.#finding.clear()) return true;
    if (this.#visit.isFilterOpen || !isOpen(this.#visit.filter)) {
      this.#visit.isFilterOpen = false;
      if (isOpen(this.#visit.filter)) this.requestUpdate();
      else this.#setFilter({});
      return true;
    }
    return super.goBack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const rules = {
      today: this.#day.value,
      strictConsent: this.strictConsent === true,
      strictReview: this.strictReview === true,
    };
    const before = this.#photos.text;
    const large = this.#photos.kept[this.#turner.at]?.id;
    if (this.#photos.read(this.shown, rules, this.locale)) this.#broken.forget();
    this.#finding.renew(this.text, this.locale);
    const view = this.wantedView;
    this.#photos.arrange(view, this.#visit.filter);
    if (view === 'mosaic' && before !== this.#photos.text) this.#stayAt(large);
    if (changed.has('selected')) this.#followed = null;
    if (this.#followed !== this.selected) this.#follow(view);
    this.#viewing.update(this.#photos);
  }

  /** A document of which nothing may be shown is painted as one without anything. */
  protected override renderDocument(document: PhotoWallDocument, strip: unknown): unknown {
    const { photos, cases } = this.text!.model;
    if (photos.length + cases.length > 0) return super.renderDocument(document, strip);
    return this.renderBlank(html`${strip}${this.renderStrip({ ...this.snapshot, state: 'empty' })}`);
  }

  protected override renderView(view: PaintedView, text: PhotoText, strip: unknown): TemplateResult {
    const context = this.#contextFor(text);
    const { searchLabel, searchHint } = text.strings;
    const screen = screenOf(view, context, {
      shelf: this.#shelf,
      ...this.#parts,
      search: () => this.#finding.render({ label: searchLabel, hint: searchHint, of: text.title }),
      head: () => this.renderHead(text),
      foot: () => this.renderFoot(text),
      footer: () => this.renderFooter(this.renderFoot(text)),
      views: () => this.renderSwitch(view, text, offeredViews(view, text.model, this.isTight)),
      tools: this.renderToolBar(text),
    });
    // The pause is the first that a key comes to.
    return html`<i class="probe"></i>
      ${context.hasCover ? this.#parts.scene.value?.renderCover(context) : nothing}
      ${this.renderFrame(view, text, { ...screen, strip })} ${this.#viewing.render(context)}`;
  }

  #contextFor(text: PhotoText): ViewContext {
    return {
      ...spaceOf(this.place, this.isOnWall, this.room, this.size.em, this.#room.height),
      text,
      photos: this.#photos,
      visit: this.#visit,
      broken: this.#broken,
      turner: this.#turner,
      place: this.place,
      isTight: this.isTight,
      isOnWall: this.isOnWall,
      isUnattended: this.isUnattended,
      hasRemote: this.hasRemote,
      isPrinting: this.isPrinting,
      isScene: this.#isScene,
      hasCover: this.#hasCover,
      headingLevel: this.headingLevel,
      selected: this.selected,
      captions: this.captions,
      codes: () => this.#parts.codes.value,
      mark: this.#finding.mark,
      open: (photo) => this.#open(photo),
      enlarge: (photo, list) => this.#viewing.enlarge(photo, list),
      choose: (id) => this.choose(id),
      setFilter: (filter) => this.#setFilter(filter),
      wake: () => this.wake(),
      announce: (said) => this.announce(said),
      requestUpdate: () => this.requestUpdate(),
    };
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#presence.begin(this.selected !== null);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    markScreen(this.renderRoot, this.#hasCover);
    this.#shelf.keep();
    this.#shelf.follow();
    this.#shelf.cover();
  }

  /** How long each photo stands. Anything may be set as a property. */
  get #seconds(): number {
    return Math.max(3, secondsOf(this.dwell) || 10);
  }

  /** Whether photos fill the whole place and follow one another. */
  get #isScene(): boolean {
    return this.#presence.isRunning && this.wantedView === 'mosaic';
  }

  /** Whether the first touch only wakes. */
  get #hasCover(): boolean {
    return this.#presence.restsByItself && this.#isScene;
  }

  /** How many photos there are to turn to, or objects on a wall. */
  get #countOfTurns(): number {
    if (this.wantedView === 'mosaic') return this.#photos.kept.length;
    return this.wantedView === 'cases' && this.isOnWall ? (this.text?.model.objectOf.size ?? 0) : 0;
  }

  /** What was chosen by the host or the address is brought to sight. */
  #follow(view: PaintedView): void {
    const { selected, text } = this;
    if (!text) return;
    this.#followed = selected;
    if (selected === null) return;
    if (text.model.objectOf.has(selected)) {
      if (view !== 'cases') this.showView('cases');
      return;
    }
    const place = this.#photos.placeOf(selected);
    if (place < 0) return;
    this.#shelf.gallery.active = selected;
    if (view === 'mosaic' && this.#turner.at !== place) this.#turner.go(place);
  }

  /** Other data has moved the photo at hand: it stays the large one, for as long as it would have. */
  #stayAt(id: string | undefined): void {
    const place = id === undefined ? -1 : this.#photos.placeOf(id);
    if (place >= 0) this.#turner.at = place;
  }

  /** An object that stays chosen would bring the cases back where the address is opened anew. */
  protected override showView(view: PaintedView | null): void {
    if (view !== 'cases' && this.selected !== null && this.text?.model.objectOf.has(this.selected))
      this.choose(null);
    super.showView(view);
  }

  #open(photo: Photo): void {
    this.#viewing.open(photo);
    this.#hold(photo);
  }

  /** A photo of the wall is at hand. A filter that leaves it out is cleared: the Tab key must find the photo. */
  #hold(photo: Photo): void {
    if (!this.text?.model.photos.includes(photo)) return;
    if (this.#photos.placeOf(photo.id) < 0) this.#visit.filter = {};
    this.#shelf.gallery.active = photo.id;
    this.requestUpdate();
  }

  #setFilter(filter: Filter): void {
    this.#visit.filter = filter;
    // What it keeps is shown from its first photo.
    this.#turner.go(0);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.#shelf.seen.from > 0) this.#shelf.scrollTo(0);
      const { strings } = this.text ?? {};
      const { length } = this.#photos.kept;
      if (strings) this.announce(length > 0 ? strings.kept(length) : strings.keptNone);
    });
  }

  /** A visitor has gone: what was opened, looked for and filtered goes too. */
  #leave(): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    if (this.isOnWall) {
      this.choose(null);
      return this.#turner.play();
    }
    this.#presence.rest();
    this.reset();
  }
}
