import { snapshotOf } from '../../../shell/snapshot-of.js';

/** What a scene may have. All of it is optional: any element is a scene. */
interface Performer {
  play?(): unknown;
  /** Somebody is there. */
  wake?(): unknown;
  pause?(): unknown;
  reset?(): unknown;
}

/** What may be asked of a scene. */
export type Act = keyof Performer;

/** Told what a scene throws. */
export type Failed = (scene: HTMLElement, error: unknown) => void;

/** Films that the browser did not let sound: that makes no ornament of them. */
const quieted = new WeakSet<HTMLElement>();

/**
 * What performs in a scene: it itself, and what stands in it and shows a document or can be reset. A form only undoes what was typed,
 * which goes with the other traces. A film that the page starts by itself runs while its scene is shown; one without end or sound is an
 * ornament.
 */
export const performersOf = (scene: HTMLElement): HTMLElement[] => [
  scene,
  ...Array.from(scene.querySelectorAll<HTMLElement>('*')).filter((each) =>
    each instanceof HTMLVideoElement
      ? each.autoplay && (quieted.has(each) || !(each.muted && each.loop))
      : !(each instanceof HTMLFormElement) &&
        (snapshotOf(each) !== undefined || typeof (each as Performer).reset === 'function'),
  ),
];

/** Asks all that performs in a scene for the same. What one throws is told and stops none of the others. */
export function perform(scene: HTMLElement, act: Act, failed: Failed): void {
  for (const each of performersOf(scene))
    try {
      if (each instanceof HTMLVideoElement) askFilm(each, act, failed);
      else {
        const done = (each as Performer)[act]?.();
        if (done instanceof Promise) done.catch((error: unknown) => failed(each, error));
      }
    } catch (error) {
      failed(each, error);
    }
}

function askFilm(film: HTMLVideoElement, act: Act, failed: Failed): void {
  if (act !== 'play') film.pause();
  // What a visitor has left in its middle begins anew.
  if (act === 'reset') film.currentTime = 0;
  if (act !== 'play') return;
  const tell = (error: unknown): void => {
    // Paused before it has begun: no failure.
    if (nameOf(error) !== 'AbortError') failed(film, error);
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

const nameOf = (error: unknown): string | undefined => (error as Partial<Error> | null)?.name;
