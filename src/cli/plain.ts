/**
 * What the command repeats (names of files, its arguments, text of a document) never moves the terminal's cursor, turns its
 * direction or hides: controls, separators of lines, marks of direction and of no width become blanks.
 */
export function plain(line: string): string {
  return line.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    ' ',
  );
}
