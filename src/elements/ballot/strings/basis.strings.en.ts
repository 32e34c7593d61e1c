export { words } from '../../../rules/sources/en.js';
