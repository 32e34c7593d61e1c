import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/photo-wall/define.js';
import few from '../../demo/data/photo-wall-few.json';
import wall from '../../demo/data/photo-wall.json';

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

/** Photos of the wall without its sections, cases and objects. */
const wallOf = (photos: readonly object[]): object => ({
  ...wall,
  sections: undefined,
  cases: undefined,
  objects: undefined,
  photos: photos.map((photo) => ({ ...photo, section: undefined })),
});

/** Six photos, of two of which nobody has written that those in it agree. */
const unasked = wallOf(
  wall.photos.slice(0, 6).map(({ consent, ...photo }, i) => (i % 3 === 1 ? photo : { ...photo, consent })),
);

const withConsent = (strict: boolean): TemplateResult =>
  html`<qs-photo-wall .data=${unasked} view="rows" ?strict-consent=${strict}></qs-photo-wall>`;

export const StrictConsent: Story = { name: '宜：没有写同意的不显示', render: () => withConsent(true) };
export const Unasked: Story = { name: '不宜：没有问过也显示', render: () => withConsent(false) };

/** Photos of objects among the others. */
const mixed = wallOf(wall.photos.filter(({ id }, i) => i < 24 || id === 'o-torch' || id === 'o-mug'));

export const MixedIn: Story = {
  name: '不宜：实物混在照片里',
  render: () => html`<qs-photo-wall .data=${mixed} view="rows"></qs-photo-wall>`,
};
