import { css } from 'lit';

/** Looks of a choice in ink: what is chosen is black, so none looks better than another. */
export const choiceStyles = css`
  .qs .ink > [aria-pressed='true'] {
    color: var(--_ground);
    background: var(--_ink);
  }
  .choices {
    display: flex;
    clear: both;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
  }
  .choices label {
    position: relative;
    display: flex;
    flex: 1 1 0;
    align-items: center;
    justify-content: center;
    min-width: 0;
    min-height: var(--_touch);
    padding: 0.45em 0.25em;
    font-weight: var(--_w-medium);
    cursor: pointer;
  }
  .choices span {
    word-break: keep-all;
  }
  /* Elders' type on the smallest phone: the sign above its word. */
  .narrow .choices label {
    flex-direction: column;
  }
  .narrow .choices .mk {
    margin: 0 0 0.2em;
  }
  .choices label + label {
    border-inline-start: var(--_hair) solid var(--_edge);
  }
  .choices .mk {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 0.4em;
  }
  .choices .chosen {
    color: var(--_ground);
    background: var(--_ink);
  }
  /* The button itself lies over its label, so that it is where it is seen: for a remote, a finger, a reader's cursor. */
  .choices input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choices label:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    z-index: 1;
  }
  @media (forced-colors: active) {
    .choices .chosen {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
