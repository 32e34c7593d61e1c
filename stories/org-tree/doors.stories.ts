import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/org-tree/define.js';
import '../../src/elements/provider/define.js';
import { load } from '../../src/data/load.js';
import { community, oneUnit } from '../lib/documents.js';

const meta: Meta = {
  title: '组织架构 Org tree/数据的五个门',
  id: 'org-tree-doors',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const code = (source: string) => ({ docs: { source: { code: source, language: 'html' } } });

export const Script: Story = {
  name: '三 标签里的数据',
  parameters: code(`<qs-org-tree>
  <script type="application/json">{ "kind": "org-tree", … }</script>
</qs-org-tree>`),
  render: () => {
    // A script that a template would write is inert in any case; this one holds data.
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(oneUnit);
    return html`<qs-org-tree view="list">${script}</qs-org-tree>`;
  },
};

/** What was loaded is shared by the whole page; the next story must not find it. */
function forgetLoaded(): void {
  const store = (globalThis as unknown as Record<symbol, { documents: unknown[] } | undefined>)[
    Symbol.for('qianshao.store')
  ];
  store?.documents.splice(0);
}

export const Load: Story = {
  name: '四 Qianshao.load',
  parameters: code(`<!-- file:// 上不能读取文件，用脚本装入；先后不限 -->
<script src="district.js"></script>
<qs-org-tree></qs-org-tree>`),
  beforeEach: () => {
    load(community);
    return forgetLoaded;
  },
  render: () => html`<qs-org-tree view="list" open-depth="1"></qs-org-tree>`,
};

export const Provider: Story = {
  name: '五 qs-provider',
  parameters: code(`<qs-provider src="data/district.json" refresh="600">
  <qs-org-tree></qs-org-tree>
</qs-provider>`),
  render: () =>
    html`<qs-provider src="data/district.json">
      <qs-org-tree view="list" open-depth="1"></qs-org-tree>
    </qs-provider>`,
};
