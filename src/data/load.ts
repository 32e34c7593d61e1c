import { kindNames } from '../contract/generated/kind-names.js';
import { kindOf } from './kind-of.js';

/**
 * The fourth door: `<script src="district.js">` calls `Qianshao.load({…})`. It works on `file://`, where nothing can
 * be fetched, before or after the elements stand. What was loaded is kept on `globalThis` under a symbol, so that two
 * copies of the library share it.
 */
interface Store {
  /** Oldest first. One a kind and name, so that a page which loads its data for weeks stays small. */
  readonly documents: Loaded[];
  readonly listeners: Set<() => void>;
}

export interface Loaded {
  readonly document: unknown;
  /** Which of several documents of a kind; `''` for the usual one. */
  readonly name: string;
}

const key = Symbol.for('qianshao.store');

function store(): Store {
  const home = globalThis as unknown as Record<symbol, Store | undefined>;
  return (home[key] ??= { documents: [], listeners: new Set() });
}

/**
 * Hands a document to every element that has no nearer door, in the place of the one of the same kind and name. Anything
 * may be passed; the elements tell what is wrong.
 *
 * @param name for a page that loads several documents of a kind: elements with `document="name"` take this one
 */
export function load(document: unknown, name = ''): void {
  const { documents, listeners } = store();
  const kind = knownKind(document);
  const same = documents.findIndex((each) => each.name === name && knownKind(each.document) === kind);
  if (same >= 0) documents.splice(same, 1);
  documents.push({ document, name });
  for (const listener of [...listeners]) listener();
}

/** What was loaded, newest first. */
export function loaded(): readonly Loaded[] {
  return [...store().documents].reverse();
}

/** Of what no element shows, one is kept to be told. */
function knownKind(document: unknown): unknown {
  const kind = kindOf(document);
  return kindNames.includes(kind as string) ? kind : undefined;
}

/** @returns the function that ends the subscription */
export function onLoad(listener: () => void): () => void {
  const { listeners } = store();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
