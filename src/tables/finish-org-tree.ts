import { Finder, freeId, giveIds, refer, strip, tellDoubled } from './ids.js';
import { idOf } from './measures.js';
import { isVacancy } from './read-cell.js';
import { placeOf, type TableRecord, type Work } from './told.js';

/** Units, posts, people and their links, from rows that name one another. */
export function finishOrgTree(work: Work): Record<string, readonly TableRecord[]> {
  const list = (name: string): TableRecord[] => work.lists.get(name) ?? [];
  const [units, people, posts, relations] = [list('units'), list('people'), list('posts'), list('relations')];
  const types = list('types');
  const taken = new Set<string>();
  // People first: who refers to 吴芳 by her name in a post means the person of that sheet.
  for (const { value } of [...units, ...posts]) if (typeof value['id'] === 'string') taken.add(value['id']);
  tellDoubled(work, units, ['name', 'parentId']);
  giveIds(units, 'name', taken, ['parentId']);
  giveIds(people, 'name', taken);
  const unitFinder = new Finder(units, 'name');
  const personFinder = new Finder(people, 'name');
  const kept = superiors(work, units, unitFinder);
  typesOf(work, kept, types);
  for (const unit of kept) holders(unit, taken, personFinder);
  for (const post of posts) ownPost(work, post, taken, unitFinder, personFinder);
  for (const step of list('cycle')) cycle(work, step, unitFinder);
  const linked = relations.filter(
    (each) =>
      refer(work, each, 'from', [personFinder, unitFinder]) &&
      refer(work, each, 'to', [personFinder, unitFinder]),
  );
  strip(kept);
  strip(people);
  return { types, units: kept, people, relations: linked };
}

/** Superiors by id or name. A unit whose superior is not there is left out, and so are those below it. */
function superiors(work: Work, units: readonly TableRecord[], finder: Finder): TableRecord[] {
  const above = new Map<TableRecord, TableRecord>();
  const lost = new Set<TableRecord>();
  for (const unit of units) {
    if (unit.value['withdrawn'] === true) continue;
    const said = unit.value['parentId'];
    if (said === undefined) continue;
    const found = refer(work, unit, 'parentId', [finder]);
    if (found) above.set(unit, found);
    else lost.add(unit);
  }
  if (lost.size === 0) return [...units];
  const isKept = new Map<TableRecord, boolean>();
  return units.filter((unit) => {
    const way: TableRecord[] = [];
    let at: TableRecord | undefined = unit;
    // A closed chain ends where it began; the check of the document tells it.
    for (; at && !lost.has(at) && !isKept.has(at); at = above.get(at)) {
      isKept.set(at, true);
      way.push(at);
    }
    const kept = !at || (!lost.has(at) && isKept.get(at) === true);
    for (const each of way) isKept.set(each, kept);
    const own = kept || lost.has(unit);
    if (!own) work.refuse(unit, 'parentId', 'reference-left-out', { found: nameIn(above.get(unit)) });
    return kept;
  });
}

const nameIn = (record: TableRecord | undefined): string => (record?.value['name'] ?? '') as string;

/** Types by the words of the column 类型: their rank is the least depth at which they stand. */
function typesOf(work: Work, units: readonly TableRecord[], types: TableRecord[]): void {
  const own = types.length > 0;
  if (own) giveIds(types, 'label', new Set());
  const finder = new Finder(types, 'label');
  const byId = new Map(units.map((each) => [each.value['id'], each]));
  const depths = new Map<TableRecord, number>();
  const depthOf = (unit: TableRecord): number => {
    const way: TableRecord[] = [];
    let at: TableRecord | undefined = unit;
    while (at && !depths.has(at) && way.length <= units.length) {
      way.push(at);
      at = byId.get(at.value['parentId']);
    }
    let depth = at ? (depths.get(at) ?? 0) : 0;
    for (const each of way.reverse()) depths.set(each, ++depth);
    return depths.get(unit)!;
  };
  const ranks = new Map<string, { depth: number; label: string; from: TableRecord }>();
  let untold: TableRecord | undefined;
  for (const unit of units) {
    const { value } = unit;
    if (value['withdrawn'] === true) continue;
    if (value['type'] === undefined) {
      if (unit.columns.has('type')) {
        const { column, head } = placeOf(unit, ['type']);
        work.tell({
          ...unit.place,
          column,
          head,
          code: 'missing-value',
          severity: 'error',
          params: { head: '类型' },
        });
        continue;
      }
      untold ??= unit;
      value['type'] = '单位';
    }
    const label = value['type'] as string;
    if (own) {
      const found = finder.find(label);
      if (found) value['type'] = found.value['id'];
      else work.refuse(unit, 'type', 'unknown-reference', { found: label, near: finder.near(label) });
      continue;
    }
    const id = label.replace(/\s+/g, '').slice(0, 100);
    const depth = depthOf(unit);
    const before = ranks.get(id);
    if (!before || depth < before.depth) ranks.set(id, { depth, label, from: before?.from ?? unit });
    value['type'] = id;
  }
  if (untold) work.tell({ ...untold.place, row: 0, code: 'type-assumed', severity: 'warning' });
  if (own) return;
  const sorted = [...ranks].sort(([, a], [, b]) => a.depth - b.depth);
  sorted.forEach(([id, { label, from }], i) => types.push({ ...from, value: { id, label, rank: i + 1 } }));
}

