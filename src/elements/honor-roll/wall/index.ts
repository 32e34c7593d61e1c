import { css } from 'lit';
import { pagerStyles } from '../../../frame/pages/pager.styles.js';
import { wallStyles as own } from './wall.styles.js';

/** What the screens of a hall need, and whoever looks at the wall: fetched by them alone. */
export { IdleBack } from '../state/idle-back.js';
export { Wall } from './wall.js';
export const wallStyles = css`
  ${pagerStyles}${own}
`;
