/**
 * The one-file script has every language in it: on `file://` nothing can be fetched, and its elements paint in the same
 * turn whatever they speak.
 */
import { orgStrings } from '../elements/org-tree/org-tree.strings.js';
import { words as orgEnglish } from '../elements/org-tree/org-tree.strings.en.js';
import { words as orgTraditional } from '../elements/org-tree/org-tree.strings.zh-TW.js';
import { stateStrings } from '../shell/states.strings.js';
import { words as statesEnglish } from '../shell/states.strings.en.js';
import { words as statesTraditional } from '../shell/states.strings.zh-TW.js';
import { speak } from '../shell/strings.js';

/** To be called before the first element paints. */
export function speakAllLanguages(): void {
  speak(orgStrings, 'en', orgEnglish);
  speak(orgStrings, 'zh-TW', orgTraditional);
  speak(stateStrings, 'en', statesEnglish);
  speak(stateStrings, 'zh-TW', statesTraditional);
}
