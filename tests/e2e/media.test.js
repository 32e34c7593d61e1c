/* global document, getComputedStyle, matchMedia */
/** What a reader's own settings and the printer make of the demo: paper, less motion, forced colours. In Chromium. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, treePages, settle, stage } from './demo.js';

const at = stage();

const withTrees = treePages;

/** A page whose org trees all stand in that view, with every branch open and one of them chosen. */
async function stand(path, view, features = []) {
  const { page } = await open(at.browser, `${at.origin}/demo/${path}`);
  // Puppeteer's own way knows fewer of them.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate((wanted) => {
    for (const tree of document.querySelectorAll('qs-org-tree')) {
      if (wanted) tree.view = wanted;
      tree.openDepth = 'all';
      tree.selected = 'b03';
    }
  }, view);
  await settle(page);
  return page;
}

/**
 * Has Chromium print the page on A4, and looks around while it is laid out for that: the one moment at which scripts of
 * the page are asked, so nothing has been rendered anew for the paper.
 */
async function onPaper(page) {
  await page.evaluate(() => {
    const isRead = (element) => element.getClientRects().length > 0 && !element.closest('.sr-only');
    const look = (root) => {
      const { clientWidth } = document.documentElement;
      const found = { cut: [], outside: [], inks: new Set(), controls: [], text: '' };
      for (const each of root.querySelectorAll('*')) {
        if (!isRead(each)) continue;
        const { scrollWidth, clientWidth: width, scrollHeight, clientHeight: height } = each;
        // A letter may stand out by as much as its line leaves it.
        const isFull = scrollWidth > width + 3 || scrollHeight > height + 3;
        if (isFull && getComputedStyle(each).overflow !== 'visible') found.cut.push(each.className);
        if (each.matches('button, input')) found.controls.push(each.textContent.trim());
      }
      const walker = document.createTreeWalker(root, globalThis.NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (!data.trim() || !parentElement || !isRead(parentElement)) continue;
        const range = document.createRange();
        range.selectNode(walker.currentNode);
        const { left, right } = range.getBoundingClientRect();
        if (left < -1 || right > clientWidth + 1) found.outside.push(data.trim());
        found.inks.add(getComputedStyle(parentElement).color);
        found.text += data.replace(/\s/g, '');
      }
      return { ...found, inks: [...found.inks] };
    };
    matchMedia('print').addEventListener('change', ({ matches }) => {
      if (!matches) return;
      const roots = [...document.querySelectorAll('qs-org-tree, [data-qs-paper]')];
      globalThis.onPaper = roots.filter(isRead).map(({ shadowRoot }) => look(shadowRoot));
    });
  });
  await page.pdf({ format: 'A4', printBackground: true });
  return page.evaluate(() => globalThis.onPaper);
}

/** Whoever holds a post in the demo's organisation. */
async function holders() {
  const { units, people } = await (await fetch(`${at.origin}/demo/data/org.json`)).json();
  const held = new Set(units.flatMap(({ posts = [] }) => posts.map(({ holder }) => holder?.person)));
  const names = people.filter(({ id }) => held.has(id)).map(({ name }) => name);
  assert.ok(names.length >= 66);
  return names;
}

describe('On paper', () => {
  // The wall's page has the fixed size of its screen.
  const views = ['list', 'tree', 'poster'];
  for (const [path, view] of withTrees
    .filter((each) => each !== 'hall/')
    .flatMap((each) => views.map((view) => [each, view])))
    test(`demo/${path} as a ${view} is whole, in black ink, without what only a hand can use`, async () => {
      const page = await stand(path, view);
      const forms = () =>
        page.$$eval('qs-org-tree', (all) =>
          all.map(
            ({ shadowRoot }) => shadowRoot.querySelector('.list, .drawing, .poster')?.className.split(' ')[0],
          ),
        );
      // On a phone and in a narrow column another form stands in for the poster.
      const before = await forms();
      const trees = await onPaper(page);
      const after = await forms();
      await page.close();
      assert.ok(trees.length > 0);
      for (const { cut, outside, inks, controls, text } of trees) {
        assert.deepEqual({ cut, outside, controls }, { cut: [], outside: [], controls: [] });
        assert.deepEqual(inks, ['rgb(0, 0, 0)']);
        assert.match(text, /毛惠芬/, 'the first leader of a group');
        assert.match(text, /魏国良/, 'and the last');
      }
      if (view !== 'poster')
        assert.ok(before.every((each) => each === { list: 'list', tree: 'drawing' }[view]));
      assert.deepEqual(after, before, 'afterwards it stands as before');
    });

  test('what the element prints itself stands alone on its sheets, and nobody is missing', async () => {
    const page = await stand('portal/', 'tree');
    await page.evaluate(async () => {
      globalThis.print = () => {}; // its dialogue cannot be answered here; Chromium prints below
      await document.querySelector('qs-org-tree').print();
    });
    const found = await onPaper(page);
    await page.close();
    assert.equal(found.length, 1, 'the pages are there and the element is not');
    const [{ text }] = found;
    for (const name of await holders()) assert.ok(text.includes(name), name);
  });
});

