import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { renderName } from '../../../shell/paint/name.js';
import { nameDot } from '../../../text/blanks.js';
import { textLength } from '../../../text/length.js';
import { fitName } from '../../../text/name.js';
import type { UnitNode } from '../model/model.js';
import { stages, yearOf } from '../model/cycle.js';
import { renderHolder } from '../holder.js';
import {
  boardsOf,
  headSize,
  indentOf,
  linesUnder,
  type PosterDetail,
  type PosterFrame,
  type PosterLayout,
  plateWidth,
  poster,
  type StaffText,
  sum,
  type PosterText,
} from './poster-layout.js';
import { postsByTitle, shortTitle, toldPosts } from '../model/posts.js';
import { columnsOf, renderVertical } from '../tree/vertical-name.js';
import type { ViewContext } from '../view-context.js';
import type { OrgWords } from '../model/words.js';

/** Length of a name on a board, in widths of a Han character: broken by sense a long one may take one column more. */
function boardLength(name: string, most: number): number {
  return Math.max(textLength(name), (columnsOf(name, most) - 1) * most + 1);
}

const hasLongName = (node: UnitNode, words: OrgWords): boolean =>
  textLength(words.boardName(node)) > poster.boardCharacters;

/** Latin words take more of a line. */
const headWidthIn = ({ locale }: OrgWords): number => poster.headWidth + (locale === 'en' ? 5 : 0);

/** What the poster's size of type depends on. */
export function posterText(words: OrgWords, detail: PosterDetail): PosterText {
  const { model } = words;
  const lengthOf = (line: UnitNode, small: number): number =>
    small * textLength(words.shortName(line)) + Math.max(3, textLength(headName(line, words))) + 0.5;
  const longest = (board: UnitNode, small: number): number =>
    linesUnder(model, board).reduce(
      (value, line) => Math.max(value, indentOf(line, board) + lengthOf(line, small)),
      0,
    );
  return {
    headWidth: headWidthIn(words),
    board: (node, most) => boardLength(words.boardName(node), most),
    lines: (node) =>
      detail.lines ? linesUnder(model, node).length : Math.min(1, linesUnder(model, node).length),
    line: (node, small) => (detail.lines ? longest(node, small) : textLength(words.countBelow(node))),
    staff: (node, small) => staffGroups(node, words, detail).map((group) => staffText(group, small)),
  };
}

/**
 * The whole organisation for a wall: a board a branch, its people beside, its groups below. Nothing opens, nothing is
 * clipped and nothing needs a hand; a list in reading order for who hears it.
 */
