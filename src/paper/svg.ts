import { wellFormed } from './csv.js';
import {
  isWindow,
  type Box,
  type DisplayList,
  type Group,
  type Ink,
  type Mark,
  type Palette,
} from './marks.js';
import type { Fonts } from './fonts.js';

/** One element of an SVG, before it is written as text or made in a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Tag | string)[];
}

/** What a painter needs to know beside the drawing. */
export interface Look {
  readonly palette: Palette;
  readonly fonts: Fonts;
  /** BCP 47; without it Han glyphs may take the forms of another language. */
  readonly lang: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * A drawing as SVG in its plainest form: rect, path, text, nested svg. No style sheet, script, foreignObject, id or
 * reference, so that a word processor shows it as a browser does and a strict page may hold it.
 *
 * @param title what the whole is, for who hears it and for a viewer's window
 */
export function drawSVG(list: DisplayList, look: Look, title = ''): Tag {
  const { width, height, pieces } = list;
  return {
    name: 'svg',
    attributes: {
      xmlns: NAMESPACE,
      width: short(width),
      height: short(height),
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      'xml:lang': look.lang,
      lang: look.lang,
      'font-family': look.fonts.text,
    },
    children: [
      ...(title ? [tag('title', {}, [title])] : []),
      tag('rect', { width: short(width), height: short(height), fill: look.palette.ground }),
      ...pieces.map((piece) =>
        isWindow(piece)
          ? tag(
              'svg',
              {
                ...boxOf(piece.box),
                viewBox: viewBox(piece.view),
                preserveAspectRatio: 'none',
                overflow: 'hidden',
              },
              piece.groups.map((group) => drawGroup(group, look)),
            )
          : drawGroup(piece, look),
      ),
    ],
  };
}

function tag(name: string, attributes: Tag['attributes'], children: Tag['children'] = []): Tag {
  return { name, attributes, children };
}

function drawGroup({ title, marks }: Group, look: Look): Tag {
  const drawn = marks.flatMap((mark) => drawMark(mark, look));
  return tag('g', {}, title === undefined ? drawn : [tag('title', {}, [title]), ...drawn]);
}

function drawMark(mark: Mark, look: Look): Tag[] {
  const colour = (ink: Ink | undefined): string => (ink === undefined ? 'none' : look.palette[ink]);
  switch (mark.kind) {
    case 'rect':
      return [
        tag('rect', {
          ...boxOf(mark),
          fill: colour(mark.fill),
          ...(mark.stroke === undefined
            ? {}
            : { stroke: colour(mark.stroke), 'stroke-width': short(mark.strokeWidth ?? 1) }),
        }),
      ];
    case 'path':
      return [
        tag('path', {
          d: mark.d,
          fill: 'none',
          stroke: colour(mark.stroke),
          'stroke-width': short(mark.strokeWidth),
          ...(mark.dash ? { 'stroke-dasharray': mark.dash.map(short).join(' ') } : {}),
        }),
      ];
    case 'text': {
      const own = {
        ...(mark.face === 'title' ? { 'font-family': look.fonts.title } : {}),
        ...(mark.weight === 400 ? {} : { 'font-weight': mark.weight }),
        'font-size': short(mark.size),
        fill: colour(mark.fill),
        ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
      };
      if (mark.runs.length === 1 && !mark.runs[0]!.turned) {
        const { text, x, y } = mark.runs[0]!;
        return [tag('text', { x: short(x), y: short(y), ...own }, [text])];
      }
      return drawRuns(mark.runs, own);
    }
  }
}

/** Letters at places of their own share one text, so that they are copied as one; a turned word needs its own. */
function drawRuns(runs: Extract<Mark, { kind: 'text' }>['runs'], own: Tag['attributes']): Tag[] {
  const texts: Tag[] = [];
  let upright: Tag[] = [];
  const flush = (): void => {
    if (upright.length > 0) texts.push(tag('text', own, upright));
    upright = [];
  };
  for (const { text, x, y, turned, scale } of runs) {
    if (turned) {
      flush();
      const at = { x: short(x), y: short(y), transform: `rotate(90 ${short(x)} ${short(y)})` };
      texts.push(tag('text', { ...at, ...own }, [text]));
    } else {
      const smaller = scale === undefined ? {} : { 'font-size': short(Number(own['font-size']) * scale) };
      upright.push(tag('tspan', { x: short(x), y: short(y), ...smaller }, [text]));
    }
  }
  flush();
  return texts;
}

function boxOf({ x, y, width, height }: Box): Record<string, number> {
  return { x: short(x), y: short(y), width: short(width), height: short(height) };
}

function viewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(short).join(' ');
}

/** A hundredth is less than any printer's dot. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The file. */
export function svgText(root: Tag): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const write = ({ name, attributes, children }: Tag): void => {
    out.push('<', name);
    for (const key in attributes) out.push(' ', key, '="', escape(String(attributes[key])), '"');
    if (children.length === 0) {
      out.push('/>');
      return;
    }
    out.push('>');
    for (const child of children)
      if (typeof child === 'string') out.push(escape(child));
      else write(child);
    out.push('</', name, '>');
  };
  write(root);
  out.push('\n');
  return out.join('');
}

/** Made element by element: nothing is parsed, so a page that demands Trusted Types has nothing to object to. */
export function svgElement(root: Tag, owner: Document): SVGSVGElement {
  const make = ({ name, attributes, children }: Tag): Element => {
    const element = owner.createElementNS(NAMESPACE, name);
    for (const key in attributes)
      if (key !== 'xmlns' && key !== 'xml:lang') element.setAttribute(key, String(attributes[key]));
    for (const child of children) element.append(typeof child === 'string' ? readable(child) : make(child));
    return element;
  };
  return make(root) as SVGSVGElement;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return readable(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** XML 1.0 knows no control characters, not even escaped. */
function readable(text: string): string {
  return wellFormed(text).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
