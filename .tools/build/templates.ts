import { parse, type Node } from 'acorn';
import type { Plugin } from 'vite';

/** A text of a template, between two expressions. */
interface Quasi extends Node {
  readonly value: { readonly raw: string };
}

/** Takes out of the templates of styles and markup what only its author reads: comments, and white space after the first. */
export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/.*\.[jt]s$/.test(id) || !/\b(css|html|svg|staticHtml)`/.test(code)) return null;
      const quasis: { quasi: Quasi; squeeze: (text: string) => string }[] = [];
      visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
        const { tag, quasi } = node as unknown as { tag?: { name?: string }; quasi?: { quasis: Quasi[] } };
        const squeeze = tag?.name === 'css' ? squeezeStyles : squeezeMarkup;
        if (node.type === 'TaggedTemplateExpression' && /^(css|html|svg|staticHtml)$/.test(tag?.name ?? ''))
          for (const each of quasi?.quasis ?? []) quasis.push({ quasi: each, squeeze });
      });
      let squeezed = '';
      let at = 0;
      for (const { quasi, squeeze } of quasis.sort((a, b) => a.quasi.start - b.quasi.start)) {
        squeezed += code.slice(at, quasi.start) + squeeze(quasi.value.raw);
        at = quasi.end;
      }
      return { code: squeezed + code.slice(at), map: null };
    },
  };
}

export function visit(node: unknown, meet: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, meet);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    meet(node as Node);
    for (const value of Object.values(node)) visit(value, meet);
  }
}

/** Strings stay as they are. A blank before a colon stays too: in a selector it means "below". */
export function squeezeStyles(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;\}/g, '}')
            .replace(/([\s:,(-])0\.(?=\d)/g, '$1.'),
    )
    .join('');
}

/** One blank is as much as many; before the end of a tag it is none. */
export function squeezeMarkup(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ >/g, '>');
}