export function renderPoster(
  context: ViewContext,
  layout: PosterLayout,
  detail: PosterDetail,
  frame: PosterFrame,
  header: unknown,
  footer: unknown,
): TemplateResult {
  const { model, words } = context;
  const boards = boardsOf(model);
  const { em, columns, columnWidths, columnGap, long } = layout;
  const plates = boards.map((node) => plateWidth((most) => boardLength(words.boardName(node), most), long));
  // From one hanger to the next; the first of a row has none before it.
  const pitch = (i: number): number =>
    columnGap + columnWidths[i % columns]! + ((plates[i - 1] ?? 0) - plates[i]!) / 2;
  // Fewer boards in the last row stand in the middle, on the axis of the root.
  const inLast = ((boards.length - 1) % columns) + 1;
  const shift =
    layout.head === 'above' ? (sum(columnWidths.slice(inLast)) + (columns - inLast) * columnGap) / 2 : 0;
  const root = model.roots.length === 1 ? model.roots[0]! : null;
  // Boards that hang from nothing have no rail.
  const hang = root && boards[0] !== root;
  const plate = hang ? renderRoot(root, context, detail) : nothing;
  return html`<div
    class="poster-sheet"
    ${cssom({ '--_u': `${em}px`, '--_s': `${em * layout.small}px`, '--_name': `${layout.nameSize}em`, '--_head': `${frame.headAbove}em`, '--_beside': `${headWidthIn(words)}em` })}
  >
    <div
      class="poster head-${layout.head} ${hang ? '' : 'rootless'} ${layout.rows > 1 ? 'in-rows' : ''}"
      ${cssom({ '--_trunk': `${layout.trunk}em` })}
    >
      <div class="poster-head">
        ${header} ${layout.head === 'beside' ? plate : nothing}
        <ul class="poster-count" aria-label=${words.frame.totals}>
          ${totals(context).map(({ count, label }) => html`<li><b class="fig">${count}</b>${label}</li>`)}
        </ul>
        ${layout.head === 'above' && hang ? html`<div class="poster-band">${plate}</div>` : nothing}
        ${root && detail.year ? renderYear(root, words) : nothing}
      </div>
      <ol
        class="poster-boards"
        role="list"
        aria-label=${root ? words.name(root) : words.title}
        ${cssom({ 'grid-template-columns': columnWidths.map((each) => `${each}em`).join(' '), 'column-gap': `${columnGap}em`, 'grid-template-rows': `repeat(${layout.rows}, auto)`, '--_rows': String(layout.rows) })}
      >
        ${boards.map(
          (node, i) =>
            html`<li
              class="poster-board ${i % columns === 0 ? 'first' : ''} ${node.level === 1 ? 'of-root' : ''} ${context.state.isOnChosenWay(node) ? 'on-way' : ''}"
              ${cssom({ '--_pitch': `${pitch(i)}em`, '--_plate-width': `${plates[i]!}em`, '--_name': hasLongName(node, words) ? `${long.size}em` : null, '--_shift': i >= boards.length - inLast ? `${shift}em` : '0px' })}
            >
              ${renderBoard(node, context, layout, detail, hang ? 2 : 1)}
              ${detail.lines ? renderLines(node, linesUnder(model, node), words, layout.lineHeight) : renderCount(node, words)}
              ${renderPress(node, context)}
            </li>`,
        )}
      </ol>
    </div>
    <div class="poster-foot">${footer}</div>
  </div>`;
}

/** The root with everybody who holds a post in it, the head on a line alone. */
function renderRoot(root: UnitNode, context: ViewContext, detail: PosterDetail): TemplateResult {
  const { words, headingLevel } = context;
  const [head, ...all] = toldPosts(root);
  const others = detail.year ? all : [];
  const tell = (post: Post): TemplateResult =>
    html`<span class="one"
      >${words.paint(post.title)}${words.strings.space}${renderHolder(post, words)}</span
    > `;
  return html`<div class="poster-root">
    ${renderHeading(headingLevel + 1, 'root-name', words.paint(words.shortLabel(root), words.shortName(root)))}
    ${head ? html`<p>${tell(head)}</p>` : nothing}
    ${others.length > 0 ? html`<p class="members">${others.map(tell)}</p>` : nothing}
    ${renderPress(root, context)}
  </div>`;
}

/** Over a plate and what hangs from it, for a remote's OK and a finger: what is told of the unit takes the poster's place. */
function renderPress({ id, unit }: UnitNode, { words, press }: ViewContext): TemplateResult | typeof nothing {
  if (!press) return nothing;
  return html`<button
    class="poster-press"
    type="button"
    data-key=${id}
    lang=${words.lang(unit.name)}
    aria-label=${words.say(unit.name) || id}
    @click=${press}
  ></button>`;
}

/** The plate before its people, as the eye reads it; it stands at their right. */
function renderBoard(
  node: UnitNode,
  { words, headingLevel }: ViewContext,
  { boardHeight, small }: PosterLayout,
  detail: PosterDetail,
  below: number,
): TemplateResult {
  return html`<div class="poster-top" ${cssom({ height: `${boardHeight}em` })}>
    <div class="poster-plate v">
      ${renderHeading(headingLevel + below, '', html`<span lang=${words.lang(words.boardLabel(node))}>${renderVertical(words.boardName(node))}</span>`)}
    </div>
    <div class="poster-staff v">
      ${staffGroups(node, words, detail).map((group) => {
        const { isHead, title, lang, names } = group;
        const size = isHead ? `${headSize(staffText(group, small), boardHeight)}em` : null;
        return html`<p class=${isHead ? 'first' : ''}>
          <small lang=${lang}>${title}</small
          ><span ${cssom({ '--_first': size })}
            >${names.map((name) => html`<span class="one">${name.vacant ? html`<span class="vacant">${name.text}</span>` : renderName(name.text, name.lang)}</span>`)}</span
          >
        </p>`;
      })}
    </div>
  </div>`;
}

