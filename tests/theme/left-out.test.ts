/** What is left out of the sheets of every element is missed by none: with it, nothing looks different. */
import { expect } from '@esm-bundle/chai';
import { moreParts, spareTokens } from '../../src/theme/index.js';
import { atRest, clear, org, stand } from '../elements/org-tree/stage.js';

/** Nodes that look alike are looked at twice: all of them take a minute. */
function sample(): Element[] {
  const met = new Map<string, number>();
  return Array.from(org().renderRoot.querySelectorAll('.qs, .qs *')).filter((node) => {
    const kind = [node.parentElement, node]
      .map((each) => `${each?.localName}.${each?.getAttribute('class')}`)
      .join();
    const count = (met.get(kind) ?? 0) + 1;
    met.set(kind, count);
    return count <= 2;
  });
}

/** Every property of these nodes and of what stands before and after them, as the browser worked it out. */
function looks(nodes: readonly Element[]): string[] {
  return nodes.flatMap((node) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(node, pseudo);
      const of = `${node.localName}.${node.getAttribute('class')}${pseudo ?? ''}`;
      return Array.from(style)
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${of} ${name}: ${style.getPropertyValue(name)}`);
    }),
  );
}

describe('What is left out of the sheets of an element', () => {
  afterEach(clear);

  for (const theme of ['paper', 'elder'])
    for (const view of ['list', 'tree', 'poster'])
      it(`is not missed: ${view}, ${theme}`, async () => {
        const [width, height] = view === 'poster' ? [1440, 'style="height: 900px"'] : [1000, ''];
        await stand({
          attributes: `view="${view}" selected="b03" data-qs-theme="${theme}" ${height}`,
          width,
        });
        if (view === 'poster') expect(org().renderRoot.querySelector('.poster')).not.to.equal(null);
        const nodes = sample();
        const before = looks(nodes);
        const sheet = document.createElement('style');
        sheet.textContent = spareTokens + moreParts;
        org().renderRoot.append(sheet);
        await atRest();
        const after = looks(nodes);
        expect(after.length).to.equal(before.length);
        expect(after.filter((each, i) => each !== before[i]).slice(0, 20)).to.deep.equal([]);
      });
});
