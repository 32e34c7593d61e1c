export { Viewer } from './viewer.js';
export { viewerStyles as styles } from './viewer.styles.js';
