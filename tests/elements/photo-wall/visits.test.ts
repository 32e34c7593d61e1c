import { expect } from '@esm-bundle/chai';
import type { CaseObject, PhotoWallDocument } from '../../../src/contract/generated/photo-wall/types.js';
import { clear, mount, until } from '../../fixtures/page.js';
import { bigWall, photo, wall as document_ } from './photos.js';
import { all, focused, one, settled, shownIds, stage } from './stage.js';

const object = (id: string, of: string, photos: readonly string[]): CaseObject => ({
  id,
  title: `实物${id}`,
  case: of,
  photos: [...photos],
});
const cases = (): PhotoWallDocument =>
  document_({
    photos: ['a', 'b', 'c'].map((id) => photo(id)),
    cases: [
      { id: 'one', title: '甲柜' },
      { id: 'two', title: '乙柜' },
    ],
    objects: [object('x', 'one', ['a']), object('y', 'one', []), object('z', 'two', ['b'])],
  });

const chip = (wall: Parameters<typeof all>[0], selector: string, text: string): HTMLElement =>
  all(wall, selector).find((each) => each.textContent.includes(text))!;

const hall = ['data-qs-place="hall"', 'display: block; width: 1920px; height: 1080px'] as const;
const large = (wall: Parameters<typeof all>[0]): string | null =>
  one(wall, '.feature img').getAttribute('src');

/** A wall whose slideshow plays, from its first photo. */
async function playing(): ReturnType<typeof stage> {
  const wall = await stage(bigWall(6), 'dwell="3"');
  one(wall, '.photo[data-key="p0"]').click();
  await until(
    () => wall.renderRoot.querySelector('dialog.viewer'),
    () => 'not there',
  );
  chip(wall, 'dialog.viewer button', '轮播').click();
  return wall;
}

describe('photo wall: what a visitor does, and what comes meanwhile', () => {
  afterEach(clear);

  it('in a hall a case is chosen by its button', async () => {
    const wall = await stage(cases(), `view="cases" ${hall[0]}`, hall[1]);
    chip(wall, '.case-choice .chip', '乙柜').click();
    await settled(wall);
    expect(one(wall, '.object-label').textContent).to.contain('实物z');
    expect(chip(wall, '.case-choice .chip', '乙柜').getAttribute('aria-pressed')).to.equal('true');
  });

  it('an object without a photo has a way on, and the focus stays there', async () => {
    const wall = await stage(cases(), 'view="cases"', 'display: block; width: 1200px');
    const next = (): HTMLElement => all(wall, '.case-way .btn').pop()!;
    expect(all(wall, '.case-way .btn').length).to.equal(3);
    next().focus();
    next().click();
    await settled(wall);
    expect(one(wall, '.object-label').textContent).to.contain('实物y');
    expect(all(wall, '.case-way .btn').length).to.equal(2);
    expect(focused(wall)).to.equal(next());
  });

  it('the large photo of a hall stays when a newer one comes', async () => {
    const wall = await stage(bigWall(40), `view="mosaic" ${hall[0]}`, hall[1]);
    await until(
      () => wall.renderRoot.querySelector('.feature img'),
      () => 'not there',
    );
    all(wall, '.photo[data-key]')[4]!.click();
    await settled(wall);
    const before = large(wall);
    const { photos = [], ...head } = bigWall(40);
    wall.data = { ...head, photos: [photo('new', { date: '2019-01' }), ...photos] };
    await settled(wall);
    expect(large(wall)).to.equal(before);
  });

  it('a photo that does not come is told in readable words on a wall', async () => {
    const lost = photo('a', { src: '/not-there.svg', sources: [] });
    const wall = await stage(
      document_({ photos: [lost, photo('b')] }),
      'view="mosaic" data-qs-place="wall" data-qs-theme="paper"',
      'display: block; width: 3840px; height: 1080px',
    );
    await until(
      () => wall.renderRoot.querySelector('.feature .picture.lost'),
      () => 'not there',
    );
    await settled(wall);
    expect(one(wall, '.feature .picture.lost').classList.contains('whole')).to.equal(false);
  });

  it('a filter shows what it keeps from the first photo', async () => {
    const wall = await stage(bigWall(900), 'view="mosaic"', 'display: block; width: 1200px');
    await until(
      () => wall.renderRoot.querySelector('.photo[data-key]'),
      () => 'not there',
    );
    await until(
      () => all(wall, '.filter-line .chip, .narrowing .chip').length > 1,
      () => 'not there',
    );
    for (let i = 0; i < 3; i++) {
      // Not within the time of a press that is made twice.
      await new Promise((next) => setTimeout(next, 600));
      chip(wall, 'button', '下一面').click();
      await settled(wall);
    }
    await settled(wall);
    const page = (): string => /第(\d+)至/.exec(wall.renderRoot.textContent ?? '')?.[1] ?? '';
    expect(Number(page()), 'another page').to.be.above(1);
    chip(wall, '.narrowing .chip', '标签3').click();
    await settled(wall);
    expect(page()).to.equal('1');
  });

  it('a filter whose words go can be taken off', async () => {
    const wall = await stage(bigWall(60), 'view="rows"', 'display: block; width: 1200px');
    await until(
      () => all(wall, '.narrowing .chip').length > 1,
      () => 'not there',
    );
    chip(wall, '.narrowing .chip', '标签3').click();
    await settled(wall);
    wall.data = document_({ photos: [photo('a'), photo('b')] });
    await settled(wall);
    expect(shownIds(wall)).to.deep.equal([]);
    expect(wall.renderRoot.textContent).not.to.contain('均已获授权');
    chip(wall, '.narrowing .chip', '全部').click();
    await settled(wall);
    expect(shownIds(wall)).to.deep.equal(['a', 'b']);
  });

  it('an object that was chosen does not hold a link in the cases', async () => {
    const wall = await stage(cases(), 'view="cases" url-key="p"', 'display: block; width: 1200px');
    wall.selected = 'y';
    await settled(wall);
    chip(wall, '.views button', '时间').click();
    await settled(wall);
    expect(wall.selected).to.equal(null);
    expect(new URLSearchParams(location.search).get('p')).to.equal(null);
    history.replaceState(null, '', location.pathname);
  });

  it('the Back of the browser brings the photo one got to in sight', async () => {
    mount('<div style="height: 300px"></div>');
    const wall = await stage(bigWall(120), 'url-key="q"');
    one(wall, '.photo[data-key="p0"]').click();
    await settled(wall);
    await until(
      () => wall.renderRoot.querySelector('dialog.viewer'),
      () => 'not there',
    );
    wall.selected = 'p60';
    await settled(wall);
    const popped = new Promise((done) => addEventListener('popstate', done, { once: true }));
    history.back();
    await popped;
    await settled(wall);
    await until(
      () => focused(wall)?.dataset['key'] === 'p60',
      () => 'not there',
    );
    const { top, bottom } = focused(wall)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('the slideshow leaves a photo that somebody has enlarged', async () => {
    const wall = await playing();
    chip(wall, 'dialog.viewer button', '放大').click();
    await settled(wall);
    await new Promise((next) => setTimeout(next, 3_600));
    expect(wall.selected).to.equal('p0');
  });

  it('an emptied document ends the slideshow', async () => {
    const wall = await playing();
    wall.data = document_();
    await settled(wall);
    await new Promise((next) => setTimeout(next, 3_600));
    expect(wall.selected).not.to.equal('p1');
  });
});
