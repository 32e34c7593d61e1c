import { css } from 'lit';

/** Looks of a screen that nobody scrolls, after board 05b: the rows have the room that head, controls and foot leave. */
export const pagedStyles = css`
  .paged {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .paged > .main {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  .page-room {
    position: relative;
    overflow: hidden;
  }
  .page {
    position: absolute;
    top: 0;
    right: 0;
    left: 0;
  }
  .paged .find {
    order: 2;
  }
  .paged .bar {
    order: 3;
  }
  .paged .end {
    order: 4;
  }
`;
