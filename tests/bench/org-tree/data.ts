export { bigOrg as make } from '../../fixtures/big-org.js';
