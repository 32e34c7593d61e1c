import { secondsToEnd } from '../../../frame/pages/page-turner.js';
import { snapshotOf } from '../../../shell/snapshot-of.js';
import { layOut } from './cells.js';
import { silence, Traces } from './traces.js';

/** What a scene may have. All of it is optional: any element is a scene. */
interface Performer {
  play?(): unknown;
  /** Somebody is there. */
  wake?(): unknown;
  pause?(): unknown;
  reset?(): unknown;
}

const fadeMs = 600;

/** Seconds that a film may stand still, for want of a network or because the browser forbids it, until it counts as ended. */
const patience = 15;

/** Children of a kiosk that are no scenes. */
const noScene = /^(script|style|template|link|noscript)$/;

/**
 * The kiosk's children as scenes: who is shown, who fades, what plays. The shown ones have no `hidden`, the others do; while
 * one fades it is `inert`. Whatever a scene throws is told and stops nothing.
 */
export class Stage {
  #shown: readonly HTMLElement[] = [];
  #leaving: HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ended = new Set<HTMLElement>();
  readonly #broken = new WeakSet<HTMLElement>();
  readonly #traces = new Traces();
  /** Where a film stands, and for how many seconds. */
  readonly #still = new WeakMap<HTMLElement, readonly [at: number, seconds: number]>();

  constructor(
    private readonly host: HTMLElement,
    private readonly failed: (scene: HTMLElement, error: unknown) => void,
    /** Called when a scene may have got or lost what it shows. */
    private readonly changed: () => void,
  ) {}

  /** Every scene, in the page's order. */
  get scenes(): HTMLElement[] {
    return Array.from(this.host.children).filter(isScene);
  }

  /** What performs in the scenes: they themselves, and what stands in one and shows a document or can be reset. */
  get performers(): HTMLElement[] {
    return this.scenes.flatMap(performersOf);
  }

  get shown(): readonly HTMLElement[] {
    return this.#shown;
  }

