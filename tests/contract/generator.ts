import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kind, RawError, Shape } from '../../src/contract/index.js';

/** A JSON Schema node, as far as the tests look into it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface LoadedKind {
  readonly name: string;
  readonly version: number;
  readonly schema: Schema;
}

/** A module of the generator, which is plain script. */
export async function tool<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve('.tools', path)).href)) as T;
}

interface SchemasModule {
  load(folder: string): Promise<{ common: Record<string, Schema>; kinds: LoadedKind[] }>;
  deref(node: Schema, schema: Schema): Schema;
  resolveKind(name: string, source: Schema, common: Record<string, Schema>): LoadedKind;
}

export const schemasModule = (): Promise<SchemasModule> => tool('generate/contract/schemas.js');

/** The schema of a kind as the generator resolves it: one of the library's, or one that is only in this test. */
export async function resolved(name: string, source?: Schema): Promise<Schema> {
  const { load, resolveKind } = await schemasModule();
  const { common, kinds } = await load('src/contract/schemas');
  return source ? resolveKind(name, source, common).schema : kinds.find((each) => each.name === name)!.schema;
}

/** A kind that is only in this test, made by the real generator from a schema given as an object. */
export async function madeUpKind<D>(
  name: string,
  source: Schema,
  more: Partial<Kind<D>> = {},
): Promise<Kind<D>> {
  const { load, resolveKind } = await schemasModule();
  const { common } = await load('src/contract/schemas');
  const loaded = resolveKind(name, source, common);
  const { validatorOf } = await tool<{ validatorOf(kind: LoadedKind): Promise<string> }>(
    'generate/contract/validator.js',
  );
  const { shapeOf } = await tool<{ shapeOf(kind: LoadedKind): { constants: string; shape: string } }>(
    'generate/contract/shape.js',
  );
  const { constants, shape } = shapeOf(loaded);
  const code = `${await validatorOf(loaded)}\n${constants.replace(/: Shape/g, '')}\nexport const shape = ${shape};`;
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: (document: unknown) => readonly RawError[];
    shape: Shape;
  };
  return {
    kind: name,
    version: loaded.version,
    validate: made.default,
    shape: made.shape,
    check: () => [],
    migrations: [],
    words: { 'zh-CN': {}, 'zh-TW': {}, en: {} },
    ...more,
  };
}
