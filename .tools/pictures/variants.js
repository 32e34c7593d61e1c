/** Shapes in which cameras, telephones and scanners give pictures. */
export const shapes = {
  camera: { width: 1200, height: 800 },
  phone: { width: 1200, height: 900 },
  upright: { width: 900, height: 1200 },
  wide: { width: 1440, height: 810 },
  square: { width: 1000, height: 1000 },
};

/** Px of the files in which a photograph is given besides its own. */
export const widths = { middle: 800, small: 400 };

/** Two drawings of each scene, of another shape and luck. The second is given as photographs are: JPEG and WebP of three sizes. */
export function variants(scenes) {
  const names = Object.keys(shapes);
  return scenes.flatMap((scene, i) => [
    {
      name: `${scene}-1`,
      scene,
      shape: scene === 'patrol' ? 'wide' : names[i % 2 === 0 ? 0 : 1],
      seed: 11 + i,
      isPhoto: false,
    },
    {
      name: `${scene}-2`,
      scene,
      shape: names[[2, 4, 3, 2, 1, 3, 0][i % 7]],
      seed: 211 + i,
      isPhoto: true,
    },
  ]);
}