  /** Shows these and hides every other scene. @param fades false: at once, as at the start and where motion is unwanted */
  show(scenes: readonly HTMLElement[], fades: boolean): void {
    this.#endFade();
    const before = this.#shown;
    this.#shown = scenes;
    this.#ended.clear();
    const entering = scenes.filter((each) => !before.includes(each));
    this.#leaving = this.scenes.filter((each) => !scenes.includes(each) && !isHidden(each));
    this.#leaving.forEach((each) => this.#leave(each));
    for (const each of entering) {
      each.toggleAttribute('inert', fades);
      hide(each, false);
      this.#traces.enter(each);
    }
    if (!fades || this.#leaving.length + entering.length === 0) return this.#endFade();
    void this.host.offsetWidth; // they stand there, unseen, before they come
    for (const each of entering) each.removeAttribute('inert');
    this.#timer = setTimeout(() => this.#endFade(), fadeMs);
  }

  /** Hides new children. A scene that shows a document gets an empty footer. */
  tidy(): void {
    for (const each of this.scenes) {
      if (!this.#shown.includes(each) && !this.#leaving.includes(each) && !isHidden(each)) this.#put(each);
      this.#takeFoot(each);
    }
  }

  /** Lets the shown scenes run by themselves, halts them, or leaves them to a visitor. */
  run(isRunning: boolean, isVisited: boolean): void {
    for (const each of this.#shown) {
      this.#perform(each, isRunning ? 'play' : 'pause');
      if (isVisited) this.#perform(each, 'wake');
    }
  }

  /** Every trace of a visitor goes, in every scene. */
  reset(): void {
    for (const each of this.scenes) {
      this.#perform(each, 'reset');
      this.#traces.wipe(each, isHidden(each), (error) => this.failed(each, error));
      if (!this.#shown.includes(each)) this.#perform(each, 'pause');
    }
  }

  /** Notes that a scene has shown all its pages. The end of a hidden scene does not count. */
  noteEnd(target: EventTarget | null): void {
    const scene = this.#shown.find((each) => target instanceof Node && each.contains(target));
    if (scene) this.#ended.add(scene);
  }

  /** Seconds of the loop have passed. */
  watch(passed: number): void {
    for (const scene of this.#paging)
      for (const film of filmsIn(scene)) {
        const [at, seconds] = this.#still.get(film) ?? [-1, 0];
        const still = film.currentTime === at ? seconds + passed : 0;
        this.#still.set(film, [film.currentTime, still]);
        if (still < patience || !performersOf(scene).includes(film)) continue;
        this.#still.delete(film);
        this.#ended.add(scene);
        this.failed(scene, `stands still: ${film.currentSrc}`);
      }
  }

  /** Asks again for the pictures and films that could not be had: they would be missing for months after a minute without a network. */
  retry(): void {
    for (const each of this.scenes) {
      if (!isMedia(each) || !this.isBlank(each)) continue;
      this.#broken.add(each); // until it has come
      if (each instanceof HTMLVideoElement) each.load();
      else again(each);
    }
  }

  /** Forgets the ends that were noted: the only scene of the loop starts again. */
  begin(): void {
    this.#ended.clear();
  }

  /** One step back inside the shown scenes, by the key that a remote has for it. @returns whether one took it */
  back(): boolean {
    const key = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    return this.#shown.some(
      (scene) => performersOf(scene).some((each) => !each.dispatchEvent(key())) || this.#traces.back(scene),
    );
  }

  /** Whether one of the shown scenes is left at its end only. */
  get pages(): boolean {
    return this.#shown.some((each) => this.#pagesThrough(each));
  }

  /** Those that page and have not told their end. */
  get #paging(): HTMLElement[] {
    return this.#shown.filter((each) => !this.#ended.has(each) && this.#pagesThrough(each));
  }

  /** Seconds until all those that page have told their end; null where nobody knows. The first end in a scene is the scene's. */
  get toEnd(): number | null {
    const ends = this.#paging.map((scene) =>
      Math.min(...performersOf(scene).map((each) => toEndOf(each) ?? Infinity)),
    );
    return ends.some((each) => !(each >= 0 && each < Infinity)) ? null : Math.max(0, ...ends);
  }

  /** Whether all those that page have told their end. */
  get ended(): boolean {
    return this.#paging.length === 0;
  }

  /** Whether a film runs in one of them. What is sent as it happens has no end. */
  get isFilm(): boolean {
    return this.#paging
      .flatMap(filmsIn)
      .some((each) => each.duration !== Infinity && (this.#still.get(each)?.[1] ?? 0) < patience);
  }

  /** Nothing to look at: a picture that cannot be had, a film that fails, an element without a document or fallback. */
  isBlank(scene: HTMLElement): boolean {
    if (isMedia(scene)) return this.#broken.has(scene) || hasFailed(scene);
    const hasFallback = scene.querySelector(':scope > :not([data-qs-kiosk])') !== null;
    if (scene.localName.includes('-') && !customElements.get(scene.localName)) return !hasFallback;
    const snapshot = snapshotOf(scene);
    return snapshot !== undefined && snapshot.document === null && !hasFallback;
  }

  /** Notes whether a picture or film has loaded or failed. */
  noteLoad({ type, target }: Event): void {
    // A film fails with the last of its sources.
    const isLast = target instanceof HTMLSourceElement && target.matches(':last-of-type');
    const scene = isLast ? target.parentElement : target;
    if (!isMedia(scene) || scene.parentNode !== this.host) return;
    if (type !== 'error') this.#broken.delete(scene);
    else if (!this.#broken.has(scene)) {
      this.#broken.add(scene);
      this.failed(scene, `cannot be had: ${(isLast ? target.src : scene.currentSrc) || scene.src}`);
    }
    this.changed();
  }

  /** Ends the timer; every scene is shown again, as the page had it. */
  end(): void {
    this.#endFade();
    for (const each of this.scenes) this.release(each);
    this.#shown = [];
  }

  /** A scene that has left is as the page had it. */
  release(scene: Node): void {
    if (!isScene(scene)) return;
    this.#leaving = this.#leaving.filter((each) => each !== scene);
    this.#traces.forget(scene);
    hide(scene, false);
    scene.removeAttribute('inert');
    scene.querySelector(':scope > [data-qs-kiosk]')?.remove();
    layOut([scene], false);
  }

  /** Source and sample stand on the plinth: an empty element in its slot `footer` replaces the scene's own last line, as a host's own would. */
  #takeFoot(scene: HTMLElement): void {
    if (!snapshotOf(scene) || scene.querySelector(':scope > [slot="footer"]')) return;
    const foot = document.createElement('span');
    foot.slot = 'footer';
    foot.dataset['qsKiosk'] = '';
    scene.append(foot);
  }

  #pagesThrough(scene: HTMLElement): boolean {
    return (
      scene.hasAttribute('data-pages') || performersOf(scene).some((each) => toEndOf(each) !== undefined)
    );
  }

  /** Hides a scene at once. An element that is defined later than the kiosk is paused then, or it would turn its pages unseen. */
  #put(scene: HTMLElement): void {
    hide(scene, true);
    this.#perform(scene, 'pause');
    if (scene.localName.includes('-') && !customElements.get(scene.localName))
      void customElements.whenDefined(scene.localName).then(() => {
        if (isHidden(scene)) this.#perform(scene, 'pause');
        else if (this.#shown.includes(scene)) this.changed();
      });
  }

  #leave(scene: HTMLElement): void {
    this.#perform(scene, 'pause');
    scene.querySelectorAll('audio, video').forEach(silence);
    scene.setAttribute('inert', '');
    if (scene.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  }

  #endFade(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const each of this.#leaving) {
      hide(each, true);
      each.removeAttribute('inert');
    }
    this.#leaving = [];
  }

  #perform(scene: HTMLElement, act: keyof Performer): void {
    for (const each of performersOf(scene)) this.#ask(each, act);
  }

  #ask(scene: HTMLElement, act: keyof Performer): void {
    try {
      if (scene instanceof HTMLVideoElement) return this.#film(scene, act);
      const done = (scene as Performer)[act]?.();
      if (done instanceof Promise) done.catch((error: unknown) => this.failed(scene, error));
    } catch (error) {
      this.failed(scene, error);
    }
  }

  #film(film: HTMLVideoElement, act: keyof Performer): void {
    if (act !== 'play') film.pause();
    // What a visitor has left in its middle begins anew.
    if (act === 'reset') film.currentTime = 0;
    if (act !== 'play') return;
    if (film.ended || this.#ended.has(film)) film.currentTime = 0;
    const tell = (error: unknown): void => {
      // Paused before it has begun: no failure.
      if (nameOf(error) !== 'AbortError') this.failed(film, error);
    };
    const begun = film.play() as Promise<void> | undefined;
    begun?.catch((error: unknown) => {
      // Browsers refuse sound until somebody has touched the page.
      if (film.muted || nameOf(error) !== 'NotAllowedError') return tell(error);
      film.muted = true;
      quieted.add(film);
      void film.play().catch(tell);
    });
  }
}

