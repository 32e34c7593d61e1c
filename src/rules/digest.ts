/** A digest as it is shown and printed, complete: eight groups of eight characters. */
export function digestGroups(digest: string): string[] {
  return digest.match(/.{1,8}/g) ?? [];
}

/** Whether it has the form of a digest: 64 hexadecimal characters in lower case. It says nothing of what was digested. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
