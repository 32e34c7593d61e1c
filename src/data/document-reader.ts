import type { Problem } from '../contract/problem.js';
import { readSource, refused, type ReaderOf, type Source, type Taken } from './reading.js';

/** Reads for one element, and remembers the newest reading, so that one and the same thing is not read twice. */
export class DocumentReader<D> {
  #last: { readonly source: Source; taken: Taken<D> } | undefined;

  constructor(private readonly by: ReaderOf<D>) {}

  /** What was read last. */
  get source(): Source | undefined {
    return this.#last?.source;
  }

  read(source: Source): Taken<D> {
    if (!this.#last || !isSame(this.#last.source, source))
      this.#last = { source, taken: readSource(this.by, source) };
    return this.#last.taken;
  }

  /** From now on the source of that document reads as refused; false when it is not what was read last. */
  refuse(document: D, problem: Problem): boolean {
    if (this.#last?.taken.document !== document) return false;
    this.#last.taken = refused(problem);
    return true;
  }

  /** What comes next is read, even if it is the same. */
  forget(): void {
    this.#last = undefined;
  }
}

const isSame = (a: Source, b: Source): boolean =>
  a.given === b.given && a.isText === b.isText && a.name === b.name && !a.remark === !b.remark;
