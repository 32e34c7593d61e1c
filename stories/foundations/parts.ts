import { css, html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { readDocument } from '../../src/contract/read.js';
import { orgTree } from '../../src/contract/generated/org-tree/kind.js';
import { clock } from '../../src/data/environment.js';
import type { Snapshot } from '../../src/data/snapshot.js';
import { renderState } from '../../src/shell/states/states.js';
import { fetchWords } from '../../src/shell/states/problem-words.js';
import { stateStyles } from '../../src/shell/states/states.styles.js';
import { moreParts, parts, type Theme } from '../../src/theme/index.js';
import { bigOrg } from '../../tests/fixtures/big-org.js';
import { themeNames, u } from './sheet.js';

/**
 * A picture cannot hover or press. The parts' own rules once more, with classes in place of the pseudo-classes, so that
 * what is shown is what happens.
 */
const held = unsafeCSS(
  `${parts}${moreParts}`
    .replace(/@media \(hover: ?hover\)/g, '@media all')
    .replace(/:focus-visible/g, '.is-focus')
    .replace(/:(hover|active|focus)\b/g, '.is-$1'),
);

export const partStyles = [
  stateStyles,
  held,
  css`
    .halves {
      display: flex;
      flex-wrap: wrap;
    }
    .half {
      display: flex;
      flex-direction: column;
      flex: 1 1 34em;
      min-width: 0;
      padding: 1.5rem 2rem 1.25rem 2.5rem;
    }
    .half + .half {
      border-inline-start: 1px solid var(--_ink);
    }
    [data-place='phone'] .half {
      flex-basis: 100%;
      padding: ${u(1)};
    }
    .half-head {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      padding-bottom: ${u(0.5)};
      border-bottom: var(--_bold) solid var(--_rule);
    }
    .half-head b {
      font: var(--_w-title) var(--_fs-h3) / var(--_lh-title) var(--_font-title);
    }
    .rowx {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-top: 0.5rem;
    }
    .rowx > * {
      margin: 0.375rem 0.875rem 0 0;
    }
    .half .btn,
    .half .chip {
      padding-inline: 1em;
    }
    .half .btn-text {
      padding-inline: 0.25em;
    }
    .press {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      margin: 1rem -0.375rem 0;
      text-align: center;
    }
    .press dt {
      margin-top: ${u(0.5)};
      font-size: var(--_fs-caption);
      color: var(--_ink-3);
    }
    .press > div {
      display: flex;
      flex-direction: column-reverse;
      padding: 0.375rem;
    }
    .find {
      display: flex;
      align-items: center;
      min-height: var(--_touch);
      margin-top: 0.5rem;
      border-bottom: var(--_bold) solid var(--_ink);
    }
    .find .mk {
      flex: none;
      width: ${u(1.125)};
      height: ${u(1.125)};
      margin-inline-end: ${u(0.625)};
      stroke-width: 1.4;
    }
    .find input {
      flex: 1;
      min-width: 4em;
      min-height: var(--_touch);
      font-size: var(--_fs-lead);
      letter-spacing: 0.04em;
    }
    .find output {
      font-size: var(--_fs-caption);
      color: var(--_ink-2);
    }
    .panels {
      display: flex;
      flex-wrap: wrap;
      margin: 1rem -1.75rem 0 0;
    }
    [data-place='phone'] .panels {
      display: block;
      margin: 1rem 0 0;
    }
    [data-place='phone'] .panels > * {
      margin: 0;
    }
    .panels > * {
      flex: 1 1 12em;
      min-width: 0;
      margin-inline-end: 1.75rem;
    }
    .panels > .wide {
      flex-basis: 100%;
    }
    .panels > * > .state:last-child {
      border-bottom: 0;
    }
    .asks {
      margin-top: 0.625rem;
      padding: 1rem 1.375rem;
      background: var(--_raised);
      border: var(--_hair) solid var(--_edge);
      box-shadow: var(--_shadow);
    }
    .elder .asks {
      padding: 0.625rem 1.375rem 0.875rem;
      border-width: var(--_bold);
    }
    .asks b {
      display: block;
      font: var(--_w-title) var(--_fs-h4) / var(--_lh-title) var(--_font-title);
    }
    .asks p:not(.do) {
      line-height: 1.5;
      color: var(--_ink-2);
    }
    .asks .do {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      margin-top: 0.25rem;
    }
    .asks .do > * {
      margin: 0.375rem 0 0 0.875rem;
    }
    .half .foot span {
      margin-inline-end: 1em;
    }
    .half .foot {
      margin-top: auto;
      padding-top: 0.875rem;
    }
  `,
];

/** Buttons, chips, a switch. Press them: they are the library's own. */
export function renderControls(theme: Theme): TemplateResult {
  return html`<div class="rowx">
      <button type="button" class="btn btn-primary">核对选票</button>
      <button type="button" class="btn is-focus">打印</button>
      <button type="button" class="btn btn-text">全部展开</button>
      ${theme === 'elder' ? nothing : html`<button type="button" class="btn" aria-disabled="true">投票（先看一遍）</button>`}
    </div>
    <div class="rowx">
      <button type="button" class="chip" aria-pressed="true">
        <svg class="mk" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5l4 4 8-9"></path></svg
        ><span>全部</span>
      </button>
      <button type="button" class="chip" aria-pressed="false">国家级</button>
      ${theme === 'elder' ? html`<button type="button" class="chip" aria-pressed="false">省级</button>` : nothing}
      <div class="seg" role="group" aria-label="排法">
        <button type="button" aria-pressed="true">名次</button>
        <button type="button" aria-pressed="false">里程碑</button>
        <button type="button" aria-pressed="false">名单</button>
      </div>
    </div>`;
}

/** One button in each state; nothing is pressed here. */
export function renderPressed(): TemplateResult {
  const states: [string, string, string][] = [
    ['常态', '打印', ''],
    ['悬停', '打印', 'is-hover'],
    ['按下', '打印', 'is-active'],
    ['焦点', '打印', 'is-focus'],
    ['主键按下', '核对', 'btn-primary is-active'],
  ];
  return html`<dl class="press">
    ${states.map(
      ([name, word, state]) =>
        html`<div>
          <dt>${name}</dt>
          <dd><span class="btn ${state}">${word}</span></dd>
        </div>`,
    )}
  </dl>`;
}

function renderFind(theme: Theme): TemplateResult {
  return html`<label class="find">
    <svg class="mk" viewBox="0 0 16 16" role="img" aria-label="查找">
      <circle cx="7" cy="7" r="5"></circle>
      <path d="M11 11l4 4"></path>
    </svg>
    <input type="text" .value=${'lgp'} autocomplete="off" name=${`find-${theme}`} /><output
      >李国平，共1处</output
    >
  </label>`;
}

const words = {
  empty: '还没有照片',
  emptyMore: '有新照片时，自动出现在这里。',
  loading: '正在取名册…',
};

/** A real document with two real problems: a superior that is not there, and two units that are each other's. */
function broken(): Snapshot<unknown> {
  const whole = bigOrg(4);
  const units = (whole.units ?? []).map((unit, i) =>
    i === 3 ? { ...unit, parentId: 'b12' } : i > 0 ? { ...unit, parentId: i === 1 ? 'u2' : 'u1' } : unit,
  );
  return { state: 'invalid', document: whole, problems: readDocument({ ...whole, units }, orgTree).problems };
}

// They are fetched with the first problem; a story paints once.
await fetchWords(orgTree.words);

/** The painted states, by the function that paints them in every element. */
export function renderStates(): TemplateResult {
  const now = clock.now();
  const context = { locale: 'zh-CN', words, problemWords: orgTree.words } as const;
  const paint = (snapshot: Snapshot<unknown>) => renderState(snapshot, context);
  const none = { document: null, problems: [] };
  const fetchedAt = now - 3 * 3_600_000;
  const nextTryAt = now + 4 * 60_000;
  return html`<div class="panels">
    <div>${paint({ ...none, state: 'empty' })}</div>
    <div>${paint({ ...none, state: 'loading' })}</div>
    <div class="wide">${paint({ state: 'stale', document: {}, problems: [], fetchedAt, nextTryAt })}</div>
    <div class="wide">${paint(broken())}</div>
  </div>`;
}

export function renderUnavailable(): TemplateResult {
  const context = { locale: 'zh-CN', words, problemWords: orgTree.words } as const;
  const failure = { reason: 'status', status: 404 } as const;
  const nextTryAt = clock.now() + 4 * 60_000;
  return html`<div class="panels">
    <div class="wide">
      ${renderState({ state: 'unavailable', document: null, problems: [], failure, nextTryAt }, context)}
    </div>
  </div>`;
}

function renderAsks(theme: Theme): TemplateResult {
  return html`<section class="asks" aria-label=${`还要继续看吗（${themeNames[theme]}）`}>
    <small class="cap">${theme === 'elder' ? '就地提示，不弹窗' : '对话框'}</small>
    <b>还要继续看吗？</b>
    <p>20秒后回到首页，刚才的查找会清除。</p>
    <p class="do">
      <button type="button" class="btn">回到首页</button
      ><button type="button" class="btn btn-primary">继续看</button>
    </p>
  </section>`;
}

/** Everything of one theme below one another. */
export function renderHalf(theme: Theme): TemplateResult {
  return html`<section class="half qs ${theme}" data-theme=${theme} aria-label=${themeNames[theme]}>
    <div class="half-head">
      <b>${themeNames[theme]}</b>
      <span class="cap"
        >正文<span data-measure="fontSize" data-of=${`half-${theme}`}></span>，触控<span
          data-measure="minHeight"
          data-of=${`half-${theme}`}
        ></span
        >${theme === 'elder' ? '，对比7以上' : ''}</span
      >
    </div>
    <i id=${`half-${theme}`} style="min-height: var(--_touch); position: absolute"></i>
    ${renderControls(theme)} ${theme === 'elder' ? nothing : html`${renderPressed()} ${renderFind(theme)}`}
    ${renderStates()} ${renderAsks(theme)}
    <p class="foot"><span>示例数据</span><span>2018年11月5日</span></p>
  </section>`;
}
