import { css } from 'lit';

/** Looks of the wall, after board 07a. Sizes in em of the place. */
export const wallStyles = css`
  .probe {
    float: left;
    height: 100%;
    visibility: hidden;
  }
  .wall {
    display: flex;
    flex-direction: column;
    padding: 2em 2.67em 1.2em;
    overflow: hidden;
  }
  [data-place='kiosk'] .wall {
    padding: 1.6em 2.28em 1em;
  }
  [data-place='wall'] .wall {
    padding: 2em 2.4em 1.2em;
  }
  /* List and timeline stand at the margin of their place, too. */
  [data-place='kiosk'] .honor.screen {
    padding-right: 2.28em;
    padding-left: 2.28em;
  }
  [data-place='kiosk'] .to,
  [data-place='kiosk'] .sample,
  [data-place='hall'] .sample,
  [data-place='wall'] .sample {
    font-size: calc(var(--_u) * 0.875);
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
  .qs .wall .kicker {
    font-size: 1em;
    letter-spacing: 0.06em;
  }
  .wide .title {
    font-size: var(--_title);
    line-height: 1.25;
  }
  .wide .title:lang(en) {
    font-size: 1.7em;
  }
  .wall .seal {
    flex: none;
    margin-top: 1.4em;
  }
  .low .seal {
    margin-top: 0.9em;
    font-size: 0.7em;
  }
  /* What has no room in its column would begin another one, which is not seen: the last line goes first, then the seal. */
  .wide .wall-said {
    flex: 1;
    display: flex;
    flex-flow: column wrap;
    align-content: flex-start;
    align-items: flex-start;
    align-self: stretch;
    min-height: 0;
    overflow: hidden;
  }
  .wide .wall-said::before {
    content: '';
    width: 100%;
  }
  .wide .wall-said > .wall-note {
    display: contents;
  }
  .wall-note {
    margin-top: 1.1em;
    font-size: 0.9em;
    line-height: 1.55;
    color: var(--_ink-2);
  }
  .wide .wall-note > p {
    max-width: 100%;
  }
  .wide .wall-note > p:first-child {
    margin-top: 1.1em;
  }
  .wall-note p + p {
    margin-top: 0.35em;
  }
  .low .wall-note {
    line-height: 1.4;
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
    min-height: 5.6em;
    padding-inline-end: 9em;
  }
  .tall .wall-note {
    margin-top: 0;
    padding-inline-end: 9em;
  }
  .wall-tools {
    align-self: stretch;
    margin-top: 1em;
  }
  .wall-head .views > * {
    flex: 1;
  }
  /* Of the pages a stroke each, and their number. */
  .wall-head .pager {
    align-self: stretch;
    margin-top: auto;
    padding-top: 1em;
    font-size: 0.93em;
  }
  /* It ends before the seal, which a head of few lines does not reach below. */
  .tall .wall-head .pager {
    padding-inline-end: 9.6em;
  }
  .wall-head .page-of {
    margin: 0;
    font-size: 1em;
  }
  .wall-head .dots {
    order: -1;
    display: flex;
    flex: 1 0 100%;
    margin-bottom: 0.5em;
  }
  .tall .wall-head .dots {
    flex: 1;
    margin: 0 0 0 1.2em;
    order: 0;
  }
  .qs .wall-head .dots i {
    flex: 0 1 2em;
    height: 0.2em;
    margin: 0 0.33em 0 0;
    background: var(--_line);
  }
  .qs .wall-head .dots .now {
    background: var(--_accent);
  }
  /* There all colours are one. */
  [data-theme='contrast'] .wall-head .now {
    transform: scaleY(2.5);
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
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    padding-top: 0.6em;
  }
  .tall .wall-bar,
  .tight .wall-bar {
    display: block;
  }
  .wall-index {
    display: flex;
    flex-wrap: wrap;
  }
  .qs .wall-index .chip {
    margin: 0.4em 0.5em 0 0;
    padding: 0 0.7em;
    font-size: 0.9em;
  }
  .wall-bar .pager {
    flex-wrap: nowrap;
    justify-content: flex-start;
    margin: 0;
    font-size: 0.9em;
  }
  .wall-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .tall .wall-ways,
  .tight .wall-ways {
    margin-top: 0.2em;
  }
  .wall-ways .wall-tools {
    margin: 0.44em 0 0;
    font-size: 0.9em;
  }
  .qs .wall-bar .btn {
    margin: 0.4em 0.5em 0 0;
    min-width: min-content;
    padding: 0 1em;
    line-height: 1.1;
    text-align: center;
    white-space: normal;
  }
  .qs .wall-bar .btn:last-child {
    margin-inline-end: 0;
  }
  .qs .low .wall-bar .btn {
    padding: 0 0.5em;
  }
  /* Nothing turns by itself there. */
  .by-hand .pager .btn:first-child {
    display: none;
  }
  .wall-bar .page-of {
    order: 1;
    margin: 0 0.5em;
  }
  .wall-bar .dots,
  .wall .wall-bar .page-of {
    display: none;
  }
  .flow {
    padding-top: var(--_s4);
  }
  .ranks {
    flex: 1;
    min-width: 0;
    min-height: 0;
    display: flex;
    justify-content: space-between;
    font: var(--_w-bold) var(--_u) / var(--_lh-title) var(--_font-title);
  }
  .column {
    flex: 1;
    min-height: 0;
  }
  .strip {
    position: relative;
    overflow: hidden;
    overflow-anchor: none;
  }
  .strip .timeline {
    margin: 0;
  }
  .strip .axis {
    position: sticky;
    top: 0;
    z-index: 2;
    margin-left: calc(8.5em + (100% - 8.5em) * 0.64);
  }
  .axis::before {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: -200%;
    background: var(--_ground);
  }
  .strip .axis i:nth-child(even) {
    display: none;
  }
  .strip .roomy .entry:not(.undated) {
    padding-inline-end: 33%;
  }
  .strip .roomy .track {
    width: 36%;
  }
  .half {
    flex: none;
    width: 100%;
    min-height: 100%;
    display: flex;
    flex-direction: column;
    justify-content: space-around;
  }
  .half > :not(:only-child) {
    margin-bottom: auto;
  }
  .half > :last-child {
    margin-bottom: 0;
  }
  .half:not(:only-child) {
    width: calc(50% - 1.2em);
  }
  .band {
    flex: none;
    display: flex;
    padding-top: 0.67em;
    border-top: var(--_bold) solid var(--_rule);
  }
  .band + .band {
    margin-top: 1.2em;
  }
  .rank {
    flex: none;
    width: 2.8em;
    font-size: 1em;
    color: var(--_accent);
  }
  .rank > span {
    display: block;
    line-height: 1.1;
    overflow-wrap: normal;
  }
  .rank > :lang(zh) {
    letter-spacing: 0.12em;
  }
  .band ul {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    margin: -0.535em;
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
    padding: 0.5em 0;
    text-align: center;
    white-space: nowrap;
    -webkit-text-size-adjust: 100%;
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
  /* Frames by level: double, single, a line below. */
  .plaque::before,
  .step-1 .plaque::after {
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
  .step-1 .plaque::after {
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
  /* Bold is said again: Firefox makes it bolder than what is bold around it. */
  .plaque b {
    font-weight: var(--_w-bold);
    line-height: 1.34;
  }
  .plaque b > span,
  .plaque small {
    display: block;
  }
  .plaque b:lang(zh) {
    letter-spacing: 0.04em;
    margin-inline-end: -0.04em;
  }
  .plaque small {
    font: var(--_w-regular) 0.875em/1.43 var(--_font-text);
    color: var(--_plate-ink-2);
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
  .roll {
    width: 100%;
  }
  .roll-head {
    height: 5em;
    border-top: var(--_bold) solid var(--_rule);
    padding-top: 0.67em;
    overflow: hidden;
  }
  .roll-head .serif {
    white-space: nowrap;
    font-size: 1.6em;
    line-height: 1.25;
    color: var(--_accent);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .roll-head p {
    margin-top: 0.2em;
    font: var(--_w-regular) 0.9em/1.2 var(--_font-text);
    color: var(--_ink-2);
  }
  .roll-names {
    display: flex;
    flex-direction: row-reverse;
    font-weight: var(--_w-title);
    line-height: 1;
  }
  .roll-line {
    flex: none;
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .roll-line > div {
    flex: none;
    white-space: nowrap;
  }
  .roll-line small {
    font: var(--_w-regular) 0.875em/1 var(--_font-text);
    color: var(--_ink-2);
  }
  .roll-names .name.long > span {
    display: inline;
  }
  .wall-foot {
    flex: none;
    padding-top: 0.8em;
  }
  .low .wall-bar,
  .low .wall-foot {
    padding-top: 0.2em;
  }
  @media (forced-colors: active) {
    .plaque {
      border: 1px solid;
    }
  }
`;
