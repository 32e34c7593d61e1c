import { encode } from 'uqr';
import { svg, html, type TemplateResult } from 'lit';

/** A QR code of black squares, each one unit wide, with the four units of clear space that a reader needs around it. */
export interface QrCode {
  /** Units from edge to edge, the clear space among them. */
  readonly side: number;
  /** The dark squares as one SVG path, in units. */
  readonly path: string;
}

/**
 * The code of an address or another short text. Who only looks at a page never needs it, so elements fetch this file with
 * `import()` when a code is asked for.
 *
 * @throws RangeError for more than about 2,300 bytes
 */
export function qrOf(text: string): QrCode {
  // A fifth of what hangs in a hall or is printed on a sheet may be soiled or folded and is read all the same: M.
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.map((row, y) => runs(row, y)).join('');
  return { side: size, path };
}

/** Squares side by side are one piece: a seam between them shows on some printers. */
function runs(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x]) x++;
    d += `M${from} ${y}h${x - from}v1H${from}z`;
  }
  return d;
}

/** The code on a screen: dark on white in every theme, for many readers take no other. It is named by `label`. */
export function renderQr({ side, path }: QrCode, label: string): TemplateResult {
  return html`<svg
    class="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    ${svg`<path d=${`M0 0H${side}V${side}H0z`} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
