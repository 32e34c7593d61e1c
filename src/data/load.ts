/**
 * The fourth door: `<script src="district.js">` calls `Qianshao.load({…})`. It works on `file://`, where nothing can
 * be fetched, before or after the elements stand. What was loaded is kept on `globalThis` under a symbol, so that two
 * copies of the library share it.
 */
interface Store {
  /** Oldest first. A document of the same kind and title replaces the one before, so a page that reloads its data for weeks stays small. */
  readonly documents: unknown[];
  readonly listeners: Set<() => void>;
}

const key = Symbol.for('qianshao.store');

function store(): Store {
  const home = globalThis as unknown as Record<symbol, Store | undefined>;
  return (home[key] ??= { documents: [], listeners: new Set() });
}

/** Hands a document to every element that has no nearer door. Anything may be passed; the elements tell what is wrong. */
export function load(document: unknown): void {
  const { documents, listeners } = store();
  const name = identity(document);
  const same = documents.findIndex((each) => identity(each) === name);
  if (same >= 0) documents.splice(same, 1);
  documents.push(document);
  for (const listener of [...listeners]) listener();
}

/** What was loaded, newest first. */
export function loaded(): readonly unknown[] {
  return [...store().documents].reverse();
}

/** @returns the function that ends the subscription */
export function onLoad(listener: () => void): () => void {
  const { listeners } = store();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Longer titles than this are nobody's; comparing them would cost more than keeping them. */
const longestTitle = 1_000;

/** Kind and title tell two documents apart; what has neither (or a huge title) is only ever the same as itself. */
function identity(document: unknown): unknown {
  if (typeof document !== 'object' || document === null) return document;
  try {
    const { kind, title } = document as Record<string, unknown>;
    const name = titleText(title);
    return typeof kind === 'string' && name !== undefined && name.length < longestTitle
      ? `${kind} ${name}`
      : document;
  } catch {
    return document; // an object with its own traps
  }
}

/** A title is a text or a map of languages. */
function titleText(title: unknown): string | undefined {
  if (typeof title === 'string') return title;
  if (typeof title !== 'object' || title === null) return undefined;
  const words = Object.values(title) as unknown[];
  return words.every((each) => typeof each === 'string') ? words.join(' ') : undefined;
}
