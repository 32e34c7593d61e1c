import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { densities, themes } from '../../src/theme/index.js';
import { answerFor, json, never, status } from './answers.js';
import { pairwise } from './pairs.js';
import { until } from './until.js';

/** The screens of the house, in CSS px; how much a frame of it is reduced, and the place that a site says. */
export const screens = {
  phone: { name: '手机', width: 320, height: 640, scale: 0.75, place: 'phone' },
  tablet: { name: '平板', width: 768, height: 1024, scale: 0.5, place: 'desk' },
  desk: { name: '桌面', width: 1440, height: 900, scale: 0.4, place: 'desk' },
  kiosk: { name: '竖屏', width: 1080, height: 1920, scale: 0.3, place: 'kiosk' },
  hall: { name: '展厅', width: 1920, height: 1080, scale: 0.32, place: 'hall' },
  wall: { name: '长屏', width: 3840, height: 1080, scale: 0.3, place: 'wall' },
} as const;

export type Screen = keyof typeof screens;

const everyState = ['ready', 'empty', 'loading', 'stale', 'unavailable', 'invalid'] as const;
type State = (typeof everyState)[number];

/** What one frame shows. */
export interface Frame {
  readonly screen: Screen;
  readonly view: string;
  readonly state: string;
  readonly theme: string;
  readonly language: string;
  readonly density: string;
}

/** An element in all it can be. */
export interface Shown {
  readonly tag: string;
  readonly views: readonly string[];
  /** A document that is shown, and one without records, where there can be one. */
  readonly ready: object;
  readonly empty?: object;
  /** States it can be in; all unless told. A meeting is never empty. */
  readonly states?: readonly State[];
}

/** Any two of screen, view, state, theme, language and density meet in one of these. */
export const framesOf = ({ views, states = everyState }: Shown): readonly Frame[] =>
  pairwise({
    screen: Object.keys(screens),
    view: views,
    state: states,
    theme: themes,
    language: ['zh-CN', 'zh-TW', 'en'],
    density: densities,
  }) as unknown as readonly Frame[];

const addressOf = ({ tag }: Shown, state: string): string =>
  state === 'unavailable' ? `not-there/${tag}.json` : `made-up/${tag}-${state}.json`;

/** What no file can answer; `beforeEach` of the stories. @returns the function that ends it */
export function answersFor(shown: Shown): () => void {
  const ends = [
    answerFor(addressOf(shown, 'loading'), never),
    answerFor(addressOf(shown, 'stale'), (times) => (times === 0 ? json(shown.ready) : status(503))),
  ];
  return () => ends.forEach((end) => end());
}

function renderElement(shown: Shown, { view, state }: Frame): TemplateResult {
  const { kind } = shown.ready as { readonly kind?: string };
  const data = { ready: shown.ready, empty: shown.empty, invalid: { kind, version: 1 } }[state];
  return staticHtml`<${unsafeStatic(shown.tag)}
    style="display: block; height: 100%; overflow: hidden"
    view=${view}
    .data=${data}
    src=${data ? nothing : addressOf(shown, state)}
    refresh=${state === 'stale' ? 1 : nothing}
  ></${unsafeStatic(shown.tag)}>`;
}

/** Frames of these screens. */
export const renderScreens = (shown: Shown, wanted: readonly Screen[]): TemplateResult =>
  renderFrames(
    framesOf(shown).filter(({ screen }) => wanted.includes(screen)),
    (frame) => renderElement(shown, frame),
    (frame) => [frame.view, frame.state],
  );

type Surroundings = Pick<Frame, 'screen' | 'state' | 'theme' | 'language' | 'density'>;

/** Frames, each as large as its screen and reduced as a picture is: to look at, not to press. `findsPlace`: it finds its place itself. */
export const renderFrames = <F extends Surroundings>(
  frames: readonly F[],
  render: (frame: F) => TemplateResult,
  says: (frame: F) => readonly string[],
  { findsPlace = false } = {},
): TemplateResult =>
  html`<div style="display: flex; flex-wrap: wrap; align-items: flex-start">
    ${frames.map((frame) => {
      const { width, height, scale, place } = screens[frame.screen];
      return html`
        <figure style="margin: 0 1rem 1rem 0">
          <div style="width: ${width * scale}px; height: ${height * scale}px; overflow: hidden" inert>
            <div
              lang=${frame.language}
              data-qs-theme=${frame.theme}
              data-qs-place=${findsPlace ? nothing : place}
              data-qs-density=${frame.density}
              data-frame=${frame.state}
              style="width: ${width}px; height: ${height}px; transform: scale(${scale}); transform-origin: 0 0"
            >
              ${render(frame)}
            </div>
          </div>
          <figcaption style="max-width: ${width * scale}px">
            ${[...says(frame), frame.theme, frame.language, frame.density].join('，')}
          </figcaption>
        </figure>
      `;
    })}
  </div>`;

/** Waits until every frame says what it is to say; `play` of the stories. */
export const atRest = ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> =>
  until(() =>
    Array.from(canvasElement.querySelectorAll('[data-frame]')).every(
      (frame) => frame.firstElementChild?.getAttribute('state') === frame.getAttribute('data-frame'),
    ),
  );

/** What the stories of one element's screens share. */
export const screensMeta = (shown: Shown) => ({
  component: shown.tag,
  parameters: {
    controls: { disable: true },
    docs: {
      description: {
        story: '一种屏幕，按真实大小排好再缩小。视图、状态、主题、语言、密度，任意两样至少碰面一次。',
      },
    },
  },
  beforeEach: () => answersFor(shown),
  render: ({ screen }: { readonly screen: Screen | readonly Screen[] }) =>
    renderScreens(shown, typeof screen === 'string' ? [screen] : screen),
  play: atRest,
});
