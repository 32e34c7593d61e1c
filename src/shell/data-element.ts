import {
  nothing,
  render,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { QuickReader } from '../contract/kind.js';
import type { Problem } from '../contract/problem.js';
import { detailOf } from '../contract/unreadable.js';
import { DocumentController } from '../data/document-controller.js';
import { hint } from '../data/environment.js';
import type { DataState, Snapshot } from '../data/snapshot.js';
import { QsElement } from './element.js';
import { StateEvent } from './events.js';

/**
 * An element that shows a document. Subclasses name their kind and paint `document`; the doors, the six states and
 * `qs-state` are here.
 */
export abstract class DataElement<D> extends QsElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false, noAccessor: false },
    src: {},
    refresh: { type: Number },
    documentName: { attribute: 'document' },
  };

  /**
   * The document itself (the first door). Never mutated; assign a new one to change what is shown. Anything may be
   * assigned: what is no document is told on the screen and by `qs-state`, not thrown. Default undefined (closed).
   */
  declare data: unknown;
  /** Address of the document's JSON (the second door). Default null. */
  declare src: string | null;
  /** Seconds between renewals of `src`. Default 0: once. */
  declare refresh: number;
  /** Which document of a district, when it holds several of the kind. Attribute `document`. */
  declare documentName: string | null;

  readonly #documents: DocumentController<D>;
  /** What the pass at hand was asked for, so that it can be asked for again. */
  #changed: PropertyValues | undefined;

  constructor(kind: QuickReader<D>) {
    super();
    this.data = undefined;
    this.src = null;
    this.refresh = 0;
    this.documentName = null;
    this.#documents = new DocumentController<D>(this, kind, {
      doors: () => ({
        data: this.data,
        src: this.src,
        refresh: Number.isFinite(this.refresh) ? Math.max(0, this.refresh) : 0,
        document: this.documentName,
      }),
      isEmpty: (document) => this.isEmptyDocument(document),
      changed: (now, before) => this.#tell(now, before),
    });
  }

  /** What the element paints now. Also the attribute `state`. */
  get state(): DataState {
    return this.snapshot.state;
  }

  /** All that is known to be wrong with the newest data, errors first. */
  get problems(): readonly Problem[] {
    return this.snapshot.problems;
  }

  protected get snapshot(): Snapshot<D> {
    return this.#documents.snapshot;
  }

  /** Takes in what was set a moment ago and is not painted yet: a method called right after `.data = …` speaks of it. */
  protected readDoors(): void {
    this.#documents.open();
  }

  /**
   * Runs what touches the document outside of painting: a method, a listener. The document is its owner's and may throw at
   * any time (a Proxy, a getter, data changed since it was read); then it is refused, as in painting, and the answer is
   * undefined. The same of a promise that rejects. What fails without a document, or may fail for another reason (a file
   * that cannot be fetched), is not for here.
   */
  protected guard<T>(act: () => Promise<T>): Promise<T | undefined>;
  protected guard<T>(act: () => T): T | undefined;
  protected guard(act: () => unknown): unknown {
    try {
      const result = act();
      if (!(result instanceof Promise)) return result;
      const { document } = this.snapshot;
      return result.catch((error: unknown) => {
        // Meanwhile another may have come, which is not to blame.
        if (this.snapshot.document === document) this.#refuse(error);
      });
    } catch (error) {
      this.#refuse(error);
      return undefined;
    }
  }

  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    // The same object set anew may have been mended: it counts as another.
    super.requestUpdate(name, name === 'data' && this.#documents?.forgive() ? undefined : old, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('state', this.state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#changed = changed;
    if (changed.has('data') || changed.has('src') || changed.has('refresh') || changed.has('documentName'))
      this.#documents.open();
    this.#documents.recount();
  }

  /**
   * An error in painting is the document's: it is refused, and the next pass, before anything reaches the screen, says so.
   * What throws without a document is our own fault and goes through.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#refuse(error);
      // Lit's parts may stand half-committed: what is painted next starts from nothing.
      render(nothing, this.renderRoot, this.renderOptions);
      this.#changed?.forEach((old, name) => super.requestUpdate(name, old));
    } finally {
      this.#changed = undefined; // it holds the document before
    }
  }

  /** Also waits for a reading that is on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    while (this.#documents.pending) {
      await this.#documents.pending;
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }

  protected abstract isEmptyDocument(document: D): boolean;

  #refuse(error: unknown): void {
    if (!this.#documents.refuse(error)) throw error;
    hint(`<${this.localName}> refuses a document that threw: ${detailOf(error)}`);
  }

  #tell(now: Snapshot<D>, before: Snapshot<D>): void {
    this.setAttribute('state', now.state);
    if (now.state === before.state && sameProblems(now.problems, before.problems)) return;
    this.dispatchEvent(new StateEvent(now.state, before.state, now.problems));
  }
}

function sameProblems(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a === b || (a.length === b.length && a.every((each, i) => sameProblem(each, b[i]!)));
}

function sameProblem(a: Problem, b: Problem): boolean {
  const names = Object.keys(a.params);
  return (
    a.pointer === b.pointer &&
    a.code === b.code &&
    names.length === Object.keys(b.params).length &&
    names.every((name) => a.params[name] === b.params[name])
  );
}
