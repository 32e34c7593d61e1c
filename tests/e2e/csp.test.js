/* global document */
/** The strict pages: the policy is really sent, nothing on the page needs less, and it really refuses what it should. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY } from '../../.tools/serve.js';
import { open, pages, stage, trees, settle } from './demo.js';

const at = stage();

const strict = pages.filter((path) => path.startsWith('csp/'));

test('the policy is as strict as it is said to be', () => {
  const rules = Object.fromEntries(
    POLICY.split(/;\s*/).map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
  );
  assert.deepEqual(Object.keys(rules).sort(), ['default-src', 'require-trusted-types-for', 'trusted-types']);
  assert.equal(rules['default-src'], "'self'");
  assert.equal(rules['require-trusted-types-for'], "'script'");
  assert.doesNotMatch(POLICY, /unsafe|\*|data:|blob:|nonce|sha256/);
});

for (const path of strict) {
  test(`demo/${path} passes it, used in every way`, async () => {
    const { page, told } = await open(at.browser, `${at.origin}/demo/${path}`);
    const response = await page.reload();
    assert.equal(response.headers()['content-security-policy'], POLICY);
    await page.waitForSelector('qs-org-tree[state="ready"]');
    assert.equal((await trees(page))[0].branches, 11);
    await page.evaluate(async () => {
      const tree = document.querySelector('qs-org-tree');
      for (const view of ['list', 'tree', 'poster', 'auto']) {
        tree.view = view;
        await tree.updateComplete;
      }
      tree.expandAll();
      await tree.updateComplete;
      await tree.reveal('b04-g2');
      tree.selected = 'b03';
      for (const theme of ['hall', 'elder', 'contrast', 'mourning'])
        document.documentElement.setAttribute('data-qs-theme', theme);
      for (const data of [null, 5, { kind: 'nonsense' }]) {
        tree.data = data;
        await tree.updateComplete;
      }
      tree.data = undefined;
      tree.src = '/test/status/404';
      await tree.updateComplete;
    });
    await page.waitForSelector('qs-org-tree[state="unavailable"]');
    assert.equal(await page.$eval('#violations', (place) => place.textContent), '0条');
    await page.close();
    // The 404 was asked for.
    assert.deepEqual(
      told.filter((each) => !each.includes('/test/status/404')),
      [],
    );
  });
}

test('every element passes it in every view, and what it gives away', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/csp/elements.html`);
  const states = await page.evaluate(async () => {
    const views = {
      'qs-org-tree': ['list', 'tree', 'poster'],
      'qs-leaderboard': ['rank', 'milestone', 'list'],
      'qs-honor-roll': ['wall', 'list', 'plaque', 'timeline'],
      'qs-photo-wall': ['rows', 'columns', 'mosaic', 'timeline', 'cases'],
      'qs-ballot': ['result', 'paper', 'record'],
    };
    const states = {};
    for (const [tag, all] of Object.entries(views)) {
      const element = document.querySelector(tag);
      for (const view of all) {
        element.view = view;
        await element.updateComplete;
        await new Promise((done) => setTimeout(done, 150));
      }
      await element.toCSV();
      await element.toSVG();
      states[tag] = element.state;
    }
    return states;
  });
  assert.deepEqual(new Set(Object.values(states)), new Set(['ready']), JSON.stringify(states));
  assert.equal(await page.$eval('#violations', (place) => place.textContent), '0条');
  assert.deepEqual(told, []);
  await page.close();
});

test('the page really refuses what a script might try: an inline style, a string as script, another origin', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/csp/`);
  const found = await page.evaluate(async () => {
    const seen = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const styled = document.createElement('p');
    document.body.append(styled);
    styled.setAttribute('style', 'color: rgb(1, 2, 3)');
    const script = document.createElement('script');
    const threw = [];
    for (const [what, act] of [
      ['innerHTML', () => (styled.innerHTML = '<b>x</b>')],
      ['script text', () => (script.text = 'window.ran = true')],
      // Not eval(): what the driver itself evaluates may use that.
      ['string as timer', () => setTimeout('window.ran = true')],
    ]) {
      try {
        act();
      } catch {
        threw.push(what);
      }
    }
    await globalThis.fetch('http://localhost:9/').catch(() => {});
    // Violations are told a moment later.
    for (let tries = 0; tries < 100 && new Set(seen).size < 3; tries += 1)
      await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 100));
    return {
      seen: [...new Set(seen)].sort(),
      threw,
      colour: globalThis.getComputedStyle(styled).color,
      ran: globalThis.ran ?? false,
      count: document.querySelector('#violations').textContent,
    };
  });
  await page.close();
  assert.deepEqual(found.threw, ['innerHTML', 'script text', 'string as timer']);
  assert.notEqual(found.colour, 'rgb(1, 2, 3)');
  assert.equal(found.ran, false);
  for (const directive of ['connect-src', 'require-trusted-types-for', 'style-src-attr'])
    assert.ok(found.seen.includes(directive), `${directive} is not among ${found.seen}`);
  assert.notEqual(found.count, '0条', 'the page’s own count');
  assert.ok(told.length > 0, 'the watch of these tests sees violations');
});

/** Opens the strict page with another policy or another body than the server sends. */
async function openChanged(change) {
  const page = await at.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (request.resourceType() !== 'document') return request.continue();
    const response = await fetch(request.url());
    const { policy, body } = change(response.headers.get('content-security-policy'), await response.text());
    return request.respond({
      status: 200,
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body,
    });
  });
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${at.origin}/demo/csp/`, { waitUntil: 'load' });
  return { page, errors };
}

test('and what its markup might hold: a style, a script, a handler written into the page', async () => {
  const inline =
    '<style>body { color: rgb(1, 2, 3) }</style><script>window.ran = true</script><img src="none.png" alt="" onerror="window.ran = true">';
  const { page } = await openChanged((policy, body) => ({
    policy,
    body: body.replace('<main>', `<main>${inline}`),
  }));
  await settle(page);
  const found = await page.evaluate(() => ({
    ran: globalThis.ran ?? false,
    colour: globalThis.getComputedStyle(document.body).color,
    inside: document.querySelectorAll('main style, main script, main img').length,
    count: parseInt(document.querySelector('#violations').textContent, 10),
    state: document.querySelector('qs-org-tree').getAttribute('state'),
  }));
  await page.close();
  assert.equal(found.inside, 3, 'the markup is in the page');
  assert.equal(found.ran, false);
  assert.notEqual(found.colour, 'rgb(1, 2, 3)');
  assert.ok(found.count >= 3, `${found.count} violations`);
  assert.equal(found.state, 'ready', 'the element stands all the same');
});

test('without lit-html among the trusted types the page would not stand: the list is needed', async () => {
  const { page, errors } = await openChanged((policy, body) => ({
    policy: policy.replace('lit-html', 'other'),
    body,
  }));
  for (let tries = 0; tries < 100 && errors.length === 0; tries++)
    await new Promise((done) => setTimeout(done, 100));
  await page.close();
  assert.match(errors.join('\n'), /lit-html/);
});
