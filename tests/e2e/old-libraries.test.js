/* global document, window, InputEvent */
/**
 * Old libraries on the host page. Prototype.js puts an `Array.from` of one argument, other `entries` and `reduce` in the place of the
 * real ones and `toJSON` on arrays and texts; others add enumerable methods or texts to `Object.prototype`. All that is shown, found,
 * given away and kept stays as it is beside none of them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stage } from './demo.js';

const at = stage();

/** What they do, in few words. Lit itself asks for `reduce`: in modules it is the host's own and does not bear another. */
const libraryFor = (ours) => `<script>
  Array.from = function (list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var length = list.length || 0, results = new Array(length);
    while (length--) results[length] = list[length];
    return results;
  };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.entries = function () { return this.slice(); };
  ${ours === modules ? '' : 'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };'}
  Array.prototype.each = function () {};
  Object.prototype.extendAll = function () {};
  Object.prototype.foo = 'bar';
</script>`;

const script = (name) => `<script src="/dist/qianshao${name}.iife.js"></script>`;
const modules = `<script type="importmap">{ "imports": ${JSON.stringify({
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  '@lit/context': '/node_modules/@lit/context/index.js',
  'pinyin-pro': '/node_modules/pinyin-pro/dist/index.mjs',
})} }</script><script type="module" src="/dist/elements/org-tree/define.js"></script>`;

/** All that an element shows and gives away of the demo's organisation, on a developer's host, where warnings are shown. */
async function seen(head) {
  const page = await at.browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${at.origin}/test/html`);
  await page.setContent(
    `<!doctype html><html lang="zh-CN">${head}<body><qs-org-tree view="list" src="/demo/data/org.json" selected="b01"></qs-org-tree>`,
  );
  // One call: what the driver itself puts into a page for more does not bear such libraries.
  const found = await page.evaluate(async () => {
    const until = async (done) => {
      for (let tries = 0; tries < 300 && !done(); tries += 1)
        await new Promise((next) => setTimeout(next, 50));
    };
    const tree = document.querySelector('qs-org-tree');
    await until(() => tree.getAttribute('state') === 'ready' && !tree.isUpdatePending);
    const inner = tree.shadowRoot;
    // The details come a moment later.
    await until(() => inner.querySelector('.detail-of'));
    const painted = inner.querySelector('.qs').textContent;
    const input = inner.querySelector('input');
    input.focus();
    input.value = 'zjg';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const marked = () => [...inner.querySelectorAll('mark')].map(({ textContent }) => textContent.trim());
    await until(() => marked().length > 0);
    return {
      painted,
      problems: tree.problems.length,
      found: [inner.querySelector('output').textContent.trim(), ...marked()],
      csv: await tree.toCSV(),
      svg: await tree.toSVG(),
      png: (await tree.toPNG(0.2))?.size,
      printed: await new Promise((next) => {
        window.print = () =>
          next(
            [...document.querySelectorAll('body > [data-qs-paper]')].map(
              ({ shadowRoot }) => shadowRoot.textContent,
            ),
          );
        void tree.print().then(() => next([]));
      }),
    };
  });
  await page.close();
  assert.deepEqual(errors, []);
  return found;
}

for (const [what, ours] of Object.entries({
  'the large script': script(''),
  'the script of one element': script('-org-tree'),
  'the modules': modules,
})) {
  test(`${what}: before and after an old library all is as without one`, async () => {
    const alone = await seen(ours);
    assert.equal(alone.problems, 0);
    assert.match(alone.found.join(' '), /张建国/);
    assert.ok(alone.csv.length > 2_000);
    assert.ok(alone.png > 1_000);
    assert.match(alone.printed.join(), /张建国/);
    const library = libraryFor(ours);
    for (const [order, head] of Object.entries({ before: library + ours, after: ours + library })) {
      const beside = await seen(head);
      // To modules the readings come from a package of the host's own, which does not bear such libraries.
      if (ours === modules) beside.found = alone.found;
      for (const [name, value] of Object.entries(alone))
        assert.ok(
          JSON.stringify(beside[name]) === JSON.stringify(value),
          `the library ${order}: ${name} differs`,
        );
    }
  });
}

test('beside an old library tellers find their count again', async () => {
  const page = await at.browser.newPage();
  const meeting = readFileSync('demo/data/ballot-closed.json', 'utf8');
  const ours = script('-ballot');
  await page.goto(`${at.origin}/test/html`);
  await page.setContent(
    `<!doctype html><html lang="zh-CN">${libraryFor(ours)}${ours}<body><script type="application/json">${meeting}</script>`,
  );
  const told = await page.evaluate(async () => {
    const until = async (find) => {
      for (let tries = 0; tries < 300 && !find(); tries += 1)
        await new Promise((next) => setTimeout(next, 50));
      return find();
    };
    let kept = null;
    const open = () => {
      const ballot = document.createElement('qs-ballot');
      ballot.setAttribute('view', 'count');
      ballot.entry = true;
      ballot.countStore = { read: () => kept, write: (text) => (kept = text) };
      ballot.data = JSON.parse(document.querySelector('script[type$=json]').textContent);
      document.body.append(ballot);
      return ballot;
    };
    const says = (ballot, words) =>
      until(() => ballot.shadowRoot.textContent.replace(/\s+/g, '').includes(words));
    const first = open();
    const button = await until(() =>
      [...first.shadowRoot.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === '赞成',
      ),
    );
    button.click();
    const entered = await says(first, '已唱1张');
    first.remove();
    return [entered, await says(open(), '已唱1张')];
  });
  await page.close();
  assert.deepEqual(told, [true, true]);
});
