import { css } from 'lit';

/** An exhibition label, in the viewer and on a wall. */
export const labelStyles = css`
  /* An exhibition label, on paper whatever the theme. */
  .label {
    color: var(--_plate-ink);
  }
  .label-at {
    font-size: var(--_fs-caption);
    color: var(--_plate-accent);
  }
  .label-title {
    font-size: calc(var(--_u) * 1.625);
  }
  .label-when {
    padding-bottom: 0.6em;
    color: var(--_plate-ink-2);
    font-size: var(--_fs-caption);
  }
  .label-text {
    padding-top: 0.6em;
    border-top: var(--_hair) solid var(--_plate-accent);
    line-height: 1.7;
  }
  .label-end {
    margin-top: 1em;
    color: var(--_plate-ink-2);
    font-size: var(--_fs-caption);
  }
  .label .part {
    display: inline-block;
    margin-inline-end: 0.8em;
    text-wrap: balance;
  }
  .label-code {
    display: flex;
    align-items: center;
    margin-top: 0.8em;
    color: var(--_plate-ink-2);
    font-size: var(--_fs-caption);
  }
  .label-code .qr {
    flex: none;
    width: calc(var(--_u) * 6);
    height: calc(var(--_u) * 6);
    margin-inline-end: 0.8em;
  }
  .label-link a {
    display: inline-block;
    min-height: var(--_touch);
    line-height: var(--_touch);
    text-decoration: underline;
  }
`;
