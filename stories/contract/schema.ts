/**
 * Turns the schemas of the contract into what a reference page shows. A schema file is found by its name alone, so a
 * new kind has its page without an edit here.
 */
export interface Schema {
  title?: string;
  description?: string;
  'x-en'?: string;
  'x-drop'?: boolean;
  'x-essential'?: boolean;
  type?: string | string[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  required?: string[];
  if?: { required?: string[] };
  else?: { required?: string[] };
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}

export interface Row {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly en: string;
  readonly type: TypeTold;
  readonly need:
    'required' | 'required-unless-withdrawn' | 'required-unless-other' | 'essential' | 'optional';
  readonly example: string;
}

/** A type in words, and the definition it names, when it names one. */
export interface TypeTold {
  readonly text: string;
  readonly definition?: string;
}

/** One object of a document (or one kind of value) with its fields. */
export interface Section {
  /** Anchor, and the name by which types point here. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly en: string;
  readonly type: string;
  readonly example: string;
  readonly rows: readonly Row[];
}

export interface SchemaPage {
  /** `org-tree`, `common`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly en: string;
  readonly sections: readonly Section[];
}

const files = import.meta.glob<Schema>('../../src/contract/schemas/*.schema.json', {
  eager: true,
  import: 'default',
});

/** Documents of the demo, from which the examples are taken; a `*.source.json` is what one is made from. */
const documents = Object.values(
  import.meta.glob<Record<string, unknown>>(['../../demo/data/*.json', '!**/*.source.json'], {
    eager: true,
    import: 'default',
  }),
);

const schemas = new Map(
  Object.entries(files).map(([path, schema]) => [path.replace(/^.*\/|\.schema\.json$/g, ''), schema]),
);

interface Found {
  readonly schema: Schema;
  /** The file it stands in, against which its own references are read. */
  readonly file: string;
  readonly definition?: string;
}

function follow({ schema, file }: Found): Found | undefined {
  const [path = '', pointer = ''] = (schema.$ref ?? '').split('#');
  if (!schema.$ref) return undefined;
  const target = path ? path.replace('.schema.json', '') : file;
  const definition = pointer.replace('/$defs/', '');
  const found = schemas.get(target)?.$defs?.[definition];
  return found && { schema: found, file: target, definition: `${target}-${definition}` };
}

/** Fields of an object, its own over those it takes from elsewhere. */
function fieldsOf(found: Found): Map<string, Found> {
  const base = follow(found);
  const fields = base ? fieldsOf(base) : new Map<string, Found>();
  for (const [name, schema] of Object.entries(found.schema.properties ?? {})) {
    const known = fields.get(name);
    // A kind says of `kind` only which it is; what the field means was said where it comes from.
    fields.set(
      name,
      known ? { ...known, schema: { ...known.schema, ...schema } } : { schema, file: found.file },
    );
  }
  return fields;
}

function requiredOf(found: Found): string[] {
  const base = follow(found);
  return [...(base ? requiredOf(base) : []), ...(found.schema.required ?? [])];
}

/** The first value that stands in the demo's documents, by the definition or the owner's field it is a value of. */
const examples = new Map<string, unknown>();

function collect(key: string, found: Found, values: readonly unknown[]): void {
  if (values.length === 0) return;
  const named = follow(found);
  if (named?.definition && !found.schema.properties) {
    keep(named.definition, values);
    return collect(named.definition, named, values);
  }
  const objects = values.filter(isObject);
  for (const [name, field] of fieldsOf(found)) {
    const own = objects.flatMap((each) => (each[name] === undefined ? [] : [each[name]]));
    keep(`${key}/${name}`, own);
    collect(`${key}/${name}`, field, own);
  }
  const { items, additionalProperties } = found.schema;
  if (items) collect(`${key}/*`, { schema: items, file: found.file }, values.flatMap(asList));
  if (typeof additionalProperties === 'object')
    collect(`${key}/*`, { schema: additionalProperties, file: found.file }, objects.flatMap(Object.values));
}

function keep(key: string, values: readonly unknown[]): void {
  if (!examples.has(key) && values.length > 0)
    examples.set(key, values.find((each) => each !== null) ?? null);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

for (const [name, schema] of schemas) {
  collect(
    name,
    { schema, file: name },
    documents.filter((each) => each['kind'] === name),
  );
}

const longest = 90;

function exampleOf(key: string): string {
  if (!examples.has(key)) return '';
  const text = JSON.stringify(examples.get(key));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const typeWords: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: 'true或false',
  object: '一组字段',
  array: '列表',
  null: 'null',
};

function typeOf(found: Found): TypeTold {
  const { schema, file } = found;
  if (schema.const !== undefined) return { text: JSON.stringify(schema.const) };
  if (schema.enum) return { text: schema.enum.map((each) => JSON.stringify(each)).join('、') };
  const named = follow(found);
  if (named?.definition)
    return { text: named.schema.title ?? named.definition, definition: named.definition };
  if (schema.items) return within('列表，每项：', typeOf({ schema: schema.items, file }));
  if (typeof schema.additionalProperties === 'object' && schema.type === 'object')
    return within('按名字，每个：', typeOf({ schema: schema.additionalProperties, file }));
  const types = ([] as string[]).concat(schema.type ?? []);
  return { text: types.map((each) => typeWords[each] ?? each).join('或') || '任何内容' };
}

const within = (before: string, type: TypeTold): TypeTold => ({ ...type, text: `${before}${type.text}` });

function needOf(name: string, owner: Found, field: Found): Row['need'] {
  if (requiredOf(owner).includes(name)) return 'required';
  if (owner.schema.else?.required?.includes(name))
    return owner.schema.if?.required ? 'required-unless-other' : 'required-unless-withdrawn';
  return field.schema['x-essential'] ? 'essential' : 'optional';
}

function sectionOf(id: string, name: string, found: Found): Section {
  const { schema } = found;
  return {
    id,
    name,
    title: schema.title ?? name,
    description: schema.description ?? '',
    en: schema['x-en'] ?? '',
    type: schema.properties ? '' : [typeOf(found).text, ...limitsOf(schema)].join('，'),
    example: schema.properties ? '' : exampleOf(id),
    rows: [...fieldsOf(found)].map(([field, told]) => ({
      name: field,
      title: told.schema.title ?? field,
      description: told.schema.description ?? '',
      en: told.schema['x-en'] ?? '',
      type: typeOf(told),
      need: needOf(field, found, told),
      example: exampleOf(`${id}/${field}`),
    })),
  };
}

function limitsOf(schema: Schema): string[] {
  const { minLength, maxLength, minimum, maximum } = schema;
  return [
    minLength === undefined ? '' : `至少${minLength}字`,
    maxLength === undefined ? '' : `最多${maxLength}字`,
    minimum === undefined ? '' : `不小于${minimum}`,
    maximum === undefined ? '' : `不大于${maximum}`,
  ].filter(Boolean);
}

/** One page a schema file: kinds by name, what they share last. */
export const pages: readonly SchemaPage[] = [...schemas]
  .sort(([a], [b]) => Number(a === 'common') - Number(b === 'common') || a.localeCompare(b))
  .map(([name, schema]) => {
    const whole: Found = { schema, file: name };
    const defs = Object.entries(schema.$defs ?? {}).map(([key, each]) =>
      sectionOf(`${name}-${key}`, key, { schema: each, file: name }),
    );
    return {
      name,
      title: schema.title ?? name,
      description: schema.description ?? '',
      en: schema['x-en'] ?? '',
      sections: schema.properties ? [sectionOf(name, name, whole), ...defs] : defs,
    };
  });
