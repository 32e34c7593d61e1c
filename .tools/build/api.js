import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../lib/root.js';

/**
 * What each element takes and tells, read from what is shipped: types and comments from the declarations, names of attributes
 * from the classes themselves. So what is inherited is there, and generic types are those of the element.
 *
 * @typedef {object} ElementApi
 * @property {string} folder of src/elements
 * @property {string} tag
 * @property {string} className
 * @property {string} module path from dist/ of the class
 * @property {string} description
 * @property {Property[]} properties that a page may set or read
 * @property {Method[]} methods
 * @property {EventApi[]} events
 * @property {{ name: string, description: string }[]} slots
 * @property {{ name: string, description: string }[]} parts
 *
 * @typedef {object} Property
 * @property {string} name
 * @property {string | null} attribute
 * @property {boolean} readonly
 * @property {string} type as TypeScript, names of literals written out
 * @property {string[]} values when it is one of some texts
 * @property {string} description
 * @property {string | undefined} initial
 * @property {string} owner class that declares it
 *
 * @typedef {{ name: string, description: string, returns: string, owner: string,
 *   parameters: { name: string, type: string, optional: boolean }[] }} Method
 * @typedef {{ name: string, description: string, className: string, module: string }} EventApi
 */

const dist = join(root, 'dist');

/** Called by Lit, not by a page. */
const lifecycle =
  /^(render|update|updated|willUpdate|firstUpdated|shouldUpdate|performUpdate|scheduleUpdate|requestUpdate|createRenderRoot|connectedCallback|disconnectedCallback|attributeChangedCallback|adoptedCallback|getUpdateComplete|later|waitFor)$/;

/** @returns {Promise<{ elements: ElementApi[], events: EventApi[] }>} `events`: those that any element may send */
export async function readApi() {
  const all = await import(pathToFileURL(join(dist, 'index.js')).href);
  const program = ts.createProgram([join(dist, 'index.d.ts')], {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2021.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const events = eventClasses(program, checker, 'index.d.ts', all);
  const folders = readdirSync(join(dist, 'elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name)
    .sort();
  const elements = folders.flatMap((folder) => {
    const own = eventClasses(program, checker, `elements/${folder}/index.d.ts`, all);
    return elementApi(program, checker, folder, all, [...own, ...events]) ?? [];
  });
  return { elements, events };
}

function exportsOf(program, checker, file) {
  const source = program.getSourceFile(join(dist, file));
  const symbol = source && checker.getSymbolAtLocation(source);
  return symbol ? checker.getExportsOfModule(symbol).map((each) => resolved(checker, each)) : [];
}

function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Classes of events by the type they carry; one that extends another of the same type comes first. */
function eventClasses(program, checker, file, all) {
  return exportsOf(program, checker, file)
    .filter(({ flags }) => flags & ts.SymbolFlags.Class)
    .flatMap((symbol) => {
      const type = all[symbol.name]?.type;
      return typeof type === 'string' && type.startsWith('qs-')
        ? [
            {
              name: type,
              className: symbol.name,
              module: moduleOf(symbol),
              description: docOf(checker, symbol),
            },
          ]
        : [];
    });
}

function elementApi(program, checker, folder, all, eventsAbove) {
  const tag = `qs-${folder}`;
  const symbol = exportsOf(program, checker, `elements/${folder}/index.d.ts`).find(
    (each) => each.flags & ts.SymbolFlags.Class && tagOf(each) === tag,
  );
  if (!symbol) throw new Error(`${folder}: no exported class says @tag ${tag}`);
  const element = all[symbol.name];
  const [node] = symbol.declarations;
  const tags = ts.getJSDocTags(node);
  const named = (name) =>
    tags.filter(({ tagName }) => tagName.text === name).map((each) => nameAndText(each));
  const members = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
    .filter((member) => isPublic(member));
  // Makes Lit read the names of all attributes, inherited ones too.
  void element.observedAttributes;
  const methods = members.filter(({ flags }) => flags & ts.SymbolFlags.Method);
  return {
    folder,
    tag,
    className: symbol.name,
    module: moduleOf(symbol),
    description: docOf(checker, symbol),
    properties: members
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Method))
      .map((member) => propertyApi(checker, member, node, element)),
    methods: methods.map((member) => methodApi(checker, member, node)),
    events: eventsOf(named('fires'), eventsAbove),
    slots: named('slot'),
    parts: named('csspart'),
  };
}

const tagOf = (symbol) =>
  ts
    .getJSDocTags(symbol.declarations[0])
    .filter(({ tagName }) => tagName.text === 'tag')
    .map(({ comment }) => ts.getTextOfJSDocComment(comment)?.trim())[0];

/** Ours, and for everybody. */
function isPublic(symbol) {
  const [node] = symbol.declarations ?? [];
  if (!node || lifecycle.test(symbol.name) || symbol.name.includes('#')) return false;
  if (relative(dist, node.getSourceFile().fileName).startsWith('..')) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
  if (ts.getCombinedModifierFlags(node) & hidden) return false;
  return !ts.getJSDocTags(node).some(({ tagName }) => /^(ignore|internal)$/.test(tagName.text));
}

function propertyApi(checker, member, at, element) {
  const [node] = member.declarations;
  const type = checker.getTypeOfSymbolAtLocation(member, at);
  const values = literalsOf(type);
  const description = docOf(checker, member);
  const declared = element.elementProperties?.get(member.name);
  return {
    name: member.name,
    attribute: declared && declared.attribute !== false ? attributeOf(declared, member.name) : null,
    readonly: !declared && (ts.isGetAccessor(node) || isReadonly(node)),
    type: values.length > 0 ? wordsOf(type, values) : typeText(checker, type),
    values,
    description,
    initial:
      /\bdefault:? `?([^\s`.,;:]+)/i.exec(description)?.[1] ??
      /`([\w-]+)` \(default\)/.exec(description)?.[1],
    owner: ownerOf(member),
  };
}

