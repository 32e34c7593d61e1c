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
import { once } from '../../shell/later.js';
import { numberOf, secondsOf } from '../../shell/paint/number-of.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';
import { whenIdle } from '../../shell/watch/when-idle.js';
import { moreParts } from '../../theme/generated/more-parts.js';
import { FocusKeeper } from '../../windowing/focus-keeper.js';
import { RoomController } from '../../windowing/room-controller.js';
import { Shelf } from './gallery/shelf.js';
import { isOpen, type Filter } from './model/filter.js';
import type { HiddenFor } from './model/shown.js';
import type { PhotoText } from './model/text.js';
import { fetchPaper } from './paper-source.js';
import { photoStyles } from './photo-wall.styles.js';
import { BrokenPictures } from './picture.js';
import { goesOnAfter, isSceneOf, screenOf } from './screen.js';
import { indexOf } from './search-index.js';
import { Collection } from './state/collection.js';
import { Presence } from './state/presence.js';
import { Viewing } from './state/viewing.js';
import { newVisit } from './state/visit.js';
import { photoStrings } from './strings/photo-wall.strings.js';
import { offeredViews, paintedViews, viewName, type PaintedView } from './state/views.js';
import { lowBelow, marginOf, stripFrom, type ViewContext } from './view-context.js';

export type { PaintedView, PhotoView } from './state/views.js';

