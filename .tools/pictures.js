// Draws the demo's pictures and writes the demo's photo walls: `node .tools/pictures.js`. The same at every run. Scenes
// stand in for photographs: no faces, no marks of anybody. Each is drawn in full and in little, as a site would have
// a large file and a small one.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/root.js';
import { documents } from './pictures/documents.js';
import { drawObject, objectNames, objectSize } from './pictures/objects.js';
import { luck, svg } from './pictures/pen.js';
import { scenes } from './pictures/scenes.js';
import { shapes, variants } from './pictures/variants.js';

const folder = join(root, 'demo/pictures');
await mkdir(folder, { recursive: true });
let bytes = 0;
const put = async (name, text) => {
  bytes += text.length;
  await writeFile(join(folder, name), text);
};

for (const { name, scene, shape, seed } of variants(Object.keys(scenes))) {
  const { width, height } = shapes[shape];
  await put(`${name}.svg`, svg(width, height, scenes[scene](width, height, luck(seed), false)));
  await put(`${name}-s.svg`, svg(width, height, scenes[scene](width, height, luck(seed), true)));
}
const { width, height } = objectSize;
for (const name of objectNames) {
  await put(`object-${name}.svg`, svg(width, height, drawObject(name)));
  await put(`object-${name}-near.svg`, svg(width, height, drawObject(name, true)));
}

const options = await resolveConfig(join(root, 'package.json'));
for (const [name, document] of Object.entries(documents(Object.keys(scenes))))
  await writeFile(
    join(root, 'demo/data', name),
    await format(JSON.stringify(document), { ...options, parser: 'json' }),
  );
console.log(`${folder}: ${Math.round(bytes / 1024)} kB`);
