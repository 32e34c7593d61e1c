import { css } from 'lit';

/** The papers to choose from. */
export const paperStyles = css`
  .papers ul {
    display: flex;
    flex-wrap: wrap;
    padding-top: var(--_s4);
  }
  .papers li {
    display: flex;
    flex: 1 1 22em;
    align-items: flex-start;
    margin: 0 var(--_s6) var(--_s6) 0;
  }
  .papers .serif {
    font-size: var(--_fs-h3);
  }
  .papers .btn {
    margin-top: var(--_s3);
  }
  .sheet-icon {
    flex: none;
    width: calc(var(--_u) * 3);
    height: calc(var(--_u) * 4.24);
    margin-inline-end: var(--_s4);
    border: var(--_hair) solid var(--_edge);
    background: var(--_raised);
  }
  .sheet-icon.cut {
    background: repeating-linear-gradient(
      var(--_raised) 0,
      var(--_raised) calc(var(--_u) * 1.02),
      var(--_edge) calc(var(--_u) * 1.02),
      var(--_edge) calc(var(--_u) * 1.06)
    );
  }
  .papers li > div {
    min-width: 0;
  }
  .small .papers li {
    flex-basis: 100%;
    margin-inline-end: 0;
  }
  .small .papers .btn {
    white-space: normal;
  }
  .small .sheet-icon {
    display: none;
  }
`;
