import { clipText } from '../text/clip.js';
import type { Look } from './look.js';
import { atOnce, type Steps } from './steps.js';
import { isWindow, type DisplayList, type Group, type Mark, type TextMark } from './marks.js';

type Value = string | number | undefined;

/** One element of an SVG, before it is written as text or made in a page. */
interface Tag {
  readonly name: string;
  /** Numbers are rounded when they are written; what is undefined is left out. */
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly (Tag | string)[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

function tag(name: string, attributes: Tag['attributes'], children: Tag['children'] = []): Tag {
  return { name, attributes, children };
}

/**
 * A drawing as SVG in its plainest form: rect, path, text, nested svg. No style sheet, script, foreignObject, id or
 * reference, so that a word processor shows it as a browser does and a strict page may hold it.
 *
 * @param title what the whole is, for who hears it and for a viewer's window
 */
export function drawSVG({ width, height, pieces }: DisplayList, look: Look, title = ''): Tag {
  const { palette, fonts, lang } = look;
  const viewBox = numbers([0, 0, width, height]);
  return tag(
    'svg',
    { xmlns: NAMESPACE, width, height, viewBox, 'xml:lang': lang, lang, 'font-family': fonts.text },
    [
      ...(title ? [tag('title', {}, [title])] : []),
      tag('rect', { width, height, fill: palette.ground }),
      ...pieces.map((piece) => {
        if (!isWindow(piece)) return drawGroup(piece, look);
        const { box, view, groups } = piece;
        const viewBox = numbers([view.x, view.y, view.width, view.height]);
        return tag(
          'svg',
          { ...box, viewBox, preserveAspectRatio: 'none', overflow: 'hidden' },
          inTurn(groups, (group) => drawGroup(group, look)),
        );
      }),
    ],
  );
}

/** Each is drawn when it is asked for: thousands at once would hold the page. */
function inTurn<T>(items: readonly T[], draw: (item: T) => Tag): readonly Tag[] {
  const drawn: Tag[] = [];
  items.forEach((item, i) => Object.defineProperty(drawn, i, { get: () => draw(item), enumerable: true }));
  return drawn;
}

function drawGroup({ title, marks }: Group, look: Look): Tag {
  const drawn = marks.flatMap((mark) => drawMark(mark, look));
  return tag('g', {}, title === undefined ? drawn : [tag('title', {}, [title]), ...drawn]);
}

function drawMark(mark: Mark, look: Look): Tag | Tag[] {
  if (mark.kind === 'text') return drawText(mark, look);
  const { palette } = look;
  const line = { stroke: palette[mark.stroke], 'stroke-width': mark.strokeWidth };
  if (mark.kind === 'path')
    return tag('path', {
      d: mark.d.replace(/\d+\.\d{3,}/g, (each) => written(Number(each))),
      fill: 'none',
      ...line,
      'stroke-dasharray': mark.dash && numbers(mark.dash),
    });
  const { x, y, width, height, fill } = mark;
  return tag('rect', { x, y, width, height, fill: fill ? palette[fill] : 'none', ...line });
}

/** Letters at places of their own share one text, so that they are copied as one; a turned word needs its own. */
function drawText({ face, weight, size, fill, anchor, runs }: TextMark, { palette, fonts }: Look): Tag[] {
  const own = {
    'font-family': face === 'title' ? fonts.title : undefined,
    'font-weight': weight === 400 ? undefined : weight,
    'font-size': size,
    fill: palette[fill],
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  const texts: Tag[] = [];
  let shared: Tag[] | null = null;
  for (const { text, x, y, turned, scale = 1 } of runs) {
    if (turned || runs.length === 1) {
      const transform = turned && `rotate(90 ${numbers([x, y])})`;
      texts.push(
        tag('text', { x, y, transform: transform || undefined, ...own, 'font-size': size * scale }, [text]),
      );
      shared = null;
      continue;
    }
    if (!shared) texts.push(tag('text', own, (shared = [])));
    shared.push(tag('tspan', { x, y, 'font-size': scale === 1 ? undefined : size * scale }, [text]));
  }
  return texts;
}

/** A hundredth is less than any printer's dot. */
function written(value: Value): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}

function numbers(values: readonly number[]): string {
  return values.map(written).join(' ');
}

/** The file. */
export const svgText = (root: Tag): string => atOnce(svgSteps(root));

/** The same, with a pause after some of what stands in a frame. */
export function* svgSteps(root: Tag): Steps<string> {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const begin = ({ name, attributes, children }: Tag): void => {
    out.push('<', name);
    for (const key in attributes)
      if (attributes[key] !== undefined) out.push(' ', key, '="', escape(written(attributes[key])), '"');
    out.push(children.length > 0 ? '>' : '/>');
  };
  const end = ({ name, children }: Tag): void => void (children.length > 0 && out.push('</', name, '>'));
  const write = (tag: Tag): void => {
    begin(tag);
    for (const child of tag.children)
      if (typeof child === 'string') out.push(escape(child));
      else write(child);
    end(tag);
  };
  begin(root);
  for (const piece of root.children) {
    if (typeof piece === 'string' || piece.name !== 'svg') {
      if (typeof piece !== 'string') write(piece);
      continue;
    }
    begin(piece);
    const { length } = piece.children;
    for (let i = 0; i < length; i++) {
      write(piece.children[i] as Tag);
      if (i % 50 === 49) yield i / length;
    }
    end(piece);
  }
  end(root);
  out.push('\n');
  return out.join('');
}

/** Made element by element: nothing is parsed, so a page that demands Trusted Types has nothing to object to. */
export function svgElement({ name, attributes, children }: Tag): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const key in attributes)
    if (attributes[key] !== undefined && !key.startsWith('xml'))
      element.setAttribute(key, written(attributes[key]));
  for (const child of children)
    element.append(typeof child === 'string' ? readable(child) : svgElement(child));
  return element;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return readable(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** XML 1.0 knows no halves of surrogate pairs and no control characters, not even escaped. */
function readable(text: string): string {
  return clipText(text, Infinity).text.replace(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
    '\uFFFD',
  );
}
