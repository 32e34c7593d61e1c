import { css } from 'lit';
import { largeFiguresStyles } from '../../../frame/parts/large-figures.styles.js';
import { ticksStyles } from '../../../frame/parts/strokes.styles.js';

/** Six figures of roll and box, each with its check; the line that votes must reach. */
export const figuresStyles = css`
  ${largeFiguresStyles}
  ${ticksStyles}
  /* Six figures of roll and box, each with its check. */
  .roll {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: calc(var(--_u) * 0.47) 0 calc(var(--_u) * 0.33);
  }
  .roll > div {
    flex: 1 1 0;
    min-width: 0;
    box-sizing: border-box;
    padding-inline-start: calc(var(--_u) * 0.8);
    padding-inline-end: 0.4em;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .roll > div:first-child {
    padding-inline-start: 0;
    border: 0;
  }
  .tight .roll > div {
    flex: 0 0 33.33%;
    padding-inline-start: calc(var(--_u) * 0.5);
    margin-bottom: var(--_s3);
  }
  .tight .roll > div:nth-child(3n + 1) {
    padding-inline-start: 0;
    border: 0;
  }
  .roll dt {
    font-size: var(--_fs-body);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .roll .fig {
    display: block;
    margin: 0.07em 0 0.13em;
    font-size: calc(var(--_u) * 2);
  }
  .roll small {
    display: flex;
    align-items: center;
    font-size: var(--_fs-caption);
    line-height: 1.3;
    white-space: nowrap;
  }
  .tight .roll small,
  [data-place='desk'] .roll small {
    white-space: normal;
  }
  .small .roll > div,
  .small .roll > div:nth-child(3n + 1) {
    flex-basis: 50%;
    padding-inline-start: calc(var(--_u) * 0.5);
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .small .roll > div:nth-child(2n + 1) {
    padding-inline-start: 0;
    border: 0;
  }
  .roll .mk,
  .verdict .mk,
  .quorum .mk,
  .over .mk {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.35em;
    stroke-width: 2.4;
    color: var(--_accent);
  }
  .roll .wrong {
    font-weight: var(--_w-medium);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .qs:lang(en) .roll small {
    white-space: normal;
  }
  [data-place='wall'] .roll .fig {
    font-size: calc(var(--_u) * 1.4);
  }

  /* The line: how many votes are needed, and why. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: auto calc(var(--_u) * -1) 0;
    padding: calc(var(--_u) * 0.53) var(--_u);
    background: var(--_sunken);
  }
  [data-place='hall'] .line {
    margin-inline-start: calc(var(--_u) * -2.6667);
    margin-inline-end: calc(var(--_u) * -2.6667);
    margin-left: calc(var(--_u) * -2.6667);
    margin-right: calc(var(--_u) * -2.6667);
    padding: calc(var(--_u) * 0.53) calc(var(--_u) * 2.6667);
  }
  .line-head {
    flex: none;
    max-width: 100%;
    margin-inline-end: calc(var(--_u) * 1.3);
    font-size: calc(var(--_u) * 1.4667);
  }
  .line-head .fig {
    color: var(--_accent);
    font: inherit;
    color: var(--_accent);
  }
  .line > div {
    flex: 1 1 24em;
    padding-inline-start: calc(var(--_u) * 1.3);
    border-inline-start: var(--_hair) solid var(--_line);
    font-size: var(--_fs-caption);
    line-height: 1.42;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .tight .line > div {
    padding-inline-start: 0;
    border: 0;
  }

  /* Roll call and first step: figures to be read from the last row. */
  .quorum,
  .verdict {
    display: flex;
    align-items: flex-start;
    margin: 0 0 var(--_s4);
    font-size: var(--_fs-h3);
  }
  .quorum .mk,
  .verdict .mk {
    margin-top: 0.28em;
  }
  .now {
    color: var(--_ink-2);
    text-align: end;
  }
  .now .fig {
    padding: 0 0.12em;
    font-size: calc(var(--_u) * 1.5);
    color: var(--_ink);
  }
  [data-place='hall'] .now .fig,
  [data-place='wall'] .now .fig {
    font-size: calc(var(--_u) * 2);
  }
  .now .ticks {
    width: calc(var(--_u) * 21);
    max-width: 100%;
  }
  .snug .roll {
    padding: calc(var(--_u) * 0.2) 0;
  }
  .snug .roll .fig {
    font-size: calc(var(--_u) * 1.6);
  }
  [data-place] .snug .large-figures .main .fig,
  [data-place] .broad .large-figures .main .fig {
    font-size: calc(var(--_u) * 4.5);
  }
  .snug .large-figures {
    margin: var(--_s3) 0 var(--_s2);
  }
  .snug .line {
    padding-top: calc(var(--_u) * 0.3);
    padding-bottom: calc(var(--_u) * 0.3);
  }
  .snug .line > div {
    line-height: 1.3;
  }
  /* Wide and low: figures and line stand in the left column, three in a row. */
  .broad .roll > div {
    flex: 0 0 33.33%;
    margin-bottom: calc(var(--_u) * 0.6);
  }
  .broad .roll > div:nth-child(3n + 1) {
    padding-inline-start: 0;
    border: 0;
  }
  /* Four figures stand in one row. */
  .broad .roll > div:first-child:nth-last-child(4),
  .broad .roll > div:first-child:nth-last-child(4) ~ div {
    flex-basis: 25%;
  }
  .broad .roll > div:first-child:nth-last-child(4) ~ div:last-child {
    padding-inline-start: calc(var(--_u) * 0.8);
    border-inline-start: var(--_hair) solid var(--_line);
  }
  [data-place] .broad .line {
    margin: 0;
    padding: calc(var(--_u) * 0.8) var(--_u);
  }
  .broad .line > div {
    flex-basis: 100%;
    padding: 0.3em 0 0;
    border: 0;
  }
  [data-place] .broad.snug .roll .fig {
    font-size: calc(var(--_u) * 1.15);
  }
  .broad.snug .roll > div {
    margin-bottom: calc(var(--_u) * 0.2);
  }
  [data-place] .broad.snug .line {
    padding: calc(var(--_u) * 0.4) var(--_u);
  }
`;
