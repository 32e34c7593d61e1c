/** A sheet of texts, a row a string. Without a name it is a CSV. */
export const sheet = (name: string, ...rows: string[]) => ({ name, rows: rows.map((row) => row.split('|')) });
