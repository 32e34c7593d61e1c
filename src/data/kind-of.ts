/** What a value says its kind is. An object with its own traps has none. */
export function kindOf(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
  } catch {
    return undefined;
  }
}
