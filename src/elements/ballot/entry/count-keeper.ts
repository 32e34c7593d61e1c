import type { BallotModel } from '../model/model.js';
import {
  enter,
  keep,
  nothingCounted,
  setTotal,
  spoiledBallot,
  takeUp,
  undo,
  type Counting,
} from './counting.js';
import { ballotOf, blank, mark, writeName, type Mark, type Marks } from '../state/marks.js';

/** A host's door for a count that must survive a reload: `localStorage` behind two functions, or a server. */
export interface CountStore {
  /** What was kept last; null for nothing. */
  read(): string | null | Promise<string | null>;
  /** Called after every entry. */
  write(text: string): unknown;
}

/** The tellers' work in one element: what was entered, the ballot at hand, and keeping it. */
export class CountKeeper {
  counting: Counting = nothingCounted;
  /** The ballot that is being entered. */
  marks: Marks = blank;
  #read: CountStore | null = null;

  /** @param changed called after every entry; `isTaken` when a kept count was taken up */
  constructor(private readonly changed: (isTaken: boolean) => void) {}

  get isEmpty(): boolean {
    return this.counting.ballots.length === 0 && Object.keys(this.counting.totals).length === 0;
  }

  /** Takes up what a host has kept, once a store. A store that fails is as good as an empty one. */
  async open(store: CountStore | null, model: BallotModel): Promise<void> {
    if (!store || this.#read === store) return;
    this.#read = store;
    try {
      const text = await store.read();
      if (text !== null && this.isEmpty) this.take(text, model);
    } catch {
      // Said on the screen by what is not there.
    }
  }

  /** @returns whether it was a count of this meeting */
  take(text: string, model: BallotModel): boolean {
    const kept = takeUp(text, model);
    if (!kept) return false;
    this.counting = kept;
    this.changed(true);
    return true;
  }

  text(model: BallotModel): string {
    return keep(this.counting, model);
  }

  setMode(mode: Counting['mode']): void {
    this.#set({ ...this.counting, mode });
  }

  mark(id: string, as: Mark): void {
    this.marks = mark(this.marks, id, as);
  }

  writeIn(id: string, name: string): void {
    this.marks = writeName(this.marks, id, name);
  }

  enter(model: BallotModel): void {
    const ballot = ballotOf(this.marks, model);
    this.marks = blank;
    this.#set(enter(this.counting, ballot));
  }

  enterInvalid(model: BallotModel): void {
    this.marks = blank;
    this.#set(enter(this.counting, spoiledBallot(model)));
  }

  undo(): void {
    this.marks = blank;
    this.#set(undo(this.counting));
  }

  total(field: string, value: number): void {
    this.#set(setTotal(this.counting, field, value));
  }

  clear(): void {
    this.counting = nothingCounted;
    this.marks = blank;
    this.#read = null;
  }

  #set(counting: Counting): void {
    this.counting = counting;
    this.changed(false);
  }
}
