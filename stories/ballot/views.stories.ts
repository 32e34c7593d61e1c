import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents, electionOf } from '../../tests/elements/ballot/documents.js';
import { ballot } from './ballot.js';

const meta: Meta = {
  title: '票决 Ballot/一次会议',
  id: 'ballot-views',
  component: 'qs-ballot',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

export const Notice: Story = { name: '告知 notice', render: () => ballot('notice') };
export const NoticeOfElection: Story = { name: '告知：选举', render: () => ballot('electionNotice') };
export const RollCall: Story = { name: '点名 roll-call', render: () => ballot('rollCall') };
export const Marking: Story = { name: '填票 marking：选举', render: () => ballot('electionMarking') };
export const MarkingMotion: Story = { name: '填票：议案', render: () => ballot('marking') };
export const Closed: Story = { name: '封箱，还没有计票', render: () => ballot('closed') };
export const Count: Story = { name: '计票 count', render: () => ballot('electionCount') };
export const CountMotion: Story = { name: '计票：议案', render: () => ballot('count') };
export const Entry: Story = {
  name: '计票：逐张记',
  render: () => ballot('closed', { view: 'count', entry: true }),
};
export const FirstStep: Story = { name: '宣布，第一步', render: () => ballot('declared') };
export const Result: Story = { name: '结果 result', render: () => ballot('declared', { announced: true }) };
export const Elected: Story = { name: '结果：选举', render: () => ballot('electionPublished') };
export const Tie: Story = {
  name: '结果：并列，再次投票',
  render: () => html`${ballot('tie', { announced: true })}<br />${ballot('revote', { announced: true })}`,
};
export const CarriedOut: Story = { name: '落实', render: () => ballot('carriedOut') };
export const Paper: Story = { name: '打印件 paper', render: () => ballot('published', { view: 'paper' }) };
export const Record: Story = { name: '记录 record', render: () => ballot('published', { view: 'record' }) };
export const Many: Story = {
  name: '填票：500名候选人',
  render: () => ballot(electionOf(documents.electionMarking, 300, 500)),
};
export const ManyCounted: Story = {
  name: '计票：30名候选人，一体机',
  globals: { theme: 'hall', place: 'kiosk' },
  render: () => ballot(electionOf(documents.electionCount, 20, 30)),
};
export const NotYet: Story = { name: '还没有到的形式', render: () => ballot('count', { view: 'result' }) };
