import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * Two commands for browser tests:
 *
 * - `transcript` (Chromium only; payload `{ selector }`): what a linear screen reader meets in an element, a line each, from
 *   the browser's own accessibility tree;
 * - `golden` (payload `{ file, text }`): the text kept in that file, or null. With `QS_TRANSCRIPTS=write` the text is written
 *   there first.
 */
export function transcriptPlugin() {
  return {
    name: 'transcript',
    async executeCommand({ command, payload, session }) {
      if (command === 'transcript') return transcribe(session.browser.getPage(session.id), payload.selector);
      if (command === 'golden') return golden(payload);
      return undefined;
    },
  };
}

async function golden({ file, text }) {
  const path = join(root, file);
  if (process.env.QS_TRANSCRIPTS === 'write') {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
  }
  return { text: await readFile(path, 'utf8').catch(() => null) };
}

async function transcribe(page, selector) {
  const client = await page.createCDPSession();
  try {
    const { root: document } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: document.nodeId, selector });
    const { node } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const texts = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'StaticText');
    const langs = new Map();
    for (const { nodeId: id, backendDOMNodeId } of texts)
      langs.set(id, await langOf(client, backendDOMNodeId));
    return read(nodes, node.backendNodeId, langs);
  } finally {
    await client.detach();
  }
}

/** The language of a text where it is not the element's own. */
async function langOf(client, backendNodeId) {
  if (backendNodeId === undefined) return ''; // content of a style sheet
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () {
      const parent = this instanceof Element ? this : this.parentElement;
      const own = parent?.closest('[lang]')?.getAttribute('lang') ?? '';
      return own === (parent?.closest('.qs')?.getAttribute('lang') ?? '') ? '' : own;
    }`,
    returnByValue: true,
  });
  return result.value;
}

/** Roles that say nothing by themselves. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'LabelText',
  'Canvas',
  'emphasis',
  'strong',
  'mark',
  'code',
]);
/** Roles of which a name made of their content is read, and not the content once more. */
const named = new Set([
  'heading',
  'button',
  'link',
  'treeitem',
  'term',
  'tab',
  'radio',
  'checkbox',
  'cell',
  'rowheader',
  'columnheader',
  'option',
  'summary',
  'DisclosureTriangle',
  'image',
  'graphics-document',
]);
/** Blocks in which a text stands for itself. */
const blocks = new Set([
  'paragraph',
  'listitem',

  'definition',
  'DescriptionListTerm',
  'DescriptionListDetail',
  'caption',
  'figcaption',
]);
const told = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'disabled',
  'required',
  'invalid',
  'live',
];

function read(nodes, start, langs) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  let run = '';
  let at = 0;
  const flush = () => {
    const text = run.replace(/\s+/g, ' ').trim();
    if (text) lines.push(`${'  '.repeat(at)}${text}`);
    run = '';
  };
  /** The languages in which a name that is made of content stands, beside the element's own. */
  const langsIn = (node) => {
    if (node.role?.value === 'StaticText') return new Set([langs.get(node.nodeId) ?? '']);
    const below = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? [...langsIn(byId.get(id))] : []));
    return new Set(below);
  };
  const say = (node, depth, inName) => {
    const role = node.role?.value ?? '';
    const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
    if (role === 'StaticText' && !node.ignored) {
      if (inName) return;
      const lang = langs.get(node.nodeId);
      at = depth;
      run += `${lang ? `[${lang}: ` : ''}${node.name?.value ?? ''}${lang ? ']' : ''} `;
      return;
    }
    if (node.ignored || silent.has(role)) {
      for (const child of children) say(child, depth, inName);
      return;
    }
    flush();
    if (blocks.has(role) && !node.name?.value) {
      for (const child of children) say(child, depth, inName);
      return flush();
    }
    const states = (node.properties ?? [])
      .filter(({ name, value }) => told.includes(name) && !['false', 'off', ''].includes(String(value.value)))
      .map(({ name, value }) =>
        value.value === true || value.value === 'true' ? name : `${name} ${value.value}`,
      );
    const closed = (node.properties ?? []).some(
      ({ name, value }) => name === 'expanded' && value.value === false,
    );
    const value = node.value?.value === undefined ? '' : ` = ${node.value.value}`;
    const text = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const others = named.has(role) ? [...langsIn(node)].filter(Boolean).join(' ') : '';
    const name = text ? ` “${text}”${others && ` [${others}]`}` : '';
    const all = [`${role}${name}${value}`, ...states, ...(closed ? ['collapsed'] : [])];
    lines.push(`${'  '.repeat(depth)}${all.join(', ')}`);
    for (const child of children) say(child, depth + 1, named.has(role));
    flush();
  };
  const first = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === start);
  for (const id of first?.childIds ?? []) if (byId.has(id)) say(byId.get(id), 0, false);
  flush();
  return lines.join('\n');
}
