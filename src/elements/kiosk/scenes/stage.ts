import { snapshotOf } from '../../../shell/snapshot-of.js';
import { layOut } from './cells.js';
import { perform, performersOf, type Act, type Failed } from './performers.js';
import { silence, Traces } from './traces.js';

const fadeMs = 600;

/** Children of a kiosk that are no scenes. */
const noScene = /^(script|style|template|link|noscript)$/;

/**
 * The kiosk's children as scenes: who is shown, who fades, who plays. The shown ones have no `hidden`, the others do; while
 * one fades it is `inert`. Whatever a scene throws is told and stops nothing.
 */
export class Stage {
  #shown: readonly HTMLElement[] = [];
  #leaving: HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #traces = new Traces();

  constructor(
    readonly host: HTMLElement,
    readonly failed: Failed,
    /** Called when a scene may have got or lost what it shows. */
    private readonly changed: () => void,
  ) {}

  /** Every scene, in the page's order. */
  get scenes(): HTMLElement[] {
    return Array.from(this.host.children).filter(isScene);
  }

  /** What performs in the scenes. */
  get performers(): HTMLElement[] {
    return this.scenes.flatMap(performersOf);
  }

  get shown(): readonly HTMLElement[] {
    return this.#shown;
  }

  // Who is shown

  /** Shows these and hides every other scene. @param fades false: at once, as at the start and where motion is unwanted */
  show(scenes: readonly HTMLElement[], fades: boolean): void {
    this.#endFade();
    const before = this.#shown;
    this.#shown = scenes;
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

  #leave(scene: HTMLElement): void {
    this.#perform(scene, 'pause');
    scene.querySelectorAll('audio, video').forEach(silence);
    scene.setAttribute('inert', '');
    if (scene.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  }

  #endFade(): void {
    clearTimeout(this.#timer);
    for (const each of this.#leaving) {
      hide(each, true);
      each.removeAttribute('inert');
    }
    this.#leaving = [];
  }

  // Who has come, and who has left the page

  /** Hides new children. A scene that shows a document gets an empty footer. */
  tidy(): void {
    for (const each of this.scenes) {
      if (!this.#shown.includes(each) && !this.#leaving.includes(each) && !isHidden(each)) this.#put(each);
      this.#takeFoot(each);
    }
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

  /** Source and sample stand on the plinth: an empty element in its slot `footer` replaces the scene's own last line, as a host's own would. */
  #takeFoot(scene: HTMLElement): void {
    if (!snapshotOf(scene) || scene.querySelector(':scope > [slot="footer"]')) return;
    const foot = document.createElement('span');
    foot.slot = 'footer';
    foot.dataset['qsKiosk'] = '';
    scene.append(foot);
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

  /** Ends the timer; every scene is shown again, as the page had it. */
  end(): void {
    this.#endFade();
    for (const each of this.scenes) this.release(each);
    this.#shown = [];
  }

  // Who plays, and what a visitor does

  /** Lets the shown scenes run by themselves, halts them, or leaves them to a visitor. */
  run(isRunning: boolean, isVisited: boolean): void {
    for (const each of this.#shown) {
      this.#perform(each, isRunning ? 'play' : 'pause');
      if (isVisited) this.#perform(each, 'wake');
    }
  }

  /** One step back inside the shown scenes, by the key that a remote has for it. @returns whether one took it */
  back(): boolean {
    const key = (): KeyboardEvent => new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    return this.#shown.some(
      (scene) => performersOf(scene).some((each) => !each.dispatchEvent(key())) || this.#traces.back(scene),
    );
  }

  /** What a visitor has put in full screen would cover the question, and then the hall. */
  leaveFullScreen(): void {
    const { fullscreenElement } = this.host.getRootNode() as Document;
    if (fullscreenElement !== this.host && this.host.contains(fullscreenElement))
      document.exitFullscreen().catch(() => undefined);
  }

  /** Every trace of a visitor goes, in every scene. */
  reset(): void {
    this.leaveFullScreen();
    for (const each of this.scenes) {
      this.#perform(each, 'reset');
      this.#traces.wipe(each, isHidden(each), (error) => this.failed(each, error));
      if (!this.#shown.includes(each)) this.#perform(each, 'pause');
    }
    const { activeElement } = document;
    if (this.host.contains(activeElement)) (activeElement as HTMLElement).blur();
    getSelection()?.removeAllRanges();
  }

  #perform(scene: HTMLElement, act: Act): void {
    perform(scene, act, this.failed);
  }
}

/** A drawing (`<svg>`) is none of HTML's elements, and a scene like them. */
const isScene = (node: Node): node is HTMLElement =>
  (node instanceof HTMLElement || node instanceof SVGElement) &&
  !node.hasAttribute('slot') &&
  !noScene.test(node.localName);

/** By the attribute: a drawing has no such property. */
const hide = (scene: Element, isHidden: boolean): unknown => scene.toggleAttribute('hidden', isHidden);
const isHidden = (scene: Element): boolean => scene.hasAttribute('hidden');
