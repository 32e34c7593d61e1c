// The validator that tells everything that is wrong: no more of each of Ajv's errors than reading needs.
import { ajvCode, finished, fits, isRecord, refuseRest } from './ajv.js';
import { mapSchema } from './schemas.js';

/**
 * As many violations as are kept of one document. A list of ten million wrong items must not fill the memory of a
 * hall screen; what comes to more is refused as a whole by the reader.
 */
const most = 10_000;

export async function validatorOf({ name, schema }) {
  const { code, main } = ajvCode(present(schema));
  const slim = slimmed(code);
  refuseRest(name, slim, [
    /\.concat\(/,
    /schemaPath/,
    /vErrors/,
    /\berrors\b/,
    /evaluated/,
    /parentData/,
    /schema/,
    /keyword:/,
    /validate\d+\([^(){]*\{/,
  ]);
  // Where the schema tries one thing and then another, what was added is no violation yet.
  const stops = !slim.includes('found.length = ');
  return finished(name, slim + tail(main, stops));
}

/**
 * A record that is withdrawn is a violation too. So one look finds that nothing is wrong and nothing is to be taken out,
 * as nearly always; otherwise reading takes such records out and validates again.
 */
function present(schema) {
  return mapSchema(schema, (node) =>
    node['x-tombstone']
      ? { ...node, properties: { ...node.properties, withdrawn: { type: 'boolean', const: false } } }
      : node,
  );
}

/** Takes out of Ajv's code what nobody reads, and puts all errors on one list: no function keeps and hands on its own. */
function slimmed(code) {
  return (
    code
      .replace(/,schemaPath:"(?:[^"\\]|\\.)*"/g, '')
      .replace(/params:\{pattern: "(?:[^"\\]|\\.)*"\}/g, 'params:{}')
      .replace(
        /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
        'vErrors = add(vErrors, $2);',
      )
      .replace(
        /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
        'vErrors = joined;',
      )
      .replace(/,parentData:\w+,parentDataProperty:[^,{}]+,rootData,dynamicAnchors\}/g, '}')
      .replace(
        /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
        'instancePath',
      )
      // Nearly every item of a list fits: only of one that does not the place is put into words.
      .replace(
        /(validate\d+)\((\w+\[(i\d+)\]), ?\{instancePath:([^{}]+?) ?\+ ?\3\}\)/g,
        'item($1, $2, $4, $3)',
      )
      // So do nearly all documents.
      .replace(/(validate\d+\([\w.[\]]+), ?\{instancePath(?::([^{}]+))?\}\)/g, (_, call, path) =>
        path ? `${call},telling ? ${path} : "")` : `${call},instancePath)`,
      )
      .replace(
        /add\(vErrors, \{instancePath(?::([^{}]*?))?,keyword:("\w+"),params:(\{[^{}]*\})(?:,propertyName:(\w+))?\}\)/g,
        (_, path = 'instancePath', keyword, params, name) =>
          `add(vErrors, ${[path, keyword, params, name].filter(Boolean).join(', ')})`,
      )
      .replace(/vErrors = add\(vErrors, (.*)\);\nerrors\+\+;/g, 'add($1);')
      .replace(/if\(!\((.*)\)\)\{\nvErrors = joined;\nerrors = vErrors\.length;\n\}/g, '$1;')
      .replace(/^let vErrors = null;\nlet errors = 0;\n/gm, '')
      .replace(/^validate\d+\.errors = vErrors;\nreturn errors === 0;\n/gm, '')
      .replace(
        /\berrors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(\1\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
        'found.length = $1;',
      )
      .replace(/(_errs\d+ ={1,3} )errors\b/g, '$1found.length')
      .replace(/\berrors( === _errs\d+)/g, 'found.length$1')
      .replace(isRecord.longhand, 'isRecord($1)')
      .replace(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'segment($1)')
  );
}

/** What people part digits by, and what is not seen: as in src/text/private.ts. */
const parting =
  '\\s.\\-\\u2010-\\u2015\\u2212\\uff0d\\uff0e\\xb7\\u30fb/_()\\uff08\\uff09\\xad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';

const tail = (main, stops) => `
let found = [];
function add(instancePath, keyword, params, propertyName){
${stops ? 'if(first) throw unfit;' : ''}
const error = {instancePath, keyword, params};
if(propertyName !== undefined) error.propertyName = propertyName;
if(found.length < ${most}) found.push(error);
}
function segment(name){
return name.replace(/~/g, "~0").replace(/\\//g, "~1");
}
${isRecord.code}
${fits}
/*
 * A free text is what is held against a pattern that looks for something. Which digits may be a private number is said in
 * src/text/private.ts, whose first look this is; most texts hold no four digits in a row.
 */
function reads(pattern, text){
if(text.length >= 11 && number.test(text) && long.test(text)) hasLongNumber = true;
return pattern.test(text);
}
const number = /[0-9\uff10-\uff19]{4}/, long = /[0-9\uff10-\uff19](?:[${parting}]{0,3}[0-9\uff10-\uff19]){9}/;
export let hasLongNumber = false;
let telling = false, first = false;
function item(check, value, list, index){
const wanted = telling, before = found.length;
telling = false;
check(value, "");
telling = wanted;
if(!wanted || found.length === before) return;
found.length = before;
check(value, list + index);
}
const unfit = [{instancePath: "", keyword: "", params: {}}];
function look(document, wanted){
telling = wanted;
found = [];
${main}(document, "");
return found;
}
export default function validate(document, wanted){
hasLongNumber = false;
first = wanted === "verdict";
try {
if(look(document, wanted === "pointers").length === 0) return found;
} catch(thrown){
if(thrown !== unfit) throw thrown;
}
return first ? unfit : telling ? found : look(document, true);
}
`;
