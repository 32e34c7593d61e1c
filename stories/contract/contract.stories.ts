import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './checker.js';
import './reference.js';
import './words.js';

const meta: Meta = {
  title: '数据合同 Contract/查阅',
  id: 'contract',
  parameters: { stage: 'bare', controls: { disable: true } },
};
export default meta;

export const Reference: StoryObj = {
  name: '文档格式',
  render: () => html`<story-reference></story-reference>`,
};
export const Check: StoryObj = { name: '检查一份文档', render: () => html`<story-checker></story-checker>` };
export const Problems: StoryObj = { name: '问题与轻重', render: () => html`<story-words></story-words>` };
export const CheckOnPhone: StoryObj = {
  ...Check,
  name: '检查一份文档：手机',
  globals: { viewport: { value: 'phone' } },
};
