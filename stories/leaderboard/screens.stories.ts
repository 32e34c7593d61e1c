import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/leaderboard/define.js';
import teams from '../../demo/data/leaderboard.json';
import { screensMeta, type Screen, type Shown } from '../lib/screens.js';

const shown: Shown = {
  tag: 'qs-leaderboard',
  views: ['rank', 'milestone', 'list'],
  ready: teams,
  empty: { ...teams, entries: [] },
};

export default { ...screensMeta(shown), title: '志愿服务榜 Leaderboard/各种屏幕', id: 'leaderboard-screens' };

type Story = StoryObj<{ screen: Screen }>;

export const Phone: Story = { name: '手机 320×640', args: { screen: 'phone' } };
export const Tablet: Story = { name: '平板 768×1024', args: { screen: 'tablet' } };
export const Desk: Story = { name: '桌面 1440×900', args: { screen: 'desk' } };
export const Kiosk: Story = { name: '竖屏 1080×1920', args: { screen: 'kiosk' } };
export const Hall: Story = { name: '展厅 1920×1080', args: { screen: 'hall' } };
export const Wall: Story = { name: '长屏 3840×1080', args: { screen: 'wall' } };
