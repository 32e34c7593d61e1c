/* global document */
import { html, nothing } from 'lit';
import { densities, places, themes } from '../src/theme/index.ts';
import '../stories/lib/stage.ts';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { manifest } from '../stories/lib/manifest.ts';
import { mono, paper, theme } from './theme.js';

if (manifest) setCustomElementsManifest(manifest);

// A page of documentation is a page; Storybook gives it no landmark of its own.
document.querySelector('#storybook-docs')?.setAttribute('role', 'main');
document.documentElement.style.setProperty('--story-font-mono', mono);
for (const name of ['font-title', 'accent', 'line', 'raised'])
  document.documentElement.style.setProperty(`--story-${name}`, paper(name));

const item = (value, title) => ({ value, title });
const titles = {
  paper: '纸 paper',
  hall: '展厅 hall',
  elder: '大字 elder',
  contrast: '高对比 contrast',
  mourning: '素色 mourning',
  auto: '随宽度 auto',
  phone: '手机 phone',
  desk: '桌面 desk',
  kiosk: '竖屏 kiosk',
  'place-hall': '展厅 hall',
  wall: '长屏 wall',
  comfortable: '宽松 comfortable',
  compact: '紧凑 compact',
};
const tool = (title, icon, items) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** A page of this many px is one of those every widget is judged at. */
const screen = (name, width, height) => ({
  name: `${name} ${width}×${height}`,
  styles: { width: `${width}px`, height: `${height}px` },
  type: width < 640 ? 'mobile' : width < 1000 ? 'tablet' : 'desktop',
});

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  globalTypes: {
    theme: {
      description: '主题 data-qs-theme',
      ...tool(
        '主题',
        'paintbrush',
        themes.map((name) => item(name, titles[name] ?? name)),
      ),
    },
    place: {
      description: '场所 data-qs-place',
      ...tool('场所', 'browser', [
        item('auto', titles.auto),
        ...places.map((name) => item(name, titles[`place-${name}`] ?? titles[name] ?? name)),
      ]),
    },
    density: {
      description: '疏密 data-qs-density',
      ...tool(
        '疏密',
        'component',
        densities.map((name) => item(name, titles[name] ?? name)),
      ),
    },
    language: {
      description: '语言 lang',
      ...tool('语言', 'globe', [
        item('zh-CN', '简体 zh-CN'),
        item('zh-TW', '繁體 zh-TW'),
        item('en', 'English en'),
      ]),
    },
  },
  initialGlobals: { theme: 'paper', place: 'auto', density: 'comfortable', language: 'zh-CN' },
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        phone: screen('手机', 320, 640),
        tablet: screen('平板', 768, 1024),
        desk: screen('桌面', 1440, 900),
        kiosk: screen('竖屏', 1080, 1920),
        hall: screen('展厅', 1920, 1080),
        wall: screen('长屏', 3840, 1080),
      },
    },
    options: {
      storySort: {
        method: 'configure',
        order: [
          '开始',
          '基础 Foundations',
          ['总览'],
          '组织架构 Org tree',
          ['说明', '试用', '视图', '状态'],
          '数据合同 Contract',
          ['说明'],
        ],
      },
    },
    controls: { expanded: true },
    docs: { theme, toc: { title: '本页', headingSelector: 'h2' } },
    a11y: { test: 'error' },
  },
  decorators: [
    (story, { globals, parameters, title, name, viewMode }) => {
      const { place, density, language } = globals;
      document.documentElement.lang = 'zh-CN';
      const whole = viewMode !== 'docs';
      return html`<story-stage
        data-qs-theme=${globals.theme ?? 'paper'}
        data-qs-place=${place && place !== 'auto' ? place : nothing}
        data-qs-density=${density ?? 'comfortable'}
        lang=${language ?? 'zh-CN'}
        .heading=${`${title.split('/').pop() ?? ''}：${name}`}
        .note=${parameters.docs?.description?.story ?? ''}
        .whole=${whole}
        .bare=${parameters['stage'] === 'bare'}
        >${story()}</story-stage
      >`;
    },
  ],
};

export default preview;
