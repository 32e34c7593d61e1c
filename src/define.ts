/** Registers every element of the library under its own tag. */
export * from './elements/generated/define.js';
