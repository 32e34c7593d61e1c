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
  if (present) {
    if (present !== element && !(present.prototype instanceof element)) tellOther(tag, present);
    return present;
  }
  return used.has(element) ? defineOther(tag, element, target) : defineFirst(tag, element, target);
}

const used = new WeakSet<CustomElementConstructor>();

function defineFirst<T extends CustomElementConstructor>(
  tag: string,
  element: T,
  target: Registry,
): CustomElementConstructor {
  used.add(element);
  try {
    target.define(tag, element);
  } catch (error) {
    // The page itself has given the class a tag of its own.
    if (!(error instanceof DOMException && error.name === 'NotSupportedError')) throw error;
    return defineOther(tag, element, target);
  }
  return element;
}

/** A class can carry one tag only; a second tag gets a subclass of its own. */
function defineOther<T extends CustomElementConstructor>(
  tag: string,
  element: T,
  target: Registry,
): CustomElementConstructor {
  const other = class extends (element as unknown as new () => HTMLElement) {};
  target.define(tag, other);
  return other;
}

/** One hint for all tags of a copy. A class that is none of ours is named by its tag. */
function tellOther(tag: string, present: CustomElementConstructor): void {
  const other = (present as unknown as { version?: unknown }).version;
  if (typeof other === 'string')
    hint(`qianshao ${other} is already on this page and keeps the elements; ${version} leaves them so.`);
  else hint(`<${tag}> is defined already, by something else; qianshao ${version} leaves it so.`);
}
