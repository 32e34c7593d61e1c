export { QsProvider } from './provider.js';
