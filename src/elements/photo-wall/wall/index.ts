export { Scene } from './scene.js';
export { wallStyles } from './wall.styles.js';
