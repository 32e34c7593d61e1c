import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ballot } from './ballot.js';

const meta: Meta = {
  title: '票决 Ballot/主题和语言',
  id: 'ballot-themes',
  component: 'qs-ballot',
  parameters: { controls: { disable: true } },
  render: () => ballot('electionCount'),
};
export default meta;

type Story = StoryObj;

export const Hall: Story = { name: '展厅 hall：唱票', globals: { theme: 'hall' } };
export const Elder: Story = { name: '大字 elder：唱票', globals: { theme: 'elder' } };
export const Contrast: Story = { name: '高对比 contrast：唱票', globals: { theme: 'contrast' } };
export const Mourning: Story = { name: '素色 mourning：唱票', globals: { theme: 'mourning' } };

export const HallResult: Story = {
  name: '展厅：结果',
  globals: { theme: 'hall' },
  render: () => ballot('declared', { announced: true }),
};

export const ElderMarking: Story = {
  name: '大字：填票',
  globals: { theme: 'elder' },
  render: () => ballot('electionMarking'),
};

export const ContrastMarking: Story = {
  name: '高对比：填票',
  globals: { theme: 'contrast' },
  render: () => ballot('electionMarking'),
};

export const English: Story = { name: 'English', globals: { language: 'en' } };
export const EnglishResult: Story = {
  name: 'English: result',
  globals: { language: 'en' },
  render: () => ballot('electionPublished'),
};
export const Traditional: Story = {
  name: '繁體：告知',
  globals: { language: 'zh-TW' },
  render: () => ballot('notice'),
};
