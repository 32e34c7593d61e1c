/** Documents for the tests that hold of any: right, nearly right, and nothing of the kind. */
import fc from 'fast-check';

export const json = fc.jsonValue({ maxDepth: 5 });
export const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});

const key = fc.oneof(
  fc.constantFrom(
    'id',
    'name',
    'type',
    'parentId',
    'posts',
    'holder',
    'person',
    'counts',
    'withdrawn',
    'units',
    'value',
    'unit',
    '__proto__',
    'constructor',
    '',
    '0',
    'zh-CN',
  ),
  fc.string({ maxLength: 5 }),
);
export const near = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1.5,
      1e308,
      '',
      'c',
      'b01',
      '2018',
      '2018-02-30',
      'javascript:x',
      '\ud800',
      'many',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

/** Every place of a document, as paths. */
function paths(document: unknown): (string | number)[][] {
  const all: (string | number)[][] = [];
  const left: { path: (string | number)[]; node: unknown }[] = [{ path: [], node: document }];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.path.length > 0) all.push(next.path);
    if (typeof next.node !== 'object' || next.node === null) continue;
    for (const [name, node] of Object.entries(next.node))
      left.push({ path: [...next.path, Array.isArray(next.node) ? Number(name) : name], node });
  }
  return all;
}

/** A copy with other values in some of its places. */
export function damaged(document: object, damages: readonly { at: number; value: unknown }[]): unknown {
  let result: unknown = structuredClone(document);
  for (const { at, value } of damages) {
    const all = paths(result);
    const path = all[at % all.length];
    if (!path) continue;
    let node = result as Record<string | number, unknown>;
    for (const name of path.slice(0, -1)) node = node[name] as Record<string | number, unknown>;
    node[path[path.length - 1] as string] = value;
    result = structuredClone(result);
  }
  return result;
}

/** Places to damage, and by what. */
export const damages = fc.array(fc.record({ at: fc.nat(10_000), value: near }), {
  minLength: 1,
  maxLength: 6,
});

const plain = { noNullPrototype: true } as const;
const id = fc.stringMatching(/^[a-z0-9一二三-]{1,12}$/u);
const text = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((some) => (/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(some) ? some : `甲${some}`));
const label = fc.oneof(
  text,
  fc.record({ 'zh-CN': text, en: text }, { requiredKeys: ['zh-CN'], noNullPrototype: true }),
);
const date = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);
const figure = fc.record(
  { value: fc.nat(), qualifier: fc.constantFrom('over', 'about'), unit: fc.constantFrom('人', '人次', '项') },
  { requiredKeys: ['value', 'unit'], noNullPrototype: true },
);
const optional = {
  area: label,
  established: date,
  shortName: label,
  order: fc.float({ noNaN: true, noDefaultInfinity: true }),
  href: fc.webUrl(),
};

/** Organisations that are right: ids unique, every superior earlier in the list, counts on leaves only. */
export const rightOrg = fc.uniqueArray(id, { minLength: 1, maxLength: 30 }).chain((ids) => {
  const count = Math.max(1, Math.ceil(ids.length / 2));
  const unitIds = ids.slice(0, count);
  const counts = fc.dictionary(text, figure, { maxKeys: 3, noNullPrototype: true });
  const units = unitIds.map((each, i) =>
    fc.record(
      {
        id: fc.constant(each),
        name: label,
        type: fc.constant('any'),
        parentId: i === 0 ? fc.constant(null) : fc.constantFrom(...unitIds.slice(0, i)),
        ...(i === unitIds.length - 1 ? { counts } : {}),
        ...optional,
      },
      { requiredKeys: ['id', 'name', 'type', 'parentId'], ...plain },
    ),
  );
  const people = ids.slice(count).map((each) => fc.record({ id: fc.constant(each), name: label }, plain));
  return fc.record(
    {
      kind: fc.constant('org-tree'),
      version: fc.constant(1),
      title: label,
      asOf: date,
      types: fc.constant([{ id: 'any', label: '单位' }]),
      units: fc.tuple(...units),
      people: fc.tuple(...people),
    },
    plain,
  );
});
