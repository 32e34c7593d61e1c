import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from '../lib/root.js';
import { readApi } from './api.js';

/**
 * Types that follow from the elements themselves, so that a new element writes none of them:
 *
 * - `addEventListener` of each element knows its `qs-*` events, and so does that of the page for what all of them send;
 * - dist/tags.d.ts: what each tag takes and tells, of which the types for React, Vue and Svelte are made.
 */
export async function writeTypes() {
  const { elements, events } = await readApi();
  for (const element of elements) await typeEvents(element, events);
  await write('tags.d.ts', tagsOf(elements));
  for (const [name, text] of Object.entries({ jsx, vue, svelte })) {
    await write(`${name}.d.ts`, text);
    await write(`${name}.js`, '// Types alone: see the declarations beside this file.\nexport {};\n');
  }
}

/** @param {import('./api.js').ElementApi} element */
async function typeEvents({ className, module, events, folder }, shared) {
  const from = dirname(module);
  const entries = (list) => list.map((event) => `  '${event.name}': ${typeOf(event, from)};`).join('\n');
  const declared = join(root, 'dist', module.replace(/\.js$/, '.d.ts'));
  await appendFile(
    declared,
    `
/** The events that it sends beside those of every element. */
export interface ${className}EventMap extends HTMLElementEventMap {
${entries(events)}
}
export interface ${className} {
  addEventListener<K extends keyof ${className}EventMap>(type: K, listener: (this: ${className}, event: ${className}EventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof ${className}EventMap>(type: K, listener: (this: ${className}, event: ${className}EventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
`,
  );
  // What bubbles to a page may come from any element: there it has the fields that all have.
  const common = events.flatMap(({ name }) => ofAll(name, shared) ?? []);
  if (common.length === 0) return;
  await appendFile(
    join(root, `dist/elements/${folder}/define.d.ts`),
    `declare global {
  interface GlobalEventHandlersEventMap {
${common.map((event) => `    '${event.name}': ${typeOf(event, `elements/${folder}`)};`).join('\n')}
  }
}
`,
  );
}

/** The class that every event of a name is: the frame's own, or the only one there is. */
function ofAll(name, shared) {
  const known = shared.filter((each) => each.name === name);
  return (
    known.find(({ module }) => /^(frame|shell)\//.test(module)) ?? (known.length === 1 ? known[0] : null)
  );
}

function typeOf({ className, module }, from) {
  const path = relative(from, module).replace(/\\/g, '/');
  return `import('${path.startsWith('.') ? path : `./${path}`}').${className}`;
}

/** @param {import('./api.js').ElementApi[]} elements */
function tagsOf(elements) {
  const tags = elements.map(({ tag, className, module, properties, events }) => {
    const type = `import('./${module}').${className}`;
    const props = properties
      .filter(({ readonly }) => !readonly)
      .flatMap(({ name, attribute, type: kind }) => {
        const own = `${type}['${name}']`;
        // An attribute is written as text; under the property's own name so may a number be.
        const isNumber = attribute === name && /\bnumber\b/.test(kind);
        return [
          [name, isNumber ? `${own} | \`\${number}\`` : own],
          ...(attribute && attribute !== name ? [[attribute, `${own} | string`]] : []),
        ];
      });
    const lines = (pairs) =>
      pairs.map(([name, value]) => `      '${name}'?: ${value} | undefined;`).join('\n');
    return `  '${tag}': {
    element: ${type};
    props: {
${lines(props)}
    };
    events: {
${events.map((event) => `      '${event.name}': ${typeOf(event, '')};`).join('\n')}
    };
  };`;
  });
  return `import type {} from './define.js';

/** What each tag takes and tells. */
export interface QsTags {
${tags.join('\n')}
}
export type QsProps<K extends keyof QsTags> = QsTags[K]['props'];
/** Listeners as properties of a tag: \`onqs-select\`. */
export type QsListeners<K extends keyof QsTags> = {
  [E in keyof QsTags[K]['events'] as \`on\${E & string}\`]?: ((event: QsTags[K]['events'][E]) => void) | undefined;
};
`;
}

const jsx = `/** Types for React 19: \`import type {} from 'qianshao/jsx.js'\` once in a project. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { QsListeners, QsProps, QsTags } from './tags.js';

type Tag<K extends keyof QsTags> = QsProps<K> &
  QsListeners<K> &
  Omit<HTMLAttributes<QsTags[K]['element']>, keyof QsProps<K>> &
  RefAttributes<QsTags[K]['element']>;
type Tags = { [K in keyof QsTags]: Tag<K> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `/** Types for Vue 3 templates: \`import type {} from 'qianshao/vue.js'\` once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { QsProps, QsTags } from './tags.js';

type Camel<S extends string> = S extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : S;
/** \`@qs-select\` in a template is \`onQsSelect\` to its types. */
type Listeners<K extends keyof QsTags> = {
  [E in keyof QsTags[K]['events'] as \`on\${Capitalize<Camel<E & string>>}\`]?: ((event: QsTags[K]['events'][E]) => void) | undefined;
};
type Tags = {
  [K in keyof QsTags]: new () => {
    $props: QsProps<K> & Listeners<K> & Omit<HTMLAttributes, keyof QsProps<K>> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelte = `/** Types for Svelte 5 (and \`on:qs-select\` of 4): \`import type {} from 'qianshao/svelte.js'\` once in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { QsListeners, QsProps, QsTags } from './tags.js';

type Directives<K extends keyof QsTags> = {
  [E in keyof QsTags[K]['events'] as \`on:\${E & string}\`]?: ((event: QsTags[K]['events'][E]) => void) | undefined;
};
type Tags = {
  [K in keyof QsTags]: QsProps<K> & QsListeners<K> & Directives<K> & Omit<HTMLAttributes<QsTags[K]['element']>, keyof QsProps<K>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

const write = (file, text) => writeFile(join(root, 'dist', file), text);
