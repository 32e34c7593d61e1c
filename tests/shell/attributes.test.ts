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

  it('brings nothing back that the property was set to since, and leaves no boolean on', () => {
    const make = (tag: string): HTMLElement & Record<string, unknown> =>
      document.createElement(tag) as HTMLElement & Record<string, unknown>;
    const ballot = make('qs-ballot');
    ballot['announced'] = true;
    ballot.setAttribute('announced', '');
    ballot['announced'] = false;
    ballot.removeAttribute('announced');
    expect(ballot['announced']).to.equal(false);
    const wall = make('qs-photo-wall');
    wall['strictConsent'] = true;
    wall.setAttribute('strict-consent', '');
    wall.removeAttribute('strict-consent');
    expect(wall['strictConsent'], 'off without its attribute').to.equal(false);
    const tree = make('qs-org-tree');
    tree['view'] = 'list';
    tree.setAttribute('view', 'tree');
    tree['view'] = 'poster';
    tree.removeAttribute('view');
    expect(tree['view']).to.equal('poster');
    tree['src'] = '/a.json';
    tree.setAttribute('src', '/b.json');
    tree['src'] = null;
    tree.removeAttribute('src');
    expect(tree['src']).to.equal(null);
  });
});
