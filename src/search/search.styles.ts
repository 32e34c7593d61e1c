import { css } from 'lit';

/** Looks of the search line. It keeps its height whatever is found, but on a narrow phone in elder. */
export const searchStyles = css`
  .search-label {
    display: block;
    margin-bottom: calc(var(--_u) * 0.5);
    font-size: var(--_fs-caption);
    line-height: 1.4;
    color: var(--_ink-3);
  }
  .search-line {
    display: flex;
    align-items: center;
    border-bottom: var(--_bold) solid var(--_ink);
  }
  /* A narrow phone has no room for what is typed beside buttons of this size. */
  [data-theme='elder'] .search-line {
    flex-wrap: wrap;
    justify-content: flex-end;
  }
  .walks {
    display: flex;
  }
  .search-line svg {
    flex: none;
    width: calc(var(--_u) * 1.25);
    height: calc(var(--_u) * 1.25);
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .search-line input {
    flex: 1 1 4em;
    /* Firefox counts an input as wide as twenty characters of its font, and a phone is narrower than that. */
    width: 4em;
    min-width: 0;
    min-height: var(--_touch);
    margin-inline-start: var(--_s2);
    font-size: var(--_fs-lead);
    letter-spacing: 0.04em;
  }
  .qs .search-line input:focus {
    outline: 0;
  }
  .search-line:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .search-line input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
    font-size: var(--_fs-body);
    letter-spacing: 0;
  }
  .search-line output {
    flex: none;
    margin-inline-start: 0.5em;
    color: var(--_ink-2);
    font-size: var(--_fs-caption);
    white-space: nowrap;
  }
  [data-place='phone'] .search-label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0, 0, 0, 0);
  }
`;
