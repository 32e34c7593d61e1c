// Quiet scenes of a neighbourhood, without faces: each draws itself at any shape, from a seed, in full or in little.
import { at, circle, fade, group, line, oval, poly, rect, shape } from './pen.js';

const range = (count, each) => Array.from({ length: count }, (_, i) => each(i)).join('');
const ground = (w, h, from, to) => `<defs>${fade('a', from, to)}</defs>${rect(0, 0, w, h, 'url(#a)')}`;

/** Hills from left to right, each a soft wave. */
function hills(w, base, high, fill, { from }) {
  const step = w / 4;
  let d = `M0 ${Math.round(base)}`;
  for (let i = 0; i < 4; i++)
    d += `q${Math.round(step / 2)} ${Math.round(-from(0.3, 1) * high)} ${Math.round(step)} 0`;
  return shape(`${d}V9999H0Z`, fill);
}

export const scenes = {
  /** Ginkgo leaves and a broom. */
  leaves(w, h, { from, pick }, little) {
    const stone = range(
      Math.ceil(h / 90),
      (r) =>
        line(`M0 ${r * 90}H${w}`, '#7d7a74', 3) +
        range(Math.ceil(w / 150), (c) => line(`M${c * 150 + (r % 2) * 75} ${r * 90}v90`, '#7d7a74', 3)),
    );
    const leaf = shape('M0 0C-34-6-40-34-20-46C-10-40-4-34 0-24C4-34 10-40 20-46C40-34 34-6 0 0Z', '');
    const all = range(little ? 26 : 60, () =>
      group(at(from(0, 1) ** 0.8 * w * 0.8, h * from(0.1, 1), leaf, from(0, 360), from(0.5, 1.1)), {
        fill: pick(['#e3a72f', '#f0c65a', '#c98a24', '#f3d98a']),
      }),
    ).replace(/ fill=""/g, '');
    const broom = at(
      w * 0.72,
      h * 0.62,
      group(
        line('M0 0L210-330', '#a9733a', 16) +
          shape('M-10-18L22 4L-60 170L-170 90Z', '#c79a55') +
          range(7, (i) =>
            line(`M${-4 + i * 3} ${-10 + i * 2}L${-150 + i * 16} ${98 + i * 11}`, '#94692f', 3),
          ) +
          line('M-34 22L4 46', '#8c2c2a', 10),
      ),
      0,
      h / 620,
    );
    return ground(w, h, '#9d9a94', '#86827b') + stone + all + broom;
  },
  /** A stairwell in which the lamp is on. */
  stairs(w, h) {
    const n = 9;
    const steps = range(n, (i) => {
      const x = (w * i) / n;
      const y = h - (h * 0.72 * (i + 1)) / n;
      return rect(x, y, w - x, h - y, i % 2 ? '#cfc2a6' : '#d8ccb2') + rect(x, y, w / n, 12, '#b3a487');
    });
    const rail =
      line(`M0 ${h * 0.72}L${w} ${h * 0.02}`, '#8d3b30', 22) +
      range(8, (i) => line(`M${(w * (i + 0.5)) / 8} ${h * (0.68 - 0.0875 * i)}v${h * 0.24}`, '#6d6a63', 6));
    return (
      ground(w, h, '#f1e7cf', '#e2d5b8') +
      circle(w * 0.3, h * 0.14, h * 0.22, '#ffedb0', { opacity: 0.55 }) +
      circle(w * 0.3, h * 0.14, h * 0.04, '#fffbe6') +
      steps +
      rail
    );
  },
  /** Three watchmen from behind, their torches on. */
  patrol(w, h, { from }) {
    const man = (x, size) =>
      at(
        x,
        h * 0.84,
        group(
          shape('M-34 0L-40-150Q-38-206 0-208Q38-206 40-150L34 0Z', '#070c1a') +
            circle(0, -236, 30, '#070c1a') +
            shape('M-36-244Q0-290 36-244Z', '#0b1224') +
            rect(-40, -122, 80, 16, '#c7472f'),
        ),
        0,
        size,
      );
    const s = h / 720;
    const cone = (x, y, dx, dy) =>
      shape(poly(x, y, x + dx, y + dy - 60 * s, x + dx, y + dy + 130 * s), '#f3e2b0', { opacity: 0.42 });
    const windows = range(6, () => rect(from(0, w * 0.16), h * from(0.15, 0.6), 34 * s, 46 * s, '#16294b'));
    return (
      ground(w, h, '#0e1c38', '#1a2c4d') +
      shape(poly(0, h * 0.1, w * 0.2, h * 0.24, w * 0.2, h, 0, h), '#091226') +
      shape(poly(w, h * 0.14, w * 0.78, h * 0.28, w * 0.78, h * 0.8, w, h), '#0b1630') +
      windows +
      rect(w * 0.86, h * 0.3, 44 * s, 56 * s, '#e7bd62') +
      cone(w * 0.36, h * 0.6, w * 0.4, h * 0.12) +
      cone(w * 0.52, h * 0.6, w * 0.36, h * 0.16) +
      oval(w * 0.74, h * 0.86, w * 0.16, h * 0.04, '#f3e2b0', { opacity: 0.5 }) +
      man(w * 0.2, s * 1.25) +
      man(w * 0.33, s * 1.15) +
      man(w * 0.49, s * 1.1) +
      circle(w * 0.365, h * 0.6, 9 * s, '#fff7da') +
      circle(w * 0.525, h * 0.6, 9 * s, '#fff7da')
    );
  },
  /** A table of consultation: tea, paper, a pen. */
  tea(w, h, { from }) {
    const cup = (x, y, r) =>
      circle(x + r * 0.1, y + r * 0.14, r * 1.05, '#3a2015', { opacity: 0.35 }) +
      circle(x, y, r, '#e9e4d8') +
      circle(x, y, r * 0.84, '#f8f5ec') +
      circle(x, y, r * 0.68, '#b27a2c') +
      circle(x - r * 0.16, y - r * 0.16, r * 0.42, '#c98f3d', { opacity: 0.6 }) +
      range(4, () => oval(x + from(-0.4, 0.4) * r, y + from(-0.4, 0.4) * r, r * 0.1, r * 0.04, '#5b6b2f'));
    const r = Math.min(w, h) * 0.17;
    const grain = range(9, (i) =>
      line(`M0 ${((i + 0.5) * h) / 9}q${w / 3} ${from(-20, 20)} ${w} ${from(-10, 10)}`, '#5f3722', 3, {
        opacity: 0.5,
      }),
    );
    const paper = at(
      w * 0.2,
      h * 0.62,
      group(
        rect(-w * 0.15, -h * 0.2, w * 0.34, h * 0.42, '#f4efe0') +
          range(6, (i) =>
            line(`M${-w * 0.12} ${-h * 0.13 + i * h * 0.055}h${w * (i === 5 ? 0.13 : 0.26)}`, '#8d8778', 4),
          ),
      ),
      -8,
    );
    return (
      ground(w, h, '#7d4a30', '#6a3d27') +
      grain +
      paper +
      cup(w * 0.18, h * 0.16, r * 0.8) +
      cup(w * 0.46, h * 0.18, r * 0.9) +
      cup(w * 0.72, h * 0.34, r * 1.25) +
      cup(w * 0.88, h * 0.78, r) +
      line(`M${w * 0.42} ${h * 0.78}L${w * 0.62} ${h * 0.6}`, '#241b16', 14)
    );
  },
  /** Volunteers' vests on their hooks. */
  vests(w, h) {
    const n = Math.max(2, Math.round((w / h) * 2.4));
    const one = (x, s, tone) =>
      at(
        x,
        h * 0.16,
        group(
          shape('M-70 0L-40-16L0 70L40-16L70 0L96 320L-96 320Z', tone) +
            shape('M-94 190L94 190L97 224L-97 224Z', '#eee0a8') +
            rect(26, 80, 44, 28, '#f5ecd2') +
            line('M0 70V320', '#7c1d1b', 4) +
            line('M-62 10L-80 300M62 10L80 300', '#8c2320', 4),
        ),
        0,
        s,
      );
    const s = Math.min(h / 430, w / n / 210);
    return (
      ground(w, h, '#ddd2ba', '#c2b493') +
      rect(0, h * 0.07, w, h * 0.055, '#7d5636') +
      range(
        n,
        (i) =>
          circle((w * (i + 0.5)) / n, h * 0.098, 12, '#4b3220') +
          one((w * (i + 0.5)) / n, s, i % 2 ? '#a92724' : '#bb332e'),
      )
    );
  },
  /** Old roofs in the first sun. */
  roofs(w, h, luck) {
    const roof = (x, y, s, tone) =>
      at(
        x,
        y,
        group(
          shape('M-150 60Q-60 40 0-30Q60 40 150 60Z', tone) +
            range(9, (i) => line(`M0-26L${-120 + i * 30} 58`, '#5e5a5c', 2, { opacity: 0.5 })) +
            rect(-128, 60, 256, 90, '#efe8da'),
        ),
        0,
        s,
      );
    const row = (y, s, tone, shift) =>
      range(Math.ceil(w / (260 * s)) + 1, (i) => roof((i + shift) * 260 * s, y, s, tone));
    return (
      ground(w, h, '#f4d9b0', '#f7e6cb') +
      circle(w * 0.28, h * 0.26, h * 0.12, '#f3a56c') +
      circle(w * 0.28, h * 0.26, h * 0.24, '#f7bd86', { opacity: 0.35 }) +
      hills(w, h * 0.6, h * 0.5, '#c9bdb4', luck) +
      row(h * 0.62, h / 900, '#8f8689', 0.5) +
      row(h * 0.8, h / 720, '#6f686c', 0) +
      row(h * 0.99, h / 620, '#5b5559', 0.5)
    );
  },
  /** Washing in a courtyard on a fine day. */
  washing(w, h, { from, pick }) {
    const cloth = (x, y, tone) => {
      const a = from(50, 90) * (h / 600);
      const b = a * from(1.2, 1.7);
      return shape(
        `M${x} ${y}h${a}q${a * 0.1} ${b * 0.5} ${from(-4, 10)} ${b}q${-a * 0.5} ${from(6, 20)} ${-a - 8} 0Z`.replace(
          /(\d+\.\d)\d+/g,
          '$1',
        ),
        tone,
      );
    };
    const tones = ['#fbf8ef', '#8fb0b6', '#ead9b0', '#b5352f', '#d9a455', '#567f88', '#c9d3bf', '#f2e9d3'];
    const rope = (y, n) =>
      line(`M0 ${y}Q${w / 2} ${y + h * 0.09} ${w} ${y - h * 0.02}`, '#6e675e', 4) +
      range(n, (i) => {
        const x = ((i + 0.25) * w) / n;
        const t = x / w;
        return cloth(x, y + h * 0.165 * t * (1 - t) * 1.1, pick(tones));
      });
    return (
      ground(w, h, '#bcd3d6', '#e8e2cc') +
      rect(0, h * 0.76, w, h * 0.24, '#b09372') +
      rect(0, h * 0.5, w, h * 0.26, '#ddc9a2') +
      rope(h * 0.16, Math.round((w / h) * 6)) +
      rope(h * 0.42, Math.round((w / h) * 6))
    );
  },
  /** Umbrellas seen from above in the rain. */
  umbrellas(w, h, { from, pick }, little) {
    const one = (x, y, r, tone) => {
      const pts = Array.from({ length: 8 }, (_, i) => [
        x + r * Math.cos((i * Math.PI) / 4 + 0.3),
        y + r * Math.sin((i * Math.PI) / 4 + 0.3),
      ]);
      return (
        circle(x + r * 0.1, y + r * 0.2, r, '#1d2a2e', { opacity: 0.35 }) +
        shape(poly(...pts.flat()), tone) +
        pts
          .map(([a, b]) =>
            line(`M${Math.round(x)} ${Math.round(y)}L${Math.round(a)} ${Math.round(b)}`, '#00000055', 3),
          )
          .join('') +
        circle(x, y, r * 0.07, '#2b2622')
      );
    };
    const tones = ['#b4322e', '#2f5f78', '#e9dcb9', '#d7a643', '#6f8a56', '#56525a', '#8b5a76'];
    const n = Math.max(3, Math.round((w / h) * 3));
    const all = range(n * 2, (i) =>
      one(
        ((i % n) + 0.5 + from(-0.18, 0.18)) * (w / n),
        h * (i < n ? 0.3 : 0.76) + from(-0.07, 0.07) * h,
        from(0.13, 0.2) * h,
        pick(tones),
      ),
    );
    return (
      ground(w, h, '#566266', '#434e53') +
      all +
      range(little ? 12 : 40, () => {
        const x = from(0, w);
        const y = from(0, h);
        return line(`M${Math.round(x)} ${Math.round(y)}l-8 34`, '#dfe8ea', 2, { opacity: 0.5 });
      })
    );
  },
  /** The reading room's shelves. */
  books(w, h, { from, pick }, little) {
    const tones = ['#a3342e', '#38596b', '#d8c7a0', '#6c7a4d', '#8a5a3b', '#c78d3a', '#4c4a52', '#b9b2a2'];
    const shelf = (y, high) => {
      let x = 8;
      let out = rect(0, y + high, w, h * 0.035, '#6d4a2e');
      while (x < w) {
        const a = from(little ? 26 : 16, 48) * (h / 700);
        const b = high * from(0.66, 0.96);
        const tone = pick(tones);
        out +=
          rect(x, y + high - b, a, b, tone) +
          (little
            ? ''
            : rect(x + a * 0.25, y + high - b * 0.8, a * 0.5, b * 0.16, '#f1e8d2', { opacity: 0.8 }));
        x += a + 2;
      }
      return out;
    };
    return ground(w, h, '#3a2618', '#2d1d12') + range(3, (i) => shelf(h * (0.03 + i * 0.325), h * 0.28));
  },
  /** A stone bridge at dusk. */
  bridge(w, h, { from }) {
    const y = h * 0.64;
    const town = range(6, (i) =>
      rect((i * w) / 6 + from(-8, 8), y - h * from(0.1, 0.24), w / 7, h * 0.3, i % 2 ? '#6a5365' : '#5b4759'),
    );
    const arch = `M${w * 0.18} ${y}Q${w * 0.5} ${h * 0.22} ${w * 0.82} ${y}L${w * 0.66} ${y}A${w * 0.16} ${h * 0.15} 0 0 0 ${w * 0.34} ${y}Z`;
    return (
      ground(w, h, '#e5a184', '#f2cba4') +
      circle(w * 0.72, h * 0.28, h * 0.09, '#fbe7b6') +
      town +
      rect(0, y, w, h, '#c98a7c') +
      shape(arch, '#4a3c4a') +
      range(9, (i) => {
        const t = i / 8;
        return line(
          `M${Math.round(w * (0.24 + 0.52 * t))} ${Math.round(y - h * 0.84 * (0.09375 + 0.8125 * t) * (0.90625 - 0.8125 * t))}v${-Math.round(h * 0.05)}`,
          '#3a2e3b',
          6,
        );
      }) +
      shape(`M${w * 0.34} ${y}A${w * 0.16} ${h * 0.13} 0 0 0 ${w * 0.66} ${y}Z`, '#5d4a58', {
        opacity: 0.55,
      }) +
      range(12, () =>
        line(
          `M${Math.round(from(0, w))} ${Math.round(from(y, h))}h${Math.round(from(30, 120))}`,
          '#f2cfae',
          3,
          { opacity: 0.5 },
        ),
      ) +
      shape(
        `M${w * 0.1} ${h * 0.84}q${w * 0.07} ${h * 0.06} ${w * 0.16} 0l${-w * 0.02} ${h * 0.035}h${-w * 0.12}Z`,
        '#3d3038',
      )
    );
  },
  /** Doors of one floor. */
  doors(w, h, { pick }) {
    const n = Math.max(2, Math.round((w / h) * 2.2));
    const s = w / n;
    return (
      ground(w, h, '#d6cab2', '#c4b595') +
      rect(0, h * 0.93, w, h * 0.07, '#8e8064') +
      range(n, (i) => {
        const x = i * s + s * 0.14;
        const a = s * 0.72;
        const tone = pick(['#5e3a24', '#6b452b', '#4d3427', '#3f4a4c']);
        return (
          rect(x - 10, h * 0.17, a + 20, h * 0.77, '#a59576') +
          rect(x, h * 0.19, a, h * 0.75, tone) +
          rect(x + a * 0.12, h * 0.24, a * 0.76, h * 0.26, '#0000001f') +
          rect(x + a * 0.12, h * 0.58, a * 0.76, h * 0.3, '#0000001f') +
          at(
            x + a / 2,
            h * 0.37,
            rect(-s * 0.13, -s * 0.13, s * 0.26, s * 0.26, '#c23a30') +
              rect(-s * 0.1, -s * 0.1, s * 0.2, s * 0.2, 'none', { stroke: '#e8c56a', strokeWidth: 3 }),
            45,
          ) +
          circle(x + a * 0.88, h * 0.56, 9, '#d9b45c') +
          rect(x + a * 0.3, h * 0.07, a * 0.4, h * 0.055, '#b5352f')
        );
      })
    );
  },
  /** A way between camphor trees. */
  avenue(w, h, { from }, little) {
    const tree = (x, s) =>
      rect(x - 14 * s, h * 0.1, 28 * s, h * 0.72, '#6b5b46') +
      range(little ? 3 : 6, () =>
        oval(x + from(-90, 90) * s, h * from(0.04, 0.26), from(80, 130) * s, from(50, 90) * s, '#64794c', {
          opacity: 0.85,
        }),
      );
    return (
      ground(w, h, '#e6e3c4', '#d8d9b2') +
      rect(0, h * 0.66, w, h, '#8c9a62') +
      shape(poly(w * 0.46, h * 0.6, w * 0.54, h * 0.6, w * 0.82, h, w * 0.18, h), '#d9cfae') +
      range(5, (i) =>
        line(`M${w * (0.43 - i * 0.05)} ${h * (0.66 + i * 0.075)}H${w * (0.57 + i * 0.05)}`, '#b9ac86', 4),
      ) +
      tree(w * 0.36, h / 1400) +
      tree(w * 0.64, h / 1400) +
      tree(w * 0.24, h / 900) +
      tree(w * 0.76, h / 900) +
      tree(w * 0.06, h / 560) +
      tree(w * 0.94, h / 560)
    );
  },
  /** Boats under the moon. */
  lake(w, h, luck) {
    const { from } = luck;
    const boat = (x, y, s) =>
      at(
        x,
        y,
        group(
          shape('M-120 0Q0 44 120 0L96 34H-96Z', '#0d1526') +
            shape('M-40 0Q0-44 46 0Z', '#1b2233') +
            circle(70, -14, 9, '#f2c46a'),
        ),
        0,
        s,
      );
    return (
      ground(w, h, '#2b3560', '#4d5a88') +
      circle(w * 0.66, h * 0.24, h * 0.2, '#8b93b8', { opacity: 0.35 }) +
      circle(w * 0.66, h * 0.24, h * 0.09, '#f3e4bd') +
      hills(w, h * 0.56, h * 0.4, '#1f2846', luck) +
      rect(0, h * 0.56, w, h, '#2c3760') +
      range(14, (i) =>
        line(
          `M${Math.round(w * (0.62 + from(-0.04, 0.04)))} ${Math.round(h * (0.58 + i * 0.028))}h${Math.round(from(30, 90))}`,
          '#e6d9b4',
          4,
          { opacity: 0.6 },
        ),
      ) +
      boat(w * 0.22, h * 0.68, h / 800) +
      boat(w * 0.44, h * 0.8, h / 560)
    );
  },
  /** Pots on a window sill. */
  plants(w, h, { from, pick }) {
    const n = Math.max(2, Math.round((w / h) * 2.3));
    return (
      ground(w, h, '#e7efe9', '#d3dfd6') +
      rect(0, h * 0.78, w, h * 0.22, '#b98e63') +
      line(`M${w / 2} 0V${h * 0.78}M0 ${h * 0.34}H${w}`, '#f8f6ee', 16) +
      range(n, (i) => {
        const x = ((i + 0.5) * w) / n;
        const s = h / 700;
        const tone = pick(['#a9542f', '#5d7f86', '#d6c9a6', '#7b4a34']);
        return (
          range(9, (j) => {
            const a = (-80 + j * 20) * s;
            const b = from(130, 260) * s;
            return shape(
              `M${x} ${h * 0.62}q${a * 0.4} ${-b * 0.7} ${a} ${-b}q${14 * s} ${b * 0.5} ${-a + 10 * s} ${b}Z`.replace(
                /(\.\d)\d+/g,
                '$1',
              ),
              j % 2 ? '#5f8150' : '#789a62',
            );
          }) +
          shape(
            poly(x - 66 * s, h * 0.61, x + 66 * s, h * 0.61, x + 50 * s, h * 0.83, x - 50 * s, h * 0.83),
            tone,
          )
        );
      })
    );
  },
  /** Chess in the yard, nobody at the board. */
  chess(w, h, { next }) {
    const s = Math.min(w, h) * 0.088;
    const x = w / 2 - 4 * s;
    const y = h / 2 - 4.5 * s;
    const grid =
      range(10, (i) => line(`M${x} ${y + i * s}h${8 * s}`, '#7a5a34', 2.5)) +
      range(9, (i) => line(`M${x + i * s} ${y}v${4 * s}M${x + i * s} ${y + 5 * s}v${4 * s}`, '#7a5a34', 2.5));
    let men = '';
    for (let r = 0; r < 10; r++)
      for (let c = 0; c < 9; c++)
        if (next() < 0.24)
          men +=
            circle(x + c * s, y + r * s, s * 0.43, '#e8d3a2', {
              stroke: r < 5 ? '#2d2a28' : '#a5302b',
              strokeWidth: 4,
            }) +
            circle(x + c * s, y + r * s, s * 0.3, 'none', {
              stroke: r < 5 ? '#2d2a28' : '#a5302b',
              strokeWidth: 2,
            });
    return (
      ground(w, h, '#8d8f86', '#777a72') +
      rect(x - s, y - s, 10 * s, 11 * s, '#cfae76') +
      rect(x - s * 0.8, y - s * 0.8, 9.6 * s, 10.6 * s, '#dcc08c') +
      grid +
      men
    );
  },
  /** Brush, ink and a sheet for the couplets of the new year. */
  brush(w, h) {
    const strip = (x) =>
      rect(x, h * 0.08, w * 0.13, h * 0.84, '#b8302a') +
      range(4, (i) =>
        rect(x + w * 0.03, h * (0.14 + i * 0.2), w * 0.07, h * 0.12, 'none', {
          stroke: '#dc8a5e',
          strokeWidth: 3,
        }),
      );
    return (
      ground(w, h, '#d9cdb0', '#cbbd9b') +
      strip(w * 0.1) +
      strip(w * 0.28) +
      oval(w * 0.66, h * 0.68, w * 0.15, h * 0.13, '#2b2a2c') +
      oval(w * 0.66, h * 0.66, w * 0.115, h * 0.09, '#111113') +
      at(
        w * 0.78,
        h * 0.42,
        rect(-9, -h * 0.34, 18, h * 0.52, '#8b5d33') +
          shape(`M-13 ${h * 0.18}Q0 ${h * 0.36} 0 ${h * 0.36}Q0 ${h * 0.36} 13 ${h * 0.18}Z`, '#1f1d1d'),
        32,
      )
    );
  },
  /** Lamps of a classroom in the evening; empty desks. */
  classroom(w, h) {
    const rows = range(3, (r) =>
      range(4, (c) => {
        const s = 0.6 + r * 0.25;
        const x = w * (0.5 + (c - 1.5) * 0.21 * s);
        const y = h * (0.56 + r * 0.15);
        return (
          rect(x - 60 * s * (w / 1200), y, 120 * s * (w / 1200), 16 * s, '#a9794a') +
          rect(x - 50 * s * (w / 1200), y + 16 * s, 8 * s, 50 * s, '#6c5138') +
          rect(x + 42 * s * (w / 1200), y + 16 * s, 8 * s, 50 * s, '#6c5138')
        );
      }),
    );
    return (
      ground(w, h, '#d8d2c0', '#bfb59d') +
      rect(w * 0.24, h * 0.14, w * 0.52, h * 0.27, '#37544a') +
      rect(w * 0.24, h * 0.41, w * 0.52, h * 0.016, '#8b6a44') +
      line(`M${w * 0.29} ${h * 0.22}h${w * 0.2}M${w * 0.29} ${h * 0.29}h${w * 0.32}`, '#dfe6dc', 5) +
      range(3, (i) => rect(w * (0.2 + i * 0.25), h * 0.03, w * 0.12, h * 0.022, '#fff9df')) +
      rect(0, h * 0.52, w, h, '#b79e78') +
      rows
    );
  },
  /** Bicycles leaning at a wall. */
  bicycles(w, h, { pick }) {
    const n = Math.max(1, Math.round(w / h));
    const s = Math.min(h / 560, w / n / 520);
    const one = (x, tone) =>
      at(
        x,
        h * 0.86,
        group(
          circle(-130, -96, 92, 'none', { stroke: '#2e2c2b', strokeWidth: 11 }) +
            circle(150, -96, 92, 'none', { stroke: '#2e2c2b', strokeWidth: 11 }) +
            line('M-130-96L-60-230L90-230L0-96ZM-60-230L0-96M90-230L150-96M84-270h60', tone, 12) +
            line('M-92-248h64', '#3a2b20', 18),
        ),
        0,
        s,
      );
    return (
      ground(w, h, '#cdbb99', '#bda885') +
      range(Math.ceil(h / 60), (r) => line(`M0 ${r * 60}H${w}`, '#a8936f', 2)) +
      rect(0, h * 0.84, w, h * 0.16, '#8e8878') +
      range(n, (i) => one(((i + 0.5) * w) / n, pick(['#8f2f2a', '#2f5a66', '#4f6a43'])))
    );
  },
};
