/**
 * Registers `qs-provider` for the script of one element alone. It is in each of them, so a page with several has it already:
 * nothing to tell a developer of, as a second copy of the whole library would be.
 */
import { QsProvider } from '../elements/provider/index.js';
import { register } from '../shell/register.js';

if (!customElements.get('qs-provider')) register('qs-provider', QsProvider);
