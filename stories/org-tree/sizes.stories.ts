import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tree } from './tree.js';

const meta: Meta = {
  title: '组织架构 Org tree/尺寸与场所',
  id: 'org-tree-sizes',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const screen = (viewport: string, globals: Record<string, string> = {}) => ({
  viewport: { value: viewport },
  ...globals,
});

export const Phone: Story = { name: '手机 320×640', globals: screen('phone'), render: () => tree() };

export const Desk: Story = {
  name: '桌面 1440×900',
  globals: screen('desk'),
  render: () => tree({ selected: 'b04' }),
};

export const Wall: Story = {
  name: '长屏 3840×1080，展厅',
  globals: screen('wall', { theme: 'hall', place: 'wall' }),
  parameters: { stage: 'bare' },
  render: () => tree({ view: 'poster', openDepth: 'all' }),
};

export const FixedBox: Story = {
  name: '固定高度的框',
  parameters: { docs: { description: { story: '给了高度就在框内滚动；没给高度就有多高占多高。' } } },
  render: () =>
    html`<qs-org-tree
      src="data/org.json"
      view="list"
      open-depth="all"
      style="height: 480px; border: 1px solid"
    ></qs-org-tree>`,
};

export const Scaled: Story = {
  name: '在 transform: scale() 里',
  parameters: {
    docs: { description: { story: '展厅常把整页缩放到屏幕上；长名册仍只画看得见的部分，选中与滚动都对。' } },
  },
  render: () =>
    html`<div style="width: 720px; max-width: 100%; height: 450px; overflow: hidden">
      <div style="width: 1440px; transform: scale(0.5); transform-origin: 0 0">
        ${tree({ view: 'tree', selected: 'b04' })}
      </div>
    </div>`,
};

export const TwoLanguages: Story = {
  name: '一页两种语言',
  parameters: { docs: { description: { story: '语言取自最近的 lang，每个组件各取各的。' } } },
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 32px">
      ${['zh-CN', 'zh-TW', 'en'].map(
        (lang) =>
          html`<div lang=${lang} style="flex: 1 1 320px; min-width: 0">
            ${tree({ view: 'list', selected: 'b04' })}
          </div>`,
      )}
    </div>`,
};
