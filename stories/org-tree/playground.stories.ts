import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/org-tree/define.js';

const meta: Meta = {
  title: '组织架构 Org tree/试用',
  id: 'org-tree-try',
  component: 'qs-org-tree',
};
export default meta;

export const Try: StoryObj = {
  name: '试用',
  render: () => html`<qs-org-tree src="data/org.json"></qs-org-tree>`,
};
