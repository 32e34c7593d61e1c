import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ballot } from './ballot.js';
import type { Face } from '../../src/elements/ballot/index.js';
import { documentAt, framesOf, type Frame } from './stages.js';

interface Args {
  face: Face;
}

const meta: Meta<Args> = {
  title: '票决 Ballot/各个阶段',
  id: 'ballot-stages',
  component: 'qs-ballot',
  parameters: {
    controls: { disable: true },
    docs: { description: { story: '一种形式在它有的每个阶段，五个主题，语言轮换。' } },
  },
  render: ({ face }) => renderFrames(face),
};
export default meta;

type Story = StoryObj<Args>;

const renderFrame = (face: Face, { stage, theme, language, matter }: Frame): TemplateResult =>
  html`<div lang=${language} data-qs-theme=${theme} style="width: 22rem; margin: 0 1rem 1rem 0">
    ${ballot(documentAt(stage, matter), { view: face, announced: true })}
  </div>`;

const renderFrames = (face: Face): TemplateResult =>
  html`<div style="display: flex; flex-wrap: wrap; align-items: flex-start">
    ${framesOf(face).map((frame) => renderFrame(face, frame))}
  </div>`;

export const Notice: Story = { name: '告知 notice', args: { face: 'notice' } };
export const RollCall: Story = { name: '点名 roll-call', args: { face: 'roll-call' } };
export const Marking: Story = { name: '填票 marking', args: { face: 'marking' } };
export const Count: Story = { name: '计票 count', args: { face: 'count' } };
export const Result: Story = { name: '结果 result', args: { face: 'result' } };
export const Paper: Story = { name: '打印件 paper', args: { face: 'paper' } };
export const Record: Story = { name: '记录 record', args: { face: 'record' } };
