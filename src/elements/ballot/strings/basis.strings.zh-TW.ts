export { words } from '../../../rules/sources/zh-TW.js';
