/** A number as an author gave it: frameworks set a property to the text that HTML has. NaN for anything else. */
export const numberOf = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : typeof value === 'number' ? value : NaN;
