/** What the browser tests of the honour roll share: the demo honours on the page, and waiting for them to rest. */
import '../../../src/elements/honor-roll/define.js';
import type { HonorRollDocument } from '../../../src/contract/generated/honor-roll/types.js';
import type { QsHonorRoll } from '../../../src/elements/honor-roll/index.js';
import document_ from '../../../demo/data/honor-roll.json';
import names_ from '../../../demo/data/honor-roll-names.json';
import { atRest as rest, clear, mount } from '../../fixtures/page.js';

export { clear };

/** The demo honours: seven of the report and some samples; and three rolls of 200 invented names. Tests never change them. */
export const honors = document_ as unknown as HonorRollDocument;
export const stars = names_ as unknown as HonorRollDocument;

export interface Scene {
  attributes?: string;
  width?: number;
  data?: unknown;
  /** Markup around the element; `{}` is where it stands. */
  around?: string;
}

/** Puts an honour roll on the page and waits until it rests. */
export async function stand({
  attributes = '',
  width = 1200,
  data = honors,
  around = '{}',
}: Scene = {}): Promise<QsHonorRoll> {
  const home = mount(around.replace('{}', `<qs-honor-roll ${attributes}></qs-honor-roll>`));
  home.style.width = `${width}px`;
  const element = home.querySelector<QsHonorRoll>('qs-honor-roll')!;
  element.data = data;
  await atRest(element);
  return element;
}

/** Puts it on a hall's screen, turned to its second chip: in `stars` and in a document of one roll, the first roll. */
export async function standAtRoll(
  width: number,
  height: number,
  data: unknown = stars,
): Promise<QsHonorRoll> {
  const element = await stand({
    width,
    data,
    attributes: `style="height:${height}px"`,
    around: '<div data-qs-place="hall" data-qs-theme="hall">{}</div>',
  });
  all(element, '.wall-index .chip')[1]!.click();
  await atRest(element);
  return element;
}

export const atRest = (element: QsHonorRoll): Promise<void> => rest(element);

export const all = (element: QsHonorRoll, selector: string): HTMLElement[] =>
  Array.from(element.renderRoot.querySelectorAll<HTMLElement>(selector));

/** The control that opens an honour. */
export const opener = (element: QsHonorRoll, id: string): HTMLElement =>
  all(element, '[data-open]').find((each) => each.dataset['open'] === id)!;
