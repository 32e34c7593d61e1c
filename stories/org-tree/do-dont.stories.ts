import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { community } from '../lib/documents.js';
import { tree } from './tree.js';

/** What the page of do and don't shows beside stories that are there anyway. */
const meta: Meta = {
  title: '组织架构 Org tree/宜与不宜的例子',
  id: 'org-tree-do-dont',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const narrow = (view: 'tree' | 'list') => html`<div style="max-width: 400px">${tree({ view })}</div>`;

export const NarrowList: Story = { name: '宜：窄栏里用名册', render: () => narrow('list') };
export const NarrowTree: Story = { name: '不宜：窄栏里用架构图', render: () => narrow('tree') };

/** Names of units with what belongs into other fields. */
const crowded = {
  ...community,
  units: (community.units ?? []).map((unit) =>
    typeof unit.name === 'string' || !('parentId' in unit)
      ? unit
      : { ...unit, name: `${unit.name['zh-CN']}（电话见公示栏，周一至周五上班）` },
  ),
};

export const CrowdedNames: Story = {
  name: '不宜：名称里写电话和时间',
  render: () => tree({ data: crowded, view: 'list' }),
};

/** The marks take the light colour of a house, and what stands on them stays light. */
export const OneColour: Story = {
  name: '不宜：只改一个颜色',
  render: () =>
    html`<div data-hard-to-read style="--qs-accent: #ecd9a4; --qs-accent-deep: #e2c27a">
      ${tree({ view: 'tree', selected: 'b04' })}
    </div>`,
};
