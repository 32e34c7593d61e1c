import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/photo-wall/define.js';
import few from '../../demo/data/photo-wall-few.json';

/** What the page of do and don't shows beside stories that are there anyway. */
const meta: Meta = {
  title: '照片墙 Photo wall/宜与不宜的例子',
  id: 'photo-wall-do-dont',
  component: 'qs-photo-wall',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const some = (from: number, to: number): TemplateResult =>
  html`<qs-photo-wall .data=${{ ...few, photos: few.photos.slice(from, to) }} view="rows"></qs-photo-wall>`;

export const ShortTitles: Story = { name: '宜：题名短，有替代文字', render: () => some(0, 3) };
export const LongTitles: Story = { name: '不宜：题名很长，缺替代文字', render: () => some(3, 6) };
