import type { Keep } from './keep.js';

/**
 * Puts a kept picture in the place of one that cannot be had. Errors of pictures do not leave a shadow root, so each
 * scene's own is listened to. A page whose content security policy does not allow `blob:` pictures keeps its gaps.
 */
export class Restore {
  #roots = new Set<Node>();

  constructor(private readonly keep: Keep) {}

  /** Listens to these scenes from now on, and to no others. */
  watch(scenes: readonly HTMLElement[]): void {
    const roots = new Set<Node>(
      scenes.flatMap((scene) => (scene.shadowRoot ? [scene, scene.shadowRoot] : [scene])),
    );
    for (const root of this.#roots) if (!roots.has(root)) root.removeEventListener('error', this.#hear, true);
    for (const root of roots) if (!this.#roots.has(root)) root.addEventListener('error', this.#hear, true);
    this.#roots = roots;
  }

  #hear = (event: Event): void => {
    const { target } = event;
    // One that we tell ourselves, below, is no longer ours.
    if (!event.isTrusted || !(target instanceof HTMLImageElement)) return;
    // The scene is told after we have looked: else it has given the picture up before the kept one comes.
    event.stopImmediatePropagation();
    void this.#restore(target).then((isRestored) => {
      if (!isRestored) target.dispatchEvent(new Event('error'));
    });
  };

  /** @returns whether there was one, or the image shows another meanwhile */
  async #restore(image: HTMLImageElement): Promise<boolean> {
    const address = image.currentSrc || image.src;
    if (!/^https?:/.test(address)) return false;
    const blob = await this.keep.picture(address);
    if (!blob) return false;
    if ((image.currentSrc || image.src) !== address) return true;
    const url = URL.createObjectURL(blob);
    const release = (): void => URL.revokeObjectURL(url);
    image.addEventListener('load', release, { once: true });
    image.addEventListener('error', release, { once: true });
    image.removeAttribute('srcset');
    image.src = url;
    return true;
  }
}