const nameOf = (error: unknown): string | undefined => (error as Partial<Error> | null)?.name;

/** A drawing (`<svg>`) is none of HTML's elements, and a scene like them. */
const isScene = (node: Node): node is HTMLElement =>
  (node instanceof HTMLElement || node instanceof SVGElement) &&
  !node.hasAttribute('slot') &&
  !noScene.test(node.localName);

/** Films that the browser did not let sound: that makes no ornament of them. */
const quieted = new WeakSet<HTMLElement>();

/**
 * A form only undoes what was typed, which goes with the other traces. A film that the page starts by itself runs while its scene is
 * shown; one without end or sound is an ornament.
 */
const performersOf = (scene: HTMLElement): HTMLElement[] => [
  scene,
  ...Array.from(scene.querySelectorAll<HTMLElement>('*')).filter((each) =>
    each instanceof HTMLVideoElement
      ? each.autoplay && (quieted.has(each) || !(each.muted && each.loop))
      : !(each instanceof HTMLFormElement) &&
        (snapshotOf(each) !== undefined || typeof (each as Performer).reset === 'function'),
  ),
];

/** The films of a scene that have an end. */
const filmsIn = (scene: HTMLElement): HTMLVideoElement[] =>
  [scene, ...Array.from(scene.querySelectorAll('video'))].filter(
    (each): each is HTMLVideoElement => each instanceof HTMLVideoElement && !each.loop,
  );

/** Seconds until it tells its end; undefined for what has none, and NaN or Infinity for a film that does not tell. */
function toEndOf(performer: HTMLElement): number | undefined {
  if (!(performer instanceof HTMLVideoElement)) return secondsToEnd(performer);
  const { loop, error, duration, currentTime, playbackRate } = performer;
  return loop || error ? undefined : (duration - currentTime) / playbackRate;
}

/** By the attribute: a drawing has no such property. */
const hide = (scene: Element, isHidden: boolean): unknown => scene.toggleAttribute('hidden', isHidden);
const isHidden = (scene: Element): boolean => scene.hasAttribute('hidden');

/** To an address that stands there already WebKit does not listen. */
function again(picture: HTMLImageElement): void {
  for (const name of ['src', 'srcset']) {
    const address = picture.getAttribute(name);
    if (address === null) continue;
    picture.removeAttribute(name);
    picture.setAttribute(name, address);
  }
}

const isMedia = (scene: unknown): scene is HTMLImageElement | HTMLVideoElement =>
  scene instanceof HTMLImageElement || scene instanceof HTMLVideoElement;

/** One that failed before anybody listened. A drawing may have no size of its own. */
const hasFailed = (scene: HTMLImageElement | HTMLVideoElement): boolean =>
  scene instanceof HTMLVideoElement
    ? scene.error !== null
    : scene.complete &&
      scene.naturalWidth === 0 &&
      scene.currentSrc !== '' &&
      !/\.svg/i.test(scene.currentSrc);
