import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './lines.js';
import './names.js';
import './numbers.js';

const meta: Meta = {
  title: '文字 Text',
  id: 'text',
  parameters: { stage: 'bare', controls: { disable: true } },
};
export default meta;

export const Names: StoryObj = { name: '名字', render: () => html`<story-text-names></story-text-names>` };
export const Numbers: StoryObj = {
  name: '日期与数字',
  render: () => html`<story-text-numbers></story-text-numbers>`,
};
export const Lines: StoryObj = {
  name: '标题与直排',
  render: () => html`<story-text-lines></story-text-lines>`,
};
export const NamesOnPhone: StoryObj = {
  ...Names,
  name: '名字：手机',
  globals: { viewport: { value: 'phone' } },
};
export const NamesInHall: StoryObj = {
  ...Names,
  name: '名字：展厅',
  globals: { theme: 'hall', place: 'hall', viewport: { value: 'kiosk' } },
};
