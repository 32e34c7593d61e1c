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
    overflow: hidden;
    --gap: calc(var(--_u) * 0.8);
    margin: 0 0 calc(var(--_u) * -0.27);
    padding-top: calc(var(--_u) * 0.47);
  }
  /* The line before the first of a row is cut off. */
  .roll > div {
    flex: 0 0 calc(100% / var(--columns) + var(--gap) + var(--_hair));
    min-width: 0;
    box-sizing: border-box;
    margin-bottom: calc(var(--_u) * 0.6);
    margin-inline-start: calc(var(--gap) * -1 - var(--_hair));
    padding: 0 calc(var(--gap) + 0.3em) 0 var(--gap);
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .tight .roll,
  .lean .roll {
    --gap: calc(var(--_u) * 0.5);
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
    font-size: var(--_fs-caption);
    line-height: 1.3;
  }
  .roll .mk,
  .verdict .mk,
  .quorum .mk {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.35em;
    stroke-width: 2.4;
    color: var(--_accent);
  }
  .roll .mk {
    margin-top: 0.2em;
  }
  .roll .note,
  .verdict span {
    min-width: 0;
  }
  .roll .wrong {
    font-weight: var(--_w-medium);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  [data-place='wall'] .roll .fig {
    font-size: calc(var(--_u) * 1.4);
  }

  /* The line: how many votes are needed, and why. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: auto calc(var(--margin) * -1) 0;
    padding: calc(var(--_u) * 0.53) var(--margin);
    background: var(--_sunken);
  }
  .line-head {
    flex: none;
    max-width: 100%;
    margin-inline-end: calc(var(--_u) * 1.3);
    font-size: calc(var(--_u) * 1.4667);
  }
  .line-head .fig {
    font: inherit;
    color: var(--_accent);
  }
  .line > div {
    flex: 1 1 24em;
    min-width: 0;
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

  /* In rows: the main ones first, side by side. */
  .tight .large-figures .main {
    order: -1;
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
  /* In one column the strip is the column's. */
  .tight.view-count .now {
    flex: 1 0 100%;
    text-align: start;
  }
  .tight .now .ticks {
    width: 100%;
  }
  .snug .roll {
    padding-top: calc(var(--_u) * 0.2);
  }
  .close .roll .fig {
    font-size: calc(var(--_u) * 1.6);
  }
  [data-place] .close .large-figures .main .fig,
  [data-place] .broad .large-figures .main .fig {
    font-size: calc(var(--_u) * 4.5);
  }
  .close .large-figures {
    margin: var(--_s3) 0 var(--_s2);
  }
  .snug .line {
    padding-top: calc(var(--_u) * 0.3);
    padding-bottom: calc(var(--_u) * 0.3);
  }
  .snug .line > div {
    line-height: 1.3;
  }
  /* Wide and low: figures and line stand in the left column. */
  [data-place] .broad .line {
    margin: 0;
    padding: calc(var(--_u) * 0.8) var(--_u);
  }
  .broad .line > div {
    flex-basis: 100%;
    padding: 0.3em 0 0;
    border: 0;
  }
  [data-place] .broad.close .roll .fig {
    font-size: calc(var(--_u) * 1.15);
  }
  .broad.close .roll > div {
    margin-bottom: calc(var(--_u) * 0.2);
  }
  [data-place] .broad.close .line {
    padding: calc(var(--_u) * 0.4) var(--_u);
  }
  /* A low screen: a figure stands beside its word, and its mark is enough while it is right. */
  [data-place] .lean .now {
    flex: none;
    text-align: end;
  }
  [data-place] .lean .now .ticks {
    width: calc(var(--_u) * 12);
    margin: 0;
  }
  .lean.tight .now .ticks {
    display: none;
  }
  [data-place] .lean .now .fig,
  [data-place] .lean .roll .fig {
    font-size: calc(var(--_u) * 1.2);
  }
  .lean .roll > div,
  .lean .roll dd {
    display: flex;
    align-items: baseline;
    margin-bottom: 0;
    padding-inline-end: 0;
  }
  .lean .roll {
    margin-bottom: calc(var(--_u) * 0.1);
  }
  .lean .roll .fig {
    margin: 0 0.25em;
  }
  .lean .roll small:not(.wrong) .note {
    display: none;
  }
  .lean .verdict,
  .lean .quorum {
    margin-bottom: 0;
    font-size: var(--_fs-body);
  }
  [data-place] .lean .large-figures .main .fig {
    font-size: calc(var(--_u) * 2);
  }
  .lean .large-figures {
    margin: var(--_s2) 0 0;
  }
  .lean .large-figures > div {
    margin-bottom: 0;
  }
  .lean .line {
    padding-top: calc(var(--_u) * 0.15);
    padding-bottom: calc(var(--_u) * 0.15);
  }
  .lean .line-head {
    font-size: calc(var(--_u) * 1.1);
  }
  .lean .line > div {
    flex-basis: 100%;
    line-height: 1.2;
    padding: 0;
    border: 0;
  }
`;
