/** The import graph of src, for tests: who takes what from whom, and whether that is left at run time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import typescript from 'typescript';

export interface Import {
  /** The file that imports, from the root of the repository. */
  readonly from: string;
  /** The imported file, or the name of a package. */
  readonly to: string;
  /** `type` leaves nothing behind; `later` is a dynamic import, fetched when it is asked for; `now` is any other. */
  readonly how: 'type' | 'now' | 'later';
}

export const sources = (folder = 'src'): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sources(path) : [path];
    })
    .filter((path) => /\.(ts|js)$/.test(path) && !path.endsWith('.d.ts'))
    .sort();

/** Every import and re-export of the files, at every depth of `src`. */
export function importsOf(files: readonly string[] = sources()): Import[] {
  const known = new Set(files);
  return files.flatMap((from) =>
    written(from, readFileSync(from, 'utf8')).map(({ to, how }) => {
      if (!to.startsWith('.')) return { from, to, how };
      const path = normalize(join(from, '..', to));
      const source = path.replace(/\.js$/, '.ts');
      return { from, to: known.has(source) ? source : path, how };
    }),
  );
}

function written(path: string, text: string): Pick<Import, 'to' | 'how'>[] {
  const found: Pick<Import, 'to' | 'how'>[] = [];
  const visit = (node: typescript.Node): void => {
    if (typescript.isImportDeclaration(node))
      // `import { type X }` stays as `import './x.js'` (verbatimModuleSyntax): only `import type` leaves nothing.
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'now');
    else if (typescript.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'now');
    else if (typescript.isImportTypeNode(node) && typescript.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type');
    else if (
      typescript.isCallExpression(node) &&
      node.expression.kind === typescript.SyntaxKind.ImportKeyword
    )
      add(node.arguments[0], 'later');
    typescript.forEachChild(node, visit);
  };
  const add = (name: typescript.Node | undefined, how: Import['how']): void => {
    if (name && typescript.isStringLiteral(name)) found.push({ to: name.text, how });
  };
  visit(typescript.createSourceFile(path, text, typescript.ScriptTarget.Latest));
  return found;
}

/** Groups of files that reach each other in a circle; the shortest way around is enough to see where to cut. */
export function circles(imports: readonly Pick<Import, 'from' | 'to'>[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!next.has(from)) next.set(from, new Set());
    next.get(from)!.add(to);
  }
  const found: string[][] = [];
  const told = new Set<string>();
  for (const start of [...next.keys()].sort()) {
    const way = wayBack(start, next);
    if (!way || way.some((each) => told.has(each))) continue;
    way.forEach((each) => told.add(each));
    found.push(way);
  }
  return found;
}

function wayBack(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const before = new Map<string, string>();
  const queue = [start];
  for (const at of queue)
    for (const to of next.get(at) ?? []) {
      if (to === start) {
        const way = [at];
        while (way[0] !== start) way.unshift(before.get(way[0]!)!);
        return way;
      }
      if (!before.has(to)) {
        before.set(to, at);
        queue.push(to);
      }
    }
  return undefined;
}
