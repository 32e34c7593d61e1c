/** A digest as it is shown and printed, complete: eight groups of eight characters. */
export function digestGroups(digest: string): string[] {
  return digest.match(/.{1,8}/g) ?? [];
}

export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
