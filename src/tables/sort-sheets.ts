import { headSheetNames, helpSheetNames, type Form, type List } from './columns.js';
import { forms } from './forms.js';
import { columnFor, plainHead } from './heads.js';
import { isHeadSheet, kindItem } from './read-head.js';
import { hasHeads, headRow } from './read-rows.js';
import { textOf, type Sheet } from './sheet.js';
import { nowhere, type TableProblem } from './told.js';

/** A sheet and the list that it holds. */
export interface Sorted {
  readonly sheet: Sheet;
  readonly form: Form;
  readonly list: List;
}

export interface SortedSheets {
  readonly kinds: readonly Form[];
  readonly lists: readonly Sorted[];
  readonly heads: readonly Sheet[];
  /** Kinds of the heads that are one kind's own: they say 种类, or hold a meeting. */
  readonly owners: ReadonlyMap<Sheet, string>;
  readonly problems: readonly TableProblem[];
}

/** A sheet copied beside one of its name is called 填写说明 (2). */
const named = (text: string): string =>
  plainHead(text)
    .replace(/\(\d{1,2}\)$/, '')
    .replace(/表$/, '');

/**
 * What each sheet holds, by its name, else by its heads. `kind`: the only kind that is looked for. The item 种类 asks for a kind as
 * well, but every template has it: a sheet by the name of another kind's is that kind's.
 */
export function sortSheets(sheets: readonly Sheet[], kind: string | undefined): SortedSheets {
  const problems: TableProblem[] = [];
  const tell = (
    sheet: Sheet,
    severity: TableProblem['severity'],
    code: string,
    params: TableProblem['params'] = {},
  ): void => void problems.push({ ...nowhere, sheet: sheet.name, severity, code, params });
  const heads: Sheet[] = [];
  const others: Sheet[] = [];
  for (const sheet of sheets) {
    if (sheet.rows.length === 0 || helpSheetNames.some((each) => named(each) === named(sheet.name))) continue;
    if (sheet.isHidden) {
      tell(sheet, 'warning', 'hidden-sheet');
      continue;
    }
    const { rows = [], columns = [] } = sheet.unseen ?? {};
    if (rows.length > 0) tell(sheet, 'warning', 'hidden-rows', { count: rows.length, ...some(rows) });
    if (columns.length > 0) tell(sheet, 'warning', 'hidden-columns', some(columns));
    if (
      isHeadSheet(sheet) ||
      (headSheetNames.some((each) => named(each) === named(sheet.name)) && !fits(sheet))
    )
      heads.push(sheet);
    else others.push(sheet);
  }
  const owners = new Map<Sheet, string>();
  for (const sheet of [...heads, ...others]) {
    const own = kindSaid(sheet) ?? (isMeeting(sheet) ? 'ballot' : undefined);
    if (kind === undefined && own !== undefined) owners.set(sheet, own);
  }
  const asked = kind === undefined ? [...heads, ...others].flatMap((each) => kindSaid(each) ?? []) : [kind];
  const [said] = asked;
  const candidates = said === undefined ? forms : forms.filter((each) => asked.indexOf(each.kind) >= 0);
  const lists: Sorted[] = [];
  const [only] = others;
  if (only?.isWholeFile) {
    if (said === 'ballot') return { kinds: candidates, lists: [], heads: [only], owners, problems };
    const mainsOf = (of: readonly Form[]) =>
      of.filter((form) => form.kind !== 'ballot').map((form) => ({ form, list: form.lists[0]! }));
    const mains = mainsOf(candidates);
    const best = said === undefined ? bestOf(only, mains) : mains[0];
    const other = said === undefined ? undefined : bestOf(only, mainsOf(forms));
    const known = ({ list }: { readonly list: List }): number => headRow(only, list).known;
    if (best && other && other.form !== best.form && known(other) > known(best)) {
      tell(only, 'error', 'other-kind', { list: other.list.name, kind: other.form.title });
      return { kinds: [], lists, heads, owners, problems };
    }
    if (!best) tell(only, 'error', 'no-kind', { known: forms.map(({ kind: each }) => each).join(' ') });
    else {
      if (said === undefined) tell(only, 'warning', 'kind-by-heads', { kind: best.form.title });
      lists.push({ sheet: only, ...best });
    }
    return { kinds: best ? [best.form] : [], lists, heads, owners, problems };
  }
  const pairsOf = (of: readonly Form[]) => of.flatMap((form) => form.lists.map((list) => ({ form, list })));
  const pairs = pairsOf(candidates);
  /** A kind that nobody asked for is there where its own head is, or its first list, with the heads that list must have. */
  const isThere = ({ kind: each, lists: [main] }: Form): boolean =>
    [...owners.values()].indexOf(each) >= 0 ||
    (each !== 'ballot' &&
      others.some((sheet) => named(sheet.name) === named(main!.name) && hasAll(sheet, main!)));
  const any = kind === undefined ? pairsOf(forms.filter(isThere)) : pairs;
  for (const sheet of others) {
    const name = named(sheet.name);
    const isNamed = (of: typeof pairs) =>
      of.find(({ list }) => named(list.name) === name) ??
      of.find(
        ({ form, list }) =>
          (list.also ?? []).some((each) => named(each) === name) &&
          headRow(sheet, list).known + Number(asked.indexOf(form.kind) >= 0) > 0,
      );
    const byName = isNamed(pairs) ?? isNamed(any.filter(({ list }) => hasAll(sheet, list)));
    const best = byName ?? bestOf(sheet, pairs);
    const other = byName ? undefined : bestOf(sheet, pairsOf(forms));
    if (other && candidates.indexOf(other.form) < 0)
      // A sheet of 姓名, 荣誉, 小时 is no list of honours because one asks for honours.
      tell(sheet, 'error', 'other-kind', { list: other.list.name, kind: other.form.title });
    else if (!best) {
      const known = any.map(({ list }) => list.name);
      // One character of many says little: 签到 is no 不计入应到.
      const isNear = (each: string): boolean =>
        [...each].filter((character) => name.indexOf(character) >= 0).length * 2 >= each.length;
      const near = known.find(isNear) ?? '';
      tell(sheet, 'error', 'unknown-sheet', { near, known: known.slice(0, 12).join('、') });
    } else {
      if (!byName) tell(sheet, 'warning', 'sheet-by-heads', { list: best.list.name });
      lists.push({ sheet, ...best });
    }
  }
  const kinds = forms.filter(
    (form) =>
      asked.indexOf(form.kind) >= 0 ||
      lists.some((each) => each.form === form) ||
      heads.some((each) => owners.get(each) === form.kind),
  );
  return { kinds, lists, heads, owners, problems };
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
