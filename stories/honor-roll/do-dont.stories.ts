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

const history = [
  { id: 'a', title: '示范社区', level: 'municipal', date: '2012', validUntil: '2014' },
  {
    id: 'b',
    title: '洁净楼道',
    level: 'county',
    date: '2013',
    revoked: { date: '2015-04', reason: '复查未达到标准' },
  },
  { id: 'c', title: '书香社区', level: 'municipal', date: '2016' },
];

export const Kept: Story = {
  name: '宜：到期、撤销的留着',
  render: () => roll({ view: 'timeline', data: madeUp(...history) }),
};
export const Removed: Story = {
  name: '不宜：悄悄删掉',
  render: () => roll({ view: 'timeline', data: madeUp(history[2]!) }),
};

export const YearOnly: Story = {
  name: '宜：知道到哪里写到哪里',
  render: () =>
    roll({
      view: 'list',
      data: madeUp(
        { id: 'a', title: '平安社区', level: 'county', date: '2014' },
        { id: 'b', title: '绿色社区', level: 'county' },
      ),
    }),
};
export const FirstOfJanuary: Story = {
  name: '不宜：用1月1日凑数',
  render: () =>
    roll({
      view: 'list',
      data: madeUp(
        { id: 'a', title: '平安社区', level: 'county', date: '2014-01-01' },
        { id: 'b', title: '绿色社区', level: 'county', date: '2000-01-01' },
      ),
    }),
};
