import { isRecord } from '../contract/values.js';
import type { Cell, Sheet, Unreadable } from './sheet.js';

/** What charts keep beside the data: places, colours, what is open. It says nothing of an organisation. */
const ofCharts =
  /^(_.*|children|collapsed|expanded|itemStyle|lineStyle|label|symbol|symbolSize|symbolRotate|symbolOffset|emphasis|blur|select|tooltip|width|height|depth|x|y|borderColor|borderWidth|borderRadius|backgroundColor|nodeImage|nodeIcon|connectorColor|connectorWidth|dashArray|directSubordinates|totalSubordinates|template)$/;

/** More levels than any organisation has. */
const deepest = 1000;

/**
 * The table that JSON of other libraries is: a list whose items name their superior (`id`, `parentId`: d3-org-chart), or a tree
 * of `children` (ECharts, d3-hierarchy). A row is an item, in the order in which a reader meets them.
 */
export function readJson(value: unknown): { readonly sheet: Sheet } | { readonly problem: Unreadable } {
  if (isRecord(value) && typeof value['kind'] === 'string' && typeof value['version'] === 'number')
    return { problem: { code: 'is-document', params: { kind: value['kind'] } } };
  // ECharts' option: the tree is in its series.
  const series = isRecord(value) ? ([] as unknown[]).concat(value['series'] ?? [])[0] : undefined;
  const data =
    isRecord(series) && Array.isArray(series['data'])
      ? series['data']
      : isRecord(value) && Array.isArray(value['data'])
        ? value['data']
        : value;
  const roots = (Array.isArray(data) ? (data as unknown[]) : [data]).filter(isRecord);
  if (roots.length === 0 || (Array.isArray(data) && roots.length < data.length))
    return { problem: { code: 'no-table' } };
  const heads: string[] = [];
  const rows: Record<string, Cell>[] = [];
  const stack = roots.map((item) => ({ item, above: undefined as string | undefined, depth: 0 })).reverse();
  const isTree = roots.some((each) => Array.isArray(each['children']));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { item, above, depth } = next;
    const row: Record<string, Cell> = Object.create(null) as Record<string, Cell>;
    for (const name of Object.keys(item)) {
      const cell = ofCharts.test(name) ? undefined : cellOf(item[name]);
      if (cell !== undefined) row[name] = cell;
    }
    const id =
      typeof item['id'] === 'string' || typeof item['id'] === 'number'
        ? String(item['id'])
        : `n${rows.length + 1}`;
    if (isTree) {
      row['id'] = id;
      if (above !== undefined) row['parentId'] = above;
    }
    rows.push(row);
    for (const name of Object.keys(row)) if (heads.indexOf(name) < 0) heads.push(name);
    const children = Array.isArray(item['children']) ? (item['children'] as unknown[]).filter(isRecord) : [];
    if (depth > deepest) return { problem: { code: 'no-table' } };
    for (const child of [...children].reverse()) stack.push({ item: child, above: id, depth: depth + 1 });
  }
  const cells = rows.map((row, i) => ({ number: i + 2, cells: heads.map((head) => row[head]) }));
  return { sheet: { name: '', rows: [{ number: 1, cells: heads }, ...cells], isWholeFile: true } };
}

function cellOf(value: unknown): Cell | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value))
    return value.filter((each) => typeof each === 'string' || typeof each === 'number').join('、');
  return isRecord(value) ? JSON.stringify(value) : undefined;
}
