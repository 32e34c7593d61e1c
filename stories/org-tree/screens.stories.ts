import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/org-tree/define.js';
import { community, noUnits } from '../lib/documents.js';
import { screensMeta, type Screen, type Shown } from '../lib/screens.js';

const shown: Shown = {
  tag: 'qs-org-tree',
  views: ['list', 'tree', 'poster'],
  ready: community,
  empty: noUnits,
};

export default { ...screensMeta(shown), title: '组织架构 Org tree/各种屏幕', id: 'org-tree-screens' };

type Story = StoryObj<{ screen: Screen }>;

export const Phone: Story = { name: '手机 320×640', args: { screen: 'phone' } };
export const Tablet: Story = { name: '平板 768×1024', args: { screen: 'tablet' } };
export const Desk: Story = { name: '桌面 1440×900', args: { screen: 'desk' } };
export const Kiosk: Story = { name: '竖屏 1080×1920', args: { screen: 'kiosk' } };
export const Hall: Story = { name: '展厅 1920×1080', args: { screen: 'hall' } };
export const Wall: Story = { name: '长屏 3840×1080', args: { screen: 'wall' } };
