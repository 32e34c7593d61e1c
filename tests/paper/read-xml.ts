export interface XMLElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XMLElement | string)[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads the part of XML 1.0 that an SVG file of ours may use, and throws at anything else: an unclosed tag, a bare `&` or
 * `<`, an attribute twice, a character XML has not.
 */
export function readXML(file: string): XMLElement {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(file))
    throw new Error('a character XML has not');
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(file))
    throw new Error('half a pair');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!file.startsWith(head)) throw new Error('no declaration');
  const top: XMLElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const token = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  token.lastIndex = head.length;
  let at = head.length;
  for (let match = token.exec(file); match; match = token.exec(file)) {
    at = token.lastIndex;
    const [, end, name, attributes, empty, text] = match;
    const parent = open[open.length - 1]!;
    if (text !== undefined) parent.children.push(decode(text));
    else if (end) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element: XMLElement = { name: name!, attributes: attributesOf(attributes!), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (at !== file.length || open.length !== 1)
    throw new Error(`not well-formed at ${at}: ${file.slice(at, at + 60)}`);
  const [root, ...rest] = top.children.filter((child): child is XMLElement => typeof child !== 'string');
  if (!root || rest.length > 0) throw new Error('not one root');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) {
    if (name! in attributes) throw new Error(`${name} twice`);
    attributes[name!] = decode(value!);
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([a-z]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (!entity.endsWith(';') || character === undefined) throw new Error(`bare ${entity}`);
    return character;
  });
}

export function textOf({ children }: XMLElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
