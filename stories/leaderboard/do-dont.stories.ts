import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { board, teamsWith, volunteers } from './board.js';

/** What the page of do and don't shows beside stories that are there anyway. */
const meta: Meta = {
  title: '志愿服务榜 Leaderboard/宜与不宜的例子',
  id: 'leaderboard-do-dont',
  component: 'qs-leaderboard',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const EveryPlace: Story = { name: '不宜：人人有名次', render: () => board({ top: 25 }) };

export const Zeros: Story = {
  name: '不宜：没有报的写成0',
  render: () =>
    board({
      top: 6,
      data: teamsWith((entry, i) =>
        i % 3 ? {} : { values: { ...(entry['values'] as object), services: 0 } },
      ),
    }),
};

export const People: Story = {
  name: '不宜：用名次考核个人',
  render: () => board({ data: volunteers, top: 25 }),
};
