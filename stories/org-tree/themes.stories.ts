import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../src/theme/index.js';
import { titled } from '../lib/documents.js';
import { tree } from './tree.js';

const meta: Meta = {
  title: '组织架构 Org tree/主题',
  id: 'org-tree-themes',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
  render: () => tree({ view: 'tree', selected: 'b04' }),
};
export default meta;

type Story = StoryObj;

export const Own: Story = {
  name: '自己的颜色',
  parameters: {
    docs: {
      description: {
        story: '在任何上层元素上设公开属性，如 --qs-accent；成对的颜色要一起改，对比度由改的人负责。',
      },
    },
  },
  render: () =>
    html`<div style="--qs-accent: #1d4f40; --qs-accent-deep: #143a2f; --qs-plate-accent: #1d4f40">
      ${tree({ view: 'tree', selected: 'b04' })}
    </div>`,
};

/** Five themes on one page: theme is what the nearest ancestor says. */
export const Five: Story = {
  name: '一页五个主题',
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap">
      ${themes.map(
        (theme) =>
          html`<div data-qs-theme=${theme} style="flex: 1 1 320px; min-width: 0">
            ${tree({ data: titled(theme), view: 'list', openDepth: 1, selected: 'c' })}
          </div>`,
      )}
    </div>`,
};
