// Draws the demo's pictures and writes the demo's photo walls: `node .tools/pictures.js`. The same at every run of one Chromium. Scenes
// stand in for photographs: no faces, no marks of anybody. Each is drawn in full and in little, as a site would have
// a large file and a small one.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './lib/root.js';
import { documents } from './pictures/documents.js';
import { drawObject, objectNames, objectSize } from './pictures/objects.js';
import { luck, svg } from './pictures/pen.js';
import { camera } from './pictures/raster.js';
import { scenes } from './pictures/scenes.js';
import { shapes, variants, widths } from './pictures/variants.js';

const folder = join(root, 'demo/pictures');
await mkdir(folder, { recursive: true });
let bytes = 0;
const put = async (name, content) => {
  bytes += content.length;
  await writeFile(join(folder, name), content);
};

const { take, close } = await camera();
for (const { name, scene, shape, seed, isPhoto } of variants(Object.keys(scenes))) {
  const { width, height } = shapes[shape];
  const draw = (isLittle) => svg(width, height, scenes[scene](width, height, luck(seed), isLittle));
  if (isPhoto) {
    const scaled = (to) => ({ width: to, height: Math.round((to * height) / width) });
    await put(`${name}.jpg`, await take(draw(false), { width, height }, 'jpeg', 0.72));
    await put(`${name}-m.webp`, await take(draw(false), scaled(widths.middle), 'webp', 0.7));
    await put(`${name}-s.webp`, await take(draw(true), scaled(widths.small), 'webp', 0.7));
  } else {
    await put(`${name}.svg`, draw(false));
    await put(`${name}-s.svg`, draw(true));
  }
}
await close();
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
