// The quick validator: only whether there is nothing to tell of a document and nothing to change in it. An element has
// this one at hand; the one that tells (validator.js) is fetched when it says no.
import { ajvCode, finished, fits, isRecord, refuseRest } from './ajv.js';
import { mapSchema } from './schemas.js';

export async function acceptsOf({ name, schema }) {
  const { code, main } = ajvCode(standing(schema), { allErrors: false });
  const short = atOnce(silent(code));
  refuseRest(name, short, [
    /\berr\d/,
    /\bvErrors\b/,
    /\.errors\b/,
    /\binstancePath\b/,
    /\bschema\d/,
    /\bmissing\d/,
  ]);
  return finished(name, short + tail(main));
}

/** A withdrawn record is no violation, but reading takes it out. */
function standing(schema) {
  return mapSchema(schema, (node) =>
    node['x-tombstone']
      ? { ...node, properties: { ...node.properties, withdrawn: { type: 'boolean', const: false } } }
      : node,
  );
}

/** No error is ever made; they are only counted. */
function silent(code) {
  return code
    .replace(/^const err\d+ = \{.*\};\n/gm, '')
    .replace(
      /^if\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\n/gm,
      '',
    )
    .replace(
      /^if\(vErrors !== null\)\{\nif\(_errs\d+\)\{\nvErrors\.length = _errs\d+;\n\}\nelse \{\nvErrors = null;\n\}\n\}\n/gm,
      '',
    )
    .replace(/^vErrors = vErrors === null \? .*;\nerrors = vErrors\.length;$/gm, 'errors++;')
    .replace(/^let vErrors = null;\n/gm, '')
    .replace(/^validate\d+\.errors = .*;\n/gm, '')
    .replace(/^let missing\d+;\n/gm, '')
    .replace(/ && \(missing\d+ = "(?:[^"\\]|\\.)*"\)/g, '')
    .replace(/\(data, \{instancePath="".*\}=\{\}\)\{$/gm, '(data){')
    .replace(/(validate\d+\([^{}\n]*?), ?\{instancePath[^{}\n]*\}\)/g, '$1)')
    .replace(isRecord.longhand, 'isRecord($1)');
}

/**
 * In a function where no alternative is tried (`anyOf`, `not`, `if` count back what failed) the first failure is the last:
 * it answers at once, and nothing need be counted. What is then always so is left to esbuild.
 */
function atOnce(code) {
  return code.replace(/^function validate\d+\(data\)\{\n[^]*?^return errors === 0;\n\}$/gm, (body) =>
    /^errors = _errs/m.test(body)
      ? body
      : body
          .replace(/^errors\+\+;$/gm, 'return false;')
          .replace(/^(?:let errors = 0|const _errs\d+ = errors|var valid\d+ = .*);\n/gm, '')
          .replace(/\berrors === (?:0|_errs\d+)/g, 'true')
          .replace(/\bvalid\d+\b/g, 'true'),
  );
}

/*
 * A free text is what is held against a pattern that looks for something. Which digits may be a private number is said in
 * src/text/private.ts, whose first look this is; most texts hold no four digits in a row.
 */
const tail = (main) => `
${isRecord.code}
${fits}
function reads(pattern, text){
return pattern.test(text) && !(text.length >= 11 && number.test(text) && long.test(text));
}
const number = /[0-9\uff10-\uff19]{4}/, long = /[0-9\uff10-\uff19](?:[ \\u00a0-]?[0-9\uff10-\uff19]){9}/;
export default function accepts(document){
return ${main}(document);
}
`;
