import { packNames, nameGap, type PackedName } from '../model/names.js';
import type { RollName } from '../model/roll.js';

/** Em of a vertical line of names, and of a cell along it: three characters and the gap. */
export const names = { line: 1.95, cell: 3 + nameGap, head: 5 } as const;

/** Names of one page, set vertically in lines from the right. */
export interface NamesPage {
  readonly lines: readonly (readonly PackedName<RollName>[])[];
  readonly count: number;
  /** Cells of a line, and how many lines the page has room for. */
  readonly cells: number;
  readonly room: number;
  /** Size of the names in em of the place: as large as lets the same pages hold them. */
  readonly size: number;
  /** From line to line, in em of the names: as far as the width allows, and no farther than is read as one. */
  readonly pitch: number;
}

/** Names over as few pages as hold them, shared evenly, and as large as those pages allow. */
export function layOutNames(
  roll: readonly RollName[],
  room: { readonly width: number; readonly height: number },
): NamesPage[] {
  const fewest = layOutAt(1, roll, room);
  for (let size = 1.6; size > 1; size -= 0.05) {
    const larger = layOutAt(size, roll, room);
    if (larger.length === fewest.length) return larger;
  }
  return fewest;
}

function layOutAt(
  size: number,
  roll: readonly RollName[],
  room: { readonly width: number; readonly height: number },
): NamesPage[] {
  const cells = Math.max(1, Math.floor(((room.height - names.head) / size + nameGap) / names.cell));
  const across = Math.max(1, Math.floor(room.width / size / names.line));
  const lines = packNames(roll, ({ name }) => name, cells, names.cell);
  const count = Math.ceil(lines.length / across);
  const most = Math.ceil(lines.length / Math.max(1, count));
  const pitch = Math.min(2.7, Math.max(names.line, room.width / size / Math.max(1, most)));
  return Array.from({ length: count }, (_, i) => {
    const part = lines.slice(
      Math.round((i * lines.length) / count),
      Math.round(((i + 1) * lines.length) / count),
    );
    return {
      lines: part,
      count: part.reduce((sum, line) => sum + line.length, 0),
      cells,
      room: across,
      size,
      pitch,
    };
  });
}
