/** A remote on the poster of a hall, and the way back: from details, from a search, to the root, and then the page's own. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { pause } from '../../fixtures/page.js';
import { atRest, clear, focused, org, rows, said, stand, twice, until } from './stage.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await atRest();
  }
}

/** A remote's Back key, which no driver has. @returns whether the element took it */
async function goBack(key = 'GoBack'): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  (org().shadowRoot!.activeElement ?? org()).dispatchEvent(event);
  await atRest();
  return event.defaultPrevented;
}

const stops = (): HTMLElement[] =>
  Array.from(org().renderRoot.querySelectorAll<HTMLElement>('.poster-press'));

for (const place of ['hall', 'wall', 'kiosk'] as const)
  describe(`The poster by remote, ${place}`, () => {
    afterEach(clear);
    beforeEach(async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      await stand({
        attributes: `data-qs-place="${place}" view="poster" style="display: block; height: ${place === 'kiosk' ? 1920 : 1080}px"`,
        width: place === 'kiosk' ? 1080 : place === 'hall' ? 1920 : 3840,
      });
    });

    it('is entered by the first arrow, and arrows reach every unit', async () => {
      expect(stops().map(({ dataset }) => dataset['key'])).to.include.members(['c', 'b01', 'b06', 'b11']);
      expect(document.activeElement).to.equal(document.body);
      await press('ArrowDown');
      const met = new Set<string>();
      const queue: string[] = [focused()!];
      for (const key of queue) {
        if (met.has(key)) continue;
        met.add(key);
        for (const arrow of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
          const from = stops().find(({ dataset }) => dataset['key'] === key);
          if (!from) break;
          from.focus();
          await press(arrow);
          queue.push(focused()!);
        }
      }
      expect(stops().filter(({ dataset }) => !met.has(dataset['key']!))).to.deep.equal([]);
    });

    it('shows which unit has the focus', async () => {
      await press('ArrowDown', 'ArrowDown');
      const at = stops().find(({ dataset }) => dataset['key'] === focused())!;
      expect(getComputedStyle(at).outlineStyle).to.equal('solid');
    });

    it('OK tells of a unit in the poster’s place, and Back comes back to its board', async () => {
      await press('ArrowDown');
      const board = (): HTMLElement => stops().find(({ dataset }) => dataset['key'] === 'b03')!;
      board().focus();
      // Worn remotes send OK twice.
      await twice(
        'keydown',
        () => sendKeys({ press: 'Enter' }),
        async () => {
          org().selected = null;
          await atRest();
          board().focus();
        },
      );
      expect(org().selected).to.equal('b03');
      expect(said(org())).to.contain('主持支部全面工作');
      expect(org().renderRoot.querySelector('.poster-boards')).to.equal(null);
      expect(focused()).to.equal('b03');
      expect(await goBack(), 'a step').to.equal(true);
      expect(org().selected).to.equal(null);
      expect(org().renderRoot.querySelector('.poster-boards')).not.to.equal(null);
      expect(focused(), 'on its board').to.equal('b03');
    });

    it('what a page chooses is marked on the poster, which stays', async () => {
      org().selected = 'b03';
      await atRest();
      expect(org().renderRoot.querySelectorAll('.poster-board.on-way')).to.have.length(1);
    });
  });

describe('The poster on a desk', () => {
  afterEach(clear);

  it('has no stops: nobody has to walk it', async () => {
    await stand({ attributes: 'data-qs-place="desk" view="poster"', width: 1440 });
    expect(org().renderRoot.querySelector('.poster-boards')).not.to.equal(null);
    expect(stops()).to.have.length(0);
  });
});

