import { css } from 'lit';

/** Looks of 正 strokes. */
export const strokesStyles = css`
  .strokes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    max-width: calc(var(--_u) * 22.5);
  }
  .strokes svg {
    width: calc(var(--_u) * 2.4 * var(--z));
    height: calc(var(--_u) * 2.53 * var(--z));
    margin-inline-end: calc(var(--_u) * 0.67 * var(--z));
    fill: none;
    overflow: visible;
  }
  .strokes .made {
    stroke: var(--_ink);
    stroke-width: 7;
  }
  .strokes .pale {
    stroke: var(--_edge);
    stroke-width: 2.5;
    opacity: 0.75;
  }
  /* The newest: gold, then as the others. */
  .strokes .new {
    stroke: var(--_accent);
    stroke-width: 9;
    animation: new-stroke var(--_t-move) var(--_ease);
  }
  @keyframes new-stroke {
    from {
      opacity: 0;
    }
  }
  [data-place='wall'] .strokes svg {
    width: calc(var(--_u) * 1.3 * var(--z));
    height: calc(var(--_u) * 1.37 * var(--z));
    margin-inline-end: calc(var(--_u) * 0.36 * var(--z));
  }
  @media (prefers-reduced-motion: reduce) {
    .strokes .new {
      animation: none;
    }
  }
`;

/** Looks of ticks. */
export const ticksStyles = css`
  .ticks {
    display: block;
    width: 100%;
    min-width: calc(var(--_u) * 12);
    height: calc(var(--_u) * 0.75);
    margin-top: calc(var(--_u) * 0.25);
    fill: none;
    overflow: visible;
  }
  .tight .ticks {
    min-width: 0;
  }
  .ticks .made {
    stroke: var(--_ink);
    stroke-width: 5;
  }
  .ticks .pale {
    stroke: var(--_edge);
    stroke-width: 2;
  }
`;
