import { register } from '../../shell/register.js';
import { QsOrgTree } from './org-tree.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-org-tree`. */
export function define(tag = 'qs-org-tree', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsOrgTree, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-org-tree': QsOrgTree;
  }
}
