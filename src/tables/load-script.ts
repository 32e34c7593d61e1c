/**
 * A document as the script that a hall without a network loads: `<script src="district.js">`. Two marks that end lines in old
 * scripts are written as escapes, and `</` so that nothing in the data ends the element it may be put into.
 */
export function loadScript(document: unknown): string {
  const json = JSON.stringify(document, null, 2)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
    .replace(/<\//g, '<\\/');
  return `Qianshao.load(${json});\n`;
}
