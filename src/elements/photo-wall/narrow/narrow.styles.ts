import { css } from 'lit';

/** What narrows the photos: words to filter by, and the rail of years. */
export const narrowStyles = css`
  /* Filter: words as chips, one line; the rest below it. */
  .filter {
    margin-top: var(--_s3);
  }
  .filter-line,
  .filter-part {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .filter .chip,
  .filter-line .chip {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .filter-all {
    padding: var(--_s3) 0 var(--_s2);
    border-top: var(--_hair) solid var(--_line);
    border-bottom: var(--_hair) solid var(--_line);
  }
  .filter-part > .cap {
    flex: none;
    width: 4em;
  }
  .chip small {
    color: var(--_ink-3);
    font-size: 0.8em;
  }
  .filter-all .btn {
    min-height: 0;
    font-size: inherit;
  }
  /* Rail. */
  .rail-side {
    position: -webkit-sticky;
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
  }
  .rail-side .rail-year {
    position: relative;
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
  .rail-button .serif {
    display: block;
    font-size: var(--_fs-h4);
  }
  .rail-button small {
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
  .filter-line {
    position: relative;
  }
  .tight .filter-line {
    flex-wrap: nowrap;
  }
  .tight .filter-line > .chip {
    flex: none;
  }
  /* What is heard and not seen inside it must not widen the page. */
  .rail-strip,
  .rail-year {
    position: relative;
  }
  .rail-strip {
    display: flex;
    flex: 1 1 0;
    min-width: 0;
    overflow-x: auto;
    padding: 6px;
    margin: -6px -6px -6px 0;
  }
  .filter .rail-strip .chip {
    flex: none;
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .at-kiosk > .find .filter {
    margin: 0;
  }
`;
