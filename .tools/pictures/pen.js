// A pen for small SVG files: shapes with numbers cut to whole px, and luck that is the same at every run.

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function luck(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    from: (least, most) => least + next() * (most - least),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

const cut = (value) => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);

const tag = (name, attributes, inside = '') => {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${cut(value)}"`,
    )
    .join('');
  return inside ? `<${name}${text}>${inside}</${name}>` : `<${name}${text}/>`;
};

export const rect = (x, y, width, height, fill, more = {}) =>
  tag('rect', { x, y, width, height, fill, ...more });
export const circle = (cx, cy, r, fill, more = {}) => tag('circle', { cx, cy, r, fill, ...more });
export const oval = (cx, cy, rx, ry, fill, more = {}) => tag('ellipse', { cx, cy, rx, ry, fill, ...more });
export const shape = (d, fill, more = {}) => tag('path', { d, fill, ...more });
export const line = (d, stroke, strokeWidth, more = {}) =>
  tag('path', { d, fill: 'none', stroke, strokeWidth, strokeLinecap: 'round', ...more });
export const group = (inside, more = {}) => tag('g', more, inside);
export const at = (x, y, inside, turn = 0, size = 1) =>
  tag(
    'g',
    {
      transform: `translate(${cut(x)} ${cut(y)})${turn ? ` rotate(${cut(turn)})` : ''}${size === 1 ? '' : ` scale(${cut(size)})`}`,
    },
    inside,
  );

/** Joins points into a closed path. */
export const poly = (...points) => `M${points.map((each) => cut(each)).join(' ')}Z`;

/** A field that goes from one colour to another, downwards or outwards. */
export function fade(id, from, to, more = '') {
  const stops = `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/>`;
  return more === 'round'
    ? `<radialGradient id="${id}">${stops}</radialGradient>`
    : `<linearGradient id="${id}" x2="0" y2="1">${stops}</linearGradient>`;
}

export const svg = (width, height, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>\n`;
