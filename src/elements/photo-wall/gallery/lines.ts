import type { Photo } from '../../../contract/generated/photo-wall/types.js';
import { textLength } from '../../../text/length.js';
import type { PhotoGroup } from '../model/model.js';
import type { PhotoText } from '../model/text.js';

/** Own width, in em of the place, below which a group's head tells its count alone. */
const placesFrom = 22;

/** Heights of lines, in em of the place: as the styles of `.group-line` and `.lead` have them. */
const titleLine = 1.3;
const capSize = 0.875;
const capLine = { head: capSize * 1.6, lead: capSize * 1.4 };

/** What text takes above photos and below the first of them: em of the place beyond one line each. */
export interface GroupLines {
  readonly head: number;
  readonly lead: number;
  /** Lines of text below the head. */
  readonly text: number;
}

/** Em of a title and of what is told beside it, or below where both have no room on a line. */
interface Pair {
  readonly title: string;
  readonly size: number;
  readonly beside: string;
  readonly gap: number;
  readonly capLine: number;
}

const capitals = /[A-Z]/g;

/** Width of a text on one line, generously: letters differ, capitals are broad. */
const roomyLength = (text: string): number => textLength(text) + (text.match(capitals) ?? []).length * 0.2;

/**
 * About how many lines a text takes, rather one too many than one too few. A word of Latin letters is parted only where it
 * is longer than a line.
 *
 * @param room of a line, in widths of a Han character
 */
function linesOf(text: string, room: number): number {
  const most = Math.max(1.5, room * 0.95);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = roomyLength(word);
    const isWhole = !/[\u2e80-\uffff]/.test(word);
    if (isWhole && used > 0 && used + length > most) {
      lines++;
      used = 0;
    }
    used += length;
    // What may not begin a line takes its neighbour along.
    for (; used > most; used -= most - 0.5) lines++;
    used += 0.3;
  }
  return lines;
}

/** 28张，第1至7张; where there is little room 28张 */
export function countOf(
  { strings }: PhotoText,
  isNarrow: boolean,
  n: number,
  from: number,
  to: number,
): string {
  return isNarrow ? strings.railCount(n) : strings.within(n, from, to);
}

export const isNarrow = (width: number, em: number): boolean => width < em * placesFrom;

/** 河沿小路，第8张 */
export function whereOf(text: PhotoText, photo: Photo, place: number): string {
  return [text.say(photo.place), text.strings.nth(place + 1)].filter(Boolean).join(text.strings.comma);
}

/** Em that a pair takes beyond one line. */
function beyondOne({ title, size, beside, gap, capLine }: Pair, room: number): number {
  const wide = roomyLength(title) * size + gap + roomyLength(beside) * capSize;
  if (wide <= room * 0.95) return 0;
  const titleLines = title ? linesOf(title, (room - gap) / size) : 0;
  return Math.max(0, titleLines - 1) * size * titleLine + linesOf(beside, room / capSize) * capLine;
}

/**
 * The lines of a group's texts, estimated by their length: heights must be known before anything is painted.
 *
 * @param room of a line, in em of the place
 * @param at place of its first photo
 */
export function linesOfGroup(
  text: PhotoText,
  group: PhotoGroup,
  form: { readonly room: number; readonly isNarrow: boolean; readonly isTight: boolean; readonly at: number },
): GroupLines {
  const { room, at } = form;
  const { section, photos } = group;
  const first = photos[0];
  const told = section?.text;
  return {
    head: beyondOne(
      {
        title: text.groupName(group),
        size: form.isTight ? 1.25 : 1.5,
        beside: countOf(text, form.isNarrow, photos.length, at + 1, at + photos.length),
        gap: capSize,
        capLine: capLine.head,
      },
      room,
    ),
    lead: first
      ? beyondOne(
          {
            title: text.say(text.titleOf(first)),
            size: 1.125,
            beside: whereOf(text, first, at),
            gap: 0.5625,
            capLine: capLine.lead,
          },
          room,
        )
      : 0,
    text: told === undefined ? 0 : Math.ceil(textLength(text.tell(told)) / (room * 0.92)),
  };
}
