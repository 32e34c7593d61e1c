/* global document */
/** Every page of the demo, on every screen: nothing is said, nothing leaves, nothing sticks out, axe finds nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { violations } from '../storybook/axe.js';
import { elements, open, overflow, pages, screensOf, stage, treePages, trees } from './demo.js';

const at = stage();

/** What fades in has its colours at its end only. */
const atRest = (page) =>
  page.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? [])];
    const fades = roots
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    await Promise.all(fades.map(({ finished }) => finished.catch(() => undefined)));
  });

const url = (path) => `${at.origin}/demo/${path}`;

for (const path of pages) {
  describe(`demo/${path}`, () => {
    for (const [name, screen] of screensOf(path)) {
      test(`on a ${name}, ${screen.width}×${screen.height}`, async () => {
        const { page, told } = await open(at.browser, url(path), screen);
        const painted = await trees(page);
        const seen = await elements(page);
        assert.equal(await overflow(page), 'none', 'wider than the window');
        await atRest(page);
        assert.deepEqual(await violations(page), [], 'axe');
        await page.close();
        assert.deepEqual(told, []);
        if (path === '') return;
        assert.ok(seen.length > 0, 'no element on the page');
        for (const { name, width, state } of seen) {
          assert.match(state, /^(ready|attract|browse|empty)$/, name);
          assert.ok(width > 0, `${name} without room`);
        }
        if (!treePages.includes(path)) return;
        for (const { state, width } of painted) {
          assert.equal(state, null);
          assert.ok(width > 0, 'an element without room');
        }
        // A kiosk's list stands in pages.
        if (path === 'hall/kiosk.html') assert.ok(painted[0].branches >= 3, 'branches of a page');
        else assert.equal(painted[0].branches, 11, 'branches of the first tree');
      });
    }

    test('is a page as it should be: language, title, one first heading, ids that are ids', async () => {
      const { page } = await open(at.browser, url(path));
      const found = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          mode: document.compatMode,
          charset: document.characterSet,
          lang: document.documentElement.lang,
          title: document.title.trim().length > 4,
          scalable: !/user-scalable|maximum-scale/.test(
            document.querySelector('meta[name="viewport"]').content,
          ),
          twice: ids.filter((id, i) => ids.indexOf(id) !== i),
          old: [
            ...document.querySelectorAll(
              '[align], [bgcolor], [border], [cellpadding], [valign], font, center',
            ),
          ].map(({ outerHTML }) => outerHTML.slice(0, 60)),
          inline: [
            ...document.querySelectorAll('[style], style, script:not([src]):not([type="importmap"])'),
          ].map(({ outerHTML }) => outerHTML.slice(0, 60)),
        };
      });
      await page.close();
      assert.deepEqual(
        { ...found, inline: path.startsWith('csp/') ? found.inline : [] },
        {
          mode: 'CSS1Compat',
          charset: path === 'cms/' ? 'GBK' : 'UTF-8',
          lang: 'zh-CN',
          title: true,
          scalable: true,
          twice: [],
          old: [],
          inline: [],
        },
      );
    });
  });
}

test('the index leads to every page, and every page back', async () => {
  const { page } = await open(at.browser, url(''));
  const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
  const { hrefs, lost } = { hrefs: new Set(links), lost: [] };
  for (const path of pages) if (path !== '' && !hrefs.has(url(path))) lost.push(path);
  assert.deepEqual(lost, []);
  for (const link of hrefs) {
    const response = await page.goto(link);
    assert.ok(response.status() < 400, `${link}: ${response.status()}`);
    // Nobody follows a link on a wall.
    if (/\/(wall|panel|phone|evening)\.html$/.test(link)) continue;
    assert.ok(
      await page.evaluate(
        (home) => [...document.querySelectorAll('a')].some(({ href }) => href === home),
        url(''),
      ),
      `${link} does not lead back`,
    );
  }
  await page.close();
});
