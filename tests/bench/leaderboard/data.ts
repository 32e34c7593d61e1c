export { madeUpCity as make } from '../../fixtures/made-up-city.js';
