import { isPaging } from '../../frame/pages/page-turner.js';
import { snapshotOf } from '../../shell/snapshot-of.js';
import { giveBack } from './cells.js';

/** What a scene may have. All of it is optional: any element is a scene. */
interface Performer {
  play?(): unknown;
  /** Somebody is there. */
  wake?(): unknown;
  pause?(): unknown;
  reset?(): unknown;
}

const fadeMs = 600;

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

  constructor(
    private readonly host: HTMLElement,
    private readonly failed: (scene: HTMLElement, error: unknown) => void,
    /** Called when a scene may have got or lost what it shows. */
    private readonly changed: () => void,
  ) {}

  /** Every scene, in the page's order. */
  get scenes(): HTMLElement[] {
    return Array.from(this.host.children).filter(
      (each): each is HTMLElement =>
        each instanceof HTMLElement && !each.hasAttribute('slot') && !noScene.test(each.localName),
    );
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
    this.#leaving = this.scenes.filter((each) => !scenes.includes(each) && !each.hidden);
    this.#leaving.forEach((each) => this.#leave(each));
    for (const each of entering) {
      each.toggleAttribute('inert', fades);
      each.hidden = false;
    }
    if (!fades || this.#leaving.length + entering.length === 0) return this.#endFade();
    void this.host.offsetWidth; // they stand there, unseen, before they come
    for (const each of entering) each.removeAttribute('inert');
    this.#timer = setTimeout(() => this.#endFade(), fadeMs);
  }

  /** Hides new children. A scene that shows a document gets an empty footer. */
  tidy(): void {
    for (const each of this.scenes) {
      if (!this.#shown.includes(each) && !this.#leaving.includes(each) && !each.hidden) this.#put(each);
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
      each.querySelectorAll('form').forEach((form) => form.reset());
      each.scrollTop = 0;
      if (!this.#shown.includes(each)) this.#perform(each, 'pause');
    }
  }

  /** Notes that a scene has shown all its pages. The end of a hidden scene does not count. */
  noteEnd(target: EventTarget | null): void {
    const scene = this.#shown.find((each) => target instanceof Node && each.contains(target));
    if (scene) this.#ended.add(scene);
  }

  /** Forgets the ends that were noted: the only scene of the loop starts again. */
  begin(): void {
    this.#ended.clear();
  }

  /** One step back inside the shown scenes, by the key that a remote has for it. @returns whether one took it */
  back(): boolean {
    const key = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    return this.#shown.some((each) => !each.dispatchEvent(key()));
  }

  /** Whether one of the shown scenes is left at its end only. */
  get pages(): boolean {
    return this.#shown.some((each) => this.#pagesThrough(each));
  }

  /** Whether all those that page have told their end. */
  get ended(): boolean {
    return this.#shown.every((each) => this.#ended.has(each) || !this.#pagesThrough(each));
  }

  /** Nothing to look at: a picture that cannot be had, a film that fails, an element without a document or fallback. */
  isBlank(scene: HTMLElement): boolean {
    if (scene instanceof HTMLImageElement) return this.#broken.has(scene) || hasFailed(scene);
    if (scene instanceof HTMLVideoElement) return scene.error !== null;
    const hasFallback = scene.querySelector(':scope > :not([data-qs-kiosk])') !== null;
    if (scene.localName.includes('-') && !customElements.get(scene.localName)) return !hasFallback;
    const snapshot = snapshotOf(scene);
    return snapshot !== undefined && snapshot.document === null && !hasFallback;
  }

  /** Notes whether a picture has loaded or failed. */
  noteLoad({ type, target }: Event): void {
    if (!(target instanceof HTMLImageElement) || target.parentNode !== this.host) return;
    if (type === 'error') this.#broken.add(target);
    else this.#broken.delete(target);
    this.changed();
  }

  /** Ends the timer; every scene is shown again, as the page had it. */
  end(): void {
    this.#endFade();
    for (const each of this.scenes) {
      each.hidden = false;
      each.querySelector(':scope > [data-qs-kiosk]')?.remove();
    }
    giveBack(this.scenes);
    this.#shown = [];
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
    if (scene instanceof HTMLVideoElement) return !scene.loop && scene.error === null;
    return scene.hasAttribute('data-pages') || isPaging(scene);
  }

  /** Hides a scene at once. An element that is defined later than the kiosk is paused then, or it would turn its pages unseen. */
  #put(scene: HTMLElement): void {
    scene.hidden = true;
    this.#perform(scene, 'pause');
    if (scene.localName.includes('-') && !customElements.get(scene.localName))
      void customElements.whenDefined(scene.localName).then(() => {
        if (scene.hidden) this.#perform(scene, 'pause');
        else if (this.#shown.includes(scene)) this.changed();
      });
  }

  #leave(scene: HTMLElement): void {
    this.#perform(scene, 'pause');
    scene.setAttribute('inert', '');
    if (scene.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  }

  #endFade(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const each of this.#leaving) {
      each.hidden = true;
      each.removeAttribute('inert');
    }
    this.#leaving = [];
  }

  #perform(scene: HTMLElement, act: keyof Performer): void {
    try {
      if (scene instanceof HTMLVideoElement) return this.#film(scene, act);
      const done = (scene as Performer)[act]?.();
      if (done instanceof Promise) done.catch((error: unknown) => this.failed(scene, error));
    } catch (error) {
      this.failed(scene, error);
    }
  }

  #film(film: HTMLVideoElement, act: keyof Performer): void {
    if (act !== 'play') return film.pause();
    if (film.ended || this.#ended.has(film)) film.currentTime = 0;
    const begun = film.play() as Promise<void> | undefined;
    begun?.catch((error: unknown) => {
      // Browsers refuse sound until somebody has touched the page.
      if (film.muted || (error as Partial<DOMException>)?.name !== 'NotAllowedError')
        return this.failed(film, error);
      film.muted = true;
      void film.play().catch((again: unknown) => this.failed(film, again));
    });
  }
}

/** One that failed before anybody listened. A drawing may have no size of its own. */
const hasFailed = ({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean =>
  complete && naturalWidth === 0 && currentSrc !== '' && !/\.svg/i.test(currentSrc);
