/** `npm run build`: writes everything the package ships into dist/. */
import { setup } from './setup.js';

await setup();
const { build } = await import('./build/build.js');
process.exitCode = (await build()) ? 0 : 1;
