import { css } from 'lit';
import { featureStyles } from './feature.styles.js';
import { sceneStyles } from './scene.styles.js';
import { wallStyles } from './wall.styles.js';

export { Scene } from './scene.js';

export const styles = css`
  ${wallStyles}
  ${featureStyles}
  ${sceneStyles}
`;