const isReadonly = (node) => Boolean(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly);
const attributeOf = ({ attribute }, name) => (typeof attribute === 'string' ? attribute : name.toLowerCase());

function methodApi(checker, member, at) {
  const [signature] = checker.getTypeOfSymbolAtLocation(member, at).getCallSignatures();
  return {
    name: member.name,
    description: docOf(checker, member),
    returns: typeText(checker, signature.getReturnType()),
    parameters: signature.parameters.map((each) => ({
      name: each.name,
      type: typeText(checker, checker.getTypeOfSymbolAtLocation(each, at)),
      optional: Boolean(each.valueDeclaration && checker.isOptionalParameter(each.valueDeclaration)),
    })),
    owner: ownerOf(member),
  };
}

const typeText = (checker, type) =>
  checker.typeToString(
    type,
    undefined,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
  );

/** The words of a union such as `'auto' | 'list'`; none when it takes anything else. */
function literalsOf(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)),
  );
  return parts.length > 0 && parts.every((part) => part.isStringLiteral())
    ? parts.map(({ value }) => value)
    : [];
}

const wordsOf = (type, values) =>
  [
    ...values.map((value) => `'${value}'`),
    ...(type.types?.some(({ flags }) => flags & ts.TypeFlags.Null) ? ['null'] : []),
  ].join(' | ');

/** What it says that it sends, and the class of it: the element's own, or that of all. */
function eventsOf(told, known) {
  return told
    .filter(({ name }) => name.startsWith('qs-'))
    .map(({ name, description }) => {
      const { className, module } = known.find((each) => each.name === name) ?? {
        className: 'QsEvent',
        module: 'shell/events.js',
      };
      return { name, description, className, module };
    });
}

/** `@slot name - what`, `@fires qs-select - what`; the default slot has no name. */
function nameAndText(tag) {
  const text = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim();
  // TypeScript takes the word after some tags for a name of its own.
  const whole =
    tag
      .getText()
      .replace(/^@\w+\s*/, '')
      .replace(/\s*\n\s*\*?\s*/g, ' ')
      .trim() || text;
  const [, name = '', description = ''] = /^(\S*?)\s*(?:-\s+(.*))?$/s.exec(whole) ?? [];
  return { name: name === '-' ? '' : name, description: description.trim() };
}

const docOf = (checker, symbol) =>
  ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const ownerOf = (member) => member.declarations[0].parent.name?.text ?? '';

const moduleOf = (symbol) =>
  relative(dist, symbol.declarations[0].getSourceFile().fileName)
    .replace(/\\/g, '/')
    .replace(/\.d\.ts$/, '.js');
