/**
 * Text as bytes of an encoding, for tests: `gbk`, `gb18030`, `big5`, `utf-8`, `utf-8-mark`, `utf-16le`, `utf-16be` (with
 * their marks), `utf-16le-bare`, `damaged` (UTF-8 with one byte of a character lost), `noise` (text in no encoding).
 * Node encodes UTF only, so the others are looked up in what `TextDecoder` makes of every pair of bytes.
 */
const tables = new Map();

export function encoded(name, text) {
  switch (name) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16le-bare':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'damaged': {
      const bytes = Buffer.from(text);
      const at = bytes.findIndex((byte) => byte >= 0xe0);
      return Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]);
    }
    case 'noise':
      return Buffer.from(text.replace(/[^\x20-\x7e]+/g, '\xff\xfe '), 'latin1');
    default: {
      const table = tableOf(name);
      return Buffer.from([...text].flatMap((char) => (char < '\x80' ? char.charCodeAt(0) : table.get(char))));
    }
  }
}

function tableOf(name) {
  if (!tables.has(name)) {
    const decoder = new TextDecoder(name);
    const table = new Map();
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) {
        const char = decoder.decode(new Uint8Array([first, second]));
        if (!char.includes('\ufffd') && [...char].length === 1 && !table.has(char))
          table.set(char, [first, second]);
      }
    tables.set(name, table);
  }
  return tables.get(name);
}
