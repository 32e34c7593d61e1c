import { checks } from '../lib/check.js';
import { tool } from '../lib/run.js';

export const title = 'Types (tsc: page, Node, shipped modules)';

const tsc = (project, ...more) => tool('typescript', ['--project', project, ...more], { bin: 'tsc' });

export default () =>
  checks(
    () => tsc('tsconfig.json'),
    () => tsc('.tools/tsconfig.node.json'),
    () =>
      tsc(
        '.tools/tsconfig.build.json',
        '--noEmit',
        '--emitDeclarationOnly',
        'false',
        '--declaration',
        'false',
      ),
  );
