/* global document */
/** A meeting from notice to publication, by keyboard alone and by a remote's four arrows and OK. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, settle, stage } from './demo.js';

const at = stage();

/** The control that has the focus: its words, and of a mark whose it is. */
const focused = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const said = (active?.closest('label') ?? active)?.textContent.trim();
    return `${active?.closest('fieldset')?.querySelector('.name')?.textContent ?? ''} ${said}`.trim();
  });

/** Presses a key until what is wanted has the focus. */
async function reach(page, key, wanted, most = 40) {
  for (let i = 0; i < most; i += 1) {
    if ((await focused(page)) === wanted) return;
    await page.keyboard.press(key);
    await page.evaluate(() => document.querySelector('qs-ballot').updateComplete);
  }
  assert.fail(`${key} never reaches ${wanted}; it stands at ${await focused(page)}`);
}

async function press(page, key, ms = 0) {
  await page.keyboard.press(key);
  await settle(page);
  // A review that has just come takes no OK: the second of a double press would fall on it.
  await new Promise((next) => setTimeout(next, ms));
}

const step = (page) => page.$eval('#say', ({ textContent }) => textContent.slice(0, 3));
const screen = (page) => page.$eval('qs-ballot', ({ shadowRoot }) => shadowRoot.textContent);

test('by keyboard: from notice to publication, a ballot marked, read out and declared on the way', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/ballot/`);
  for (let i = 0; i < 2; i += 1) {
    await reach(page, 'Tab', '下一步');
    await press(page, 'Enter');
  }
  assert.equal(await step(page), '3/7');
  await reach(page, 'Tab', '王丽萍 赞成');
  await press(page, 'Space');
  await reach(page, 'Tab', '李国平 赞成');
  await press(page, 'Space');
  await press(page, 'ArrowRight');
  assert.equal(await focused(page), '李国平 不赞成');
  await reach(page, 'Tab', '核对这张票');
  await press(page, 'Enter', 750);
  await reach(page, 'Tab', '投票');
  await press(page, 'Enter', 500);
  assert.match(await screen(page), /票已投出/);
  await reach(page, 'Tab', '下一位');
  await press(page, 'Enter');
  assert.match(await screen(page), /核对这张票/);
  for (let i = 0; i < 2; i += 1) {
    await reach(page, 'Tab', '下一步');
    await press(page, 'Enter');
  }
  await reach(page, 'Tab', '唱一张');
  await press(page, 'Enter');
  assert.match(await screen(page), /已唱1张/);
  await reach(page, 'Tab', '下一步');
  await press(page, 'Enter');
  assert.doesNotMatch(await screen(page), /当选/);
  await reach(page, 'Tab', '宣布计票结果');
  await press(page, 'Enter');
  assert.match(await screen(page), /当选/);
  await reach(page, 'Tab', '下一步');
  await press(page, 'Enter');
  assert.equal(await step(page), '7/7');
  assert.equal(await focused(page), '下一步', 'a button that is not ready keeps the focus');
  assert.deepEqual(told, []);
  await page.close();
});

test('by a remote on the wall: four arrows and OK lead through the meeting', async () => {
  const { page, told } = await open(at.browser, `${at.origin}/demo/ballot/wall.html`, {
    width: 1920,
    height: 1080,
  });
  for (let i = 1; i < 6; i += 1) {
    await reach(page, 'ArrowDown', '下一步');
    await press(page, 'Enter');
    assert.equal(await step(page), `${i + 1}/7`);
  }
  assert.doesNotMatch(await screen(page), /当选/);
  await reach(page, 'ArrowUp', '宣布计票结果');
  await press(page, 'Enter');
  assert.match(await screen(page), /当选/);
  await reach(page, 'ArrowDown', '下一步');
  await press(page, 'ArrowLeft');
  assert.equal(await focused(page), '上一步');
  await press(page, 'ArrowRight');
  await press(page, 'Enter');
  assert.equal(await step(page), '7/7');
  assert.deepEqual(told, []);
  await page.close();
});
