import { clock } from '../../../data/environment.js';
import { layOut } from './cells.js';
import type { Stage } from './stage.js';
import { slotAt, type HallSettings } from '../state/schedule.js';
import { groupsOf, isOver, secondsLeft, secondsOf, usualDwell, type Turn } from '../state/turn.js';

/** What the loop asks of the kiosk. */
export interface LoopHost {
  readonly dwell: number;
  readonly across: number;
  readonly settings: HallSettings;
  /** Somebody is there, who may see every scene whatever the hour. */
  isVisited(): boolean;
  /** Whether scenes follow one another by themselves now. */
  isLooping(): boolean;
  fades(): boolean;
  /** Whether the screen is a wall: its parts are no walls. */
  isWall(): boolean;
  changed(): void;
}

/** A beat counts for at most this many seconds: while the computer slept, nothing was shown. */
const longestBeat = 5;

/** Whose turn it is: the scenes of today in their groups, which one is shown, for how long, and the next. */
export class Loop {
  groups: readonly HTMLElement[][] = [];
  index = 0;
  /** True within the hours of the schedule, and always without a schedule. */
  isOpen = true;
  /** Seconds the turn has been shown, and when that was counted last. */
  #shownFor = 0;
  #counted = 0;
  #isRunning = false;
  /** Whether the scene has changed since the start, by a visitor or by time. Until then the first scene with something to show is shown. */
  #hasTurned = false;

  constructor(
    readonly stage: Stage,
    private readonly host: LoopHost,
  ) {}

  get turn(): Turn {
    const { dwell } = this.host;
    const own = dwell > 0 ? dwell : usualDwell;
    const dwells = this.stage.shown.map((each) => secondsOf(each.getAttribute('data-dwell'), own));
    return {
      dwell: dwells.length > 0 ? Math.max(...dwells) : own,
      pages: this.stage.pages,
      hasEnded: this.stage.ended,
      isFilm: this.stage.isFilm,
      toEnd: this.stage.toEnd,
    };
  }

  /** Whole seconds that are left of the turn, and how long all of it takes; 0 where nobody knows. */
  get time(): { readonly left: number; readonly all: number } {
    const left = secondsLeft(this.turn, this.#shownFor);
    return left === null
      ? { left: 0, all: 0 }
      : { left: Math.ceil(left), all: Math.round(this.#shownFor + left) };
  }

  /** Time has passed. @param now milliseconds of a clock that never jumps */
  pass(now: number): void {
    const seconds = (now - this.#counted) / 1000;
    this.#counted = now;
    // It was closed or opened, or the page hidden or shown.
    if (this.host.isLooping() !== this.#isRunning) this.run();
    if (!this.#isRunning) return;
    const counted = Math.min(longestBeat, Math.max(0, seconds));
    this.stage.watch(counted);
    this.#shownFor += counted;
    if (isOver(this.turn, this.#shownFor)) this.#goOn();
  }

  /** Which scenes there are today, in which groups. What is shown stays, if it may. */
  arrange(): void {
    this.isOpen = slotAt(this.host.settings.schedule, clock.now()) !== null;
    const shown = this.stage.shown[0];
    this.groups = groupsOf(this.#scenesNow(), this.host.across);
    const has = (group?: readonly HTMLElement[]): boolean => Boolean(shown && group?.includes(shown));
    // A schedule may name a scene twice.
    const same = has(this.groups[this.index]) ? this.index : this.groups.findIndex(has);
    // At the start the documents come one after another; that of the first scene may come late.
    const stays = this.#hasTurned || this.host.isVisited() || !this.host.isLooping();
    this.#show(stays ? Math.max(0, same) : 0, shown !== undefined);
    this.stage.tidy();
  }

  turnTo(index: number): void {
    this.#hasTurned = true;
    this.#show(index, true);
  }

  #show(index: number, fades: boolean): void {
    const scenes = this.groups[index] ?? [];
    const { shown } = this.stage;
    this.index = index;
    if (scenes.length === shown.length && scenes.every((each, i) => each === shown[i])) return;
    this.#shownFor = 0;
    this.#counted = performance.now();
    this.layOut();
    this.stage.show(scenes, fades && this.host.fades());
    this.run();
    this.host.changed();
  }

  /** Gives each shown scene its part of the screen. */
  layOut(): void {
    layOut(this.groups[this.index] ?? [], this.host.isWall());
  }

  /** Lets the shown scenes run by themselves, or leaves them to the visitor. */
  run(): void {
    this.#isRunning = this.host.isLooping();
    this.stage.run(this.#isRunning, this.host.isVisited());
  }

  /**
   * The scenes of the schedule that have something to show. Where no scene of the schedule is on the page: all scenes. Where
   * none of them has something to show: all of them. So a screen is never empty.
   */
  #scenesNow(): HTMLElement[] {
    const { scenes, shown } = this.stage;
    const slot = slotAt(this.host.settings.schedule, clock.now());
    const ids = slot === 'always' || slot === null ? undefined : slot.scenes;
    const isVisited = this.host.isVisited();
    const isFree = !ids || isVisited;
    const chosen = isFree ? scenes : ids.flatMap((id) => scenes.find((each) => each.id === id) ?? []);
    const planned = chosen.length > 0 ? chosen : scenes;
    const seen = planned.filter((each) => !this.stage.isBlank(each) || (isVisited && shown.includes(each)));
    return seen.length > 0 ? seen : planned;
  }

  /** The next turn; alone, or named twice in a row, the scene begins anew. */
  #goOn(): void {
    const { shown } = this.stage;
    if (this.groups.length > 1) this.turnTo((this.index + 1) % this.groups.length);
    if (this.stage.shown !== shown) return;
    this.#shownFor = 0;
    this.stage.begin();
    this.run();
  }
}
