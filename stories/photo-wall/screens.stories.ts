import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/photo-wall/define.js';
import photos from '../../demo/data/photo-wall.json';
import { screensMeta, type Screen, type Shown } from '../lib/screens.js';

const shown: Shown = {
  tag: 'qs-photo-wall',
  views: ['timeline', 'rows', 'columns', 'mosaic', 'cases'],
  ready: photos,
  empty: { ...photos, photos: [], objects: [] },
};

export default { ...screensMeta(shown), title: '照片墙 Photo wall/各种屏幕', id: 'photo-wall-screens' };

type Story = StoryObj<{ screen: Screen }>;

export const Phone: Story = { name: '手机 320×640', args: { screen: 'phone' } };
export const Tablet: Story = { name: '平板 768×1024', args: { screen: 'tablet' } };
export const Desk: Story = { name: '桌面 1440×900', args: { screen: 'desk' } };
export const Kiosk: Story = { name: '竖屏 1080×1920', args: { screen: 'kiosk' } };
export const Hall: Story = { name: '展厅 1920×1080', args: { screen: 'hall' } };
export const Wall: Story = { name: '长屏 3840×1080', args: { screen: 'wall' } };
