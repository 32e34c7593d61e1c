import '../../../src/elements/ballot/define.js';
import type { QsBallot } from '../../../src/elements/ballot/index.js';
import { mount } from '../../fixtures/page.js';

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** An element with a document, painted. `around` is the markup it stands in. */
export async function stand(document_: unknown, attributes = '', around = '{}'): Promise<QsBallot> {
  const home = mount(around.replace('{}', `<qs-ballot ${attributes}></qs-ballot>`));
  const element = home.querySelector('qs-ballot')!;
  element.data = document_;
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

export const all = <E extends HTMLElement>(element: QsBallot, selector: string): E[] =>
  Array.from(element.renderRoot.querySelectorAll<E>(selector));

export const said = (element: QsBallot): string =>
  element.renderRoot.querySelector('.screen')?.textContent ?? '';

export function button(element: QsBallot, label: string): HTMLButtonElement {
  const buttons = all<HTMLButtonElement>(element, 'button');
  const found = buttons.find((each) => each.textContent?.trim() === label);
  if (!found)
    throw new Error(`no button ${label} among ${buttons.map((each) => each.textContent?.trim()).join(' ')}`);
  return found;
}

/** Marks the lines as they stand: 王丽萍, 李国平, 周敏, 赵文华. */
export async function mark(element: QsBallot, ...marks: string[]): Promise<void> {
  all(element, 'fieldset').forEach((line, i) => {
    if (marks[i]) line.querySelector<HTMLInputElement>(`input[value=${marks[i]}]`)!.click();
  });
  await element.updateComplete;
}

export async function review(element: QsBallot): Promise<void> {
  button(element, '核对这张票').click();
  await element.updateComplete;
  await wait(750);
}
