import type { ReactiveControllerHost } from 'lit';
import { clock } from '../../../data/environment.js';
import { closestAttribute } from '../../../shell/surroundings.js';
import { isMotionReduced } from '../../../shell/watch/motion.js';
import { isBlank } from './blank.js';
import { layOut } from './cells.js';
import { Ends } from './ends.js';
import type { Stage } from './stage.js';
import type { Hall } from '../state/hall.js';
import { slotAt } from '../state/schedule.js';
import { groupsOf, isOver, secondsLeft, usualDwell, type Turn } from '../state/turn.js';
import type { Visits } from '../state/visits.js';

/** The kiosk. */
interface LoopHost extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly dwell: number;
  readonly across: number;
  readonly hasUpdated: boolean;
}

/** A beat counts for at most this many seconds: while the computer slept, nothing was shown. */
const longestBeat = 5;

/** Whose turn it is: the scenes of today in their groups, which one is shown, for how long, and the next. */
export class Loop {
  readonly ends = new Ends(this.stage);
  groups: readonly HTMLElement[][] = [];
  index = 0;
  /** True within the hours of the schedule, and always without a schedule. */
  #isOpen = true;
  /** Seconds the turn has been shown, and when that was counted last. */
  #shownFor = 0;
  #counted = 0;
  #isRunning = false;
  /** Whether the scene has changed since the start, by a visitor or by time. Until then the first scene with something to show is shown. */
  #hasTurned = false;

  constructor(
    private readonly host: LoopHost,
    private readonly stage: Stage,
    private readonly visits: Pick<Visits, 'isVisited' | 'isPaused'>,
    private readonly hall: Pick<Hall, 'settings'>,
  ) {}

  /** Out of its hours it shows no scene, unless somebody is there, who may see every scene whatever the hour. */
  get isClosed(): boolean {
    return !this.#isOpen && !this.visits.isVisited;
  }

  /** Whole seconds that are left of the turn, and how long all of it takes; 0 where nobody knows. */
  get time(): { readonly left: number; readonly all: number } {
    const left = secondsLeft(this.#turn, this.#shownFor);
    return left === null
      ? { left: 0, all: 0 }
      : { left: Math.ceil(left), all: Math.round(this.#shownFor + left) };
  }

  // Time

  /** Time has passed. @param now milliseconds of a clock that never jumps */
  pass(now: number): void {
    const seconds = (now - this.#counted) / 1000;
    this.#counted = now;
    // It was closed or opened, or the page hidden or shown.
    if (this.#isLooping !== this.#isRunning) this.run();
    if (!this.#isRunning) return;
    const counted = Math.min(longestBeat, Math.max(0, seconds));
    this.ends.pass(counted);
    this.#shownFor += counted;
    if (isOver(this.#turn, this.#shownFor)) this.#goOn();
  }

  /** Lets the shown scenes run by themselves, or leaves them to the visitor. */
  run(): void {
    this.#isRunning = this.#isLooping;
    this.stage.run(this.#isRunning, this.visits.isVisited);
  }

  /** Whether scenes follow one another by themselves now. */
  get #isLooping(): boolean {
    return !this.visits.isVisited && !this.visits.isPaused && this.#isOpen && !document.hidden;
  }

  get #turn(): Turn {
    const { dwell } = this.host;
    return this.ends.turn(dwell > 0 ? dwell : usualDwell);
  }

  /** The next turn; alone, or named twice in a row, the scene begins anew. */
  #goOn(): void {
    const { shown } = this.stage;
    if (this.groups.length > 1) this.turnTo((this.index + 1) % this.groups.length);
    if (this.stage.shown !== shown) return;
    this.#shownFor = 0;
    this.ends.clear();
    this.run();
  }

  // Turns

  turnTo(index: number): void {
    this.#hasTurned = true;
    this.#show(index, true);
  }

  /** Gives each shown scene its part of the screen. The parts of a wall are no walls. */
  layOut(): void {
    const isWall = closestAttribute(this.stage.host, 'data-qs-place') === 'wall';
    layOut(this.groups[this.index] ?? [], isWall);
  }

  /**
   * Which scenes there are today, in which groups. What is shown stays, if it may: a visitor's choice is not taken away by what comes
   * or fails meanwhile.
   */
  arrange(): void {
    const slot = slotAt(this.hall.settings.schedule, clock.now());
    this.#isOpen = slot !== null;
    const shown = this.stage.shown[0];
    this.groups = groupsOf(this.#scenesNow(slot === 'always' ? undefined : slot?.scenes), this.host.across);
    const has = (group?: readonly HTMLElement[]): boolean => Boolean(shown && group?.includes(shown));
    // A schedule may name a scene twice.
    const same = has(this.groups[this.index]) ? this.index : this.groups.findIndex(has);
    // At the start the documents come one after another; that of the first scene may come late.
    const stays = this.#hasTurned || !this.#isLooping;
    this.#show(stays ? Math.max(0, same) : 0, shown !== undefined);
    this.stage.tidy();
    this.host.requestUpdate();
  }

  #show(index: number, fades: boolean): void {
    const scenes = this.groups[index] ?? [];
    const { shown } = this.stage;
    this.index = index;
    if (scenes.length === shown.length && scenes.every((each, i) => each === shown[i])) return;
    this.#shownFor = 0;
    this.#counted = performance.now();
    this.ends.clear();
    this.layOut();
    // Not before the kiosk has painted.
    this.stage.show(scenes, fades && this.host.hasUpdated && !isMotionReduced());
    this.run();
    this.host.requestUpdate();
  }

  /**
   * The scenes of the schedule that have something to show. Where no scene of the schedule is on the page: all scenes. Where
   * none of them has something to show: all of them. So a screen is never empty.
   *
   * @param ids what the schedule names at this hour; undefined for all
   */
  #scenesNow(ids: readonly string[] | undefined): HTMLElement[] {
    const { scenes, shown } = this.stage;
    const { isVisited } = this.visits;
    const isFree = !ids || isVisited;
    const chosen = isFree ? scenes : ids.flatMap((id) => scenes.find((each) => each.id === id) ?? []);
    const planned = chosen.length > 0 ? chosen : scenes;
    const seen = planned.filter((each) => !isBlank(each) || (isVisited && shown.includes(each)));
    return seen.length > 0 ? seen : planned;
  }
}
