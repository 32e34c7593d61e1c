import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import type { QsKiosk } from '../../src/elements/kiosk/index.js';
import district from '../../demo/data/district.json';
import meeting from '../../demo/data/ballot-published.json';
import honors from '../../demo/data/honor-roll.json';
import volunteers from '../../demo/data/leaderboard.json';
import org from '../../demo/data/org.json';
import photos from '../../demo/data/photo-wall.json';
import { until } from '../lib/until.js';

/** Open on one day of the week, which is not today. */
const otherDay = ((new Date().getDay() + 3) % 7) + 1;
export const shut = {
  ...district,
  kiosk: { schedule: [{ days: [otherDay], from: '08:30', to: '17:00' }] },
};

/** The five widgets as one exhibition, and a scene of the page's own. */
export const scenes = (): TemplateResult => html`
  <qs-org-tree id="org" .data=${org} view="poster" data-share="2"></qs-org-tree>
  <qs-photo-wall id="photos" .data=${photos} data-share="2"></qs-photo-wall>
  <qs-honor-roll id="honors" .data=${honors} data-share="1.5"></qs-honor-roll>
  <qs-leaderboard id="volunteers" .data=${volunteers}></qs-leaderboard>
  <qs-ballot id="ballot" .data=${meeting}></qs-ballot>
  <div id="hours" data-label="开放" data-label-en="Hours" style="padding: 4rem; font: 600 4rem/1.5 serif">
    开放时间<br />周一至周五 8:30—17:00
  </div>
`;

/** The kiosk, once it shows this scene: on a slow machine others are ready before it. */
export const kioskIn = async (canvas: Element, scene = 'org'): Promise<QsKiosk> => {
  const kiosk = canvas.querySelector('qs-kiosk') as QsKiosk;
  await kiosk.updateComplete;
  await until(() => kiosk.reveal(scene));
  return kiosk;
};

const send = (kiosk: QsKiosk, type: string, clientX: number, clientY: number): void => {
  kiosk.dispatchEvent(
    new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, clientX, clientY }),
  );
};

/** What a finger sends. */
export const touch = (kiosk: QsKiosk): void => {
  for (const type of ['pointerdown', 'pointerup', 'click']) send(kiosk, type, 300, 300);
};

/** A finger that rests in a corner for longer than three seconds. */
export const pressCorner = async (kiosk: QsKiosk): Promise<void> => {
  const { left, top } = kiosk.getBoundingClientRect();
  send(kiosk, 'pointerdown', left + 5, top + 5);
  await new Promise((next) => setTimeout(next, 3_200));
  for (const type of ['pointerup', 'click']) send(kiosk, type, left + 5, top + 5);
};

/** A visitor goes to the exhibits. */
export const goHome = async (kiosk: QsKiosk): Promise<void> => {
  touch(kiosk);
  await kiosk.updateComplete;
  kiosk.shadowRoot!.querySelector<HTMLElement>('[data-act="home"]')!.click();
};

/** Ctrl+Alt+M, after a touch that woke the screen. */
export const openStatus = (kiosk: QsKiosk): void => {
  touch(kiosk);
  const keys = { key: 'm', code: 'KeyM', ctrlKey: true, altKey: true, bubbles: true, composed: true };
  kiosk.dispatchEvent(new KeyboardEvent('keydown', keys));
};
