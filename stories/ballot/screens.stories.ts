import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/ballot/define.js';
import meeting from '../../demo/data/ballot-published.json';
import { screensMeta, type Screen, type Shown } from '../lib/screens.js';

/** A meeting that is over: all its forms can be shown, but for the ballot in the hand. */
const shown: Shown = {
  tag: 'qs-ballot',
  views: ['notice', 'roll-call', 'count', 'result', 'paper', 'record'],
  ready: meeting,
  states: ['ready', 'loading', 'stale', 'unavailable', 'invalid'],
};

export default { ...screensMeta(shown), title: '票决 Ballot/各种屏幕', id: 'ballot-screens' };

type Story = StoryObj<{ screen: readonly Screen[] }>;

export const ByHand: Story = { name: '手机、平板、桌面', args: { screen: ['phone', 'tablet', 'desk'] } };
export const InTheHall: Story = { name: '竖屏、展厅、长屏', args: { screen: ['kiosk', 'hall', 'wall'] } };
