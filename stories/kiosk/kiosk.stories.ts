import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import '../../src/define.js';
import type { QsKiosk } from '../../src/elements/kiosk/index.js';
import meeting from '../../demo/data/ballot-published.json';
import honors from '../../demo/data/honor-roll.json';
import volunteers from '../../demo/data/leaderboard.json';
import org from '../../demo/data/org.json';
import photos from '../../demo/data/photo-wall.json';
import { themes } from '../../src/theme/index.js';

const meta: Meta = {
  title: '展厅屏 Kiosk',
  id: 'kiosk',
  component: 'qs-kiosk',
  decorators: [withActions],
  parameters: { layout: 'fullscreen', actions: { handles: ['qs-kiosk-state', 'qs-status'] } },
};
export default meta;

/** The five widgets as one exhibition, and a scene of the page's own. */
const scenes = html`
  <qs-org-tree id="org" .data=${org} view="poster" data-share="2"></qs-org-tree>
  <qs-photo-wall id="photos" .data=${photos} data-share="2"></qs-photo-wall>
  <qs-honor-roll id="honors" .data=${honors} data-share="1.5"></qs-honor-roll>
  <qs-leaderboard id="volunteers" .data=${volunteers}></qs-leaderboard>
  <qs-ballot id="ballot" .data=${meeting}></qs-ballot>
  <div id="hours" data-label="开放" data-label-en="Hours"><p>周一至周五 8:30—17:00</p></div>
`;

/** A kiosk drawn at its own size and fitted into the canvas, as on a screen of that size. */
const screen = (size: string, across = 1): TemplateResult =>
  html`<qs-kiosk data-qs-theme="hall" design-size=${size} across=${across} pin="2018" label="一号展厅" no-keep
    >${scenes}</qs-kiosk
  >`;

const kioskIn = async (canvas: HTMLElement): Promise<QsKiosk> => {
  const kiosk = canvas.querySelector('qs-kiosk') as QsKiosk;
  await kiosk.updateComplete;
  return kiosk;
};

/** What a finger sends. */
const touch = (kiosk: QsKiosk): void => {
  for (const type of ['pointerdown', 'pointerup', 'click'])
    kiosk.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: 300, clientY: 300 }),
    );
};

/** Nobody is there: the scenes follow one another. */
export const Attract: StoryObj = { name: '轮播 竖屏', render: () => screen('1080x1920') };

/** One scene of the loop, at rest. */
const scene = (name: string, id: string): StoryObj => ({
  name: `轮播 ${name}`,
  render: () => screen('1080x1920'),
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement);
    kiosk.reveal(id);
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
    const kiosk = await kioskIn(canvasElement);
    touch(kiosk);
    await kiosk.updateComplete;
    kiosk.shadowRoot!.querySelector<HTMLElement>('[data-act="home"]')!.click();
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
export const Wall: StoryObj = { name: '轮播 长屏', render: () => screen('3840x1080', 2) };

/** A panel that stands on its side is turned by the page. */
export const Turned: StoryObj = {
  name: '转过来的屏',
  render: () => html`<qs-kiosk data-qs-theme="hall" rotate="90" no-keep>${scenes}</qs-kiosk>`,
};

/** No scene is there yet. */
export const Empty: StoryObj = {
  name: '没有展项',
  render: () => html`<qs-kiosk data-qs-theme="hall" no-keep></qs-kiosk>`,
};

/** How the screen is: a long press in a corner and the PIN, or Ctrl+Alt+M. */
export const Status: StoryObj = {
  name: '维护页',
  render: () => screen('1440x900'),
  play: async ({ canvasElement }) => {
    const kiosk = await kioskIn(canvasElement);
    touch(kiosk);
    const keys = { key: 'm', code: 'KeyM', ctrlKey: true, altKey: true, bubbles: true, composed: true };
    kiosk.dispatchEvent(new KeyboardEvent('keydown', keys));
    await kiosk.updateComplete;
  },
};

const languages = ['zh-CN', 'zh-TW', 'en'];

/** The same screen in each theme, languages in turn, at its real size and reduced. */
export const Themes: StoryObj = {
  name: '五个主题，三种语言',
  parameters: {
    docs: { description: { story: '同一屏，主题各一，语言和密度轮换；按真实大小排好再缩小。' } },
  },
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap">
      ${themes.map(
        (theme, i) =>
          html`<div style="width: 324px; height: 576px; margin: 0 1rem 1rem 0; overflow: hidden" inert>
            <div
              lang=${languages[i % 3]!}
              data-qs-theme=${theme}
              data-qs-density=${i % 2 ? 'compact' : 'comfortable'}
              style="width: 1080px; height: 1920px; transform: scale(0.3); transform-origin: 0 0"
            >
              <qs-kiosk style="display: block; height: 1920px" no-keep>
                <qs-leaderboard .data=${volunteers}></qs-leaderboard>
              </qs-kiosk>
            </div>
          </div>`,
      )}
    </div>`,
};
