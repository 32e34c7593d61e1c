import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { answerFor, status } from '../lib/answers.js';

/** What the page of do and don't shows beside stories that are there anyway. */
export default {
  title: '展厅屏 Kiosk/宜与不宜的例子',
  id: 'kiosk-do-dont',
  component: 'qs-kiosk',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};

type Story = StoryObj<object>;

/** Nothing was ever loaded, and the network is gone. */
export const OneAddressEach: Story = {
  name: '不宜：每屏各取一个地址',
  beforeEach: () => answerFor('not-there/honors.json', () => status(503)),
  render: () =>
    html`<qs-kiosk data-qs-theme="hall" design-size="1080x1920" no-keep>
      <qs-honor-roll src="not-there/honors.json"></qs-honor-roll>
    </qs-kiosk>`,
};
