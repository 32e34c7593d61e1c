import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import typescript from 'typescript';
import { filesIn } from '../lib/files.js';
import { root } from '../lib/root.js';

export const title = 'No copied passages in src';

/** Shorter runs of equal tokens are idiom (a constructor, a lifecycle method), longer ones want a name. */
const LENGTH = 70;

/** Looks for the same run of tokens, names and texts included, in two places. */
export default function copies() {
  const seen = new Map();
  const found = [];
  const sources = filesIn('src').filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));
  for (const path of sources) {
    const tokens = tokensOf(readFileSync(join(root, path), 'utf8'));
    for (let start = 0; start + LENGTH <= tokens.length; start += 1) {
      const passage = tokens.slice(start, start + LENGTH);
      const key = passage.map(({ text }) => text).join(' ');
      const place = `${path}:${passage[0].line}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, place);
      else {
        found.push(`${place} repeats ${first}`);
        start += LENGTH;
      }
    }
  }
  return found.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, report: found.join('\n') };
}

/** Tokens with their lines, imports and re-exports left out: every file of a kind has the same ones. */
function tokensOf(text) {
  const source = typescript.createSourceFile('x.ts', text, typescript.ScriptTarget.Latest, true);
  const tokens = [];
  const visit = (node) => {
    if (
      typescript.isImportDeclaration(node) ||
      (typescript.isExportDeclaration(node) && node.moduleSpecifier)
    )
      return;
    const children = node
      .getChildren(source)
      .filter(({ kind }) => kind < typescript.SyntaxKind.FirstJSDocNode);
    if (children.length > 0) return children.forEach(visit);
    const own = node.getText(source);
    if (own)
      tokens.push({ text: own, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  };
  visit(source);
  return tokens;
}
