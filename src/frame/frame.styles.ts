import { css } from 'lit';

/**
 * On a page without a doctype the wrapper's share of an auto height goes past the host to the window: each element would be
 * as high as that. It stops at a flex box (not in Chromium 71).
 */
const ownHeight =
  typeof document !== 'undefined' && document.compatMode === 'BackCompat'
    ? css`
        @media screen {
          :host {
            display: flex;
            flex-direction: column;
          }
        }
      `
    : css``;

/** Looks of what surrounds every view, after boards 01 (desk), 03 (phone) and 05. Sizes in em of the place, colours by token. */
export const frameStyles = css`
  :host {
    display: block;
  }
  ${ownHeight}
  .qs {
    position: relative;
    height: 100%;
    overflow: auto;
  }
  /* Nobody scrolls a wall. */
  .qs[data-place='wall'] {
    overflow: hidden;
  }
  .screen {
    position: relative;
    padding: var(--_s3) var(--_s4);
  }
  .sense {
    word-break: keep-all;
  }
  .nw {
    white-space: nowrap;
  }
  /* A word that is longer than the screen breaks: beside others it would make the head as wide as itself. */
  .head {
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .head-text {
    min-width: 0;
  }
  /* Clear space of a quarter of its height on all sides. */
  ::slotted([slot='emblem']) {
    flex: none;
    height: calc(var(--_u) * 3.5);
    width: auto;
    margin: calc(var(--_u) * 0.875);
    margin-inline-start: 0;
  }
  [data-place='hall'] .head,
  [data-place='wall'] .head {
    display: block;
  }
  [data-place='hall'] ::slotted([slot='emblem']),
  [data-place='wall'] ::slotted([slot='emblem']) {
    display: block;
    height: calc(var(--_u) * 2.5);
    margin: 0 0 calc(var(--_u) * 0.625);
  }
  .kicker {
    font-size: var(--_fs-caption);
    line-height: 1.4;
    letter-spacing: 0.08em;
    color: var(--_accent);
  }
  .title {
    font-size: var(--_fs-h2);
  }
  .title:lang(zh) {
    letter-spacing: 0.02em;
  }
  [data-place='phone'] .title {
    font-size: calc(var(--_u) * 1.625);
  }
  .sum,
  .told {
    margin-top: 2px;
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin-top: var(--_s3);
  }
  .find .search {
    flex: 1 1 16em;
    min-width: 0;
  }
  .find .views {
    margin: var(--_s3) 0 0 var(--_s6);
  }
  .views {
    display: flex;
  }
  .tight .find .views {
    flex: 1 0 100%;
    margin: var(--_s3) 0 0;
  }
  .tight .views > * {
    flex: 1;
    min-width: max-content;
    padding: 0 0.25em;
  }
  .qs .slim .views > * {
    padding: 0;
    font-size: var(--_fs-caption);
  }
  /* A column at the right from 70 em: what is looked for and what is told of it. */
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--_u) * 21);
    grid-template-rows: auto auto 1fr auto;
    grid-template-areas: 'top find' 'main side' 'bar side' 'end end';
    column-gap: calc(var(--_u) * 2.5);
  }
  .beside > .top {
    grid-area: top;
  }
  .beside > .find {
    grid-area: find;
    flex-direction: column;
    flex-wrap: nowrap;
    align-items: stretch;
    justify-content: flex-end;
    margin-top: 0;
  }
  .beside > .main {
    grid-area: main;
    min-width: 0;
  }
  .beside > .side {
    grid-area: side;
    min-width: 0;
    position: relative;
    margin-top: calc(var(--_u) * 1.25);
  }
  .beside > .bar {
    grid-area: bar;
    align-self: end;
  }
  .beside > .end {
    grid-area: end;
  }
  .beside > .side::before {
    content: '';
    position: absolute;
    left: calc(var(--_u) * -1.25);
    top: 0;
    bottom: 0;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .beside .find .search {
    flex: none;
  }
  .beside .find .views {
    margin-inline-start: 0;
  }
  .beside .find .views > * {
    flex: 1;
  }
  .view {
    position: relative;
  }
  .main > .state:first-child {
    border-top: 0;
  }
  .side {
    margin-top: var(--_s6);
  }
  /* Totals: a figure and its label 8 px apart, one from the next 26, one group from the other by a line. */
  .count {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    align-items: center;
    margin-top: var(--_s4);
    padding: calc(var(--_u) * 0.4) 0;
    border-top: var(--_hair) solid var(--_rule);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .count ul {
    display: flex;
    flex-wrap: wrap;
    max-width: 100%;
    position: relative;
    padding-inline-end: calc(var(--_u) * 1.625);
  }
  .count ul:last-child {
    padding-inline-end: 0;
  }
  /* In the gap before it; where it begins a line it is cut off. */
  .count ul + ul::before {
    content: '';
    position: absolute;
    left: calc(var(--_u) * -1.625);
    top: 0.3em;
    bottom: 0.3em;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .count li {
    display: flex;
    align-items: baseline;
    margin-inline-end: calc(var(--_u) * 1.625);
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
    white-space: nowrap;
  }
  .count .fig {
    font-size: calc(var(--_u) * 1.75);
    color: var(--_ink);
  }
  .count li > :first-child {
    margin-inline-end: calc(var(--_u) * 0.5);
  }
  .figure small {
    font-size: var(--_fs-caption);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-top: var(--_s4);
    border-top: var(--_hair) solid var(--_line);
  }
  .tool {
    min-height: var(--_touch);
    min-width: var(--_touch);
    margin-inline-end: var(--_s6);
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .tool:active {
    color: var(--_ground);
    background: var(--_ink);
  }
  .tools > span,
  .tools > div {
    display: flex;
    flex-wrap: wrap;
  }
  .take {
    margin-inline-start: auto;
  }
  .take .tool:last-child {
    margin-inline-end: 0;
  }
  .zoom .tool {
    margin-inline-end: var(--_s2);
    text-align: center;
  }
  /* At a phone's foot, within reach of the thumb while the list goes by. */
  [data-place='phone'] .bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin: 0 calc(var(--_s4) * -1);
    padding: 0 var(--_s4);
    background: var(--_ground);
  }
  /* What the focus comes to stands above what sticks to the foot. */
  .find *,
  .main * {
    scroll-margin-bottom: calc(var(--_touch) * 1.25);
  }
  /* What 更多 opens stands above its line, and is read after it. */
  .tools.short {
    flex-flow: column-reverse;
    align-items: stretch;
    margin: 0 calc(var(--_s4) * -1);
    padding: 0 var(--_s1);
    border-top-color: var(--_edge);
  }
  .tools.short .rest {
    border-bottom: var(--_hair) solid var(--_line);
  }
  .tools.short .tool {
    flex: 1 1 auto;
    margin: 0;
    text-align: center;
    color: var(--_ink);
  }
  .told {
    margin-top: var(--_s3);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding-top: var(--_s2);
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-3);
  }
  .foot > span {
    /* WebKit takes what is broken by sense for one long word. */
    min-width: 0;
    text-wrap: balance;
    padding: 2px var(--_s4) 2px 0;
  }
  .foot .source {
    padding: 0 1em 0 0;
  }
  .foot .as-of {
    display: inline-block;
  }
  .foot > :last-child {
    padding-inline-end: 0;
  }
  @media print {
    .qs {
      height: auto;
      overflow: visible;
    }
    .screen.beside {
      display: block;
    }
    .find,
    .qs .tools,
    .told,
    .side {
      display: none;
    }
  }
`;
