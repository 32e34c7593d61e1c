/** What is told of a unit: as much as can be read, the rest counted, and every text safe to paint. */
import { expect } from '@esm-bundle/chai';
import type { OrgTreeDocument, Post, Unit } from '../../../src/contract/generated/org-tree.types.js';
import { clear, org, said, stand } from './stage.js';

const one = (unit: Partial<Unit>): OrgTreeDocument => ({
  kind: 'org-tree',
  version: 1,
  title: '组织架构',
  asOf: '2018-11-05',
  units: [{ id: 'c', name: '新城社区党委', type: 'committee', ...unit }],
});

const panel = (): HTMLElement => org().renderRoot.querySelector<HTMLElement>('.panel, .in-place')!;

describe('What is told of a unit', () => {
  afterEach(clear);

  for (const [view, width] of [
    ['tree', 1440],
    ['tree', 800],
    ['list', 360],
  ] as const) {
    it(`counts what is too much to read (${view}, ${width} px)`, async () => {
      const duties = Array.from({ length: 300 }, (_, i) => `职责${i}`);
      const cycle = Array.from({ length: 2_000 }, (_, i) => ({
        stage: 'talk' as const,
        date: `2018-${String((i % 12) + 1).padStart(2, '0')}`,
        state: 'done' as const,
      }));
      const posts = Array.from({ length: 500 }, (_, i): Post => ({
        id: `p${i}`,
        title: i === 0 ? '书记' : '委员',
        holder: { name: '王敏' },
        ...(i === 0 ? { duties, cycle } : {}),
      }));
      await stand({
        attributes: `view="${view}" selected="c"`,
        width,
        data: one({ posts }),
      });
      expect(panel().querySelectorAll('.duties li')).to.have.length(41);
      expect(panel().querySelector('.duties li:last-child')!.textContent).to.contain('另有260项');
      expect(panel().querySelectorAll('*').length).to.be.below(400);
      expect(panel().textContent).to.contain('另有459项');
      expect(panel().textContent).to.contain('已谈2000次');
    });
  }

  it('clips figures and telephone numbers like every text, and tears no character', async () => {
    const counts = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`k${i}`, { value: i, unit: '名' }]),
    );
    await stand({
      attributes: 'view="tree" selected="c"',
      width: 1440,
      data: one({
        counts: { ...counts, [`\ud800${'长'.repeat(50_000)}`]: { value: 1, unit: '名' } },
        contact: { phone: '010-1234567' },
      }),
    });
    expect(panel().querySelectorAll('.facts div')).to.have.length(41);
    expect(panel().innerHTML.length).to.be.below(20_000);
    expect(panel().querySelector('a')!.getAttribute('href')).to.equal('tel:0101234567');
    expect(said(org())).not.to.match(/[\ud800-\udfff]/);
  });
});
