import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { clock } from '../../src/data/environment.js';
import { answerFor, json, status } from '../lib/answers.js';
import { partlyWrong, titled, wrong } from '../lib/documents.js';
import { until } from '../lib/until.js';
import { tree, treeIn } from './tree.js';

const meta: Meta = {
  title: '组织架构 Org tree/状态',
  id: 'org-tree-states',
  component: 'qs-org-tree',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

/** What a page would write inside the tag for readers without script, and until the data is there. */
const fallback = html`<ul>
  <li>
    新城社区党委
    <ul>
      <li>十一个前哨支部</li>
      <li>三十三个楼道党小组</li>
    </ul>
  </li>
</ul>`;

const told = (story: string) => ({ docs: { description: { story } } });

export const PartlyUsed: Story = {
  name: '正常：有几处没有采用',
  parameters: told(
    '可有可无的内容写错了，只略去那一处。这一条提示只给开发者看：本机，或页面写了 data-qs-debug。',
  ),
  beforeEach: () => {
    document.documentElement.setAttribute('data-qs-debug', '');
    return () => document.documentElement.removeAttribute('data-qs-debug');
  },
  render: () => tree({ data: partlyWrong, view: 'list' }),
  play: ({ canvasElement }) => {
    treeIn(canvasElement).shadowRoot?.querySelector('details')?.setAttribute('open', '');
  },
};

const hours = 3 * 3_600_000;

export const Stale: Story = {
  name: '旧数据',
  parameters: told(
    '第一次取到了，刷新时服务器答复503：仍显示上次的内容，说明有多旧、何时再试。静态文件做不到先成后败，所以本故事替换这一个地址的 fetch，并把时钟拨快三小时。',
  ),
  beforeEach: () => {
    const now = clock.now;
    const end = answerFor('made-up/once.json', (times) => {
      if (times === 0) return json(titled('新城社区：上次的内容'));
      clock.now = () => now() + hours;
      return status(503);
    });
    return () => {
      clock.now = now;
      end();
    };
  },
  render: () => html`<qs-org-tree src="made-up/once.json" refresh="1" view="list"></qs-org-tree>`,
  play: ({ canvasElement }) => until(() => treeIn(canvasElement).state === 'stale'),
};

export const Invalid: Story = {
  name: '数据有误：没有可显示的',
  parameters: told('每一处说明在哪里、怎样改。'),
  render: () => tree({ data: wrong }),
};

export const InvalidKept: Story = {
  name: '数据有误：仍显示上次的内容',
  parameters: told('先给一份好的，再给一份有误的（属性 data，不经网络）。'),
  render: () => tree({ view: 'list', openDepth: 2 }),
  play: async ({ canvasElement }) => {
    const element = treeIn(canvasElement);
    await element.updateComplete;
    element.data = wrong;
    await element.updateComplete;
  },
};

export const InvalidHtml: Story = {
  name: '数据有误：取到的是网页',
  parameters: told('地址指到了一个网页（这里就是本站的首页），例如登录页。'),
  render: () => html`<qs-org-tree src="index.html">${fallback}</qs-org-tree>`,
  play: ({ canvasElement }) => until(() => treeIn(canvasElement).state === 'invalid'),
};
