import { register } from '../../shell/register.js';
import { QsKiosk } from './kiosk.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-kiosk`. */
export function define(tag = 'qs-kiosk', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsKiosk, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-kiosk': QsKiosk;
  }
}
