import { css } from 'lit';
import { sealStyles } from '../../../frame/parts/seal.styles.js';
import { digestStyles } from '../../../frame/parts/digest.styles.js';
import { figuresStyles } from '../parts/figures.styles.js';
import { tallyStyles } from '../parts/tally.styles.js';

/** Board 04b: the seal, the sentences, one stroke a member. */
export const resultStyles = css`
  ${figuresStyles}
  ${tallyStyles}
  ${digestStyles}
  ${sealStyles}
  .result {
    display: flex;
    flex-direction: column;
  }
  /* Clear of the tools below. */
  [data-place='phone'] .result {
    padding-bottom: var(--_s3);
  }
  .step-name {
    margin-top: var(--_s4);
    color: var(--_ink-2);
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    margin: calc(var(--_u) * 0.8) 0;
  }
  [data-place='hall'] .snug .seal {
    --seal: calc(var(--_u) * 8.6);
  }
  /* An election has its candidates below. */
  [data-place='hall'] .election .seal,
  [data-place='hall'] .close .seal,
  [data-place='wall'] .seal {
    margin-inline-end: calc(var(--_u) * 2.5);
    --seal: calc(var(--_u) * 6.6);
  }
  [data-place='hall'] .tally.elected tbody td {
    height: calc(var(--_u) * 9.4 / var(--rows));
  }
  [data-place='hall'] .tally.elected tbody th {
    font-size: calc(var(--_u) * 1.5);
  }
  [data-place='hall'] .tally.elected .for {
    font-size: calc(var(--_u) * 1.8);
  }
  [data-place='hall'] .election .say {
    font-size: calc(var(--_u) * 1.25);
    line-height: 1.3;
  }
  [data-place='hall'] .election .why {
    margin-top: 0.2em;
    font-size: var(--_fs-caption);
    line-height: 1.4;
  }
  [data-place='wall'] .outcome {
    margin: calc(var(--_u) * 0.5) 0;
  }
  [data-place='wall'] .say {
    font-size: calc(var(--_u) * 1.3);
    line-height: 1.3;
  }
  [data-place='wall'] .why {
    margin-top: 0.3em;
    line-height: 1.4;
  }
  [data-place='wall'] .bar-labels {
    height: calc(var(--_u) * 2.5);
  }
  [data-place='wall'] .vote-bar {
    margin: 0 0 var(--_s2);
  }
  [data-place='wall'] .large-figures .main .fig {
    font-size: calc(var(--_u) * 4.5);
  }
  .tight .outcome .seal {
    margin-bottom: calc(var(--_u) * 0.6);
  }
  .outcome-say,
  .outcome > div {
    flex: 1 1 20em;
    min-width: 0;
  }
  .say {
    font-size: var(--_fs-h3);
    line-height: 1.4;
  }
  [data-place='hall'] .say,
  [data-place='wall'] .say {
    font-size: calc(var(--_u) * 1.85);
  }
  .small .say {
    font-size: var(--_fs-h4);
  }
  .say .fig {
    font-size: 1.2em;
    line-height: 1;
    color: var(--_accent);
  }
  .why {
    margin-top: 0.6em;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .seal b {
    font-size: calc(var(--seal) * 0.72 / var(--letters));
  }
  .vote-bar {
    margin: var(--_s3) 0 var(--_s4);
  }
  /* The bar has what is left of a screen's height above it and below it, and is as much taller. */
  [data-place='hall'] .vote-bar {
    display: flex;
    flex-direction: column;
    justify-content: center;
    flex: 1 0 auto;
  }
  .bar-notes {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .bar-line-note {
    color: var(--_accent);
  }
  .bar-drawing {
    position: relative;
    padding: 1em 0 0.3em;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .bar-drawing svg {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 1.7);
    fill: none;
  }
  .bar-drawing path {
    stroke: var(--_ink);
    stroke-width: var(--w, 5);
  }
  .bar-drawing .no {
    stroke-width: 1.6;
  }
  .bar-drawing .abstain {
    stroke-width: 3;
  }
  .bar-drawing .written {
    stroke-width: calc(var(--w, 5) / 2);
  }
  .bar-drawing .lost {
    stroke: var(--_edge);
    stroke-width: 1.6;
    stroke-dasharray: 5 3;
  }
  .bar-drawing .absent {
    stroke: var(--_edge);
    stroke-width: 1.6;
  }
  .bar-drawing .block {
    fill: var(--_ink);
    stroke: none;
  }
  .bar-drawing .block.no,
  .bar-drawing .block.abstain,
  .bar-drawing .block.lost,
  .bar-drawing .block.absent {
    fill: none;
    stroke: var(--_edge);
  }
  .bar-line {
    position: absolute;
    top: 0.2em;
    bottom: -0.2em;
    border-inline-start: var(--_bold) solid var(--_accent);
  }
  .bar-labels {
    position: relative;
    height: calc(var(--_u) * 2.9);
  }
  .bar-labels li {
    position: absolute;
    top: 0;
    line-height: 1.2;
  }
  .bar-labels .fig {
    display: block;
    font-size: var(--_fs-h3);
  }
  .bar-labels span {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  /* Narrow: what would stand over each other stands in a row. */
  .tight .bar-labels {
    display: flex;
    flex-wrap: wrap;
    height: auto;
  }
  .tight .bar-labels li {
    position: static;
    margin-inline-end: 1.5em;
  }
  .small .bar-labels li {
    margin-inline-end: 0.8em;
  }
  /* Two and two: three and one would leave those who were not there alone. */
  .narrow .bar-labels li {
    flex: 1 0 40%;
  }
  .elected .mark-word .mk {
    width: 1em;
    height: 1em;
    margin-inline-end: 0.3em;
    stroke-width: 2.4;
    color: var(--_accent);
  }
  .elected .is-elected {
    font-weight: var(--_w-medium);
  }
  .elected tr:not(.is-elected) th,
  .elected tr:not(.is-elected) .for {
    font-weight: var(--_w-regular);
  }
  .result-end {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    margin-top: auto;
    padding-top: var(--_s3);
    border-top: var(--_hair) solid var(--_line);
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .result-end > :first-child {
    flex: 1 1 24em;
    margin-inline-end: 2em;
  }
  .result-end .basis {
    font-size: inherit;
  }
  .digest-block .digest {
    font-size: var(--_fs-caption);
  }
  .first .btn {
    font-size: var(--_fs-h4);
  }
  /* In reach of somebody who sits. */
  [data-place='kiosk'] .first > p:last-child {
    margin-top: auto;
  }
  [data-place='hall'] .snug .tally.elected tbody td {
    height: calc(var(--_u) * 8.4 / var(--rows));
  }
  .snug .outcome {
    margin-bottom: calc(var(--_u) * 0.4);
  }
  .snug .vote-bar {
    margin: var(--_s2) 0;
  }
  [data-place] .close .say {
    font-size: calc(var(--_u) * 1.3);
    line-height: 1.3;
  }
  [data-place] .close .why {
    margin-top: 0.2em;
    font-size: var(--_fs-caption);
    line-height: 1.35;
  }
  [data-place] .lean .outcome .seal {
    margin-bottom: 0;
    margin-inline-end: calc(var(--_u) * 1.2);
    --seal: calc(var(--_u) * 4.5);
  }
  [data-place] .lean .say {
    font-size: calc(var(--_u) * 1.1);
    line-height: 1.2;
  }
  [data-place] .lean .why {
    line-height: 1.25;
  }
  [data-place] .lean .outcome {
    margin-top: calc(var(--_u) * 0.4);
  }
  .lean .bar-drawing svg {
    height: var(--_u);
  }
  [data-place] .lean .vote-bar {
    margin: 0;
    line-height: 1.2;
  }
  /* In a row a figure has room beside its word. */
  .lean.tight .bar-labels .fig {
    display: inline;
    margin-inline-end: 0.25em;
    font-size: var(--_fs-body);
  }
  .close .bar-drawing {
    padding-top: 0.6em;
  }
  .snug .result-end {
    padding-top: var(--_s2);
    line-height: 1.4;
  }
  .lean .result-end {
    padding-top: var(--_s1);
    line-height: 1.2;
  }
  /* Wide and low: the outcome at the left, the votes at the right. */
  .broad .result.whole {
    display: grid;
    grid-template-columns: 42% 1fr;
    grid-template-rows: auto 1fr auto;
    grid-column-gap: calc(var(--_u) * 3);
  }
  .broad .result.whole > * {
    grid-column: 1;
  }
  .broad .result.whole > .vote-bar,
  .broad .result.whole > .tally {
    grid-column: 2;
    grid-row: 1 / span 3;
  }
  .broad .result.whole > .vote-bar {
    align-self: center;
  }
  .broad .vote-bar .bar-drawing svg {
    height: calc(var(--_u) * 4);
  }
  .broad .result.whole > .result-end {
    grid-row: 3;
  }
  .broad .result.whole > .pager {
    grid-column: 2;
    grid-row: 4;
    margin: 0;
  }
  .broad.motion .result.whole > .result-end {
    grid-column: 2;
  }
  .broad.motion .result.whole > .outcome {
    grid-row: 1 / span 3;
  }
  .broad.motion .result.whole > .vote-bar {
    grid-row: 1 / span 2;
  }
  /* The record and the papers have the digest. */
  .lean .digest-block,
  .lean .digest-say,
  .broad.election.close .digest-block,
  .broad.election.close .digest-say {
    display: none;
  }
`;
