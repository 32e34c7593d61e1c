import { headSheetNames, helpSheetNames, type Form, type List } from './columns.js';
import { forms } from './forms.js';
import { hasHeads, headRow } from './find-heads.js';
import { columnFor, plainHead, plainName } from './heads.js';
import { isHeadSheet, kindItem } from './read-head.js';
import { textOf, type Sheet } from './sheet.js';
import { nowhere, type TableProblem } from './told.js';

/** A list of a kind of document. */
interface Pair {
  readonly form: Form;
  readonly list: List;
}

/** A sheet and the list that it holds. */
export interface Sorted extends Pair {
  readonly sheet: Sheet;
}

export interface SortedSheets {
  readonly kinds: readonly Form[];
  readonly lists: readonly Sorted[];
  readonly heads: readonly Sheet[];
  /** Kinds of the heads that are one kind's own: they say 种类, or hold a meeting. */
  readonly owners: ReadonlyMap<Sheet, string>;
  readonly problems: readonly TableProblem[];
}

type Tell = (
  sheet: Sheet,
  severity: TableProblem['severity'],
  code: string,
  params?: TableProblem['params'],
) => void;

/** What is looked for. `asked`: the kinds that somebody named. `candidates`: their forms; all forms where nobody named a kind. */
interface Wanted {
  readonly asked: readonly string[];
  readonly candidates: readonly Form[];
}

/**
 * What each sheet holds, by its name, else by its heads. `kind`: the only kind that is looked for. The item 种类 asks for a kind as
 * well, but every template has it: a sheet by the name of another kind's is that kind's.
 */
export function sortSheets(sheets: readonly Sheet[], kind: string | undefined): SortedSheets {
  const problems: TableProblem[] = [];
  const tell: Tell = (sheet, severity, code, params = {}) =>
    void problems.push({ ...nowhere, sheet: sheet.name, severity, code, params });
  const { heads, others } = parted(sheets, tell);
  const all = [...heads, ...others];
  const owners = new Map<Sheet, string>();
  const asked = kind === undefined ? [] : [kind];
  for (const sheet of kind === undefined ? all : []) {
    const said = kindSaid(sheet);
    if (said !== undefined) asked.push(said);
    const own = said ?? (isMeeting(sheet) ? 'ballot' : undefined);
    if (own !== undefined) owners.set(sheet, own);
  }
  const candidates = asked.length === 0 ? forms : forms.filter((each) => asked.indexOf(each.kind) >= 0);
  const wanted: Wanted = { asked, candidates };
  const [only] = others;
  if (only?.isWholeFile) {
    if (asked[0] === 'ballot') return { kinds: candidates, lists: [], heads: [only], owners, problems };
    const lists = listOfFile(only, wanted, tell);
    return { kinds: lists.map(({ form }) => form), lists, heads, owners, problems };
  }
  /** A kind that nobody asked for is there where its own head is, or its first list, with the heads that list must have. */
  const isThere = ({ kind: each, lists: [main] }: Form): boolean =>
    [...owners.values()].indexOf(each) >= 0 ||
    (each !== 'ballot' && others.some((sheet) => isCalled(sheet, [main!.name]) && hasAll(sheet, main!)));
  const present = kind === undefined ? forms.filter(isThere) : candidates;
  const lists = others.flatMap((sheet) => listOfSheet(sheet, wanted, present, tell));
  const kinds = forms.filter(
    (form) =>
      asked.indexOf(form.kind) >= 0 ||
      lists.some((each) => each.form === form) ||
      heads.some((each) => owners.get(each) === form.kind),
  );
  return { kinds, lists, heads, owners, problems };
}

/** Whether a sheet has one of these names; (2) and 表 at the end do not count. */
const isCalled = (sheet: Sheet, names: readonly string[]): boolean =>
  names.map(plainName).indexOf(plainName(sheet.name)) >= 0;

/** Sheets of items and other sheets. What is empty, hidden or a template's own explanation is neither. */
function parted(sheets: readonly Sheet[], tell: Tell): { heads: Sheet[]; others: Sheet[] } {
  const heads: Sheet[] = [];
  const others: Sheet[] = [];
  for (const sheet of sheets) {
    if (sheet.rows.length === 0 || isCalled(sheet, helpSheetNames)) continue;
    if (sheet.isHidden) {
      tell(sheet, 'warning', 'hidden-sheet');
      continue;
    }
    const { rows = [], columns = [] } = sheet.unseen ?? {};
    if (rows.length > 0) tell(sheet, 'warning', 'hidden-rows', { count: rows.length, ...some(rows) });
    if (columns.length > 0) tell(sheet, 'warning', 'hidden-columns', some(columns));
    if (isHeadSheet(sheet) || (isCalled(sheet, headSheetNames) && !fits(sheet))) heads.push(sheet);
    else others.push(sheet);
  }
  return { heads, others };
}

