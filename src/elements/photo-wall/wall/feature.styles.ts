import { css } from 'lit';
import { labelStyles } from '../label/label.styles.js';

/** The large photo of a wall and its label, below or beside it, which is fitted into what room there is. */
export const featureStyles = css`
  ${labelStyles}
  .feature {
    position: absolute;
    background: var(--_plate);
    box-shadow: var(--_shadow);
  }
  .feature-in {
    display: flex;
    width: 100%;
    height: 100%;
  }
  .feature-picture {
    display: block;
    flex: none;
  }
  .feature-label {
    display: flex;
    flex: 1 1 0;
    box-sizing: border-box;
    min-width: 0;
    overflow: hidden;
    padding: var(--_s4) var(--_s6);
    line-height: 1.4;
  }
  .feature .label {
    flex: 1 1 0;
    min-width: 0;
  }
  /* Its label below it. */
  .feature-below .feature-in {
    flex-direction: column;
  }
  .feature-below .feature-picture {
    flex: 0 1 auto;
  }
  .feature-below .feature-label {
    flex: 1 0 auto;
  }
  /* Such a label is broad: its text stands beside its title, who took it below both. */
  .feature-below .label {
    display: grid;
    grid-template-columns: 10fr 11fr;
    grid-template-rows: max-content max-content minmax(max-content, 1fr) max-content;
    column-gap: var(--_s6);
  }
  .feature-below .label > * {
    grid-column: 1;
  }
  .feature-below .label-text {
    grid-column: 2;
    grid-row: 1 / 4;
    align-self: start;
    padding: 0 0 0 var(--_s6);
    border-top: 0;
    border-inline-start: var(--_hair) solid var(--_plate-accent);
    font-size: var(--_fs-caption);
    line-height: 1.55;
  }
  .feature-below .label-end {
    grid-column: 1 / 3;
    grid-row: 4;
    margin-top: 0.6em;
    padding-top: 0.4em;
    border-top: var(--_hair) solid var(--_plate-accent);
  }
  /* How many lines there is room for is measured. */
  .feature .label-text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .feature .label.long .label-title {
    display: -webkit-box;
    overflow: hidden;
    font-size: calc(var(--_u) * 1.25);
    line-height: 1.3;
    -webkit-box-orient: vertical;
  }
  .feature-below .label-title {
    font-size: calc(var(--_u) * 1.4);
    line-height: 1.25;
  }
  /* A title of some length goes over both columns. */
  .feature-below .broad .label-title,
  .feature-below .bare .label-when {
    grid-column: 1 / 3;
  }
  .feature-below .broad .label-text {
    grid-row: 3;
  }
  .feature-below .broad.crowded:not(.coded) .label-text {
    grid-row: 2;
  }
  /* The code stands in the corner, and the text is read across. */
  .feature .label-code {
    display: block;
    width: calc(var(--_u) * 5);
    margin: 0;
    line-height: 1.2;
    text-align: center;
  }
  .feature .label-code .qr {
    display: block;
    width: calc(var(--_u) * 5);
    height: calc(var(--_u) * 5);
    margin: 0 auto;
  }
  .feature-below .label.coded {
    grid-template-columns: 1fr auto;
    grid-template-rows: max-content max-content max-content minmax(max-content, 1fr) max-content;
  }
  .feature-below .label.coded > * {
    grid-column: 1;
  }
  .feature-below .coded .label-text {
    grid-row: 4;
    padding: 0;
    border: 0;
  }
  .feature-below .label.coded .label-end {
    grid-column: 1 / 3;
    grid-row: 5;
  }
  .feature-below .label.coded .label-code {
    grid-column: 2;
    grid-row: 1 / 5;
  }
  .feature-below .label.coded .qr {
    width: calc(var(--_u) * 4.2);
    height: calc(var(--_u) * 4.2);
  }
  /* A label that has too little room for all of it (fit.ts). */
  .feature .bare .label-text,
  .feature .crowded .label-at {
    display: none;
  }
  .feature .label.crowded,
  .feature .crowded .label-text {
    line-height: 1.25;
  }
  .feature .crowded .label-when {
    padding-bottom: 0.2em;
  }
  .feature .crowded .label-text {
    padding-top: 0.2em;
  }
  .feature .label.long.coded .label-title,
  .feature .label.crowded .label-title {
    font-size: calc(var(--_u) * 1.125);
  }
  /* Its label beside it: what ends it stands at the foot, the code in the corner there. */
  .feature-beside .label.coded {
    position: relative;
  }
  .feature-beside .label-code {
    position: absolute;
    right: 0;
    bottom: 0;
  }
  .feature-beside .label-code .qr {
    width: calc(var(--_u) * 4);
    height: calc(var(--_u) * 4);
  }
  .feature-beside .coded .label-end {
    min-height: calc(var(--_u) * 6);
    padding-right: calc(var(--_u) * 5);
  }
  .feature-beside .label {
    display: flex;
    flex-direction: column;
  }
  .feature-beside .label > * {
    flex: none;
  }
  .feature-beside .label-end {
    margin-top: auto;
  }
`;
