import { css } from 'lit';

/** Looks of what stands in the rows. Names, marks and what is chosen look alike in every list of the board. */
export const cellsStyles = css`
  /* Cells that say little: small type. */
  .pos,
  .note,
  .change,
  .group,
  .ver {
    font-size: var(--_fs-caption);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .heads .pos,
  .heads .group,
  .heads .ver {
    color: inherit;
  }
  .pos,
  .row .val,
  .ver,
  .heads .graph {
    white-space: nowrap;
  }
  /* The place. */
  .pos .before {
    display: inline-block;
    width: 3em;
    text-align: end;
  }
  .pos .fig {
    padding: 0 0.15em;
    font-size: calc(var(--_u) * 2.625);
    color: var(--_ink);
  }
  .even .pos .fig {
    font-size: calc(var(--_u) * 1.75);
  }
  .top .pos .fig {
    color: var(--_accent);
  }
  /* The name, with its note and what has changed; the group. */
  .row .team {
    padding-inline-end: var(--_s4);
    line-height: 1.3;
    text-spacing-trim: trim-start;
  }
  .who {
    display: block;
    max-width: 100%;
    line-height: 1.3;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* As high as a finger, and no higher in its row than its lines: what stands beside it takes no press of its own. */
  button.who {
    --_air: calc((var(--_touch) - 1.3em) / 2);
    min-width: var(--_touch);
    margin: calc(var(--_air) * -1) 0;
    padding: var(--_air) 0;
  }
  .row .who {
    font-size: var(--_fs-h4);
    font-weight: var(--_w-medium);
  }
  .even .who,
  .plain .who {
    font-size: var(--_fs-body);
    font-weight: var(--_w-regular);
  }
  .even .numbered .who {
    font-size: var(--_fs-lead);
    font-weight: var(--_w-medium);
  }
  .even .who > * {
    display: block;
  }
  .even .who > *,
  .even .row .group {
    max-height: 2.7em;
    overflow: hidden;
  }
  .note,
  .change {
    display: inline-block;
  }
  .note {
    margin-inline-end: 1em;
    color: var(--_ink-3);
  }
  .even .note,
  .of-page .note {
    display: none;
  }
  .row .group {
    padding-inline-end: var(--_s3);
  }
  @media (hover: hover) {
    .sort:hover,
    .row:hover .who,
    button.who:hover {
      text-decoration: underline;
      text-underline-offset: 0.3em;
    }
  }
  /* The bar. */
  .graph {
    padding-inline-end: var(--_s4);
  }
  .gauge {
    display: block;
    width: 100%;
    height: calc(var(--_u) * 0.875);
    overflow: visible;
    fill: var(--_ink);
  }
  .gauge path {
    fill: none;
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }
  .gauge .ticks {
    stroke: var(--_edge);
  }
  /* The figure, and whether it was checked. */
  .board-table .val,
  .board-table .ver {
    text-align: end;
  }
  .val .fig {
    font-size: var(--_fig);
  }
  .even .val .fig,
  .plain .val .fig {
    font-weight: var(--_w-regular);
  }
  .even .numbered .val .fig {
    font-size: var(--_fs-h4);
    font-weight: var(--_w-title);
  }
  .even.long-figures .numbered .val .fig {
    font-size: var(--_fig);
  }
  .board .mk {
    width: 0.875em;
    height: 0.875em;
    margin-inline-end: 0.15em;
    vertical-align: -0.14em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .board .mk circle {
    stroke-width: 1.2;
  }
  /* Who is to be announced, is chosen, is found. */
  .waiting .who {
    color: var(--_ink-3);
    font-weight: var(--_w-regular);
  }
  /* What is chosen is told by a line at its side, with air between, and its weight, not by a colour alone. */
  .chosen {
    box-shadow:
      calc(var(--_bold) * -2) 0 0 var(--_ground),
      calc(var(--_bold) * -4) 0 0 var(--_accent);
  }
  .chosen > .who,
  .chosen .team .who {
    color: var(--_accent);
    font-weight: var(--_w-bold);
  }
  .row.found,
  li.found {
    outline: var(--_bold) dashed var(--_accent);
    outline-offset: -2px;
  }
`;