interface Holders {
  readonly post: string;
  readonly names: readonly (string | null)[];
}

interface PostValue {
  id: string;
  title: string;
  holder?: unknown;
  cycle?: unknown[];
}

const postsOf = (unit: TableRecord): PostValue[] => (unit.value['posts'] ??= []) as PostValue[];

/** Whom the columns 书记, 委员 … name. */
function holders(unit: TableRecord, taken: Set<string>, people: Finder): void {
  const named = unit.value['#holders'] as Holders[] | undefined;
  delete unit.value['#holders'];
  if (!named || unit.value['withdrawn'] === true) return;
  const from = (unit.from ??= new Map<string, TableRecord>());
  for (const { post, names } of named)
    for (const name of names) {
      const id = freeId(idOf(`${String(unit.value['id'])}-${post}`), taken);
      const at =
        postsOf(unit).push({ id, title: post, holder: name === null ? null : holderOf(name, people) }) - 1;
      const column = unit.columns.get(`posts:${post}`);
      if (column !== undefined)
        from.set(`posts.${at}`, {
          ...unit,
          columns: new Map([
            ['title', column],
            ['holder', column],
            ['id', column],
          ]),
        });
    }
}

function holderOf(name: string, people: Finder): { person: unknown } | { name: string } {
  const person = people.find(name);
  return person ? { person: person.value['id'] } : { name };
}

/** A row of the sheet 岗位: it joins the post of that title, or is one more. */
function ownPost(work: Work, record: TableRecord, taken: Set<string>, units: Finder, people: Finder): void {
  const unit = refer(work, record, 'unit', [units]);
  if (!unit) return;
  const { unit: _, holder: said, withdrawn, ...post } = record.value;
  const id =
    (post['id'] as string | undefined) ??
    freeId(idOf(`${String(unit.value['id'])}-${String(post['title'])}`), taken);
  const { name, ...more } = (said ?? {}) as { name?: string } & Record<string, unknown>;
  const isVacant = typeof name === 'string' && isVacancy(name);
  const held = isVacant ? null : name === undefined ? undefined : { ...holderOf(name, people), ...more };
  const value =
    withdrawn === true
      ? { id, withdrawn: true }
      : { ...post, id, ...(held === undefined ? {} : { holder: held }) };
  const at = postsOf(unit).push(value as unknown as PostValue) - 1;
  (unit.from ??= new Map<string, TableRecord>()).set(`posts.${at}`, record);
}

/** A row of the sheet 工作环节 belongs to the first post of that title. */
function cycle(work: Work, record: TableRecord, units: Finder): void {
  const unit = refer(work, record, 'unit', [units]);
  if (!unit) return;
  const { unit: _, post: title, ...step } = record.value;
  const at = postsOf(unit).findIndex((each) => each.title === title);
  const post = postsOf(unit)[at];
  if (!post) return work.refuse(record, 'post', 'unknown-reference', { found: String(title), near: '' });
  const index = (post.cycle ??= []).push(step) - 1;
  (unit.from ??= new Map<string, TableRecord>()).set(`posts.${at}.cycle.${index}`, record);
}
