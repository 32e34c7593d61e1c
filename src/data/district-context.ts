import { createContext, ContextRoot } from '@lit/context';
import type { DistrictDocument } from '../contract/generated/district.types.js';
import type { Snapshot } from './snapshot.js';

/** What `<qs-provider>` hands down. The key is global, so that elements of another copy of the library hear it too. */
export const districtContext = createContext<Snapshot<DistrictDocument> | undefined>(
  Symbol.for('qianshao.district'),
);

let root: ContextRoot | undefined;

/**
 * Keeps requests that come before their provider is defined, and asks again when it stands. One a page; it lives as
 * long as the page and holds its requesters weakly.
 */
export function ensureContextRoot(): void {
  if (root || typeof document === 'undefined') return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