describe('Back', () => {
  const { href } = location;
  afterEach(async () => {
    clear();
    // An entry that is being taken away.
    await until(
      () => !(history.state as { qsBack?: number } | null)?.qsBack,
      () => `an entry that stays: ${JSON.stringify(history.state)}`,
    );
    history.replaceState(null, '', href);
  });
  const kiosk = (more = ''): Promise<unknown> => {
    (document.activeElement as HTMLElement | null)?.blur();
    return stand({
      attributes: `data-qs-place="kiosk" style="display: block; height: 1300px" ${more}`,
      width: 1080,
    });
  };
  const query = (): string => org().renderRoot.querySelector<HTMLInputElement>('#search')?.value ?? '';
  const type = async (text: string): Promise<void> => {
    const input = org().renderRoot.querySelector<HTMLInputElement>('#search')!;
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await atRest();
    await until(
      () => org().renderRoot.querySelector('mark'),
      () => 'a match',
    );
    await atRest();
  };

  for (const key of ['Escape', 'GoBack', 'BrowserBack'])
    it(`${key}: details, then the search, then the root, then the page’s own`, async () => {
      await kiosk();
      await type('第四');
      org().renderRoot.querySelector('mark')!.closest<HTMLElement>('[data-key]')!.focus();
      await press('Enter');
      expect(org().selected).to.be.a('string');
      const { selected } = org();
      expect(await goBack(key), 'details').to.equal(true);
      expect(org().selected).to.equal(null);
      expect(query(), `the search stands, from ${selected}`).to.equal('第四');
      expect(await goBack(key), 'search').to.equal(true);
      expect(query()).to.equal('');
      rows()[rows().length - 1]!.focus();
      await atRest();
      expect(await goBack(key), 'root').to.equal(true);
      expect(focused()).to.equal('c');
      expect(await goBack(key), 'the page’s own').to.equal(false);
    });

  for (const attributes of ['', 'url-key="org"'])
    it(`the browser’s Back closes details and stays on the page (${attributes || 'no url-key'})`, async () => {
      await kiosk(attributes);
      await press('ArrowDown', 'ArrowDown', 'Enter');
      expect(org().selected).to.equal('b01');
      if (attributes) expect(location.search).to.contain('org=b01');
      const popped = new Promise((done) => addEventListener('popstate', done, { once: true }));
      history.back();
      await popped;
      await atRest();
      expect(org().selected).to.equal(null);
      expect(location.href).to.equal(href);
      expect(focused(), 'at its row').to.equal('b01');
    });

  it('closed by a key, details that the address named stay closed', async () => {
    const named = new URL(href);
    named.searchParams.set('org', 'b03');
    history.replaceState(null, '', named);
    await kiosk('url-key="org" view="list"');
    await until(
      () => org().selected === 'b03',
      () => 'read from the address',
    );
    await atRest();
    const popped = new Promise((done) => addEventListener('popstate', done, { once: true }));
    rows()[0]?.focus();
    expect(await goBack()).to.equal(true);
    await popped;
    await pause(50);
    await atRest();
    expect(org().selected).to.equal(null);
    expect(location.search).not.to.contain('org=b03');
    expect(rows().length).to.be.above(1);
  });

  it('closed by a key, the entry in the history goes too', async () => {
    await kiosk();
    const { length } = history;
    await press('ArrowDown');
    for (let times = 0; times < 2; times++) {
      await press('ArrowDown', 'Enter');
      expect(org().selected).not.to.equal(null);
      const popped = new Promise((done) => addEventListener('popstate', done, { once: true }));
      expect(await goBack()).to.equal(true);
      await popped;
    }
    expect(history.length).to.be.at.most(length + 1);
    expect(location.href).to.equal(href);
  });
});

describe('What a search has chosen', () => {
  afterEach(clear);

  it('by a press on its row stays in sight when the search is cleared', async () => {
    await stand({ attributes: 'view="list" data-qs-place="desk" open-depth="2"', width: 1000 });
    const input = org().renderRoot.querySelector<HTMLInputElement>('#search')!;
    const type = async (text: string): Promise<void> => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await atRest();
    };
    const before = rows().length;
    await type('方芸');
    await until(
      () => org().renderRoot.querySelector('mark'),
      () => 'a match',
    );
    await atRest();
    expect(rows().length).to.be.above(before);
    const found = org().renderRoot.querySelector('mark')!.closest<HTMLElement>('[data-key]')!;
    found.click();
    await atRest();
    expect(org().selected).to.equal(found.dataset['key']);
    await type('');
    expect(rows().map(({ dataset }) => dataset['key'])).to.include(org().selected);
  });

  it('is not taken back by the first OK on it', async () => {
    await stand({ attributes: 'view="list" data-qs-place="desk"', width: 1000 });
    const input = org().renderRoot.querySelector<HTMLInputElement>('#search')!;
    input.focus();
    input.value = '第五前哨支部';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(
      () => org().renderRoot.querySelector('mark'),
      () => 'a match',
    );
    await press('Enter');
    expect(org().selected).to.equal('b05');
    rows()
      .find(({ dataset }) => dataset['key'] === 'b05')!
      .focus();
    await press('Enter');
    expect(org().selected, 'the first').to.equal('b05');
    await pause(600);
    await press('Enter');
    expect(org().selected, 'the second').to.equal(null);
  });
});
