import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import district from '../../demo/data/district.json';
import { clock } from '../../src/data/environment.js';
import { answerFor, json, status } from '../lib/answers.js';
import { until } from '../lib/until.js';
import { goHome, kioskIn, openStatus, pressCorner, scenes, shut, touch } from './hall.js';

const meta: Meta = {
  title: '展厅屏 Kiosk',
  id: 'kiosk',
  component: 'qs-kiosk',
  decorators: [withActions],
  parameters: { layout: 'fullscreen', actions: { handles: ['qs-kiosk-state', 'qs-status'] } },
};
export default meta;

/** A kiosk drawn at its own size and fitted into the canvas, as on a screen of that size. */
const screen = (size: string, across = 1): TemplateResult =>
  html`<qs-kiosk data-qs-theme="hall" design-size=${size} across=${across} pin="2018" label="一号展厅" no-keep
    >${scenes()}</qs-kiosk
  >`;

/** Nobody is there: the scenes follow one another. */
export const Attract: StoryObj = { name: '轮播 竖屏', render: () => screen('1080x1920') };

/** One scene of the loop, at rest. */
const scene = (name: string, id: string): StoryObj => ({
  name: `轮播 ${name}`,
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement, id);
    kiosk.pause();
  },
});
export const Photos: StoryObj = scene('影像', 'photos');
export const Honors: StoryObj = scene('荣誉', 'honors');
export const Volunteers: StoryObj = scene('服务', 'volunteers');
export const Meeting: StoryObj = scene('票决', 'ballot');

/** A visitor has touched the screen: view above, controls in reach. */
export const Browse: StoryObj = {
  name: '有人看',
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => touch(await kioskIn(canvasElement)),
};

/** The way home: every exhibit by a large button, arrows or its digit. */
export const Home: StoryObj = {
  name: '首页',
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => {
    await goHome(await kioskIn(canvasElement));
  },
};

/** A visitor has not moved for a while; any touch or key goes on. Here after a second instead of a minute. */
export const Warning: StoryObj = {
  name: '闲置提示',
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement);
    kiosk.idle = 1;
    touch(kiosk);
    while (kiosk.isConnected && kiosk.state !== 'warning') await new Promise((next) => setTimeout(next, 100));
  },
};

/** A wall of 3840×1080: two scenes side by side, one line at the foot. */
export const Wall: StoryObj = {
  name: '轮播 长屏',
  render: () => screen('3840x1080', 2),
  play: async ({ canvasElement }) => {
    await kioskIn(canvasElement);
  },
};

/** A panel that stands on its side is turned by the page. */
export const Turned: StoryObj = {
  name: '转过来的屏',
  render: () => html`<qs-kiosk data-qs-theme="hall" rotate="90" no-keep>${scenes()}</qs-kiosk>`,
};

const hours = 3 * 3_600_000;

/** The network is gone: what came last stays, and the plinth says how old it is. */
export const Stale: StoryObj = {
  name: '断网 旧数据',
  beforeEach: () => {
    const now = clock.now;
    const end = answerFor('made-up/hall.json', (times) => {
      if (times === 0) return json(district);
      clock.now = () => now() + hours;
      return status(503);
    });
    return () => {
      clock.now = now;
      end();
    };
  },
  render: () =>
    html`<qs-provider src="made-up/hall.json" refresh="1">
      <qs-kiosk data-qs-theme="hall" design-size="1080x1920" no-keep>
        <qs-honor-roll id="honors" document="honors"></qs-honor-roll>
        <qs-ballot id="ballot"></qs-ballot>
      </qs-kiosk>
    </qs-provider>`,
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement, 'honors');
    kiosk.pause();
    await until(() => kiosk.status().documents.some(({ state }) => state === 'stale'));
  },
};

/** Out of the hours that the district's schedule names: it says when it opens, and still wakes at a touch. */
export const Closed: StoryObj = {
  name: '休息中',
  render: () => html`<qs-provider .data=${shut}>${screen('1080x1920')}</qs-provider>`,
};

/** No scene is there yet. */
export const Empty: StoryObj = {
  name: '没有展项',
  render: () => html`<qs-kiosk data-qs-theme="hall" no-keep></qs-kiosk>`,
};

/** A long press in a corner asks for the PIN. */
export const Pin: StoryObj = {
  name: '维护口令',
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => pressCorner(await kioskIn(canvasElement)),
};

/** How the screen is: a long press in a corner and the PIN, or Ctrl+Alt+M. */
export const Status: StoryObj = {
  name: '维护页',
  render: () => screen('1440x900'),
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement);
    openStatus(kiosk);
    await kiosk.updateComplete;
  },
};
