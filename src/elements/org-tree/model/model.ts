import { placesAsRead } from '../../../contract/checks/org-tree.graph.js';
import { pickLabel, type Label } from '../../../text/label.js';
import { resolveLocale } from '../../../text/locale.js';
import type {
  OrgTreeDocument,
  Person,
  Post,
  Unit,
  UnitType,
} from '../../../contract/generated/org-tree/types.js';

/** One unit in its place. Read-only: what is open or chosen is kept apart from it, in `OpenState` and the element. */
export interface UnitNode {
  readonly unit: Unit;
  readonly id: string;
  readonly parent: UnitNode | null;
  readonly children: readonly UnitNode[];
  /** 1 for a root. */
  readonly level: number;
  /** 1-based place among its siblings, and their number. */
  readonly position: number;
  readonly setSize: number;
  /** Place in reading order (parent before children), and that of the last unit below it. */
  readonly index: number;
  readonly last: number;
  readonly type: UnitType | undefined;
}

/** A document made ready to be laid out. Built once a document; every look-up is O(1). */
export interface OrgModel {
  readonly document: OrgTreeDocument;
  readonly roots: readonly UnitNode[];
  /** In reading order. */
  readonly nodes: readonly UnitNode[];
  readonly unitOf: { get(id: string): UnitNode | undefined };
  /** The unit that holds a post id. */
  readonly postOf: ReadonlyMap<string, UnitNode>;
  readonly people: ReadonlyMap<string, Person>;
  /** Units at which a person holds a post, in reading order. */
  readonly unitsOfPerson: ReadonlyMap<string, readonly UnitNode[]>;
  /** How many there are of what: 11 前哨支部, 33 楼道党小组; 1 总支书记, 11 支部书记. */
  readonly totals: Totals;
}

/** Most units are leaves: they share one list. */
const none: never[] = [];

type Draft = { -readonly [Key in keyof UnitNode]: UnitNode[Key] } & { children: Draft[] };

/**
 * Turns the flat rows of a valid document into a tree. O(n) but for the sorting of siblings, and without recursion,
 * so that a chain of 100,000 units is only long. The document's order wins: `order` first, then the order of rows.
 */
export function buildModel(document: OrgTreeDocument): OrgModel {
  const units = document.units ?? [];
  const types = new Map((document.types ?? []).map((type) => [type.id, type]));
  const places = placesAsRead(units);
  const drafts = units.map((unit): Draft => ({
    unit,
    id: unit.id,
    parent: null,
    children: none,
    level: 1,
    position: 1,
    setSize: 1,
    index: 0,
    last: 0,
    type: types.get(unit.type),
  }));
  const unitOf = (id: string | null | undefined): Draft | undefined => {
    const place = id == null ? undefined : places.get(id);
    return place === undefined ? undefined : drafts[place];
  };
  const roots: Draft[] = [];
  let parent: Draft | undefined;
  for (const node of drafts) {
    const { parentId } = node.unit;
    // Most rows follow a row with the same parent.
    if (!parent || parent.id !== parentId) parent = unitOf(parentId);
    if (!parent) roots.push(node);
    else {
      node.parent = parent;
      if (parent.children === none) parent.children = [node];
      else parent.children.push(node);
    }
  }
  const nodes = number(roots);
  let held: Held | undefined;
  let totals: Totals | undefined;
  return {
    document,
    roots,
    nodes,
    unitOf: { get: unitOf },
    people: new Map(
      (document.people ?? []).flatMap((person) => (person.id === undefined ? [] : [[person.id, person]])),
    ),
    // Not before the first search or choice.
    get postOf() {
      return (held ??= hold(nodes)).postOf;
    },
    get unitsOfPerson() {
      return (held ??= hold(nodes)).unitsOfPerson;
    },
    get totals() {
      return (totals ??= count(nodes, document.types ?? [], document.locale));
    },
  };
}

type Held = Pick<OrgModel, 'postOf' | 'unitsOfPerson'>;

/** Where posts and persons stand. */
function hold(nodes: readonly UnitNode[]): Held {
  const postOf = new Map<string, UnitNode>();
  const unitsOfPerson = new Map<string, UnitNode[]>();
  for (const node of nodes) {
    for (const post of node.unit.posts ?? []) {
      postOf.set(post.id, node);
      const person = personIdOf(post);
      if (person === undefined) continue;
      const units = unitsOfPerson.get(person);
      if (!units) unitsOfPerson.set(person, [node]);
      else if (units[units.length - 1] !== node) units.push(node);
    }
  }
  return { postOf, unitsOfPerson };
}

