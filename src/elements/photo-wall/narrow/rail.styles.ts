import { css } from 'lit';

/** The years of photos, with a stroke for each month: beside photos, and at the foot of a wall. */
export const railStyles = css`
  /* What is heard and not seen inside it must not widen the page. */
  .rail-year {
    position: relative;
  }
  .rail-side {
    position: sticky;
    top: 0;
    flex: none;
    display: flex;
    flex-direction: column;
    width: calc(var(--_u) * 6);
    height: 100vh;
    max-height: calc(var(--_u) * 46);
    margin-inline-start: var(--_s4);
    padding: var(--_s2) 0;
    overflow-y: auto;
  }
  .rail-side .rail-year {
    flex: 1 1 0;
    min-height: var(--_touch);
    display: flex;
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .rail-button {
    align-self: flex-start;
    min-height: var(--_touch);
    min-width: var(--_touch);
    text-align: end;
    line-height: 1.2;
  }
  .qs .rail-button {
    font-size: var(--_fs-h4);
  }
  .rail-button small {
    display: block;
    font-family: var(--_font-text);
    font-weight: var(--_w-regular);
    font-size: var(--_fs-caption);
    color: var(--_accent);
  }
  .rail-side .ticks {
    width: calc(var(--_u) * 1.75);
    height: 100%;
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .ticks {
    display: block;
    overflow: visible;
    cursor: pointer;
  }
  .ticks path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: var(--_bold);
    vector-effect: non-scaling-stroke;
  }
  .ticks .now {
    stroke: var(--_accent);
  }
`;
