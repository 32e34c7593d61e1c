/**
 * A kiosk or a hall has four arrows, OK and Back, and no Tab key: the first arrow enters from the page, every control is
 * reached, Back goes one step back and in the end is the page's own.
 */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { atRest } from '../fixtures/page.js';
import { eachSubject, isVisible, named, stand, type AnyElement } from './stage.js';

const arrows = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;

async function press(element: AnyElement, key: string): Promise<void> {
  await sendKeys({ press: key });
  await atRest(element);
}

const leaveFocus = (): void => (document.activeElement as HTMLElement | null)?.blur();

/** Controls that a visitor may want, each by itself; rows and cells that share one tab stop count as one. */
const controlsOf = (element: AnyElement): HTMLElement[] =>
  Array.from(
    element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, a[href], summary'),
  ).filter(
    (each) => isVisible(each) && !(each as HTMLButtonElement).disabled && !each.closest('[aria-hidden=true]'),
  );

eachSubject('Remote', (subject, test) => {
  beforeEach(leaveFocus);

  test('the first arrow enters from the page', async function () {
    const element = await stand(subject, { place: 'kiosk' });
    if (controlsOf(element).length === 0 && subject.selects === null) return this.skip();
    expect(document.activeElement).to.equal(document.body);
    await press(element, 'ArrowDown');
    expect(document.activeElement).to.equal(element);
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
  });

  test('… also into a shadow root of the page’s own', async function () {
    const element = await stand(subject, { place: 'kiosk', around: '<div id="own"></div>{}' });
    if (controlsOf(element).length === 0 && subject.selects === null) return this.skip();
    const root = document.getElementById('own')!.attachShadow({ mode: 'open' });
    root.append(element);
    await atRest(element);
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(root.activeElement).to.equal(element);
    expect(event.defaultPrevented, 'it is taken').to.equal(true);
  });

  test('on a desk the page keeps its arrows', async () => {
    const element = await stand(subject, { place: 'desk' });
    await press(element, 'ArrowDown');
    expect(document.activeElement).to.equal(document.body);
  });

  for (const view of subject.views)
    test(`arrows alone reach every control${view && `, ${view}`}`, async function () {
      this.timeout(120_000);
      const element = await stand(subject, { place: 'kiosk', view, width: 1080 });
      const controls = controlsOf(element);
      if (controls.length === 0) return this.skip();
      const reached = new Set<string>();
      const queue: string[] = [];
      // A row comes and goes with its branch, a pager with its pages: known by their keys, and by name and turn.
      const alike = (name: string): HTMLElement[] =>
        controlsOf(element).filter((each) => named(each) === name);
      const spotOf = (at: HTMLElement): string => {
        const { key } = at.dataset;
        return key === undefined ? `${alike(named(at)).indexOf(at)} ${named(at)}` : `key ${key}`;
      };
      const find = (spot: string): HTMLElement | undefined => {
        const [, first, rest] = /^(\S+) ([^]*)$/.exec(spot)!;
        return first === 'key'
          ? Array.from(element.shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')).find(
              ({ dataset }) => dataset['key'] === rest,
            )
          : alike(rest!)[Number(first)];
      };
      const wanted = new Set(controls.map(spotOf));
      const meet = (): void => {
        const at = element.shadowRoot!.activeElement as HTMLElement | null;
        if (!at || reached.has(spotOf(at))) return;
        reached.add(spotOf(at));
        queue.push(spotOf(at));
      };
      await press(element, 'ArrowDown');
      meet();
      // From each spot all four ways. A way may close a branch, with what is in it.
      for (const spot of queue) {
        if (queue.length > 120) break;
        for (const key of arrows) {
          if (!find(spot)?.isConnected) {
            (element as AnyElement & { reset?(): void }).reset?.();
            await atRest(element);
          }
          const from = find(spot);
          if (!from?.isConnected) break;
          from.focus();
          await press(element, key);
          meet();
        }
      }
      expect(
        [...wanted].filter((spot) => !reached.has(spot)),
        `${queue.length} reached`,
      ).to.deep.equal([]);
    });

  // No driver has the keys of a remote: the event is made.
  for (const back of ['Escape', 'GoBack', 'BrowserBack'])
    test(`${back} goes one step back, and with nothing to go back from is the page’s own`, async function () {
      if (subject.selects === null) return this.skip();
      const element = (await stand(subject, { place: 'kiosk' })) as AnyElement & { selected: string | null };
      await press(element, 'ArrowDown');
      element.selected = subject.selects;
      await atRest(element);
      const isTaken = async (): Promise<boolean> => {
        const event = new KeyboardEvent('keydown', {
          key: back,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        element.shadowRoot!.activeElement!.dispatchEvent(event);
        await atRest(element);
        return event.defaultPrevented;
      };
      expect(await isTaken(), 'the step is the element’s').to.equal(true);
      expect(element.selected, 'the choice').to.equal(null);
      let steps = 0;
      while (steps < 4 && (await isTaken())) steps++;
      expect(steps, 'the last is the page’s').to.be.below(4);
    });
});
