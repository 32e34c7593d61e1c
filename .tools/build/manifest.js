import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../lib/root.js';

/** dist/custom-elements.json: what each element takes, tells and shows, read from its source by the analyzer. */
export async function writeManifest() {
  const argv = ['analyze', '--config', '.tools/build/manifest.config.js'];
  const manifest = await cli({ argv, cwd: root, noWrite: true });
  manifest.modules = manifest.modules.map(asShipped);
  await writeFile(join(root, 'dist/custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest names sources; a user has what they were built to. */
function asShipped(module) {
  const text = JSON.stringify(module).replace(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/$1.js"');
  const shipped = JSON.parse(text);
  const [, folder] = /^dist\/elements\/([^/]+)\//.exec(shipped.path) ?? [];
  for (const declaration of shipped.declarations) {
    const { members, events } = declaration;
    if (members) declaration.members = members.filter(({ privacy }) => privacy !== 'private');
    // Besides those a class documents, the analyzer guesses at every dispatch, by the name of its first argument.
    if (events) declaration.events = events.filter(({ name }) => name?.startsWith('qs-'));
  }
  if (shipped.path !== `dist/elements/${folder}/${folder}.js`) return shipped;
  for (const declaration of shipped.declarations.filter(({ customElement }) => customElement)) {
    // Registration stands apart from the class, where the analyzer does not follow; the folder names the tag.
    declaration.tagName ??= `qs-${folder}`;
    shipped.exports.push({
      kind: 'custom-element-definition',
      name: declaration.tagName,
      declaration: { name: declaration.name, module: shipped.path },
    });
  }
  return shipped;
}
