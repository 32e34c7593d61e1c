import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { QsKiosk } from '../../src/elements/kiosk/index.js';
import { densities, themes } from '../../src/theme/index.js';
import { pairwise } from '../lib/pairs.js';
import { renderFrames, screens, type Frame, type Screen } from '../lib/screens.js';
import { until } from '../lib/until.js';
import { goHome, openStatus, pressCorner, scenes, shut, touch } from './hall.js';

/** What a kiosk can be: by what its plinth shows it, and how it comes to that. */
const states: Readonly<Record<string, { readonly mode: string; come?(kiosk: QsKiosk): unknown }>> = {
  attract: { mode: 'attract' },
  paused: { mode: 'attract', come: (kiosk) => kiosk.pause() },
  browse: { mode: 'browse', come: touch },
  home: { mode: 'home', come: goHome },
  warning: { mode: 'warning', come: touch },
  pin: { mode: 'pin', come: pressCorner },
  status: { mode: 'status', come: openStatus },
  closed: { mode: 'attract' },
  empty: { mode: 'attract' },
};

/** Any two of screen, scene, state, theme, language and density meet in one of these. A phone is no hall's screen. */
const frames = pairwise({
  screen: Object.keys(screens).filter((screen) => screen !== 'phone'),
  scene: ['org', 'photos', 'honors', 'volunteers', 'ballot', 'hours'],
  state: Object.keys(states),
  theme: themes,
  language: ['zh-CN', 'zh-TW', 'en'],
  density: densities,
}) as unknown as readonly (Omit<Frame, 'view'> & { readonly scene: string })[];

const renderKiosk = ({ screen, scene, state }: (typeof frames)[number]): TemplateResult => {
  // Who does not answer has gone after twenty seconds; here somebody comes again.
  const comeAgain = ({ currentTarget }: Event): void => {
    const kiosk = currentTarget as QsKiosk;
    if (state === 'warning' && kiosk.state === 'attract') setTimeout(() => touch(kiosk));
  };
  return html`<qs-provider .data=${state === 'closed' ? shut : { ...shut, kiosk: {} }}>
    <qs-kiosk
      style="display: block; height: ${screens[screen].height}px"
      data-scene=${scene}
      data-state=${state}
      across=${screen === 'wall' ? 2 : 1}
      idle=${state === 'warning' ? 1 : 86_400}
      dwell="86400"
      pin="2018"
      label="一号展厅"
      no-keep
      @qs-kiosk-state=${comeAgain}
      >${state === 'empty' ? nothing : scenes()}</qs-kiosk
    >
  </qs-provider>`;
};

/** Brings each kiosk to what its frame is to show, and waits until it shows it. */
async function bringAll(canvas: HTMLElement): Promise<void> {
  const kiosks = [...canvas.querySelectorAll<QsKiosk>('qs-kiosk')];
  const stateOf = (kiosk: QsKiosk) => states[kiosk.dataset['state']!]!;
  await Promise.all(kiosks.map((kiosk) => kiosk.updateComplete));
  // A scene that is still read is none yet.
  await until(() =>
    kiosks.every(
      (kiosk) =>
        kiosk.children.length === 0 ||
        kiosk.dataset['state'] === 'closed' ||
        kiosk.reveal(kiosk.dataset['scene']!),
    ),
  );
  await Promise.all(kiosks.map((kiosk) => stateOf(kiosk).come?.(kiosk)));
  await until(() =>
    kiosks.every(
      (kiosk) =>
        kiosk.shadowRoot!.querySelector<HTMLElement>('.room')!.dataset['mode'] === stateOf(kiosk).mode,
    ),
  );
}

export default {
  title: '展厅屏 Kiosk/各种屏幕',
  id: 'kiosk-screens',
  component: 'qs-kiosk',
  parameters: {
    controls: { disable: true },
    docs: {
      description: {
        story: '一种屏幕，按真实大小排好再缩小。展项、状态、主题、语言、密度，任意两样至少碰面一次。',
      },
    },
  },
  render: ({ screen }: { readonly screen: Screen }) =>
    renderFrames(
      frames.filter((frame) => frame.screen === screen),
      renderKiosk,
      (frame) => [frame.scene, frame.state],
      { findsPlace: true },
    ),
  play: ({ canvasElement }: { readonly canvasElement: HTMLElement }) => bringAll(canvasElement),
};

type Story = StoryObj<{ screen: Screen }>;

export const Panel: Story = { name: '立屏 768×1024', args: { screen: 'tablet' } };
export const Desk: Story = { name: '桌面 1440×900', args: { screen: 'desk' } };
export const Kiosk: Story = { name: '竖屏 1080×1920', args: { screen: 'kiosk' } };
export const Hall: Story = { name: '展厅 1920×1080', args: { screen: 'hall' } };
export const Wall: Story = { name: '长屏 3840×1080', args: { screen: 'wall' } };