const viewers = once(() => import('./viewer/index.js'));
const walls = once(() => import('./wall/index.js'));
const caseRooms = once(() => import('./cases/index.js'));
const keySets = once(() => import('./gallery/keys.js'));
const codes = once(() => import('../../frame/qr.js'));
const narrowings = once(() => import('./narrow/index.js'));

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
 * @fires qs-select - A photo or an object was chosen; cancelable. Field `id`.
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

  #isAwake = true;
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
  readonly #presence = new Presence(this, {
    seconds: () => (this.isOnWall ? goesOnAfter : this.place === 'kiosk' ? this.#attractAfter : 0),
    left: () => this.#leave(),
  });
  readonly #viewing = new Viewing(this, {
    text: () => (this.isPrinting ? null : this.text),
    visit: () => this.#visit,
    chosen: () => (this.#isRunning && this.wantedView === 'mosaic' ? null : this.selected),
    choose: (id) => this.choose(id),
    hasBack: () => !this.hasRemote,
    // Whoever has gone on to another photo finds that one.
    left: () => {
      const { active } = this.#shelf.gallery;
      if (active !== null) void this.#focus.bringToSight(active);
    },
  });
  readonly #keys = this.later(keySets, (keys) => keys);
  readonly #shelf = new Shelf(this, () => this.#focus.want(), this.#keys);
  readonly #turner = new PageTurner(this, {
    count: () => this.#countOfTurns,
    // Of hundreds of photos some hang at a time: a hall does not wait for all of them before the next exhibit.
    isEnd: (at) => this.wantedView === 'mosaic' && this.#scene.value?.isLastOfPage(at) === true,
    seconds: () => this.#seconds,
    isOn: () => this.#isRunning && !this.#viewing.photo,
  });
  readonly #scene = this.later(
    walls,
    ({ Scene }) => new Scene(this),
    ({ wallStyles }) => wallStyles,
  );
  readonly #cases = this.later(
    caseRooms,
    ({ Cases }) => new Cases(this),
    ({ casesStyles }) => casesStyles,
  );
  readonly #narrowing = this.later(
    narrowings,
    ({ Narrowing }) => new Narrowing(),
    ({ narrowStyles }) => narrowStyles,
  );
  readonly #codes = this.later(codes, (qr) => qr);
  readonly #viewer = this.later(
    viewers,
    ({ Viewer }) =>
      new Viewer({
        element: this,
        broken: this.#broken,
        seconds: () => this.#seconds,
        hasRemote: () => this.hasRemote,
        announce: (text) => this.announce(text),
        codes: () => this.#codes.value,
        show: (photo) => {
          if (photo && this.#visit.closeUp === null) this.#hold(photo);
          this.#viewing.show(photo);
        },
        thumbnailOf: (photo) =>
          this.#focus.itemOf(photo.id) ??
          this.renderRoot.querySelector<HTMLElement>('.case-way .btn-primary'),
      }),
    ({ viewerStyles }) => viewerStyles,
  );
  readonly #focus: FocusKeeper = new FocusKeeper(this, {
    active: () => (this.#viewing.photo ? null : this.#shelf.gallery.active),
    bring: (id) => this.#shelf.bring(id),
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
    const place = this.#placeOf(id);
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
    if (this.place === 'kiosk') this.#isAwake = false;
    this.#turner.play();
    this.requestUpdate();
  }

  /** Somebody is there: photos to choose from. `qs-kiosk` says so. */
  wake(): void {
    if (!this.#isAwake) this.#wake();
  }

  override focus(options?: FocusOptions): void {
    const { active } = this.#shelf.gallery;
    if (active && !this.#hasCover && this.#focus.itemOf(active)) this.#focus.focus(options);
    else super.focus(options);
  }

  protected override focusView(): void {
    this.#focus.want();
  }

  protected override get stateWords(): StateWords {
    const strings = photoStrings[this.locale];
    const { hidden = {} } = this.text?.model ?? {};
    const why = (Object.keys(hidden) as HiddenFor[]).map((each) => strings[each](hidden[each]!));
    // A visitor cannot mend it.
    if (why.length === 0 || !isDevelopment()) return strings;
    return { ...strings, emptyMore: strings.hidden(why.join(strings.pause)) };
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
    return this.#isRunning ? 'mosaic' : 'timeline';
  }

  protected override viewName(view: PaintedView): string {
    return viewName(view, photoStrings[this.locale], this.text?.model);
  }

  /** All photos, one row below the other. */
  protected override get paperView(): PaintedView | null {
    return this.text?.model.photos.length ? 'rows' : null;
  }

  protected override fetchFor(view: PaintedView): void {
    if (view === 'mosaic') void this.#scene.value;
    if (view === 'cases') void this.#cases.value;
  }

  protected override fetchPaper(): Promise<Paper<PhotoText>> {
    return fetchPaper();
  }

  protected override goBack(): boolean {
    if (this.#viewing.photo) return (this.#viewing.show(null), true);
    if (this.#finding.clear()) return true;
    if (this.#visit.isFilterOpen || !isOpen(this.#visit.filter)) {
      this.#visit.isFilterOpen = false;
      this.#setFilter({});
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
    if (this.#photos.read(this.shown, rules, this.locale)) this.#broken.forget();
    const { text } = this;
    this.#finding.renew(text, this.locale);
    const view = this.wantedView;
    this.#photos.group(
      view === 'rows' ? 'section' : view === 'columns' ? 'none' : 'time',
      this.#visit.filter,
    );
    if (changed.has('selected')) this.#followed = null;
    if (this.#followed !== this.selected) this.#follow(view);
    if (!text) return;
    text.onShow =
      view === 'cases'
        ? { photos: [], objects: text.model.cases.flatMap(({ objects }) => objects) }
        : { photos: this.#photos.kept, objects: [] };
    this.#takeViewed(text);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Where the page scrolls, what is sticky sticks to the window and not to a box as high as its content.
    const wrapper = this.renderRoot.querySelector('.qs');
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    wrapper?.classList.toggle('flows', probe !== null && probe.offsetHeight === 0);
    // What is covered is not reached by keys either; where an engine has no `inert`, the scene wakes by their focus.
    this.renderRoot.querySelector('.screen')?.toggleAttribute('inert', this.#hasCover);
    this.#shelf.keep();
    this.#shelf.follow();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.place !== 'kiosk' || this.#attractAfter === 0) return;
    // A kiosk that runs by itself does so from the beginning, or once who was sent to a photo has left.
    if (this.selected !== null) return this.#presence.felt();
    this.#isAwake = false;
    this.requestUpdate();
  }

  /** A document of which nothing may be shown is painted as one without anything. */
  protected override renderDocument(document: PhotoWallDocument, strip: unknown): unknown {
    const { photos, cases } = this.text!.model;
    if (photos.length + cases.length > 0) return super.renderDocument(document, strip);
    return this.renderBlank(html`${strip}${this.renderStrip({ ...this.snapshot, state: 'empty' })}`);
  }

  protected override renderView(view: PaintedView, text: PhotoText, strip: unknown): TemplateResult {
    const context = this.#contextFor(text);
    const screen = screenOf(view, context, {
      shelf: this.#shelf,
      narrowing: () => this.#narrowing.value,
      scene: () => this.#scene.value,
      cases: () => this.#cases.value,
      search: () =>
        this.#finding.render({
          label: text.strings.searchLabel,
          hint: text.strings.searchHint,
          of: text.title,
        }),
      head: () => this.renderHead(text),
      foot: () => this.renderFoot(text),
      footer: () => this.renderFooter(this.renderFoot(text)),
      wake: () => this.#wake(),
      views: isSceneOf(view, context)
        ? nothing
        : this.renderSwitch(view, text, offeredViews(view, text.model, this.isTight)),
      tools: this.renderToolBar(text),
      setFilter: (filter) => this.#setFilter(filter),
    });
    // The pause is the first that a key comes to.
    return html`<i class="probe"></i>
      ${this.#hasCover ? this.#scene.value?.renderWake(context, () => this.#wake()) : nothing}
      ${this.renderFrame(view, text, { ...screen, strip })}
      ${this.#viewing.wasOpen ? this.#viewer.value?.render() : nothing}`;
  }

  /** Anything may be set as a property: what is no number counts as none. */
  get #attractAfter(): number {
    return Math.max(0, numberOf(this.attract)) || 0;
  }

  get #seconds(): number {
    return Math.max(3, secondsOf(this.dwell) || 10);
  }

  /** Whether photos follow one another by themselves on this screen. */
  get #isRunning(): boolean {
    return this.isOnWall || !this.#isAwake;
  }

  /** How many photos there are to turn to, or objects on a wall. */
  get #countOfTurns(): number {
    if (this.wantedView === 'mosaic') return this.#photos.kept.length;
    return this.wantedView === 'cases' && this.isOnWall ? (this.text?.model.objectOf.size ?? 0) : 0;
  }

  /** Whether it runs on a kiosk of its own, which a touch ends. */
  get #hasWake(): boolean {
    return this.place === 'kiosk' && this.#attractAfter > 0;
  }

  /** Whether the first touch only wakes. */
  get #hasCover(): boolean {
    return this.#hasWake && this.#isRunning && this.wantedView === 'mosaic';
  }

  #placeOf(id: string): number {
    return this.#photos.kept.findIndex((photo) => photo.id === id);
  }

  #contextFor(text: PhotoText): ViewContext {
    const { em } = this.size;
    // On paper that of a sheet.
    const width = this.room * em;
    const { height } = this.#room;
    const isKiosk = this.place === 'kiosk';
    // Whether there is room for the wide margins of the boards.
    const isRoomy = isKiosk || this.room >= (this.isOnWall ? 24 : 60);
    const padding = em * 2 * (isRoomy ? marginOf(this.place) : 1);
    return {
      text,
      photos: this.#photos,
      visit: this.#visit,
      broken: this.#broken,
      place: this.place,
      locale: this.locale,
      size: { width, height, em, padding },
      isRoomy,
      isTight: this.isTight,
      isLow: this.isOnWall && height < em * lowBelow && width / height < stripFrom,
      isOnWall: this.isOnWall,
      isUnattended: this.isUnattended,
      hasRemote: this.hasRemote,
      isPrinting: this.isPrinting,
      isRunning: this.#isRunning,
      hasWake: this.#hasWake,
      turner: this.#turner,
      headingLevel: this.headingLevel,
      selected: this.selected,
      captions: this.captions,
      codes: () => this.#codes.value,
      mark: this.#finding.mark,
      open: (photo) => this.#open(photo),
      enlarge: (photo, list) => this.#viewing.enlarge(photo, list),
      choose: (id) => this.choose(id),
      announce: (said) => this.announce(said),
      requestUpdate: () => this.requestUpdate(),
    };
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
    const place = this.#placeOf(selected);
    if (place < 0) return;
    this.#shelf.gallery.active = selected;
    if (view === 'mosaic' && this.#turner.at !== place) this.#turner.go(place);
  }

  #open(photo: Photo): void {
    this.#viewing.open(photo);
    this.#hold(photo);
  }

  /** A photo of the wall is at hand. Where the filter leaves it out that is given up: the Tab key must find it. */
  #hold(photo: Photo): void {
    if (!this.text?.model.photos.includes(photo)) return;
    if (this.#placeOf(photo.id) < 0) this.#visit.filter = {};
    this.#shelf.gallery.active = photo.id;
    this.requestUpdate();
  }

  #takeViewed(text: PhotoText): void {
    const { photo } = this.#viewing;
    const viewer = this.#viewing.wasOpen ? this.#viewer.value : undefined;
    if (!viewer) return;
    const shown = viewer.viewed?.photo.id;
    if (!photo && shown !== undefined && !this.isPrinting && !text.model.photoOf(shown))
      this.#vanished(shown);
    if (!photo) return viewer.take(null);
    const lists = [this.#photos.inOrder, text.model.photos];
    viewer.take({ photo, photos: this.#viewing.listOf(photo, lists), text });
  }

  /** What was looked at may no longer be shown: it is not left chosen, and nobody is left with a focus nowhere. */
  #vanished(id: string): void {
    const hadFocus = (this.renderRoot as ShadowRoot).activeElement?.closest('dialog') != null;
    void this.updateComplete.then(() => {
      if ((this.#visit.closeUp?.id ?? this.selected) === id) this.#viewing.show(null);
      this.announce(photoStrings[this.locale].gone);
      if (hadFocus) this.#focus.want();
    });
  }

  #setFilter(filter: Filter): void {
    this.#visit.filter = filter;
    this.requestUpdate();
    void this.updateComplete.then(() => {
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
    this.#isAwake = false;
    this.reset();
  }

  #wake(): void {
    this.#isAwake = true;
    this.#presence.felt();
    this.requestUpdate();
  }
}
