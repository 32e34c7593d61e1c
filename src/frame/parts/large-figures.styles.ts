import { css } from 'lit';

/** Looks of figures that are read from the last row. */
export const largeFiguresStyles = css`
  .large-figures {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin: var(--_s6) 0 var(--_s4);
  }
  .large-figures > div {
    margin: 0 calc(var(--_u) * 2.5) calc(var(--_u) * 0.4) 0;
  }
  .large-figures .fig {
    font-size: calc(var(--_u) * 2);
  }
  .large-figures .main .fig {
    font-size: calc(var(--_u) * 4);
  }
  [data-place='hall'] .large-figures .main .fig,
  [data-place='wall'] .large-figures .main .fig {
    font-size: calc(var(--_u) * 7);
  }
  /* Side by side where they fit; where they do not, a label stands nearer to its own figure than to the one above. */
  .tight .large-figures > div {
    margin: 0 calc(var(--_u) * 1.25) var(--_u) 0;
  }
  .large-figures dt {
    font-size: var(--_fs-body);
    line-height: 1.3;
    color: var(--_ink-2);
  }
`;
