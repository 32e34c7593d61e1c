import { snapshotOf } from '../../../shell/snapshot-of.js';
import type { Stage } from './stage.js';

/** Pictures and films that failed when they were asked for last. */
const broken = new WeakSet<HTMLElement>();

/**
 * Whether a scene has nothing to look at, so that the loop leaves it out: a picture that cannot be had, a film that fails, an element
 * without a document or fallback.
 */
export function isBlank(scene: HTMLElement): boolean {
  if (isMedia(scene)) return broken.has(scene) || hasFailed(scene);
  const hasFallback = scene.querySelector(':scope > :not([data-qs-kiosk])') !== null;
  if (scene.localName.includes('-') && !customElements.get(scene.localName)) return !hasFallback;
  const snapshot = snapshotOf(scene);
  return snapshot !== undefined && snapshot.document === null && !hasFallback;
}

/** Notes whether a picture or film has loaded or failed. @returns whether it is a scene */
export function noteLoad({ type, target }: Event, stage: Stage): boolean {
  // A film fails with the last of its sources.
  const isLast = target instanceof HTMLSourceElement && target.matches(':last-of-type');
  const scene = isLast ? target.parentElement : target;
  if (!isMedia(scene) || scene.parentNode !== stage.host) return false;
  if (type !== 'error') broken.delete(scene);
  else if (!broken.has(scene)) {
    broken.add(scene);
    stage.failed(scene, `cannot be had: ${(isLast ? target.src : scene.currentSrc) || scene.src}`);
  }
  return true;
}

/** Asks again for the pictures and films that could not be had: they would be missing for months after a minute without a network. */
export function retry(scenes: readonly HTMLElement[]): void {
  for (const each of scenes) {
    if (!isMedia(each) || !isBlank(each)) continue;
    broken.add(each); // until it has come
    const isFilm = each instanceof HTMLVideoElement;
    // One that is fetched at need is never needed while the loop leaves it out.
    each.removeAttribute(isFilm ? 'preload' : 'loading');
    if (isFilm) each.load();
    else again(each);
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

/** To an address that stands there already WebKit does not listen. */
function again(picture: HTMLImageElement): void {
  for (const name of ['src', 'srcset']) {
    const address = picture.getAttribute(name);
    if (address === null) continue;
    picture.removeAttribute(name);
    picture.setAttribute(name, address);
  }
}
