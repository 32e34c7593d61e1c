import type { BallotModel } from '../model/model.js';
import {
  enter,
  keep,
  nothingCounted,
  setTotal,
  spoiledBallot,
  takeUp,
  toBallots,
  toTotals,
  undo,
  type Counting,
} from './counting.js';
import { ballotOf, blank, mark, writeName, type Mark, type Marks } from '../state/marks.js';

/** Where a host keeps a count so that it survives a reload: `localStorage` behind two functions, or a server. */
export interface CountStore {
  /** What was kept last; null for nothing. Until it answers nothing can be entered; an error counts as nothing. */
  read(): string | null | Promise<string | null>;
  /** Keeps the count; called after every entry. Tellers are told of an error, or of a promise that rejects. */
  write(text: string): unknown;
}

/** The tellers' work in one element: what was entered, the ballot at hand, and keeping it. */
export class CountKeeper {
  counting: Counting = nothingCounted;
  /** The ballot that is being entered. */
  marks: Marks = blank;
  /** Nobody has entered anything in this meeting. A ballot that was undone was entered: none is read then. */
  isEmpty = true;
  /** Until a store that takes its time has answered nothing is entered: it would be written over what was kept. */
  isReading = false;
  #read: CountStore | null = null;
  #reading: object | null = null;

  /** @param changed called after every entry; `isTaken` when a kept count was taken up */
  constructor(private readonly changed: (isTaken: boolean) => void) {}

  /** Takes up what a host has kept, once a store; undefined when there is nothing to read. */
  open(store: CountStore | null, model: BallotModel): Promise<void> | undefined {
    if (!store || this.#read === store) return undefined;
    this.#read = store;
    return this.#take(store, model);
  }

  /** A store that cannot be read is taken for an empty one. */
  async #take(store: CountStore, model: BallotModel): Promise<void> {
    const reading = (this.#reading = {});
    let text: string | null = null;
    try {
      const given = store.read();
      this.isReading = given instanceof Promise;
      text = await given;
    } catch {
      // As if there were none.
    }
    // Another meeting or another store has come meanwhile.
    if (this.#reading !== reading) return;
    this.isReading = false;
    if (text !== null && this.isEmpty) this.take(text, model);
  }

  /** @returns whether it was a count of this meeting */
  take(text: string, model: BallotModel): boolean {
    const kept = takeUp(text, model);
    if (!kept) return false;
    this.#use(kept, true);
    return true;
  }

  text(model: BallotModel): string {
    return keep(this.counting, model);
  }

  setMode(mode: Counting['mode'], model: BallotModel): void {
    this.#use((mode === 'totals' ? toTotals : toBallots)(this.counting, model));
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
    this.#use(enter(this.counting, ballot));
  }

  enterInvalid(model: BallotModel): void {
    this.marks = blank;
    this.#use(enter(this.counting, spoiledBallot(model)));
  }

  undo(): void {
    this.marks = blank;
    this.#use(undo(this.counting));
  }

  total(field: string, value: number): void {
    this.#use(setTotal(this.counting, field, value));
  }

  clear(): void {
    this.counting = nothingCounted;
    this.isEmpty = true;
    this.marks = blank;
    this.#read = null;
    this.#reading = null;
    this.isReading = false;
  }

  #use(counting: Counting, isTaken = false): void {
    this.counting = counting;
    if (counting.ballots.length > 0 || Object.keys(counting.totals).length > 0) this.isEmpty = false;
    this.changed(isTaken);
  }
}
