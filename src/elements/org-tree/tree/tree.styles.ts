import { css } from 'lit';

/** Looks of the drawing, after board 01 (desk). */
export const treeStyles = css`
  /* The part that is seen, and what moves in it. */
  .canvas {
    display: flex;
    overflow-x: auto;
    overflow-y: hidden;
    padding: 6px;
    margin: calc(var(--_u) * 1.25 - 6px) -6px 0;
    touch-action: pan-x pan-y;
  }
  .sizer {
    flex: none;
  }
  /* More stands at the right: it fades out. At its end the drawing is past the fade. It is always there: one that comes and goes moves the page in Firefox. */
  .canvas::after {
    content: '';
    flex: none;
    position: sticky;
    right: -6px;
    pointer-events: none;
  }
  .wider::after {
    width: calc(var(--_u) * 1.25);
    background: linear-gradient(to right, transparent, var(--_ground));
  }
  .drawing {
    position: relative;
    transform-origin: 0 0;
    min-height: var(--_touch);
  }
  /* Lines. */
  .links {
    position: absolute;
    top: 0;
    left: 0;
    overflow: visible;
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_hair);
    pointer-events: none;
  }
  .links .way {
    stroke: var(--_accent);
    stroke-width: var(--_bold);
  }
  /* A card: its face, and the handle that opens it. */
  .unit-card {
    position: absolute;
    top: 0;
    left: 0;
    display: flex;
    flex-direction: column;
    cursor: pointer;
  }
  .from-bottom > .unit-card {
    flex-direction: column-reverse;
  }
  .from-left > .unit-card {
    flex-direction: row;
  }
  .from-right > .unit-card {
    flex-direction: row-reverse;
  }
  /* Words longer than a card is wide stand below the sign. */
  .handle {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    padding-inline-start: 3px;
    font-size: var(--_fs-caption);
    line-height: 1.2;
    color: var(--_ink-2);
    text-align: center;
    word-break: keep-all;
  }
  /* Beside the trunk of a root above its children: nothing lies across the line. */
  .from-top > .plate > .handle,
  .from-bottom > .plate > .handle {
    justify-content: flex-start;
    margin-inline-start: 50%;
    padding-inline-start: calc(var(--_u) * 0.75);
  }
  .handle .sign {
    margin-inline-end: 6px;
  }
  .on-way > .handle {
    color: var(--_accent);
    font-weight: var(--_w-medium);
  }
  /* What an opened branch brings comes with a motion. */
  .arrives {
    animation: arrive var(--_t-open) var(--_ease);
  }
  @media (prefers-reduced-motion: reduce) {
    .arrives {
      animation: none;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  /* Faces. */
  .face {
    flex: none;
    overflow: hidden;
  }
  /* A plate. */
  .plate .face {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 0 var(--_s2);
    text-align: center;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .plate .unit {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    max-width: 100%;
    overflow: hidden;
    font: var(--_w-title) calc(var(--_u) * 1.375) / 1.3 var(--_font-title);
    letter-spacing: 0.08em;
    margin-inline-end: -0.08em;
  }
  .plate .who {
    font-size: var(--_fs-caption);
    line-height: 1.5;
  }
  .plate .vacant {
    color: inherit;
  }
  /* A sign board. */
  .board .face {
    padding: var(--_u) 0;
    background: var(--_plate);
    color: var(--_plate-ink);
    border: var(--_hair) solid var(--_edge);
  }
  .board .v {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: center;
    width: 100%;
    height: 100%;
  }
  .v .tcy {
    text-combine-upright: all;
  }
  .board .unit {
    font: var(--_w-title) calc(var(--_u) * 1.375) / 1 var(--_font-title);
    letter-spacing: 0.16em;
  }
  .board .unit.long {
    font-size: var(--_u);
    line-height: 1.1;
    text-wrap: balance;
  }
  .board .who {
    margin-right: var(--_s2);
    font-size: calc(var(--_u) * 1.0625);
    line-height: 1;
    letter-spacing: 0.06em;
    color: var(--_plate-ink-2);
    text-align: end;
  }
  .board .long + .who {
    margin-right: calc(var(--_u) * 0.15);
  }
  .on-way.board .face,
  .on-way.board .face .who {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  /* A card with facts. */
  .card .face {
    padding-top: calc(var(--_u) * 0.75);
    border-top: var(--_bold) solid var(--_edge);
  }
  .from-left > .card .face,
  .from-right > .card .face {
    padding: calc(var(--_u) * 0.5) 0 0 calc(var(--_u) * 0.75);
    border-top: 0;
    border-left: var(--_bold) solid var(--_edge);
  }
  .from-right > .card .face {
    padding: calc(var(--_u) * 0.5) calc(var(--_u) * 0.75) 0 0;
    border-left: 0;
    border-right: var(--_bold) solid var(--_edge);
  }
  .card.on-way .face,
  .card.under-way .face {
    border-color: var(--_accent);
  }
  .card.chosen .unit {
    color: var(--_accent);
  }
  .card .unit {
    display: block;
    font: var(--_w-title) calc(var(--_u) * 1.25) / 1.3 var(--_font-title);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Whoever it is: in two lines of smaller type instead of cut. */
  .card .name.long {
    display: inline-block;
    vertical-align: middle;
    font-size: 0.75em;
    line-height: 1.15;
  }
  .card dl {
    margin-top: calc(var(--_u) * 0.375);
  }
  .card dl div {
    display: flex;
    line-height: 1.75;
  }
  .card dt {
    flex: none;
    min-width: 5.1em;
    padding-inline-end: 0.5em;
    font-size: var(--_fs-caption);
    line-height: 2;
    color: var(--_ink-3);
  }
  .card dd {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A line of a stack. */
  .unit-card.slip .face {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-bottom: var(--_hair) solid var(--_line);
    white-space: nowrap;
  }
  .unit-card.slip .unit {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font: var(--_w-regular) var(--_fs-caption) / 1.3 var(--_font-text);
    color: var(--_ink-2);
  }
  .unit-card.slip.chosen,
  .unit-card.slip.chosen .unit {
    color: var(--_accent);
  }
  .narrow > .unit-card.slip .name {
    font-size: var(--_fs-caption);
  }
  .unit-card.slip .name {
    flex: none;
    margin-inline-start: var(--_s2);
  }
  /* What was searched for. */
  .on-way mark,
  .plate mark {
    border-bottom-color: currentColor;
  }
  .board mark {
    border-bottom: 0;
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  @media (forced-colors: active) {
    .plate .face,
    .on-way.board .face {
      forced-color-adjust: none;
    }
  }
  /* Only Han characters are set apart. */
  .org :lang(en) {
    letter-spacing: 0;
  }
`;