/** Sorts siblings, then numbers everything in reading order with a stack of our own. */
function number(roots: Draft[]): Draft[] {
  const nodes: Draft[] = [];
  const stack: Draft[] = [];
  const enter = (siblings: Draft[]): void => {
    sortSiblings(siblings);
    for (let i = siblings.length - 1; i >= 0; i--) {
      const node = siblings[i]!;
      node.position = i + 1;
      node.setSize = siblings.length;
      node.level = node.parent ? node.parent.level + 1 : 1;
      stack.push(node);
    }
  };
  enter(roots);
  for (let node = stack.pop(); node; node = stack.pop()) {
    node.index = nodes.length;
    nodes.push(node);
    enter(node.children);
  }
  // Children come after their parent, so one walk backwards carries the last index up.
  for (const node of nodes) node.last = node.index;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const { parent, last } = nodes[i]!;
    if (parent && parent.last < last) (parent as Draft).last = last;
  }
  return nodes;
}

function sortSiblings(siblings: Draft[]): void {
  for (let i = 1; i < siblings.length; i++)
    if (order(siblings[i - 1]!) > order(siblings[i]!)) {
      siblings.sort((a, b) => order(a) - order(b));
      return;
    }
}

/** Units without an order come last, as the rows stand. */
function order({ unit }: UnitNode): number {
  return unit.order ?? Infinity;
}

/** The id of the person a post names, when it names one by id. */
export function personIdOf(post: Post): string | undefined {
  return post.holder?.person;
}

/**
 * The name of who holds a post: of a person of the document, or a bare one; undefined for a vacancy. A name beside an id stays
 * unread: where the person was withdrawn, it would bring the name back.
 */
export function holderName({ holder }: Post, { people }: OrgModel): Label | undefined {
  return holder?.person === undefined ? holder?.name : people.get(holder.person)?.name;
}

/** Who holds a post; null for a vacancy. */
export function holderOf(post: Post, model: OrgModel): Post['holder'] {
  return holderName(post, model) === undefined ? null : post.holder;
}

/** The unit that an id of the one namespace (unit, post or person) stands at. */
export function nodeOf(model: OrgModel, id: string): UnitNode | undefined {
  return model.unitOf.get(id) ?? model.postOf.get(id) ?? model.unitsOfPerson.get(id)?.[0];
}

export interface TypeCount {
  readonly type: UnitType;
  readonly count: number;
}

export interface PostCount {
  readonly title: Post['title'];
  readonly type: UnitType | undefined;
  readonly count: number;
}

export interface Totals {
  /** Units of each type, in the order of `types`; types without a unit are left out. */
  readonly units: readonly TypeCount[];
  /** Posts of each title in each type of unit, in the order they are first met. Vacant posts count: a post is a post. */
  readonly posts: readonly PostCount[];
}

/** In one walk, and once a document: a city's totals must not cost a screen its frame. */
function count(nodes: readonly UnitNode[], types: readonly UnitType[], locale?: string): Totals {
  const own = resolveLocale(locale);
  type Count = { -readonly [Key in keyof PostCount]: PostCount[Key] };
  const posts: Count[] = [];
  const kinds = new Map<string, { count: number; byTitle: Map<string, Count> }>();
  let name: string | undefined;
  let kind = { count: 0, byTitle: new Map<string, Count>() };
  for (const { unit, type } of nodes) {
    // Most units follow a unit of the same type.
    if (unit.type !== name) {
      name = unit.type;
      kind = kinds.get(name) ?? { count: 0, byTitle: new Map<string, Count>() };
      kinds.set(name, kind);
    }
    kind.count++;
    for (const { title } of unit.posts ?? []) {
      // Of a table's rows not all say it in every language.
      const key = typeof title === 'string' ? title : pickLabel(title, own, locale).text;
      let entry = kind.byTitle.get(key);
      if (!entry) {
        entry = { title, type, count: 0 };
        kind.byTitle.set(key, entry);
        posts.push(entry);
      } else if (typeof entry.title === 'string') entry.title = title;
      entry.count++;
    }
  }
  const units = types.flatMap((type) => {
    const found = kinds.get(type.id);
    return found ? [{ type, count: found.count }] : [];
  });
  return { units, posts };
}