describe('With less motion wanted', () => {
  const reduced = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

  test('the theme’s times are nothing, and otherwise something', async () => {
    const page = await stand('themes/', 'tree');
    const pace = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--qs-t-open'));
    assert.equal(await pace(), '300ms');
    await page.emulateMediaFeatures(reduced);
    assert.equal(await pace(), '0ms');
    await page.close();
  });

  for (const path of withTrees)
    test(`demo/${path}: nothing on the page moves by itself, in any view`, async () => {
      const page = await stand(path, '', reduced);
      for (const view of ['list', 'tree', 'poster']) {
        const moving = await page.evaluate(async (wanted) => {
          const trees = [...document.querySelectorAll('qs-org-tree')];
          for (const tree of trees) {
            tree.view = wanted;
            tree.collapse('b03');
            await tree.updateComplete;
            tree.expand('b03');
            await tree.updateComplete;
          }
          const still = { animationName: 'none', transitionDuration: '0s', scrollBehavior: 'auto' };
          return (
            [document, ...trees.map(({ shadowRoot }) => shadowRoot)]
              .flatMap((root) => [...root.querySelectorAll('*')])
              .flatMap((each) => ['', '::before', '::after'].map((part) => getComputedStyle(each, part)))
              // What no slot takes is not drawn, and has no style.
              .filter(({ display }) => display !== '')
              .flatMap((style) => Object.keys(still).filter((name) => style[name] !== still[name]))
          );
        }, view);
        assert.deepEqual(moving, [], view);
      }
      await page.close();
    });
});

describe('With the large text of WeChat', () => {
  test('the words of plaques and of a seal stay in their frames', async () => {
    const phone = { width: 375, height: 700, isMobile: true, hasTouch: true };
    const { page } = await open(at.browser, `${at.origin}/demo/honor-roll/`, phone);
    await page.addStyleTag({ content: 'body { -webkit-text-size-adjust: 140% !important }' });
    await page.evaluate(() => {
      const ballot = document.createElement('qs-ballot');
      ballot.setAttribute('src', '../data/ballot-published.json');
      const wall = document.querySelector('qs-honor-roll');
      wall.view = 'wall';
      wall.after(ballot);
    });
    await settle(page);
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll('qs-honor-roll, qs-ballot')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.plaque, .face, .seal:not(.sr-only)')].map((frame) => {
          const { left, right, top, bottom } = frame.getBoundingClientRect();
          const words = document.createRange();
          words.selectNodeContents(frame);
          const said = words.getBoundingClientRect();
          const isIn = said.left > left && said.right < right && said.top > top && said.bottom < bottom;
          return [frame.className.split(' ')[0], frame.textContent.trim(), isIn];
        }),
      ),
    );
    await page.close();
    for (const name of ['plaque', 'face', 'seal'])
      assert.ok(
        frames.some(([each]) => each === name),
        name,
      );
    assert.deepEqual(
      frames.filter(([, , isIn]) => !isIn),
      [],
    );
  });
});

describe('Where more contrast is wished', () => {
  const more = [{ name: 'prefers-contrast', value: 'more' }];
  const seen = (page) =>
    page.evaluate(() => {
      const base = document.querySelector('qs-org-tree').shadowRoot.querySelector('.qs');
      const { backgroundColor, color } = getComputedStyle(base);
      return { theme: base.dataset.theme, ground: backgroundColor, ink: color };
    });
  const choose = (page, theme) =>
    page.evaluate((name) => {
      document.documentElement.setAttribute('data-qs-theme', name);
      return document.querySelector('qs-org-tree').updateComplete;
    }, theme);

  test('paper is black on white; who chose another theme keeps it', async () => {
    const page = await stand('modules/', 'list', more);
    await choose(page, 'paper');
    const { theme, ink, ground } = await seen(page);
    assert.deepEqual([theme, ink], ['contrast', 'rgb(0, 0, 0)']);
    assert.ok(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(ground), ground);
    const sheet = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--qs-ink').trim(),
    );
    assert.ok(['#000000', '#000', ''].includes(sheet), `the page's own sheet says ${sheet}`);
    await choose(page, 'elder');
    assert.equal((await seen(page)).theme, 'elder');
    await page.close();
  });

  test('without that wish paper stays paper', async () => {
    const page = await stand('modules/', 'list', []);
    await choose(page, 'paper');
    assert.equal((await seen(page)).theme, 'paper');
    await page.close();
  });
});

