import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { board, boardIn, city, teams, teamsWith, volunteers } from './board.js';

const meta: Meta = {
  title: '志愿服务榜 Leaderboard/视图',
  id: 'leaderboard-views',
  component: 'qs-leaderboard',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const told = (story: string) => ({ docs: { description: { story } } });

export const Rank: Story = {
  name: '名次 rank',
  parameters: told('只有前几名有号码，其余按队名笔画，谁都不是最后一名。'),
  render: () => board({ top: 6 }),
};

export const RankChosen: Story = {
  name: '名次：选中一支队',
  render: () => board({ top: 6, selected: 'rescue' }),
};

export const Milestone: Story = {
  name: '里程碑 milestone',
  parameters: told('同一份数据，不排名次：谁到了哪一程，离下一程还有多少。'),
  render: () => board({ view: 'milestone' }),
};

export const List: Story = { name: '名单 list', render: () => board({ view: 'list' }) };

export const Persons: Story = {
  name: '团队与1500名志愿者',
  parameters: told('先团队，后个人；宽处并排，窄处切换。个人可以只看一支队的。'),
  render: () => board({ data: volunteers }),
};

export const Sorted: Story = {
  name: '全部按服务时长',
  parameters: told('sort-by是指标的编号：所有的行按它排，仍只有前几名有号码。'),
  render: () => board({ sortBy: 'hours', top: 6 }),
};

export const TiesSkip: Story = { name: '并列：之后跳号 skip', render: () => board({ top: 6, ties: 'skip' }) };

export const TiesDense: Story = {
  name: '并列：之后不跳号 dense',
  render: () => board({ top: 6, ties: 'dense' }),
};

export const OptOut: Story = {
  name: '有人不参加',
  parameters: told('optOut的不出现，也不占名次，只说有几个。'),
  render: () => board({ top: 6, data: teamsWith((_, i) => (i < 3 ? { optOut: true } : {})) }),
};

export const Missing: Story = {
  name: '缺数字',
  parameters: told('没有的写成“—”，不是0；它没有名次。'),
  render: () => board({ sortBy: 'services', data: teamsWith((_, i) => (i % 3 ? {} : { values: {} })) }),
};

export const One: Story = {
  name: '只有一行',
  render: () => board({ data: { ...teams, entries: teams.entries.slice(0, 1) } }),
};

export const None: Story = { name: '一行也没有', render: () => board({ data: { ...teams, entries: [] } }) };

export const City: Story = {
  name: '十万人的城市',
  parameters: told('只有看得见的行在页面里；行号、总行数照样读得出。'),
  render: () => board({ data: city(100_000), sortBy: 'hours' }),
};

export const Patch: Story = {
  name: '数字更新，名次滑动',
  parameters: told('patch()按编号更新；名次变了的行滑到新的位置。要求减少动态的读者看不到滑动。'),
  render: () => html`${board({ sortBy: 'services' })}`,
  play: async ({ canvasElement }) => {
    const element = boardIn(canvasElement);
    await element.updateComplete;
    await element.patch([{ id: 'sprout', values: { services: 4500 } }]);
    await element.updateComplete;
  },
};

export const Evening: Story = {
  name: '颁奖晚会',
  parameters: told(
    'evening：先都盖住，announceNext()、空格、回车或翻页笔从后往前逐一揭晓；数字不再变，直到reset()。',
  ),
  render: () => html`<qs-leaderboard .data=${teams} top="6" evening></qs-leaderboard>`,
  play: async ({ canvasElement }) => {
    const element = boardIn(canvasElement);
    await element.updateComplete;
    await element.announceNext();
    await element.announceNext();
    await element.updateComplete;
  },
};

export const Hall: Story = {
  name: '展厅：分页',
  parameters: told('每页停留一样久，谁都不少看一眼；没有滚动条。'),
  render: () =>
    html`<div data-qs-theme="hall" data-qs-place="hall">
      <qs-leaderboard .data=${teams} top="6"></qs-leaderboard>
    </div>`,
};
