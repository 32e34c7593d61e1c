import { css } from 'lit';
import { questionStyles } from '../../../frame/dialog/question.styles.js';
import { actBarStyles } from '../../../frame/parts/act-bar.styles.js';
import { choiceStyles } from '../../../frame/parts/choice.styles.js';
import { fieldStyles } from '../../../frame/parts/field.styles.js';
import { ticksStyles } from '../../../frame/parts/strokes.styles.js';

/** Board 04c. A choice is ink, not red: none looks better than another. */
export const markingStyles = css`
  ${choiceStyles}
  ${fieldStyles}
  ${actBarStyles}
  ${questionStyles}
  ${ticksStyles}
  .view-marking {
    max-width: calc(var(--_u) * 44);
    margin: 0 auto;
    padding-bottom: 0;
  }
  /* At a stand the bar is a band, and what is pressed stands above it: the upper half is out of reach. */
  [data-place='kiosk'] .view-marking {
    padding-bottom: 0;
  }
  [data-place='kiosk'] .act-bar {
    margin: 0 calc(var(--margin) * -1);
    padding: var(--_u) var(--margin);
  }
  [data-place='kiosk'] .lines {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
  }
  .view-marking .sum {
    padding-top: 0.2em;
  }
  .marking {
    display: flex;
    flex-direction: column;
  }
  .lines,
  .review-part {
    flex: 1 0 auto;
  }
  .line-of-ballot {
    min-width: 0;
    margin: 0;
    padding: calc(var(--_u) * 0.75) 0;
    border: 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .line-of-ballot legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    float: left;
    width: 100%;
    padding: 0;
    margin-bottom: 0.4em;
  }
  .line-of-ballot legend .serif {
    max-width: 100%;
    margin-inline-end: 0.6em;
    font-size: calc(var(--_u) * 1.5);
  }
  .motion .line-of-ballot legend .serif {
    font-size: var(--_fs-h4);
  }
  .line-of-ballot legend small {
    font-size: var(--_fs-caption);
    color: var(--_ink-3);
  }
  .line-of-ballot .hint {
    margin-inline-start: auto;
    color: var(--_ink-2);
  }
  .ballot .write-in {
    display: flex;
    align-items: flex-end;
    margin-top: 0.5em;
  }
  .ballot .write-in > span {
    flex: none;
    padding-bottom: 0.4em;
    margin-inline-end: 0.75em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .act-bar .chosen .serif {
    font: var(--_w-regular) var(--_fs-body) / 1.3 var(--_font-text);
  }
  .act-bar .fig {
    padding: 0 0.1em;
    font-size: calc(var(--_u) * 1.75);
  }
  .act-bar small {
    font-size: var(--_fs-caption);
    color: var(--_ink-2);
  }
  .over {
    display: flex;
    align-items: flex-start;
    padding: 0.3em 0;
    font-weight: var(--_w-medium);
  }
  /* Who has the focus is not under the search nor under the bar. */
  .line-of-ballot input {
    scroll-margin-top: 6em;
    scroll-margin-bottom: 13em;
  }
  .covered .act-bar {
    position: static;
  }
  .over .mk {
    flex: none;
    margin-top: 0.35em;
    margin-inline-end: 0.3em;
    color: var(--_ink);
  }
  .review-part > .over {
    font-size: var(--_fs-h4);
  }
  .in-room {
    text-align: center;
  }
  .in-room span {
    margin: 0 0.5em;
  }
  .looked-over {
    margin: var(--_s3) 0;
  }
  .looked-over > div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    padding: 0.6em 0;
    border-top: var(--_hair) solid var(--_line);
  }
  /* The name breaks, the mark beside it does not. */
  .looked-over dt {
    min-width: 0;
    font-size: var(--_fs-h4);
    margin-inline-end: 1em;
  }
  .looked-over dd {
    flex: none;
    max-width: 62%;
    margin: 0;
    text-align: end;
  }
  .looked-over .mk {
    margin-inline-end: 0.4em;
  }
  .looked-over small {
    display: block;
    font-size: var(--_fs-caption);
  }
  .done {
    margin: auto 0;
    padding: calc(var(--_u) * 3) 0;
    text-align: center;
  }
  .done .mk {
    width: calc(var(--_u) * 4);
    height: calc(var(--_u) * 4);
    stroke-width: 1.5;
  }
  .done .serif {
    font-size: var(--_fs-h2);
  }
  .marking .pager {
    margin: var(--_s3) 0;
  }
`;
