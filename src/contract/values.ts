/** An object that is no list: what a JSON document is made of. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own fields only: `constructor` and `__proto__` of the prototype are never data. */
export function hasOwn(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** The name of what stands in the data, for the words: `text number infinite boolean null list object other`. */
export function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'infinite';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' || typeof value === 'boolean' ? typeof value : 'other';
}

/** Segments of a JSON Pointer, unescaped; `''` has none. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  const parts = pointer.slice(1).split('/');
  return pointer.includes('~') ? parts.map((each) => each.replace(/~1/g, '/').replace(/~0/g, '~')) : parts;
}

export function escapeSegment(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
