import { countLines, packNames, nameGap, type PackedName } from '../model/names.js';
import type { RollName } from '../model/roll.js';

/** Em of a vertical line of names, and of a cell along it: three characters and the gap. */
export const names = { line: 1.95, cell: 3 + nameGap, head: 5 } as const;

type Lines = readonly (readonly PackedName<RollName>[])[];

/**
 * Names over as few pages as hold them, shared evenly, and as large as those pages allow. How many pages there are is known at once;
 * what stands on them is asked for with the first that is painted.
 *
 * @param spans cells of each name, in any order
 * @param inOrder the names as they are to stand
 * @param saidOf a name with what stands below it
 */
export function layOutNames(
  spans: readonly number[],
  room: { readonly width: number; readonly height: number },
  inOrder: () => readonly RollName[],
  saidOf = ({ name }: RollName): string => name,
): NamesPage[] {
  const isPlain = spans.every((span) => span === 1);
  // Several sizes have lines of as many cells.
  const counted = new Map<number, number>();
  const setAt = (size: number): Setting => {
    const cells = Math.max(1, Math.floor(((room.height - names.head) / size + nameGap) / names.cell));
    const across = Math.max(1, Math.floor(room.width / size / names.line));
    const lines = isPlain
      ? Math.ceil(spans.length / cells)
      : (counted.get(cells) ?? countLines(spans, cells));
    counted.set(cells, lines);
    return { size, cells, across, count: Math.ceil(lines / across) };
  };
  const fewest = setAt(1);
  for (let size = 1.6; size > 1; size -= 0.05) {
    const larger = setAt(size);
    if (larger.count === fewest.count) return pagesOf(larger, room.width, inOrder, saidOf);
  }
  return pagesOf(fewest, room.width, inOrder, saidOf);
}

interface Setting {
  readonly size: number;
  readonly cells: number;
  readonly across: number;
  /** Pages. */
  readonly count: number;
}

function pagesOf(
  setting: Setting,
  width: number,
  inOrder: () => readonly RollName[],
  saidOf: (name: RollName) => string,
): NamesPage[] {
  let packed: Lines = [];
  let of: readonly RollName[] | undefined;
  // Their order comes after the first painting.
  const all = (): Lines => {
    const ordered = inOrder();
    if (ordered !== of) packed = packNames((of = ordered), saidOf, setting.cells, names.cell);
    return packed;
  };
  return Array.from({ length: setting.count }, (_, i) => new NamesPage(setting, i, width, all));
}

/** Names of one page, set vertically in lines from the right. */
export class NamesPage {
  /** Cells of a line. */
  readonly cells: number;
  /** Size of the names in em of the place: as large as lets the same pages hold them. */
  readonly size: number;

  constructor(
    private readonly setting: Setting,
    private readonly nth: number,
    private readonly width: number,
    private readonly all: () => Lines,
  ) {
    this.cells = setting.cells;
    this.size = setting.size;
  }

  get lines(): Lines {
    const lines = this.all();
    const share = lines.length / this.setting.count;
    return lines.slice(Math.round(this.nth * share), Math.round((this.nth + 1) * share));
  }

  /** How many names it holds. */
  get count(): number {
    return this.lines.reduce((sum, line) => sum + line.length, 0);
  }

  /**
   * From line to line, in em of the names: as far as the width allows, and no farther than is read as one. In another order long
   * names may take a line more than was counted: then all stand a little closer.
   */
  get pitch(): number {
    const most = Math.ceil(this.all().length / this.setting.count);
    return Math.min(2.7, this.width / this.size / most);
  }
}
