/** Search by pinyin: the dictionary comes when a visitor goes to the line, and what it finds is marked. */
import { expect } from '@esm-bundle/chai';
import '../../../src/define.js';
import document_ from '../../../demo/data/org.json';
import { begins, bringPinyin } from '../../../src/search/finder.js';
import { clear, inState, mount, org, pause, until } from '../../fixtures/page.js';

const input = (): HTMLInputElement => org().renderRoot.querySelector<HTMLInputElement>('#search')!;
const output = (): string => org().renderRoot.querySelector('output')?.textContent?.trim() ?? '';
const marks = (): string[] =>
  Array.from(org().renderRoot.querySelectorAll('mark')).map((each) => each.textContent ?? '');
const type = async (query: string): Promise<void> => {
  input().value = query;
  input().dispatchEvent(new Event('input'));
  await org().updateComplete;
};

describe('Search by pinyin', () => {
  beforeEach(async () => {
    mount('<qs-org-tree view="list" open-depth="all"></qs-org-tree>');
    org().data = document_;
    await inState(org(), 'ready');
    await until(
      () => org().renderRoot.querySelector('.view'),
      () => 'a view',
    );
  });
  afterEach(clear);

  it('is promised in the label, and finds what was typed while the dictionary came', async () => {
    const label = org().renderRoot.querySelector('.search-label')!;
    expect(label.textContent?.trim()).to.equal('找人、找岗位（可用拼音首字母）');
    input().focus();
    await type('zjg');
    await until(
      () => output() === '1/1',
      () => `one, not ${output()}`,
    );
    expect(marks()).to.deep.equal(['张建国']);
  });

  it('marks the part that was typed, in full, by initials and mixed', async () => {
    input().focus();
    await type('jianguo');
    await until(
      () => marks().length > 0,
      () => 'marks',
    );
    expect(marks()).to.include('建国');
    await type('张jg');
    expect(marks()).to.deep.equal(['张建国']);
    await type('ouyang');
    expect(marks()).to.deep.equal(['欧阳']);
    await type('qianshaozhibu');
    expect(marks().length).to.be.above(5);
    expect(new Set(marks())).to.deep.equal(new Set(['前哨支部']));
    await type('');
    expect(marks()).to.deep.equal([]);
  });

  it('is known to the rows, too: letters lead to names, and the first waits for the dictionary', async () => {
    const focused = (): string | undefined =>
      (org().shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];
    const press = (letter: string): boolean =>
      org().shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: letter, bubbles: true, composed: true, cancelable: true }),
      );
    org().renderRoot.querySelector<HTMLElement>('[data-key=c]')!.focus();
    press('d');
    await until(
      () => focused() === 'b01',
      () => `第一前哨支部, not ${focused()}`,
    );
    await pause(600);
    press('d');
    press('s');
    await org().updateComplete;
    expect(focused(), '第三组').to.equal('b01-g3');
  });
});

describe('A name that begins with a letter', () => {
  it('does by its pinyin, also where the letter itself stands further on', async () => {
    await bringPinyin(() => undefined);
    for (const name of ['北苑B座党支部', 'B座', '北苑']) expect(begins('b', name), name).to.equal(true);
    for (const name of ['东苑B座', '苑']) expect(begins('b', name), name).to.equal(false);
    expect(begins('bq', '北苑B区')).to.equal(false);
  });
});
