import { css } from 'lit';

/** Looks of the bar at the foot of a form: what stands at the left, one main act at the right. */
export const actBarStyles = css`
  .act-bar {
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin: 0 calc(var(--_u) * -1);
    padding: calc(var(--_u) * 0.6) var(--_u);
    border-top: var(--_hair) solid var(--_line);
    background: var(--_sunken);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    margin: 0.4em 0 0 -0.75em;
  }
  .qs .acts .btn {
    flex: 1 1 6em;
    min-height: calc(var(--_touch) * 1.18);
    margin: 0 0 0.4em 0.75em;
  }
  .qs .acts .wide {
    flex: 2 1 10em;
  }
`;
