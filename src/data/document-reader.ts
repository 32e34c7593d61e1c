import type { Problem } from '../contract/problem.js';
import { readSource, refused, type ReaderOf, type Source, type Taken } from './reading.js';

type Read<D> = Taken<D> | Promise<Taken<D>>;

/** Reads for one element, and remembers the newest reading, so that one and the same thing is not read twice. */
export class DocumentReader<D> {
  #last: { readonly source: Source; reading: Read<D> } | undefined;

  constructor(private readonly by: ReaderOf<D>) {}

  /** What was read last. */
  get source(): Source | undefined {
    return this.#last?.source;
  }

  read(source: Source): Read<D> {
    if (this.#last && isSame(this.#last.source, source)) return this.#last.reading;
    const reading = readSource(this.by, source);
    const last = (this.#last = { source, reading });
    const later = reading instanceof Promise ? reading : reading.inFull;
    void later?.then((taken) => {
      if (this.#last === last && last.reading === reading) last.reading = taken;
    });
    return reading;
  }

  /** From now on the source of that document reads as refused; false when it is not what was read last. */
  refuse(document: D, problem: Problem): boolean {
    const reading = this.#last?.reading;
    if (!reading || reading instanceof Promise || reading.document !== document) return false;
    this.#last!.reading = refused(problem);
    return true;
  }

  /** What comes next is read, even if it is the same. */
  forget(): void {
    this.#last = undefined;
  }
}

const isSame = (a: Source, b: Source): boolean =>
  a.given === b.given && a.isText === b.isText && a.name === b.name && !a.remark === !b.remark;
