import { css } from 'lit';
import { pagerStyles } from '../../../frame/pages/pager.styles.js';
import { ranksStyles } from './ranks.styles.js';
import { wallStyles as screenStyles } from './wall.styles.js';

/** What the screens of a hall need, and whoever looks at the wall: fetched by them alone. */
export { IdleBack } from '../state/idle-back.js';
export { Wall } from './wall.js';
export const wallStyles = css`
  ${pagerStyles}${screenStyles}${ranksStyles}
`;