describe('In forced colours', () => {
  const forced = [{ name: 'forced-colors', value: 'active' }];

  /** Of each element that is found: its edges, its ground and its ink. */
  const colours = (page, selector) =>
    page.evaluate((wanted) => {
      const { shadowRoot } = document.querySelector('qs-org-tree');
      return [...shadowRoot.querySelectorAll(wanted)].map((each) => {
        const { borderBottomWidth, borderBottomColor, backgroundColor, color } = getComputedStyle(each);
        return {
          width: parseFloat(borderBottomWidth),
          edge: borderBottomColor,
          ground: backgroundColor,
          color,
        };
      });
    }, selector);

  /** A system colour as this browser has it now. */
  const system = (page, name) =>
    page.evaluate((wanted) => {
      const probe = document.createElement('p');
      probe.style.color = wanted;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);

  for (const theme of ['paper', 'hall', 'elder', 'contrast', 'mourning'])
    test(`every board, row and switch has its edge, and what is chosen shows (${theme})`, async () => {
      const page = await stand('portal/', 'tree', forced);
      const use = async (view) => {
        await page.evaluate(
          (name, wanted) => {
            const tree = document.querySelector('qs-org-tree');
            tree.setAttribute('data-qs-theme', name);
            tree.view = wanted;
          },
          theme,
          view,
        );
        await settle(page);
      };
      await use('tree');
      const [canvas, ink, highlight] = await Promise.all(
        ['Canvas', 'CanvasText', 'Highlight'].map((name) => system(page, name)),
      );
      assert.equal(new Set([canvas, ink, highlight]).size, 3);
      const others = await colours(page, '.board:not(.on-way) .face');
      assert.equal(others.length, 10);
      for (const { width, edge, ground } of others)
        assert.deepEqual([width > 0, edge, ground], [true, ink, canvas]);
      const [chosen] = await colours(page, '.board.chosen .face');
      assert.equal(chosen.ground, highlight);
      // Behind text Chromium paints the canvas, unless it is told to leave the colours alone.
      for (const filled of ['.plate .face', '.board.chosen .face']) {
        const adjusts = await page.$eval(
          'qs-org-tree',
          ({ shadowRoot }, what) =>
            [...shadowRoot.querySelectorAll(`${what}, ${what} *`)].filter(
              (each) => getComputedStyle(each).forcedColorAdjust !== 'none',
            ).length,
          filled,
        );
        assert.equal(adjusts, 0, filled);
        for (const { ground, color } of await colours(page, filled)) assert.notEqual(ground, color);
      }
      const switches = await colours(page, '.seg > *');
      assert.equal(switches.filter(({ ground }) => ground === highlight).length, 1);
      for (const { width, edge } of await colours(page, '.seg'))
        assert.deepEqual([width > 0, edge], [true, ink]);

      await use('list');
      const rows = await colours(page, '.row:not(.chosen)');
      assert.equal(rows.length, 44);
      for (const { width, edge } of rows) assert.deepEqual([width > 0, edge], [true, ink]);
      const [row] = await colours(page, '.row.chosen');
      assert.deepEqual([row.width > rows[0].width, row.edge], [true, highlight]);
      // Behind text Chromium paints the canvas, whatever the ground is.
      for (const { color } of await colours(page, '.row *, .detail *, .totals *'))
        assert.notEqual(color, canvas, 'ink on canvas');
      await page.close();
    });

  test('what has the focus has a line around it', async () => {
    const page = await stand('portal/', 'list', forced);
    await page.evaluate(() =>
      document.querySelector('qs-org-tree').shadowRoot.querySelector('input').focus(),
    );
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document.querySelector('qs-org-tree').shadowRoot;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(
          activeElement.querySelector('.row') ?? activeElement,
        );
        const line = `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return { role: activeElement.getAttribute('role') ?? activeElement.localName, line };
      });
    const highlight = await system(page, 'Highlight');
    const lines = {};
    for (let times = 0; times < 6; times += 1) {
      await page.keyboard.press('Tab');
      const { role, line } = await focused();
      lines[role] = line;
    }
    await page.close();
    const line = `solid 3px ${highlight}`;
    assert.deepEqual(lines, { button: line, treeitem: line, summary: line });
  });
});
