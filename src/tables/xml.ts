/**
 * Walks through XML as spreadsheet programs write it: prefixes are dropped, a document type and its entities are never
 * looked at. A walk, not a tree: a sheet of 100,000 rows has millions of tags.
 */
export interface Walker {
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

export function walk(xml: string, walker: Walker): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) walker.text?.(unescaped(xml.slice(at, start)));
    const second = xml.charCodeAt(start + 1);
    if (second === 33 || second === 63) {
      // <!-- -->, <![CDATA[ ]]>, <!DOCTYPE >, <? ?>
      const isComment = xml.startsWith('<!--', start);
      const isData = xml.startsWith('<![CDATA[', start);
      const end = xml.indexOf(isComment ? '-->' : isData ? ']]>' : '>', start);
      if (end < 0) return;
      if (isData) walker.text?.(xml.slice(start + 9, end));
      at = end + (isComment || isData ? 3 : 1);
      continue;
    }
    const end = xml.indexOf('>', start);
    if (end < 0) return;
    at = end + 1;
    if (second === 47) {
      walker.close?.(bare(xml.slice(start + 2, end).trim()));
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === 47;
    const inner = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const blank = inner.search(/\s/);
    const name = bare(blank < 0 ? inner : inner.slice(0, blank));
    walker.open?.(name, blank < 0 ? '' : inner.slice(blank));
    if (isEmpty) walker.close?.(name);
  }
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    let at = attributes.indexOf(`${name}=${quote}`);
    while (at > 0) {
      if (/[\s:]/.test(attributes.charAt(at - 1))) {
        const from = at + name.length + 2;
        return unescaped(attributes.slice(from, attributes.indexOf(quote, from)));
      }
      at = attributes.indexOf(`${name}=${quote}`, at + 1);
    }
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (name.charAt(0) !== '#') return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
