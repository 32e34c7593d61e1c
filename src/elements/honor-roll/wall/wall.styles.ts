import { css } from 'lit';

/** Looks of the wall, after board 07a. Sizes in em of the place. */
export const wallStyles = css`
  .probe {
    float: left;
    width: 0;
    height: 100%;
    visibility: hidden;
  }
  .wall {
    display: flex;
    flex-direction: column;
    padding: calc(var(--_u) * 1) calc(var(--_u) * 1.25) calc(var(--_u) * 0.75);
    overflow: hidden;
    font-size: var(--_u);
  }
  [data-place='hall'] .wall,
  [data-place='wall'] .wall {
    padding: 2em 2.67em 1.2em;
  }
  [data-place='kiosk'] .wall {
    padding: 2em 2.28em 1em;
  }
  .wall-main {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: 0;
  }
  .wide .wall-main {
    flex-direction: row;
  }
  .wall-head {
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
  }
  .wide .wall-head {
    width: 11.5em;
    margin-inline-end: 2.1em;
  }
  [data-place='hall'] .wall .kicker,
  [data-place='wall'] .wall .kicker,
  [data-place='kiosk'] .wall .kicker {
    font-size: 1em;
    letter-spacing: 0.06em;
  }
  [data-place='hall'] .wall .title,
  [data-place='wall'] .wall .title {
    font-size: 2.8em;
    line-height: 1.25;
  }
  [data-place='hall'] .low .title,
  [data-place='wall'] .low .title {
    font-size: 2.3em;
    line-height: 1.2;
  }
  .wide .title:lang(en) {
    font-size: 1.7em;
  }
  .wall-note {
    margin-top: 1.1em;
    font-size: 0.9em;
    line-height: 1.55;
    color: var(--_ink-2);
    text-wrap: balance;
  }
  .wall-note p + p {
    margin-top: 0.35em;
  }
  .wall .seal {
    flex: none;
    margin-top: 1.4em;
    font-size: 1em;
  }
  .tall .wall-head {
    position: relative;
    padding-bottom: 1.2em;
  }
  .tall .seal {
    position: absolute;
    top: 0;
    right: 0;
    margin: 0;
    font-size: 0.72em;
  }
  .tall .head {
    padding-inline-end: 9em;
    min-height: 7.4em;
  }
  .tall .wall-note {
    margin-top: 0.6em;
  }
  .wall-head .pager {
    margin-top: auto;
    padding-top: 0.8em;
    font-size: 0.93em;
  }
  .wall-head .page-of,
  .wall-head .dots {
    display: block;
    flex: 1 0 100%;
    font-size: 1em;
  }
  .wall-bar .pager {
    flex: none;
    flex-wrap: nowrap;
    margin: 0;
    font-size: 0.9em;
  }
  .qs .wall-bar .btn {
    margin: 0 0 0 0.5em;
    padding: 0 1em;
  }
  .wall .wall-bar .page-of,
  .wall .wall-bar .dots {
    display: none;
  }
  .wall .dots {
    order: -1;
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 0.4em;
  }
  .wall .dots i {
    width: 2em;
    height: 0.2em;
    margin: 0 0.33em 0.3em 0;
    border: 0;
    border-radius: 0;
    background: var(--_line);
  }
  .wall .dots .now {
    background: var(--_accent);
  }
  .wall-index {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: -0.4em;
  }
  .qs .wall-index .chip {
    margin: 0 0.5em 0.4em 0;
    font-size: 0.9em;
    padding: 0 0.7em;
  }
  .ranks {
    flex: 1;
    min-width: 0;
    min-height: 0;
    display: flex;
    justify-content: space-between;
    font-size: var(--_u);
  }
  .half {
    flex: none;
    width: 100%;
    min-height: 100%;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .half:not(:only-child) {
    width: calc(50% - 1.2em);
  }
  .roll {
    width: 100%;
  }
  .flow {
    padding-top: var(--_s4);
  }
  .low .wall-head {
    overflow: hidden;
  }
  .low .seal {
    margin-top: 0.9em;
    font-size: 0.8em;
  }
  .low .wall-note {
    margin-top: 0.7em;
    line-height: 1.4;
  }
  .low .of-page {
    display: none;
  }
  .wall-tools {
    align-self: stretch;
    margin-top: 0.8em;
  }
  .wall-tools .views {
    margin-top: 0.6em;
  }
  .wall-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .wall-bar {
    flex: none;
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    padding-top: 1em;
  }
  .band {
    display: flex;
    flex: none;
    padding-top: 0.67em;
    border-top: var(--_bold) solid var(--_rule);
  }
  .band + .band {
    margin-top: 1.2em;
  }
  .rank {
    flex: none;
    width: 2.8em;
    display: flex;
    align-items: flex-start;
    font-size: 1em;
    color: var(--_accent);
  }
  .rank > span {
    font-size: 1.47em;
    line-height: 1;
    letter-spacing: 0.2em;
  }
  .rank.v {
    justify-content: flex-start;
    flex-direction: column;
    writing-mode: horizontal-tb;
  }
  .rank.v > span {
    writing-mode: vertical-rl;
    align-self: flex-start;
  }
  .rank:lang(en) > span {
    letter-spacing: 0;
    font-size: 1.1em;
  }
  .band ul {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    margin: -0.535em;
    margin-inline-start: -0.535em;
  }
  .band li {
    box-sizing: content-box;
    padding: 0.535em;
  }
  .qs .plaque {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 100%;
    height: 100%;
    padding: 0.9em 0.95em;
    text-align: center;
    color: var(--_plate-ink);
    background: var(--_plate);
    box-shadow: var(--_shadow);
  }
  [data-theme='paper'] .plaque,
  [data-theme='elder'] .plaque,
  [data-theme='contrast'] .plaque,
  [data-theme='mourning'] .plaque {
    border: var(--_hair) solid var(--_plate-line);
  }
  .plaque::before,
  .plaque::after {
    content: '';
    position: absolute;
    top: 0.33em;
    right: 0.33em;
    bottom: 0.33em;
    left: 0.33em;
    border: 0.07em solid var(--_plate-accent);
    pointer-events: none;
  }
  .step-1 .plaque::before {
    border-width: 0.13em;
  }
  .plaque::after {
    display: none;
  }
  .step-1 .plaque::after {
    display: block;
    top: 0.6em;
    right: 0.6em;
    bottom: 0.6em;
    left: 0.6em;
    border-width: 0.05em;
  }
  .step-3 .plaque::before {
    top: auto;
    right: 12%;
    bottom: 0.6em;
    left: 12%;
    border-width: 0.07em 0 0;
  }
  .plaque b {
    font-family: var(--_font-title);
    font-weight: var(--_w-bold);
    line-height: 1.34;
  }
  .plaque b .nw {
    display: block;
  }
  .plaque b:lang(zh) {
    letter-spacing: 0.04em;
    margin-inline-end: -0.04em;
  }
  .plaque small {
    font-size: 0.87em;
    line-height: 1.44;
    color: var(--_plate-ink-2);
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .plaque.expired b,
  .plaque.renewed b {
    color: var(--_plate-ink-2);
    font-weight: var(--_w-title);
  }
  .qs .plaque:active {
    background: var(--_plate-accent);
    color: var(--_plate);
  }
  @media (hover: hover) {
    .plaque:hover b {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
  }
  .roll-head {
    height: 5em;
    border-top: var(--_bold) solid var(--_rule);
    padding-top: 0.67em;
    overflow: hidden;
  }
  .roll-head .serif {
    font-size: 1.6em;
    line-height: 1.25;
    color: var(--_accent);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .roll-head p {
    margin-top: 0.3em;
    color: var(--_ink-2);
  }
  .roll-names {
    margin-inline-start: auto;
    width: 100%;
  }
  .roll-names li {
    display: inline-block;
    vertical-align: top;
    white-space: nowrap;
    line-height: inherit;
  }
  .roll-names .name.long > span {
    display: inline;
  }
  .roll-names .name {
    font-family: var(--_font-title);
    font-weight: var(--_w-title);
  }
  .wall-foot {
    flex: none;
    padding-top: 0.8em;
  }
  [data-place='hall'] .wall-foot .foot,
  [data-place='wall'] .wall-foot .foot,
  [data-place='kiosk'] .wall-foot .foot {
    font-size: 0.87em;
  }
  @media (forced-colors: active) {
    .plaque {
      border: 1px solid;
    }
  }
`;
