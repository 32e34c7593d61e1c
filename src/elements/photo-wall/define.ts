import { register } from '../../shell/register.js';
import { QsPhotoWall } from './photo-wall.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-photo-wall`. */
export function define(tag = 'qs-photo-wall', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsPhotoWall, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-photo-wall': QsPhotoWall;
  }
}
