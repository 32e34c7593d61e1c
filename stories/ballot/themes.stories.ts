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
