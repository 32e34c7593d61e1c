import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { deepChain, eleventhousand, longNames, vacancies } from '../lib/documents.js';
import { tree } from './tree.js';

const meta: Meta = {
  title: '组织架构 Org tree/极端的内容',
  id: 'org-tree-extremes',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const LongNames: Story = {
  name: '很长的名称：架构图',
  render: () => tree({ data: longNames, view: 'tree', selected: 'b1' }),
};
export const Vacancies: Story = {
  name: '空缺与兼任',
  render: () => tree({ data: vacancies, view: 'list', selected: 'c' }),
};
export const DeepChain: Story = {
  name: '200级，名册',
  globals: { viewport: { value: 'phone' } },
  render: () => tree({ data: deepChain(), view: 'list', openDepth: 'all' }),
};
export const Eleventhousand: Story = {
  name: '11111个单位，名册全部展开',
  render: () => tree({ data: eleventhousand(), view: 'list', openDepth: 'all' }),
};

export const EleventhousandWall: Story = {
  name: '一万多个单位，在长屏上',
  globals: { theme: 'hall', place: 'wall' },
  parameters: {
    docs: { description: { story: '挂图的字会小到看不清，自动改用名册，一页一页地放。' } },
  },
  render: () => tree({ data: eleventhousand() }),
};
