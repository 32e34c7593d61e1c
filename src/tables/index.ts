/**
 * Table forms: what clerks keep in spreadsheets, turned into documents, and the templates to begin with. Pure; works in Node,
 * in a worker and in a page. The columns of each kind are in `forms`; command, templates, the page for clerks and the
 * documentation are made of them.
 */
export { convertSheets, type Conversion, type ConvertOptions } from './convert.js';
export { convertFile } from './read-file.js';
export { forms, formOf } from './forms.js';
export { loadScript } from './load-script.js';
export { template, templateFormats, type TemplateFormat } from './template.js';
export type { As, Choices, Column, Form, List } from './columns.js';
export type { Cell, PlainSheet, Row, Sheet } from './sheet.js';
export type { Place, TableProblem } from './told.js';
export { describeTable, tablePlace } from './words.js';
