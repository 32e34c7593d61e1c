import { register } from '../../shell/register.js';
import { QsProvider } from './provider.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-provider`. */
export function define(tag = 'qs-provider', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsProvider, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-provider': QsProvider;
  }
}
