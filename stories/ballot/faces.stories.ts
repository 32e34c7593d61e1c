import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { allStages, documentAt, type Matter } from './stages.js';
import { ballot } from './ballot.js';
import type { Face, Stage } from '../../src/elements/ballot/model/faces.js';

interface Args {
  face: Face;
  stage: Stage;
  matter: Matter;
  entry: boolean;
  announced: boolean;
}

/** One form each; the stage is chosen here, theme, place and language in Storybook's own bar. */
const meta: Meta<Args> = {
  title: '票决 Ballot/试用',
  id: 'ballot-try',
  component: 'qs-ballot',
  args: { matter: 'election', entry: false, announced: false },
  argTypes: {
    face: { control: false },
    stage: { control: 'select', options: allStages },
    matter: { control: 'select', options: ['motion', 'election'] },
  },
  parameters: { controls: { include: ['stage', 'matter', 'entry', 'announced'] } },
  render: ({ face, stage, matter, entry, announced }) =>
    ballot(documentAt(stage, matter), { view: face, entry, announced }),
};
export default meta;

type Story = StoryObj<Args>;

export const Notice: Story = { name: '告知 notice', args: { face: 'notice', stage: 'notice' } };
export const RollCall: Story = { name: '点名 roll-call', args: { face: 'roll-call', stage: 'roll-call' } };
export const Marking: Story = { name: '填票 marking', args: { face: 'marking', stage: 'marking' } };
export const Count: Story = { name: '计票 count', args: { face: 'count', stage: 'count' } };
export const Result: Story = { name: '结果 result', args: { face: 'result', stage: 'declared' } };
export const Paper: Story = { name: '打印件 paper', args: { face: 'paper', stage: 'published' } };
export const Record: Story = { name: '记录 record', args: { face: 'record', stage: 'published' } };
