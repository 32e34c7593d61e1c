import { css } from 'lit';
import { printStyles } from '../gallery/print.styles.js';
import { railStyles } from './rail.styles.js';

/** What narrows the photos: words to filter by, and the rail of years. */
export const narrowStyles = css`
  ${railStyles}
  ${printStyles}
  /* Filter: words as chips, one line; the rest below it. */
  .filter-line,
  .filter-part {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .filter-part .chip,
  .filter-line .chip {
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .one-line .filter-line .chip {
    margin: 0 0 0 var(--_s2);
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
    font-size: inherit;
  }
  .tight .filter-line {
    flex-wrap: nowrap;
  }
  .tight .filter-line > .chip {
    flex: none;
  }
  .rail-strip {
    position: relative;
    display: flex;
    flex: 1 1 0;
    min-width: 0;
    overflow-x: auto;
    padding: 6px;
    margin: -6px -6px -6px 0;
  }
  .filter-line .rail-strip .chip {
    flex: none;
    margin: 0 var(--_s2) var(--_s2) 0;
  }
  .at-kiosk:not(.tight) .narrowing {
    flex: 0 1 auto;
    margin-inline-start: var(--_s6);
  }
  .at-kiosk:not(.tight) .filter-line {
    flex-wrap: nowrap;
  }
  .turns {
    display: flex;
    flex: 1 0 100%;
    justify-content: space-between;
    margin-top: var(--_s2);
  }
  .photos.at-kiosk .turns > .views {
    flex: 1 1 auto;
    margin: 0 var(--_s3);
  }
  .at-kiosk .filter-all {
    flex: 1 0 100%;
    border: 0;
  }
`;
