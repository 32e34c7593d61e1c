export { Viewer, type ViewerHost } from './viewer.js';
export { viewerStyles } from './viewer.styles.js';
