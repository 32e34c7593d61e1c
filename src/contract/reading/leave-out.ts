import type { Origins } from './clean.js';

/**
 * A copy without what stands at these paths, which shares everything else with the value given. Lists that lose items
 * remember where the others stood.
 */
export function leaveOut(
  value: unknown,
  origins: Origins,
  paths: readonly (readonly string[])[],
): { document: unknown; origins: Origins } {
  const drops = paths.filter((path) => path.length > 0);
  if (drops.length === 0) return { document: value, origins };
  const moved = new Map(origins);
  const copies = new Set<unknown>();
  const removed = new Map<unknown[], Set<number>>();
  const copyOf = (node: unknown): unknown => {
    if (copies.has(node)) return node;
    const copy: unknown = Array.isArray(node) ? node.slice() : { ...(node as object) };
    const places = origins.get(node);
    if (places) moved.set(copy, places);
    copies.add(copy);
    return copy;
  };
  const document = copyOf(value) as Record<string, unknown>;
  for (const segments of drops) {
    let node: Record<string, unknown> | undefined = document;
    for (let i = 0; i < segments.length - 1 && node; i++) {
      const child: unknown = node[segments[i] as string];
      // Gone already: a record around it was left out before.
      if (typeof child !== 'object' || child === null) node = undefined;
      else node = node[segments[i] as string] = copyOf(child) as Record<string, unknown>;
    }
    if (!node) continue;
    const last = segments[segments.length - 1] as string;
    if (!Array.isArray(node)) delete node[last];
    else {
      const indexes = removed.get(node) ?? new Set<number>();
      removed.set(node, indexes.add(Number(last)));
    }
  }
  for (const [list, indexes] of removed) {
    const places = moved.get(list);
    const kept: unknown[] = [];
    const from: number[] = [];
    list.forEach((each, index) => {
      if (indexes.has(index)) return;
      kept.push(each);
      from.push(places?.[index] ?? index);
    });
    list.length = 0;
    for (const each of kept) list.push(each);
    moved.set(list, from);
  }
  return { document, origins: moved };
}
