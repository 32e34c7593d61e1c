/** What may vary, and the values of each. */
export type Factors<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Rows in which any two values of two factors meet at least once: some forty instead of some thousand. The same rows each
 * time, so that a picture can be found again.
 */
export function pairwise<Name extends string>(factors: Factors<Name>): Record<Name, string>[] {
  const names = Object.keys(factors) as Name[];
  const left = new Set<string>();
  for (const [i, a] of names.entries())
    for (const b of names.slice(i + 1))
      for (const x of factors[a]) for (const y of factors[b]) left.add(pair(a, x, b, y));
  const rows: Record<Name, string>[] = [];
  while (left.size > 0) {
    // A row begins with a pair that is missing, and takes for each factor what brings the most missing pairs.
    const [first] = left;
    const row: Partial<Record<Name, string>> = {};
    for (const part of first!.split(' + ')) {
      const [name, value] = part.split(': ') as [Name, string];
      row[name] = value;
    }
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const gain = (value: string): number =>
        names.filter((other) => row[other] !== undefined && left.has(pair(name, value, other, row[other])))
          .length;
      row[name] = factors[name].reduce((best, value) => (gain(value) > gain(best) ? value : best));
    }
    const whole = row as Record<Name, string>;
    for (const [i, a] of names.entries())
      for (const b of names.slice(i + 1)) left.delete(pair(a, whole[a], b, whole[b]));
    rows.push(whole);
  }
  return rows;

  function pair(a: Name, x: string, b: Name, y: string): string {
    const parts = [`${a}: ${x}`, `${b}: ${y}`];
    return (names.indexOf(a) < names.indexOf(b) ? parts : parts.reverse()).join(' + ');
  }
}
