import type { LitElement, PropertyDeclaration } from 'lit';
import { nearest } from '../contract/words/nearest.js';
import { hint } from '../data/environment.js';
import { closestAttribute } from './surroundings.js';

/** The words that an attribute takes, where it takes a few only; forms (`view`) are each element's own. tests/package compares it with the types. */
export const attributeValues: Readonly<Record<string, string>> = {
  captions: 'auto horizontal vertical',
  'group-by': 'level year issuer category',
  'open-depth': 'all',
  orientation: 'top bottom left right',
  ties: 'skip dense',
};

/** The same of what stands on any tag above. */
export const surroundings: Readonly<Record<string, string>> = {
  'data-qs-density': 'comfortable compact',
  'data-qs-place': 'phone desk kiosk hall wall',
  'data-qs-theme': 'paper hall elder contrast mourning',
};

/**
 * Tells a developer of attributes that are misspelt or take no such value: they are ignored, as HTML has it, and nothing else would say
 * why. Fetched on a developer's own host only.
 */
export function tellMisspelt(element: LitElement): void {
  const tag = element.localName;
  const known = new Map<string, PropertyDeclaration & { readonly name: string }>();
  (element.constructor as typeof LitElement).elementProperties.forEach((declared, name) => {
    const { attribute = true } = declared;
    if (attribute === false) return;
    known.set(attribute === true ? String(name).toLowerCase() : attribute, {
      ...declared,
      name: String(name),
    });
  });
  for (const { name, value } of Array.from(element.attributes)) {
    const declared = known.get(name);
    const said = `<${tag} ${name}="${value.slice(0, 40)}">`;
    if (name === 'data') hint(`${said}: a document is set as the property .data, or by src.`);
    else if (!declared) tellUnknown(name, [...Array.from(known.keys()), ...Object.keys(surroundings)], said);
    else {
      const { views } = element as { readonly views?: readonly string[] };
      const values = name === 'view' && views ? `auto ${views.join(' ')}` : attributeValues[name];
      const now = (element as unknown as Record<string, unknown>)[declared.name];
      const isNumber = typeof now === 'number';
      if (isNumber ? Number.isNaN(now) : values !== undefined && !has(values, value))
        hint(
          `${said} has no effect: it takes ${[isNumber ? 'a number' : '', ...(values ?? '').split(' ')].filter(Boolean).join(', ')}.${meant(value, values)}`,
        );
    }
  }
  for (const [name, values] of Object.entries(surroundings)) {
    const value = closestAttribute(element, name);
    if (value === null || has(values, value)) continue;
    const near = meant(value, values);
    // A site may have a theme of its own.
    if (name !== 'data-qs-theme' || near)
      hint(`${name}="${value.slice(0, 40)}" is none of ${values.split(' ').join(', ')}.${near}`);
  }
}

/** Others' attributes are theirs: only what comes near to one of ours is told. */
function tellUnknown(name: string, known: readonly string[], said: string): void {
  if (/^(data-|aria-|on)/.test(name) && !name.startsWith('data-qs-')) return;
  if (known.includes(name) || ours.includes(name) || name in HTMLElement.prototype) return;
  const near = known.find((each) => each.endsWith(`-${name}`)) ?? nearest(name, known.join(' '));
  if (near !== undefined) hint(`${said} has no effect. Did you mean ${near}?`);
}

/** What is an attribute without being a property of the same name. */
const ours = [
  'class',
  'is',
  'part',
  'state',
  'exportparts',
  'data-qs-debug',
  'data-qs-kiosk',
  'data-qs-paper',
  'data-qs-rest',
];

const has = (values: string, value: string): boolean => values.split(' ').includes(value);

function meant(value: string, values = ''): string {
  // Words as short as these are one letter apart from many others.
  const near =
    nearest(value, values) ?? values.split(' ').find((each) => value.length > 1 && isAbridged(value, each));
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

/** `lst` of list, `al` of all: the letters stand in it in their order, and one lacks. */
function isAbridged(value: string, word: string): boolean {
  return (
    value.length === word.length - 1 &&
    Array.from(word).some((_, i) => word.slice(0, i) + word.slice(i + 1) === value)
  );
}
