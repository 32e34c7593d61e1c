import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Unit } from '../../src/contract/generated/org-tree/types.js';
import { pickLabel } from '../../src/text/index.js';
import { titled } from '../lib/documents.js';
import { tree, treeIn } from './tree.js';

const meta: Meta = {
  title: '组织架构 Org tree/视图',
  id: 'org-tree-views',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const TreeChosen: Story = {
  name: '架构图：选中一个支部',
  render: () => tree({ data: titled('新城社区：三级联建'), view: 'tree', selected: 'b04' }),
};

export const SecondLines: Story = {
  name: '架构图：第二条线',
  parameters: {
    docs: {
      description: {
        story:
          '结对帮带、党建指导、网格联络写在relations里；选中一头，虚线连到图上的另一头，详情里写明是谁。',
      },
    },
  },
  render: () => tree({ view: 'tree', selected: 'c' }),
};

export const Searched: Story = {
  name: '架构图：找人',
  parameters: {
    docs: {
      description: {
        story: '姓名、岗位、范围的任何一段都找得到，拼音首字母也行；回车到下一处，路径自动展开。',
      },
    },
  },
  render: () => tree({ view: 'tree' }),
  play: async ({ canvasElement }) => {
    const found = treeIn(canvasElement);
    await found.updateComplete;
    const line = found.shadowRoot!.querySelector('input')!;
    line.value = '一组';
    line.dispatchEvent(new Event('input'));
    await found.updateComplete;
  },
};

export const OwnCards: Story = {
  name: '架构图：自己的卡片',
  parameters: {
    docs: {
      description: {
        story: '属性renderCard给出一个单位的卡片内容，给null就用原来的；外框、连线、键盘不变。',
      },
    },
  },
  render: () =>
    html`<qs-org-tree
      src="data/org.json"
      view="tree"
      orientation="left"
      .renderCard=${({ id, name }: Unit) =>
        id === 'c' ? null : html`<b>${pickLabel(name, 'zh-CN').text}</b><br />编号${id}`}
    ></qs-org-tree>`,
};

export const List: Story = { name: '名册 list', render: () => tree({ view: 'list' }) };

export const Poster: Story = {
  name: '挂图 poster',
  globals: { viewport: { value: 'desk' } },
  render: () => tree({ view: 'poster' }),
};

export const Auto: Story = {
  name: '随宽度 auto',
  parameters: {
    docs: { description: { story: '同一个标签，两处宽度：窄处自动成为名册。' } },
  },
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 32px; align-items: flex-start">
      <div style="flex: 0 0 375px; max-width: 100%" role="group" aria-label="375像素宽">
        ${tree({ data: titled('窄处') })}
      </div>
      <div style="flex: 1 1 720px; min-width: 0" role="group" aria-label="其余的宽度">
        ${tree({ data: titled('宽处') })}
      </div>
    </div>`,
};

export const Slots: Story = {
  name: '插槽：徽标、页脚',
  parameters: {
    docs: {
      description: {
        story: '徽标由部署单位自己提供，原样显示，不着色、不裁剪。这里只用一个虚线框标出位置。',
      },
    },
  },
  render: () =>
    html`<qs-org-tree src="data/org.json" view="list" open-depth="1">
      <svg
        slot="emblem"
        viewBox="0 0 48 48"
        width="48"
        height="48"
        role="img"
        aria-label="徽标位"
        style="margin-inline-end: 12px"
      >
        <rect
          x="1"
          y="1"
          width="46"
          height="46"
          fill="none"
          stroke="currentColor"
          stroke-dasharray="4 3"
        ></rect>
      </svg>
      <p slot="footer" style="margin: 12px 16px">本页由社区党务公开专栏维护。</p>
    </qs-org-tree>`,
};
