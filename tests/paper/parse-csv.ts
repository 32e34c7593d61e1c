/** Reads a CSV file as RFC 4180 has it, without its BOM. For tests: strict, and nothing is guessed. */
export function parseCSV(file: string): string[][] {
  let at = file.startsWith('\uFEFF') ? 1 : 0;
  const rows: string[][] = [];
  while (at < file.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (file[at] === '"') {
        for (at++; ; at++) {
          if (at >= file.length) throw new Error('a quote is not closed');
          if (file[at] !== '"') cell += file[at];
          else if (file[at + 1] === '"') cell += file[at++];
          else break;
        }
        at++;
      } else {
        while (at < file.length && file[at] !== ',' && file[at] !== '\r') {
          if (file[at] === '"' || file[at] === '\n')
            throw new Error(`${JSON.stringify(file[at])} outside quotes`);
          cell += file[at++];
        }
      }
      row.push(cell);
      if (file[at] !== ',') break;
      at++;
    }
    if (file.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
