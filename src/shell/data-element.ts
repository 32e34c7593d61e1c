import {
  html,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Reader } from '../contract/kind.js';
import type { Problem } from '../contract/problem.js';
import { detailOf } from '../contract/unreadable.js';
import { DocumentController } from '../data/document-controller.js';
import { hint } from '../data/environment.js';
import type { DataState, Snapshot } from '../data/snapshot.js';
import { QsElement } from './element.js';
import { StateEvent } from './events.js';
import { secondsOf } from './paint/number-of.js';
import type { ProblemWords } from './states/problem-words.js';
import { renderState, sayState, type StateWords } from './states/states.js';
import { stateStrings } from './states/states.strings.js';
import { stateStyles } from './states/states.styles.js';
import type { Strings } from './strings.js';

/** Properties that say where the document comes from. */
const doors = ['data', 'src', 'refresh', 'documentName'] as const;

/**
 * An element that shows a document: the five doors, the six states and `qs-state`. A subclass names its kind, says what
 * "empty" means and what a document looks like.
 */
export abstract class DataElement<D> extends QsElement {
  static override styles: CSSResultGroup = [QsElement.styles, stateStyles];
  /** @ignore */
  static override strings: readonly Strings[] = [stateStrings];
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
  /** Address of the document's JSON (the second door), from the page. What goes wrong is told by `state` and `qs-state`, never thrown. Default null. */
  declare src: string | null;
  /** Seconds between refreshes of `src`, at least 1. Default 0: once. */
  declare refresh: number;
  /** Which document of a district that holds several of the kind, or of those given to `Qianshao.load` by name. Attribute `document`. Default null: the only one. */
  declare documentName: string | null;

  readonly #documents: DocumentController<D>;
  /** What the doors held when they were last opened. */
  #asked: readonly unknown[] = this.#doors;
  /** Whether a reader was told that nothing has come: then what comes is news. */
  #isMissed = false;
  /** What the pass at hand was asked for, so that it can be asked for again. */
  #changed: PropertyValues | undefined;

  /** @param problemWords words of the problems that only this kind has, or how to fetch them */
  constructor(
    kind: Reader<D>,
    private readonly problemWords: ProblemWords,
  ) {
    super();
    this.data = undefined;
    this.src = null;
    this.refresh = 0;
    this.documentName = null;
    this.#documents = new DocumentController<D>(this, kind, {
      doors: () => ({
        data: this.data,
        src: this.src,
        refresh: secondsOf(this.refresh),
        document: this.documentName,
      }),
      isEmpty: (document) => this.isEmptyDocument(document),
      changed: (now, before) => this.tellState(this.seen(now), this.seen(before)),
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
    return this.seen(this.#documents.snapshot);
  }

  /** What is shown of a snapshot: a subclass may have changed its document since. */
  protected seen(snapshot: Snapshot<D>): Snapshot<D> {
    return snapshot;
  }

  /** The document that has something to show; null in the states without a view. */
  protected get shown(): D | null {
    return this.state === 'empty' ? null : this.snapshot.document;
  }

  /** The words of the states that differ from element to element, in the reader's language. */
  protected abstract get stateWords(): StateWords;

  /** A valid document that has nothing to show. */
  protected abstract isEmptyDocument(document: D): boolean;

  /**
   * What a document looks like.
   * @param strip the state to be told above the view; nothing when all is well
   */
  protected abstract renderDocument(document: D, strip: unknown): unknown;

  /** Takes in what was set a moment ago and is not painted yet: a method called right after `.data = …` speaks of it. */
  protected readDoors(): void {
    this.#documents.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('state', this.state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#changed = changed;
    if (!doors.some((each) => changed.has(each))) return;
    this.#asked = this.#doors;
    this.#documents.open();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // What a listener of `qs-state` set while the doors were being opened was taken for part of the same pass.
    doors.forEach((each, i) => this.requestUpdate(each, this.#asked[i]));
  }

  get #doors(): readonly unknown[] {
    return doors.map((each) => this[each]);
  }

  /**
   * The one error boundary. A document counts as plain data once it was read; one that throws while it is painted (a Proxy, a
   * getter) is refused, and the next pass, before anything reaches the screen, says so. What throws without a document is
   * our own fault and goes through.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (!this.#documents.refuse(error)) throw error;
      hint(`<${this.localName}> refuses a document that threw: ${detailOf(error)}`);
      // Lit's parts may stand half-committed: what is painted next starts from nothing.
      render(nothing, this.renderRoot, this.renderOptions);
      this.#changed?.forEach((old, name) => super.requestUpdate(name, old));
    } finally {
      this.#changed = undefined; // it holds the document before
    }
  }

  protected override renderContent(): unknown {
    const { shown } = this;
    return shown === null
      ? this.renderBlank(this.renderStrip())
      : this.renderDocument(shown, this.renderStrip());
  }

  /** What stands while there is no document: the state in words, and the page's own markup. */
  protected renderBlank(strip: unknown): TemplateResult {
    return html`<div class="blank ${this.hasRemote ? 'whole' : ''}">${strip}</div>`;
  }

  /** The state in words, for above a view or in its place. */
  protected renderStrip(snapshot: Snapshot<unknown> = this.snapshot): unknown {
    return renderState(snapshot, {
      locale: this.locale,
      words: this.stateWords,
      problemWords: this.problemWords,
      renew: this.#renew,
    });
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

  readonly #renew = (): void => this.requestUpdate();

  /** Tells of another state: the attribute, a screen reader, the event. */
  protected tellState(now: Snapshot<D>, before: Snapshot<D>): void {
    this.setAttribute('state', now.state);
    if (now.state === before.state && sameProblems(now.problems, before.problems)) return;
    if (this.hasUpdated && now.state !== before.state && (this.#isMissed || !isFirst(now, before)))
      this.announce(sayState(now, this.locale, this.stateWords));
    if (now.state !== 'loading') this.#isMissed = now.document === null && now.state !== 'empty';
    this.dispatchEvent(new StateEvent(now.state, before.state, now.problems));
  }
}

/** Whether a page only comes to what it was opened for: that is read with the page and is no news. */
function isFirst(now: Snapshot<unknown>, before: Snapshot<unknown>): boolean {
  return now.state === 'ready' && before.document === null && /^(loading|empty)$/.test(before.state);
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
