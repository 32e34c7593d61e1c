/* global document */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../.tools/lib/root.js';

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe's authors hold for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe over the whole page, shadow roots and all. In the `elder` theme text must also have the contrast of AAA.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} one line a violation: rule, what it asks, where
 */
export async function violations(page) {
  await page.evaluate(source);
  const found = await page.evaluate(async (values) => {
    // A page of documentation lays one element with one document beside itself, so that the two can be compared.
    // What a page of don'ts shows as hard to read is hard to read.
    const whole = { include: document, exclude: ['[data-hard-to-read]'] };
    const isBeside = document.querySelector('.sbdocs-content') !== null;
    const elder = document.querySelector('story-stage[whole][data-qs-theme="elder"]') !== null;
    const { violations } = await globalThis.axe.run(whole, {
      runOnly: { type: 'tag', values },
      rules: {
        'target-size': { enabled: true },
        ...(isBeside ? { 'landmark-unique': { enabled: false } } : {}),
        ...(elder ? { 'color-contrast-enhanced': { enabled: true } } : {}),
      },
      resultTypes: ['violations'],
      elementRef: true,
    });
    // What a bar at the screen's foot covers comes out from under it when one scrolls: it is judged there.
    const isLarge = async ({ element }) => {
      element.scrollIntoView({ block: 'center' });
      const again = await globalThis.axe.run(element, { runOnly: { type: 'rule', values: ['target-size'] } });
      return again.violations.length === 0;
    };
    const left = [];
    for (const { id, help, nodes } of violations) {
      const kept = [];
      for (const node of nodes) if (id !== 'target-size' || !(await isLarge(node))) kept.push(node);
      if (kept.length > 0) left.push({ id, help, nodes: kept });
    }
    return left.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target, any }) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
    }));
  }, tags);
  return found.map(
    ({ id, help, where }) =>
      `${id}: ${help}\n${where
        .slice(0, 4)
        .map((each) => `    ${each}`)
        .join('\n')}${where.length > 4 ? `\n    and ${where.length - 4} more` : ''}`,
  );
}