/** 3组, where there is no room for who leads them. */
function renderCount(board: UnitNode, words: OrgWords): TemplateResult | typeof nothing {
  const count = words.countBelow(board);
  const type = board.children[0]?.type;
  const lang = words.lang(type && words.say(type.counter) ? type.counter : type?.label);
  return count ? html`<p class="poster-lines counted" lang=${lang}>${count}</p>` : nothing;
}

function renderLines(
  board: UnitNode,
  lines: readonly UnitNode[],
  words: OrgWords,
  height: number,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ol class="poster-lines" role="list" ${cssom({ '--_line-height': `${height}em` })}>
    ${lines.map((line) => {
      const head = words.head(line);
      const indent = indentOf(line, board);
      return html`<li>
        <small ${cssom({ 'margin-inline-start': indent > 0 ? `calc(var(--_u) * ${indent})` : null })}
          >${words.paint(words.shortLabel(line), words.shortName(line))}</small
        >${head ? renderHolder(head, words) : nothing}
      </li>`;
    })}
  </ol>`;
}

/** 年初一计划 1月: what the root's head does in the year, as on every screen of the house. */
function renderYear(root: UnitNode, words: OrgWords): TemplateResult | typeof nothing {
  const head = words.head(root);
  const year = head && yearOf(head, words.model.document.asOf);
  if (!year) return nothing;
  return html`<ul class="poster-year">
    ${stages.flatMap((stage) => {
      const own = year.steps.find((each) => each.stage === stage);
      if (!own) return [];
      const month = Number(own.steps[0]?.date?.slice(5, 7));
      const when =
        own.steps.length > 1
          ? words.strings.times(own.steps.length)
          : month
            ? words.strings.inMonth(month)
            : '';
      return [html`<li>${words.strings[stage]}<small>${when}</small></li>`];
    })}
  </ul>`;
}

function totals({ model, words }: ViewContext): { count: number; label: unknown }[] {
  const units = model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => ({ count, label: words.paintMany(type) }));
  // The only root's posts are named beside its name.
  const least = model.roots.length === 1 ? 1 : 0;
  const posts = model.nodes.reduce(
    (sum, node) => sum + (node.level > least ? (node.unit.posts?.length ?? 0) : 0),
    0,
  );
  return posts > 0 ? [...units, { count: posts, label: words.strings.corePosts }] : units;
}

interface StaffGroup {
  readonly isHead?: boolean;
  readonly title: string;
  readonly lang: unknown;
  readonly names: readonly { readonly text: string; readonly vacant: boolean; readonly lang: unknown }[];
}

/**
 * The head's post first, then the others by title. Posts of which nothing is told are left out; nobody stands in the place
 * of a head who is not told of.
 */
function staffGroups(node: UnitNode, words: OrgWords, detail: PosterDetail): StaffGroup[] {
  const told = toldPosts(node);
  const head = words.head(node);
  const tellsAll = detail.members === true || (detail.members && !hasLongName(node, words));
  const others = tellsAll ? told.filter((post) => post !== head) : [];
  const named = (post: Post) => ({
    text: words.holder(post),
    vacant: words.isVacant(post),
    lang: words.holderLang(post),
  });
  const group = (title: string, posts: readonly Post[]): StaffGroup => ({
    title,
    lang: words.lang(posts[0]!.title),
    names: posts.map(named),
  });
  return [
    ...(head && told[0] === head ? [{ ...group(words.say(head.title), [head]), isHead: true }] : []),
    ...postsByTitle(others, words, shortTitle).map(([title, posts]) => group(title, posts)),
  ];
}

/** A dot between the parts of a name takes a whole character of a column. */
const dots = new RegExp(nameDot, 'g');

function staffText({ isHead, title, names }: StaffGroup, small: number): StaffText {
  const lengthIn = (text: string): number => 1.06 * textLength(text.replace(dots, '　'));
  return {
    isHead,
    title: small * (1.075 * textLength(title) + 0.6),
    names: names.map(({ text }) => {
      const { fit, parts } = fitName(text);
      return parts.map((part) => (fit === 'two' ? 3 : lengthIn(part)));
    }),
  };
}

function headName(node: UnitNode, words: OrgWords): string {
  const head = words.head(node);
  return head ? words.holder(head) : '';
}
