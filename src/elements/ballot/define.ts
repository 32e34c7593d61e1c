import { register } from '../../shell/register.js';
import { QsBallot } from './ballot.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-ballot`. */
export function define(tag = 'qs-ballot', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsBallot, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-ballot': QsBallot;
  }
}
