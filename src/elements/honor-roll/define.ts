import { register } from '../../shell/register.js';
import { QsHonorRoll } from './honor-roll.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-honor-roll`. */
export function define(tag = 'qs-honor-roll', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsHonorRoll, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-honor-roll': QsHonorRoll;
  }
}
