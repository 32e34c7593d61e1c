/** Attributes that go: their property is what it was before, of a type that is allowed. */
import { expect } from '@esm-bundle/chai';
import '../../src/define.js';
import { clear } from '../fixtures/page.js';

describe('An attribute that goes', () => {
  afterEach(clear);

  for (const tag of ['ballot', 'honor-roll', 'kiosk', 'leaderboard', 'org-tree', 'photo-wall', 'provider'])
    it(`leaves qs-${tag} as it was`, () => {
      const element = document.createElement(`qs-${tag}`) as HTMLElement & Record<string, unknown>;
      const { elementProperties } = element.constructor as unknown as {
        elementProperties: ReadonlyMap<string, { readonly attribute?: string | false }>;
      };
      for (const [name, { attribute = name.toLowerCase() }] of elementProperties) {
        if (attribute === false) continue;
        const before = element[name];
        element.setAttribute(attribute, '3');
        element.setAttribute(attribute, '4');
        element.removeAttribute(attribute);
        expect(element[name], name).to.equal(before);
      }
    });
});
