/* global document */
/** A public host: problems are worded for visitors there, and nothing is told to its console. On paper the organisation is whole. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { stage } from './demo.js';

const at = stage();

/** The same server by a name that is no developer's: engines take every name below `localhost` to this machine. */
const named = (host) => at.origin.replace(/127\.0\.0\.1|localhost/, host);

/** @param told what is told there, in words that come over the network; without it a moment is waited for such words */
async function scene(host, script, told) {
  const page = await at.browser.newPage();
  const warned = [];
  page.on('console', (message) => /^warn/.test(message.type()) && warned.push(message.text()));
  await page.goto(`${named(host)}/demo/portal/`);
  await page.evaluate(async (code) => {
    document.querySelector('#main').innerHTML = '<qs-org-tree view="lst" data-qs-place="desk"></qs-org-tree>';
    const element = document.querySelector('qs-org-tree');
    await new Function('element', `return (async () => { ${code} })()`)(element);
    for (let i = 0; i < 100 && /^(loading|empty)$/.test(element.state); i++)
      await new Promise((done) => setTimeout(done, 100));
    await new Promise((done) => setTimeout(done, 300));
    await element.updateComplete;
  }, script);
  const read = () =>
    page.$eval('qs-org-tree', ({ shadowRoot }) => shadowRoot.querySelector('.qs').textContent);
  let said = await read();
  for (let tries = 0; told && tries < 100 && !(told.test(said) && warned.length > 0); tries++) {
    await new Promise((done) => setTimeout(done, 100));
    said = await read();
  }
  await page.close();
  return { said: said.replace(/\s+/g, ' '), warned };
}

const invalid = `element.data = { kind: 'org-tree', version: 1, title: '甲', asOf: '2018', units: [{ id: 'a', parentId: 'z9', name: '乙', type: 't' }] };`;
const missing = `element.src = '/demo/data/no-such-file.json';`;

describe('what is wrong with the data', () => {
  for (const [name, script, technical] of [
    ['invalid', invalid, /\/units\/0|z9/],
    ['not there', missing, /404/],
  ]) {
    test(`${name}: a visitor reads what concerns them, a developer the rest`, async () => {
      const visitor = await scene('qianshao-public.localhost', script);
      assert.ok(visitor.said.length > 4, 'nothing is said');
      assert.doesNotMatch(visitor.said, technical);
      assert.deepEqual(visitor.warned, []);
      const developer = await scene('127.0.0.1', script, technical);
      assert.match(developer.said, technical);
      assert.ok(
        developer.warned.some((text) => text.includes('Did you mean list?')),
        developer.warned.join('\n'),
      );
    });
  }
});

const hasPoppler = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

for (const where of ['portal/', 'hall/', 'hall/kiosk.html'])
  test(
    `${where} in PDF, as Ctrl+P prints it: every leader is there, tagged`,
    { skip: !hasPoppler },
    async () => {
      const page = await at.browser.newPage();
      await page.goto(`${at.origin}/demo/${where}`);
      await page.waitForFunction(() => {
        const tree =
          document.querySelector('qs-org-tree') ??
          document.querySelector('iframe')?.contentDocument?.querySelector('qs-org-tree');
        return tree?.state === 'ready';
      });
      const folder = mkdtempSync(join(tmpdir(), 'qs-pdf-'));
      const file = join(folder, 'page.pdf');
      writeFileSync(file, await page.pdf({ format: 'A4', tagged: true }));
      await page.close();
      const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
      // Poppler gives some characters of a subset as radicals, and loses others.
      const tags = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }).normalize('NFKC');
      rmSync(folder, { recursive: true });
      // The first and the last group, its leader, and the source after them.
      for (const name of ['毛惠芬', '楼建军', '第十一前哨支部', '示例数据'])
        assert.ok(text.includes(name), `no ${name} on paper`);
      for (const name of ['王秀兰', '孙卫东', '郑阿康', '楼建军'])
        assert.ok(tags.includes(name), `${name} has no tag`);
    },
  );
