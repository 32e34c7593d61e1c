// From src/contract/schemas/*.schema.json: types, validators, and the Kind of each. A new kind is a schema file (and
// checks/<kind>.ts when it has cross-checks); nothing else names it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { camel, load } from './contract/schemas.js';
import { shapeOf } from './contract/shape.js';
import { commonTypes, kindTypes, typeNames } from './contract/types.js';
import { validatorOf } from './contract/validator.js';

const folder = 'src/contract';

export default async function contract(root) {
  const schemas = await load(join(root, folder, 'schemas'));
  const out = new Map();
  const put = (name, text) => out.set(`${folder}/generated/${name}`, text);

  const common = await commonTypes(schemas.common);
  put('common/types.ts', common.text);
  const owner = new Map(common.names.map((name) => [name, 'common']));

  for (const kind of schemas.kinds) {
    const checks = await checksOf(root, kind.name);
    put(`${kind.name}/reader.ts`, readerModule(kind, checks));
    put(`${kind.name}/kind.ts`, kindModule(kind, checks));
    const types = await kindTypes(kind, common.names);
    for (const name of typeNames(types)) {
      if (owner.has(name))
        throw new Error(`${kind.name} and ${owner.get(name)} both define a type named ${name}`);
      owner.set(name, kind.name);
    }
    put(`${kind.name}/types.ts`, types);
    put(`${kind.name}/validate.js`, await validatorOf(kind));
    put(`${kind.name}/validate.d.ts`, validatorDeclaration);
  }
  const names = schemas.kinds.map((kind) => kind.name);
  put('kinds.ts', kindsModule(names));
  put(
    'kind-names.ts',
    `/** Every kind this release knows. */\nexport const kindNames: readonly string[] = ${JSON.stringify(names)};\n`,
  );
  put('types.ts', ['common', ...names].map((name) => `export type * from './${name}/types.js';\n`).join(''));
  return out;
}

const validatorDeclaration = `import type { RawError } from '../../problem.js';

declare const validate: (document: unknown) => readonly RawError[];
/** Whether a free text of what was validated last holds ten digits that may belong together. */
export declare const hasLongNumber: boolean;
export default validate;
`;

/** What a kind's checks file exports; all of it is optional. `apart`: its words have a file of their own. */
async function checksOf(root, name) {
  const folderNames = await readdir(join(root, folder, 'checks')).catch(() => []);
  if (!folderNames.includes(`${name}.ts`)) return { exported: [], apart: false };
  const text = await readFile(join(root, folder, 'checks', `${name}.ts`), 'utf8');
  const exported = ['check', 'migrations', 'words'].filter((each) =>
    new RegExp(`^export (?:const ${each}|function ${each}|\\{[^}]*\\b${each})\\b`, 'm').test(text),
  );
  const apart = folderNames.includes(`${name}.words.ts`);
  // Words in a file of their own are not imported by the checks: every page would load them with those.
  return { exported: [...new Set([...exported, ...(apart ? ['words'] : [])])], apart };
}

const checksImport = (names, name) =>
  names.length > 0 ? `import { ${names.join(', ')} } from '../../checks/${name}.js';\n` : '';

const wordsOf = ({ schema, name }) => schema['x-en'] ?? schema.description ?? name;

/** What an element reads by; the words of problems, in three languages, are fetched when there is a problem. */
function readerModule(kind, { exported, apart }) {
  const { name, version, documentType } = kind;
  const checks = exported.filter((each) => each !== 'words');
  const or = (part, otherwise) => (checks.includes(part) ? part : `${part}: ${otherwise}`);
  if (version > 1 && !checks.includes('migrations'))
    throw new Error(
      `${name}: version ${version} needs ${version - 1} migration(s), exported by checks/${name}.ts`,
    );
  const loadWords = exported.includes('words')
    ? `import('../../checks/${name}${apart ? '.words' : ''}.js').then(({ words }) => words)`
    : `Promise.resolve(${noWords})`;
  const { constants, shape } = shapeOf(kind);
  return `${checksImport(checks, name)}import type { Words } from '../../describe.js';
import type { Reader, Shape } from '../../kind.js';
import type { ${documentType} } from './types.js';
import validate, { hasLongNumber } from './validate.js';

${constants}
const shape: Shape = ${shape};

/** ${wordsOf(kind)} Without the words of its problems. */
export const ${camel(name)}Reader: Reader<${documentType}> = {
  kind: '${name}',
  version: ${version},
  validate,
  mayHoldPrivate: () => hasLongNumber,
  shape,
  ${or('check', '() => []')},
  ${or('migrations', '[]')},
};

/** Fetches the words of its problems. */
export const ${camel(name)}Words = (): Promise<Words> => ${loadWords};
`;
}

const noWords = "{ 'zh-CN': {}, 'zh-TW': {}, en: {} }";

function kindModule(kind, { exported, apart }) {
  const { name, documentType } = kind;
  const words = exported.filter((each) => each === 'words');
  return `${checksImport(words, apart ? `${name}.words` : name)}import type { Kind } from '../../kind.js';
import { ${camel(name)}Reader } from './reader.js';
import type { ${documentType} } from './types.js';

/** ${wordsOf(kind)} */
export const ${camel(name)}: Kind<${documentType}> = { ...${camel(name)}Reader, ${words[0] ?? `words: ${noWords}`} };
`;
}

function kindsModule(names) {
  const imports = names.map((name) => `import { ${camel(name)} } from './${name}/kind.js';\n`).join('');
  const entries = names.map((name) => `  ${JSON.stringify(name)}: ${camel(name)},\n`).join('');
  return `import type { Kind } from '../kind.js';
${imports}
export { ${names.map(camel).join(', ')} };

/** Every kind by the name that documents carry. It brings all validators into a bundle: an element takes its own kind only. */
export const kinds: Readonly<Record<string, Kind<unknown>>> = {
${entries}};
`;
}
