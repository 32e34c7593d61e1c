import { hint } from '../data/environment.js';
import { version } from './version.js';

type Registry = Pick<CustomElementRegistry, 'get' | 'define'>;

/**
 * Registers `element` under `tag` unless the tag is taken. A second copy of the library on a page (a CMS block that
 * brings its own script) therefore never throws; the first one wins, and development is told once which.
 *
 * @returns the class that stands behind the tag afterwards
 */
export function register<T extends CustomElementConstructor>(
  tag: string,
  element: T,
  registry?: Registry,
): CustomElementConstructor {
  const target = registry ?? (typeof customElements === 'undefined' ? undefined : customElements);
  if (!target) return element; // Node: nothing to register with
  const present = target.get(tag);
  if (!present) {
    // A class can carry one tag only; a second tag gets a subclass of its own.
    const free = used.has(element)
      ? (class extends (element as unknown as new () => HTMLElement) {} as unknown as T)
      : element;
    used.add(free);
    target.define(tag, free);
    return free;
  }
  if (present !== element) {
    const other = (present as unknown as { version?: string }).version ?? 'unknown';
    hint(`<${tag}> is already defined by version ${other}; this copy (${version}) leaves it so.`);
  }
  return present;
}

const used = new WeakSet<CustomElementConstructor>();
