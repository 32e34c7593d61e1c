import { css } from 'lit';

/** At home: the exhibits to choose from. */
export const homeStyles = css`
  .plinth .title {
    margin-bottom: var(--_s4);
    font-size: 1.714em;
  }
  .exhibits {
    display: grid;
    grid-template-columns: repeat(var(--_columns, 2), minmax(0, 1fr));
    grid-gap: 0.571em;
    min-height: 0;
    margin: 0 -6px var(--_u);
    padding: 6px;
    overflow: auto;
  }
  .line .exhibits {
    flex: 1 1 auto;
    margin-bottom: 0;
  }
  .exhibit {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_u) * 4.286);
    padding: 0.2em 0.7em;
    border: var(--_hair) solid var(--_edge);
    border-radius: 2px;
    font-size: 1.429em;
    line-height: 1.25;
  }
  .exhibit b {
    min-width: 1.2em;
    color: var(--_accent);
    font: var(--_w-title) 1.1em / 1 var(--_font-title);
  }
  .exhibit:active b {
    color: inherit;
  }
  .exhibit[aria-current] {
    border: var(--_bold) solid var(--_accent);
    font-weight: var(--_w-medium);
  }
  .line .exhibit {
    min-height: calc(var(--_u) * 3.1);
    font-size: 1.1em;
  }
  /* A long name has two lines, in little room beside one another a smaller type under its digit. */
  .exhibit span {
    max-height: 2.5em;
    overflow: hidden;
    overflow-wrap: break-word;
  }
  .line .tight .exhibit {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    padding: 0 0.3em;
    font-size: 0.85em;
    line-height: 1.15;
  }
  .tight .exhibit span {
    max-height: 2.3em;
    max-width: 100%;
  }
`;
