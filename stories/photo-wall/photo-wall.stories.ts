import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import '../../src/elements/photo-wall/define.js';
import wall from '../../demo/data/photo-wall.json';
import few from '../../demo/data/photo-wall-few.json';

interface Args {
  view: string;
  selected: string;
  strictConsent: boolean;
  strictReview: boolean;
  dwell: number;
  captions: string;
}

const meta: Meta<Args> = {
  title: '照片墙 Photo wall',
  id: 'photo-wall',
  component: 'qs-photo-wall',
  decorators: [withActions],
  args: {
    view: 'auto',
    selected: '',
    strictConsent: false,
    strictReview: false,
    dwell: 10,
    captions: 'auto',
  },
  argTypes: {
    view: { control: 'select', options: ['auto', 'timeline', 'rows', 'columns', 'mosaic', 'cases'] },
    captions: { control: 'select', options: ['auto', 'horizontal', 'vertical'] },
    selected: { control: 'text' },
    dwell: { control: { type: 'number', min: 3 } },
  },
  parameters: {
    actions: { handles: ['qs-select', 'qs-state', 'qs-cycle-end'] },
    controls: { include: ['view', 'selected', 'strictConsent', 'strictReview', 'dwell', 'captions'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

const photos = (data: unknown, view: string, selected?: string): TemplateResult =>
  html`<qs-photo-wall .data=${data} view=${view} selected=${selected ?? nothing}></qs-photo-wall>`;

const screen = (viewport: string, globals: Record<string, string> = {}) => ({
  viewport: { value: viewport },
  ...globals,
});

/** Everything an author can write on the tag, over the data file of the demo; the events stand in the panel. */
export const Try: Story = {
  name: '试用',
  render: ({ view, selected, strictConsent, strictReview, dwell, captions }) =>
    html`<qs-photo-wall
      src="data/photo-wall.json"
      view=${view}
      .selected=${selected || null}
      ?strict-consent=${strictConsent}
      ?strict-review=${strictReview}
      dwell=${dwell}
      captions=${captions}
    ></qs-photo-wall>`,
};

export const Timeline: Story = {
  name: '时间，桌面',
  globals: screen('desk'),
  render: () => photos(wall, 'timeline'),
};
export const Sections: Story = {
  name: '专题，桌面',
  globals: screen('desk'),
  render: () => photos(wall, 'rows'),
};
export const Columns: Story = {
  name: '分栏，桌面',
  globals: screen('desk'),
  render: () => photos(wall, 'columns'),
};
export const Mosaic: Story = {
  name: '照片墙，桌面',
  globals: screen('desk'),
  render: () => photos(wall, 'mosaic'),
};
export const Cases: Story = {
  name: '展柜，桌面',
  globals: screen('desk'),
  render: () => photos(wall, 'cases'),
};
export const Phone: Story = { name: '手机', globals: screen('phone'), render: () => photos(wall, 'auto') };

export const PhoneElder: Story = {
  name: '手机，大字',
  globals: screen('phone', { theme: 'elder' }),
  render: () => photos(wall, 'auto'),
};

export const Wall: Story = {
  name: '长屏 3840×1080，展厅',
  globals: screen('wall', { theme: 'hall', place: 'wall' }),
  parameters: { stage: 'bare' },
  render: () => photos(wall, 'auto', 'p015'),
};

export const CaseOnKiosk: Story = {
  name: '展柜，竖屏 1080×1920',
  globals: screen('kiosk', { theme: 'hall', place: 'kiosk' }),
  parameters: { stage: 'bare' },
  render: () => photos(wall, 'cases', 'torch'),
};

export const Few: Story = {
  name: '几张照片：缺替代文字、文件丢了、题名很长、撤下的不在',
  globals: screen('desk'),
  render: () => photos(few, 'auto'),
};

export const None: Story = {
  name: '一张也没有',
  render: () => photos({ kind: 'photo-wall', version: 1, title: '新城影像', asOf: '2018-11-05' }, 'auto'),
};
