import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../contract/generated/org-tree.types.js';
import { cssom } from '../../shell/cssom.js';
import { renderName } from '../../shell/name.js';
import { textLength } from '../../text/length.js';
import type { UnitNode } from './model.js';
import { stages, yearOf } from './cycle.js';
import { renderHolder } from './list-view.js';
import {
  boardsOf,
  indentOf,
  linesUnder,
  type PosterFrame,
  type PosterLayout,
  type PosterText,
} from './poster-layout.js';
import { shortTitle, toldPosts } from './posts.js';
import type { ViewContext } from './view-context.js';
import type { OrgWords } from './words.js';

/** What the poster's size of type depends on. */
export function posterText(words: OrgWords): PosterText {
  return {
    board: (node) => textLength(words.boardName(node)),
    line: (node) =>
      0.8 * textLength(lineLabel(node, words)) + 1.05 * Math.max(3, textLength(headName(node, words))) + 0.5,
    staff: (node) =>
      staffGroups(node, words).map(({ title, names }, i) => staffLength(title, names, i === 0)),
  };
}

/**
 * The whole organisation for a wall: a board a branch, its people beside, its groups below. Nothing opens, nothing is
 * clipped and nothing needs a hand; a list in reading order for who hears it.
 */
export function renderPoster(
  context: ViewContext,
  layout: PosterLayout,
  frame: PosterFrame,
  header: unknown,
  footer: unknown,
): TemplateResult {
  const { model, words } = context;
  const { em, columns, boardHeight, columnWidth } = layout;
  const boards = boardsOf(model);
  const root = model.roots.length === 1 ? model.roots[0]! : null;
  // Boards that hang from nothing have no rail.
  const hang = root && boards[0] !== root;
  return html`<div class="poster-sheet" ${cssom({ '--_u': `${em}px`, '--_head': `${frame.headAbove}em` })}>
    <div class="poster head-${layout.head} ${hang ? '' : 'rootless'}">
      <div class="poster-head">
        ${header} ${hang ? renderRoot(root, words) : nothing}
        <ul class="poster-count" aria-label=${words.frame.totals}>
          ${totals(context).map(({ count, label }) => html`<li><b class="fig">${count}</b>${label}</li>`)}
        </ul>
        ${root ? renderYear(root, words) : nothing}
      </div>
      <ol class="poster-boards" ${cssom({ 'grid-template-columns': `repeat(${columns}, ${columnWidth}em)` })}>
        ${boards.map(
          (node, i) =>
            html`<li
              class="poster-board ${i % columns === 0 ? 'first' : ''} ${node.level === 1 ? 'of-root' : ''} ${context.state.isOnChosenWay(node) ? 'on-way' : ''}"
            >
              ${renderBoard(node, words, boardHeight)}
              ${renderLines(node, linesUnder(model, node), words, layout.lineHeight)}
            </li>`,
        )}
      </ol>
    </div>
    <div class="poster-foot">${footer}</div>
  </div>`;
}

/** The root with everybody who holds a post in it, the head on a line alone. */
function renderRoot(root: UnitNode, words: OrgWords): TemplateResult {
  const [head, ...others] = toldPosts(root);
  const tell = (post: Post): TemplateResult =>
    html`<span class="one"
      >${words.say(post.title)}${words.strings.space}${renderHolder(words.holder(post), post.holder === null)}</span
    > `;
  return html`<div class="poster-root">
    <b>${words.shortName(root)}</b>
    ${head ? html`<p>${tell(head)}</p>` : nothing}
    ${others.length > 0 ? html`<p class="others">${others.map(tell)}</p>` : nothing}
  </div>`;
}

function renderBoard(node: UnitNode, words: OrgWords, height: number): TemplateResult {
  return html`<div class="poster-top" ${cssom({ height: `${height}em` })}>
    <div class="poster-staff v">
      ${staffGroups(node, words).map(
        ({ title, names }, i) =>
          html`<p class=${i === 0 ? 'first' : ''}>
            <small>${title}</small
            >${names.map((name) => html`<span class="one">${name.vacant ? html`<span class="vacant">${name.text}</span>` : renderName(name.text)}</span>`)}
          </p>`,
      )}
    </div>
    <div class="poster-plate v"><b>${words.boardName(node)}</b></div>
  </div>`;
}

function renderLines(
  board: UnitNode,
  lines: readonly UnitNode[],
  words: OrgWords,
  height: number,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ol class="poster-lines" ${cssom({ '--_line-height': `${height}em` })}>
    ${lines.map((line) => {
      const head = words.head(line);
      const indent = indentOf(line, board);
      return html`<li>
        <small ${cssom({ 'margin-inline-start': indent > 0 ? `${indent / 0.8}em` : null })}
          >${lineLabel(line, words)}</small
        >${head ? renderHolder(words.holder(head), head.holder === null) : nothing}
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

function totals({ model, words }: ViewContext): { count: number; label: string }[] {
  const units = model.totals.units
    .filter(({ count }) => count > 1)
    .map(({ type, count }) => ({ count, label: words.say(type.label) }));
  // The only root's posts are named beside its name.
  const least = model.roots.length === 1 ? 1 : 0;
  const posts = model.nodes.reduce(
    (sum, node) => sum + (node.level > least ? (node.unit.posts?.length ?? 0) : 0),
    0,
  );
  return posts > 0 ? [...units, { count: posts, label: words.strings.corePosts }] : units;
}

interface StaffGroup {
  readonly title: string;
  readonly names: readonly { readonly text: string; readonly vacant: boolean }[];
}

/** The head's post first, then the others by title. Posts of which nothing is told are left out. */
function staffGroups(node: UnitNode, words: OrgWords): StaffGroup[] {
  const groups = new Map<string, { text: string; vacant: boolean }[]>();
  const [head, ...others] = toldPosts(node);
  if (!head) return [];
  const named = (post: Post) => ({ text: words.holder(post), vacant: post.holder === null });
  for (const post of others) {
    const title = shortTitle(post, words);
    groups.set(title, [...(groups.get(title) ?? []), named(post)]);
  }
  return [
    { title: words.say(head.title), names: [named(head)] },
    ...[...groups].map(([title, names]) => ({ title, names })),
  ];
}

function staffLength(title: string, names: StaffGroup['names'], first: boolean): number {
  const size = first ? 1.54 : 1.06;
  return (
    0.86 * textLength(title) +
    0.5 +
    names.reduce((sum, { text }) => sum + size * Math.max(3, textLength(text)) + 0.7, 0)
  );
}

function lineLabel(node: UnitNode, words: OrgWords): string {
  return words.shortName(node);
}

function headName(node: UnitNode, words: OrgWords): string {
  const head = words.head(node);
  return head ? words.holder(head) : '';
}
