import { secondsToEnd } from '../../../frame/pages/page-turner.js';
import { secondsOf, type Turn } from '../state/turn.js';
import { performersOf } from './performers.js';
import type { Stage } from './stage.js';

/** Seconds that a film may stand still, for want of a network or because the browser forbids it, until it counts as ended. */
const patience = 15;

/**
 * What the shown scenes make of their turn: which of them have an end of their own, how far it is, and which have told it. The loop
 * clears the told ends when a turn begins.
 */
export class Ends {
  readonly #ended = new Set<HTMLElement>();
  /** Where a film stands, and for how many seconds. */
  readonly #still = new WeakMap<HTMLElement, readonly [at: number, seconds: number]>();

  constructor(private readonly stage: Stage) {}

  /** Forgets the ends that were noted. */
  clear(): void {
    this.#ended.clear();
  }

  /** Notes that a scene has shown all its pages. The end of a hidden scene does not count. */
  note(target: EventTarget | null): void {
    const scene = this.stage.shown.find((each) => target instanceof Node && each.contains(target));
    if (scene) this.#ended.add(scene);
  }

  /** Seconds of the loop have passed. */
  pass(seconds: number): void {
    for (const scene of this.#paging)
      for (const film of filmsIn(scene)) {
        const [at, before] = this.#still.get(film) ?? [-1, 0];
        const still = film.currentTime === at ? before + seconds : 0;
        this.#still.set(film, [film.currentTime, still]);
        if (still < patience || !performersOf(scene).includes(film)) continue;
        this.#still.delete(film);
        this.#ended.add(scene);
        this.stage.failed(scene, `stands still: ${film.currentSrc}`);
        // A connection that gives nothing more may stay open for hours: asked for anew, for its next turn.
        if (film.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) film.load();
      }
  }

  /** The turn as it stands. @param usual seconds that a scene stays, unless it says so itself */
  turn(usual: number): Turn {
    const { shown } = this.stage;
    const paging = this.#paging;
    const dwells = shown.map((each) => secondsOf(each.getAttribute('data-dwell'), usual));
    // The first end in a scene is the scene's.
    const ends = paging.map((scene) =>
      Math.min(...performersOf(scene).map((each) => toEndOf(each) ?? Infinity)),
    );
    return {
      dwell: dwells.length > 0 ? Math.max(...dwells) : usual,
      pages: shown.some(pagesThrough),
      hasEnded: paging.length === 0,
      // What is sent as it happens has no end.
      isFilm: paging
        .flatMap(filmsIn)
        .some((each) => each.duration !== Infinity && (this.#still.get(each)?.[1] ?? 0) < patience),
      toEnd: ends.some((each) => !(each >= 0 && each < Infinity)) ? null : Math.max(0, ...ends),
    };
  }

  /** Those that page and have not told their end. */
  get #paging(): HTMLElement[] {
    return this.stage.shown.filter((each) => !this.#ended.has(each) && pagesThrough(each));
  }
}

const pagesThrough = (scene: HTMLElement): boolean =>
  scene.hasAttribute('data-pages') || performersOf(scene).some((each) => toEndOf(each) !== undefined);

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
