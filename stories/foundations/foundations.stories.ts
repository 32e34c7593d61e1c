import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './sheets.js';

const meta: Meta = {
  title: '基础 Foundations',
  id: 'foundations',
  parameters: { stage: 'bare', controls: { disable: true } },
};
export default meta;

export const Overview: StoryObj = { name: '总览', render: () => html`<story-overview></story-overview>` };
export const Colours: StoryObj = { name: '颜色', render: () => html`<story-colours></story-colours>` };
export const Themes: StoryObj = { name: '五个主题', render: () => html`<story-five></story-five>` };
export const Type: StoryObj = { name: '字号', render: () => html`<story-type></story-type>` };
export const Space: StoryObj = { name: '间距与线', render: () => html`<story-space></story-space>` };
export const Marks: StoryObj = { name: '记号', render: () => html`<story-marks></story-marks>` };
export const Names: StoryObj = { name: '名字、数量、日期', render: () => html`<story-names></story-names>` };
export const Parts: StoryObj = { name: '小部件', render: () => html`<story-parts></story-parts>` };
export const Shared: StoryObj = { name: '共用部件', render: () => html`<story-shared></story-shared>` };
export const States: StoryObj = {
  name: '状态与小部件：纸与大字',
  render: () => html`<story-halves></story-halves>`,
};
export const PartsOfHall: StoryObj = {
  ...Parts,
  name: '小部件：展厅',
  globals: { theme: 'hall', place: 'hall', viewport: { value: 'kiosk' } },
};
export const SharedOfHall: StoryObj = {
  ...Shared,
  name: '共用部件：展厅',
  globals: { theme: 'hall', place: 'hall', viewport: { value: 'kiosk' } },
};
