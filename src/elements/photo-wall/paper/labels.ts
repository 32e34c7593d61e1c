import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import {
  hei,
  rule,
  song,
  path,
  type Box,
  type DisplayList,
  type Group,
  type Mark,
} from '../../../paper/marks.js';
import { fitText, leading } from '../../../text/measure.js';
import { mm, papers } from '../../../paper/papers.js';
import { baseline, setFitted, setLine } from '../../../paper/set.js';
import type { PhotoText } from '../model/text.js';

/** A label of a museum: 90 × 60 mm, two beside each other and four below on A4. */
const label = { width: 90 * mm, height: 60 * mm, across: 2, down: 4 };

/** Marks of the knife: 4 mm long, 1 mm off the corner, so that nothing of them stays on the label. */
const crop = { length: 4 * mm, away: 1 * mm, width: 0.4 };

/** Points of a label's text: the largest at which it fits, so that the labels of a room are of few sizes. */
const textSizes = [13, 11.5, 10];
const small = hei(8.5);

/** One label, as it is set. */
interface LabelText {
  readonly number: string;
  readonly title: string;
  /** Time and place, or what an object is made of and how large. */
  readonly line: string;
  readonly body: string;
  readonly end: string;
}

/**
 * The labels of an exhibition on A4 sheets, with crop marks, in black ink. Pure. A sample says so on every label, for each
 * is cut out and goes its own way.
 */
export function labelPages(
  text: PhotoText,
  photos: readonly Photo[],
  objects: readonly CaseObject[],
): DisplayList[] {
  // On the whole wall or in its case: a label that is cut out does not know what was filtered for.
  const places = new Map(text.model.photos.map((photo, i) => [photo, i]));
  const labels = [
    ...photos.map((photo) => ofPhoto(text, photo, places.get(photo)!, places.size)),
    ...objects.map((object) => {
      const all = text.model.caseOf(object)?.objects ?? objects;
      return ofObject(text, object, all.indexOf(object), all.length);
    }),
  ];
  const { width, height } = papers.A4;
  const perPage = label.across * label.down;
  const left = (width - label.across * label.width) / 2;
  const top = (height - label.down * label.height) / 2;
  return Array.from({ length: Math.ceil(labels.length / perPage) }, (_, page) => {
    const own = labels.slice(page * perPage, (page + 1) * perPage);
    const groups = own.map((each, i): Group => {
      const box = {
        x: left + (i % label.across) * label.width,
        y: top + Math.floor(i / label.across) * label.height,
        width: label.width,
        height: label.height,
      };
      return { box, title: each.title, marks: setLabel(each, box, text) };
    });
    const rows = Math.ceil(own.length / label.across);
    return { width, height, pieces: [cropMarks({ x: left, y: top, width, height }, rows), ...groups] };
  });
}

function ofPhoto(text: PhotoText, photo: Photo, i: number, of: number): LabelText {
  const credit = text.say(photo.credit);
  const { strings } = text;
  return {
    number: strings.position(i + 1, of),
    title: text.nameOf(photo),
    line: text.whenAndWhere(photo),
    body: text.tell(text.textOf(photo)),
    end: [credit ? strings.credit(credit) : '', photo.consent?.given ? strings.consented : '']
      .filter(Boolean)
      .join(strings.space),
  };
}

function ofObject(text: PhotoText, object: CaseObject, i: number, of: number): LabelText {
  const { strings } = text;
  const fact = (name: string, value: string): string => (value ? `${name}${strings.colon}${value}` : '');
  return {
    number: strings.objectPosition(i + 1, of),
    title: text.objectName(object),
    line: [text.say(object.material), text.say(object.size), fact(strings.used, text.usedOf(object))]
      .filter(Boolean)
      .join(strings.space),
    body: text.tell(object.text),
    end: [fact(strings.donor, text.say(object.donor)), fact(strings.acquired, text.acquiredOf(object))]
      .filter(Boolean)
      .join(strings.space),
  };
}

/** Number, title, a line of facts, a rule, the text as large as its room allows, credit; the sample's mark at the right. */
function setLabel(
  { number, title, line, body, end }: LabelText,
  { x, y, width, height }: Box,
  text: PhotoText,
): Mark[] {
  const pad = 6 * mm;
  const left = x + pad;
  const room = width - 2 * pad;
  const sample = text.document.sample ? text.frame.sample : '';
  const foot = y + height - pad - 3;
  const rest = { top: y + pad + 60, bottom: foot - 14 };
  const tried = textSizes.map((size) => fitText(body, size, room, rest.bottom - rest.top));
  const { size, lines } = tried.find((each, i) => each.size === textSizes[i]) ?? tried[tried.length - 1]!;
  return [
    setLine(number, left, y + pad + 6, small),
    ...setFitted(title, left, y + pad + 23, song(18), { width: room, height: 24 }),
    ...(line ? setFitted(line, left, y + pad + 43, hei(9.5), { width: room, height: 11 }) : []),
    rule(left, y + pad + 52, room, 'ink', 0.6),
    ...(body
      ? lines.map((each, i) =>
          setLine(each, left, rest.top + size / 2 + size * baseline + i * size * leading, hei(size)),
        )
      : []),
    ...(end ? setFitted(end, left, foot, small, { width: room - (sample ? 40 : 0), height: 11 }) : []),
    ...(sample ? [setLine(sample, left + room, foot + small.size * baseline, small, 'end')] : []),
  ];
}

/** Marks at the ends of every line of the knife, outside of the labels. */
function cropMarks({ x, y, width, height }: Box, rows: number): Group {
  const right = x + label.across * label.width;
  const bottom = y + rows * label.height;
  const marks: Mark[] = [];
  const line = (d: string): void => void marks.push(path(d, 'ink', crop.width));
  for (let column = 0; column <= label.across; column++) {
    const at = x + column * label.width;
    line(`M${at} ${y - crop.away - crop.length}v${crop.length}`);
    line(`M${at} ${bottom + crop.away}v${crop.length}`);
  }
  for (let row = 0; row <= rows; row++) {
    const at = y + row * label.height;
    line(`M${x - crop.away - crop.length} ${at}h${crop.length}`);
    line(`M${right + crop.away} ${at}h${crop.length}`);
  }
  return { box: { x: 0, y: 0, width, height }, marks };
}
