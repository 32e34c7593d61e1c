import { register } from '../../shell/register.js';
import { QsLeaderboard } from './leaderboard.js';

/** Registers the class under `tag` unless the tag is taken; importing this file does so under `qs-leaderboard`. */
export function define(tag = 'qs-leaderboard', registry?: CustomElementRegistry): CustomElementConstructor {
  return register(tag, QsLeaderboard, registry);
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'qs-leaderboard': QsLeaderboard;
  }
}
