import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { madeUp, roll } from './honors.js';

/** What the page of do and don't shows beside stories that are there anyway. */
const meta: Meta = {
  title: '荣誉墙 Honour roll/宜与不宜的例子',
  id: 'honor-roll-do-dont',
  component: 'qs-honor-roll',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

/** The level is written into the title and left out as a field. */
export const LevelInTitle: Story = {
  name: '不宜：级别写在名称里',
  render: () =>
    roll({
      view: 'list',
      groupBy: 'level',
      data: madeUp(
        { id: 'a', title: '荣获国家级全国文明单位光荣称号', level: 'community' },
        { id: 'b', title: '荣获省级示范社区光荣称号', level: 'community' },
      ),
    }),
};

export const LevelAsField: Story = {
  name: '宜：级别写在level里',
  render: () =>
    roll({
      view: 'list',
      groupBy: 'level',
      data: madeUp(
        { id: 'a', title: '全国文明单位', level: 'national' },
        { id: 'b', title: '示范社区', level: 'provincial' },
      ),
    }),
};