/** The one list that a CSV file holds: the first of its kind. It has no name, so its heads decide where nobody says the kind. */
function listOfFile(sheet: Sheet, { asked, candidates }: Wanted, tell: Tell): Sorted[] {
  const mainsOf = (of: readonly Form[]): Pair[] =>
    of.filter((form) => form.kind !== 'ballot').map((form) => ({ form, list: form.lists[0]! }));
  const isSaid = asked.length > 0;
  const byHeads = bestOf(sheet, mainsOf(forms));
  const best = isSaid ? mainsOf(candidates)[0] : byHeads;
  const known = ({ list }: Pair): number => headRow(sheet, list).known;
  if (best && byHeads && known(byHeads) > known(best)) {
    tell(sheet, 'error', 'other-kind', { list: byHeads.list.name, kind: byHeads.form.title });
    return [];
  }
  if (!best) {
    tell(sheet, 'error', 'no-kind', { known: forms.map(({ kind }) => kind).join(' ') });
    return [];
  }
  if (!isSaid) tell(sheet, 'warning', 'kind-by-heads', { kind: best.form.title });
  return [{ sheet, ...best }];
}

const pairsOf = (of: readonly Form[]): Pair[] =>
  of.flatMap((form) => form.lists.map((list) => ({ form, list })));

/** The list that a sheet of a workbook holds; none where it cannot be told. `present`: the kinds that the workbook holds. */
function listOfSheet(
  sheet: Sheet,
  { asked, candidates }: Wanted,
  present: readonly Form[],
  tell: Tell,
): Sorted[] {
  const pairs = pairsOf(candidates);
  const any = pairsOf(present);
  const isNamed = (of: readonly Pair[]): Pair | undefined =>
    of.find(({ list }) => isCalled(sheet, [list.name])) ??
    of.find(
      ({ form, list }) =>
        isCalled(sheet, list.also ?? []) &&
        headRow(sheet, list).known + Number(asked.indexOf(form.kind) >= 0) > 0,
    );
  const byName = isNamed(pairs) ?? isNamed(any.filter(({ list }) => hasAll(sheet, list)));
  const best = byName ?? bestOf(sheet, pairs);
  const other = byName ? undefined : bestOf(sheet, pairsOf(forms));
  if (other && candidates.indexOf(other.form) < 0) {
    // A sheet of 姓名, 荣誉, 小时 is no list of honours because one asks for honours.
    tell(sheet, 'error', 'other-kind', { list: other.list.name, kind: other.form.title });
    return [];
  }
  if (!best) {
    const known = any.map(({ list }) => list.name);
    const name = plainName(sheet.name);
    // One character of many says little: 签到 is no 不计入应到.
    const isNear = (each: string): boolean =>
      [...each].filter((character) => name.indexOf(character) >= 0).length * 2 >= each.length;
    tell(sheet, 'error', 'unknown-sheet', {
      near: known.find(isNear) ?? '',
      known: known.slice(0, 12).join('、'),
    });
    return [];
  }
  if (!byName) tell(sheet, 'warning', 'sheet-by-heads', { list: best.list.name });
  return [{ sheet, ...best }];
}

/** The first of them in words. */
const some = (all: readonly (string | number)[]): { found: string } => ({
  found: `${all.slice(0, 8).join('、')}${all.length > 8 ? '…' : ''}`,
});

/** A list whose heads a sheet has: then it is no list of items, whatever its name. */
const fits = (sheet: Sheet): boolean =>
  !isMeeting(sheet) && forms.some(({ lists }) => lists.some((list) => headRow(sheet, list).known >= 3));

/** Most of the items of a vote are its own. */
function isMeeting({ rows }: Sheet): boolean {
  const ballot = forms.find((each) => each.kind === 'ballot')!;
  const items = rows.filter(({ cells }) => columnFor(textOf(cells[0]), ballot.head));
  return (
    items.length >= 3 ||
    (rows[0]?.cells ?? []).filter((each) => columnFor(textOf(each), ballot.head)).length >= 5
  );
}

/** The list of which a sheet has all that is needed, and most heads; undefined when two are as near. */
function bestOf<T extends { readonly list: List }>(sheet: Sheet, pairs: readonly T[]): T | undefined {
  const scored = pairs
    .map((pair) => ({ pair, ...headRow(sheet, pair.list) }))
    .filter(({ pair, at }) => hasAll(sheet, pair.list, at))
    .sort((a, b) => b.known - a.known);
  const [first, second] = scored;
  return first && first.known >= 2 && first.known > (second?.known ?? 0) ? first.pair : undefined;
}

/** Whether a sheet has the heads that a list must have. */
const hasAll = (sheet: Sheet, list: List, at = headRow(sheet, list).at): boolean =>
  at >= 0 && hasHeads(sheet.rows[at]!, list);

/** The item 种类 says the kind, by its name or its Chinese word. */
function kindSaid({ rows }: Sheet): string | undefined {
  for (const { cells } of rows.slice(0, 40)) {
    if (!kindItem.test(plainHead(textOf(cells[0])))) continue;
    const said = plainHead(textOf(cells[1]));
    const form = forms.find(({ kind, title, also = [] }) =>
      [kind, title, ...also].some((each) => plainHead(each) === said),
    );
    if (form) return form.kind;
  }
  return undefined;
}
