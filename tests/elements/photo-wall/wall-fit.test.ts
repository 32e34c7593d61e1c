import { expect } from '@esm-bundle/chai';
import type { QsPhotoWall } from '../../../src/elements/photo-wall/index.js';
import { clear, until } from '../../fixtures/page.js';
import { bigWall, photo, wall as document_ } from './photos.js';
import { all, one, settled, stage } from './stage.js';

const hall = 'data-qs-place="hall" dwell="3000"';
const place = 'data-qs-place="wall" dwell="3000"';
const wide = 'display: block; width: 1920px; height: 1080px';
const strip = 'display: block; width: 3840px; height: 1080px';

const han = '新城社区党群服务中心夜间巡逻队在河沿小路和楼道里走一遍的时候看见灯还亮着大家都很高兴';

/** Titles of all lengths, with and without a text and an address that a code is drawn of. */
const labels = [3, 9, 20, 40].flatMap((length) =>
  ['', han].flatMap((text) =>
    [undefined, '/news/a.html'].map((href) =>
      photo(`t${length}${text ? '-text' : ''}${href ? '-code' : ''}`, {
        title: han.slice(0, length),
        date: '2018-10-28',
        place: '凤山街道新城社区五号楼',
        credit: '新城社区志愿者服务队摄影组',
        consent: { given: true },
        ...(text ? { text } : {}),
        ...(href ? { href } : {}),
      }),
    ),
  ),
);

const isWithin = (inner: Element, outer: Element): boolean => {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
};

describe('photo wall: what the document makes long fits a wall', () => {
  afterEach(clear);

  const forms: readonly [string, string][] = [
    ['side', wide],
    ['strip', strip],
    ['tall', 'display: block; width: 1080px; height: 1920px'],
  ];
  forms.forEach(([form, style]) => {
    it(`${form}: who took a photo and that it may be shown are never cut off its label`, async () => {
      const wall: QsPhotoWall = await stage(document_({ photos: labels }), hall, style);
      for (const { id } of labels) {
        await wall.reveal(id);
        await settled(wall);
        expect(one(wall, '.wall').className).to.contain(`wall-${form}`);
        const box = one(wall, '.feature-label');
        const end = one(wall, '.label-end');
        expect(end.textContent).to.contain('已获授权展示');
        for (const part of ['.label-title', '.label-when', '.label-end'])
          expect(isWithin(one(wall, part), box), `${id} ${part}`).to.equal(true);
        const text = wall.renderRoot.querySelector('.label-text');
        if (!text || text.getBoundingClientRect().height === 0) continue;
        expect(text.getBoundingClientRect().bottom, `${id} text`).to.be.at.most(
          end.getBoundingClientRect().top + 1,
        );
      }
    });
  });

  [
    '新城影像',
    '新城社区二〇一八年度党员志愿服务活动影像选登',
    'Two hundred and fifty pictures of Xincheng',
  ].forEach((title) => {
    it(`the title stands beside the wall and not off it: ${title}`, async () => {
      const document = document_({ title, kicker: '党建展厅', photos: labels });
      const wall = await stage(document, hall, strip);
      for (const part of ['.title', '.kicker'])
        expect(isWithin(one(wall, part), one(wall, '.scene-head')), part).to.equal(true);
    });
  });

  const low: readonly [number, number][] = [
    [1280, 720],
    [1024, 768],
    [960, 540],
  ];
  low.forEach(([width, height]) => {
    it(`${width}×${height}: all stands on the screen, nothing over another thing, and a label tells whose photo it is`, async () => {
      const photos = [2014, 2015, 2016, 2017, 2018].flatMap((year) =>
        Array.from({ length: 8 }, (_, i) =>
          photo(`p${year}-${i}`, {
            title: '楼道灯亮了',
            date: `${year}-10-28`,
            place: '五号楼',
            text: '楼道里的灯亮着，楼梯和红色扶手。',
            credit: '志愿者摄影组',
            consent: { given: true },
          }),
        ),
      );
      const document = document_({
        kicker: '党建展厅',
        photos,
        source: { name: '2018年11月5日公开报道' },
        note: '张数、题名与时间为虚构',
        sample: true,
      });
      const wall = await stage(document, hall, `display: block; width: ${width}px; height: ${height}px`);
      for (const id of ['p2018-0', 'p2016-0', 'p2014-0']) {
        await wall.reveal(id);
        await settled(wall);
        const parts = [...all(wall, '.rail, .scene-end .foot > span'), one(wall, '.scene-wall')];
        for (const part of parts) expect(isWithin(part, wall), `${id} ${part.className}`).to.equal(true);
        const below = height - one(wall, '.scene-end').getBoundingClientRect().bottom;
        expect(below + wall.getBoundingClientRect().top, 'below the foot').to.be.within(28, 48);
        const texts = [...all(wall, '.rail-button, .source, .as-of, .remark')].filter(
          ({ offsetWidth }) => offsetWidth > 0,
        );
        texts.forEach((text, i) => {
          expect(text.scrollWidth, `${id} ${text.textContent}`).to.be.at.most(text.clientWidth + 1);
          const a = text.getBoundingClientRect();
          for (const other of texts.slice(i + 1)) {
            const b = other.getBoundingClientRect();
            const isApart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            expect(isApart, `${id} ${text.textContent} ${other.textContent}`).to.equal(true);
          }
        });
        expect(one(wall, '.rail-year.now .rail-button').offsetWidth).to.be.greaterThan(0);
        for (const part of ['.label-title', '.label-when', '.label-end'])
          expect(isWithin(one(wall, part), one(wall, '.feature-label')), `${id} ${part}`).to.equal(true);
        // 2018年10月28日 stands in one line.
        expect(one(wall, '.label-when .part').offsetHeight, id).to.be.below(50);
      }
    });
  });

  it('a text in words of letters is not left out where a hall is as wide as most', async () => {
    const titles = ['The stairwell is lit', 'Stock-taking of the volunteers', 'Tea'];
    const photos = titles.map((title, i) =>
      photo(`p${i}`, {
        title,
        date: '2018-10-28',
        place: 'Building 5',
        text: 'A lit stairwell with a red handrail.',
        credit: '志愿者摄影组',
        consent: { given: true },
      }),
    );
    const wall = await stage(document_({ kicker: 'Exhibition hall', photos }), `${hall} lang="en"`, wide);
    for (const { id } of photos) {
      await wall.reveal(id);
      await settled(wall);
      expect(one(wall, '.feature .label-text').clientHeight, id).to.be.greaterThan(40);
      expect(isWithin(one(wall, '.label-end'), one(wall, '.feature-label')), id).to.equal(true);
    }
  });

  it('a photo as high as wide stands between no bands: on a strip its frame has its shape, else it is mounted on its card', async () => {
    const photos = ['a', 'b', 'c'].map((id) => photo(id, { title: id, width: 900, height: 900 }));
    for (const [attributes, style] of [
      [place, strip],
      [hall, wide],
    ] as const) {
      const wall = await stage(document_({ photos }), attributes, style);
      await settled(wall);
      const picture = one(wall, '.feature .picture');
      if (style === strip) {
        expect(picture.offsetWidth).to.be.closeTo(picture.offsetHeight, 2);
        expect(picture.matches('.whole')).to.equal(false);
        expect(one(wall, '.feature-label').getBoundingClientRect().left).to.be.closeTo(
          picture.getBoundingClientRect().right,
          1,
        );
      } else
        expect(getComputedStyle(picture).backgroundColor).to.equal(
          getComputedStyle(one(wall, '.feature')).backgroundColor,
        );
      clear();
    }
  });

  it('the only photo stands in the middle of a hall, as high as the wall', async () => {
    const only = photo('a', { title: '楼道灯亮了', width: 900, height: 900 });
    const wall = await stage(document_({ photos: [only] }), hall, wide);
    await settled(wall);
    const room = one(wall, '.wall').getBoundingClientRect();
    const feature = one(wall, '.feature').getBoundingClientRect();
    expect(feature.left - room.left).to.be.closeTo(room.right - feature.right, 2);
    expect(feature.width).to.be.above(room.width / 2);
    expect(one(wall, '.feature .picture').offsetHeight).to.be.closeTo(room.height, 2);
  });

  it('on a strip what is told of the remote ends at the margin', async () => {
    const wall = await stage(bigWall(60), `${place} data-qs-theme="hall"`, strip);
    await settled(wall);
    const range = document.createRange();
    range.selectNodeContents(one(wall, '.scene-hint'));
    const box = wall.getBoundingClientRect();
    const margin = one(wall, '.rail-foot').getBoundingClientRect().left - box.left;
    expect(box.right - range.getBoundingClientRect().right).to.be.closeTo(margin, 2);
  });

  it('on a strip the title stands on the margin, as the years do', async () => {
    const photos = labels.map((each) => ({ ...each, date: '2018-10-28' }));
    const document = document_({ title: '新城影像', kicker: '党建展厅', photos });
    const wall = await stage(document, hall, strip);
    const left = (part: string): number => one(wall, part).getBoundingClientRect().left;
    expect(left('.scene-head .kicker') - left('.rail-foot')).to.be.within(-1, 24);
  });

  (
    [
      ['', 1440, 900],
      ['', 1024, 768],
      ['data-qs-place="kiosk"', 1080, 1920],
      ['data-qs-place="kiosk"', 1920, 1080],
    ] as const
  ).forEach(([place, width, height]) => {
    it(`${place || 'a desk'}, ${width}×${height}: the pages of a wall are turned within sight`, async () => {
      const style = `display: block; width: ${width}px; height: ${height}px`;
      const wall = await stage(bigWall(90), `view="mosaic" ${place}`, style);
      const pager = one(wall, '.pager').getBoundingClientRect();
      const bar = place ? one(wall, '.find').getBoundingClientRect().top : Infinity;
      expect(pager.bottom).to.be.at.most(Math.min(bar, wall.getBoundingClientRect().bottom) + 1);
    });
  });

  it('a title of many lines is whole on a strip, where there is room for it', async () => {
    const photos = [photo('a', { title: han.repeat(2), credit: '志愿者摄影组' }), photo('b')];
    const wall = await stage(document_({ photos }), hall, strip);
    const title = one(wall, '.label-title');
    expect(title.scrollHeight).to.be.at.most(title.clientHeight + 4);
  });

  it('how one goes on is told where there is room for it, and not within a kiosk, which tells it itself', async () => {
    const document = document_({ photos: labels });
    const hints = async (style: string): Promise<number> =>
      all(await stage(document, hall, style), '.scene-hint').length;
    expect(await hints(wide)).to.equal(1);
    expect(await hints(`${wide}; --qs-kiosk-least: 44px`)).to.equal(0);
    expect(await hints('display: block; width: 1280px; height: 720px')).to.equal(0);
  });

  [strip, wide].forEach((style) => {
    it(`the only photo hangs once: ${style}`, async () => {
      const wall = await stage(document_({ photos: [photo('a')] }), hall, style);
      expect(all(wall, 'img').length).to.equal(1);
    });
  });

  [
    wide,
    'display: block; width: 2075px; height: 900px',
    'display: block; width: 1080px; height: 1920px',
  ].forEach((style) => {
    it(`a text is cut to no less than two lines, and no photo by more than a tenth: ${style}`, async () => {
      const photos = [0.6, 1, 4 / 3, 1.5, 2.4].map((ratio, i) =>
        photo(`p${i}`, {
          title: '楼道灯亮了',
          date: '2018-10-28',
          place: '五号楼',
          text: han.slice(0, 15),
          credit: '志愿者摄影组',
          consent: { given: true },
          width: Math.round(ratio * 1000),
          height: 1000,
          color: '#8a6f58',
        }),
      );
      const wall = await stage(document_({ photos }), hall, style);
      for (const { id, width, height } of photos) {
        await wall.reveal(id);
        await settled(wall);
        const text = one(wall, '.feature .label-text');
        expect(text.clientHeight, `${id} text`).to.be.greaterThan(0);
        expect(text.scrollHeight, `${id} text`).to.be.at.most(text.clientHeight + 4);
        const picture = one(wall, '.feature .picture');
        const share = width / height / (picture.clientWidth / picture.clientHeight);
        if (Math.min(share, 1 / share) < 0.89)
          expect(picture.classList.contains('whole'), `${id} is not cut`).to.equal(true);
        // The mat is no part of the picture.
        if (picture.classList.contains('whole'))
          expect(getComputedStyle(picture).backgroundColor, id).not.to.equal('rgb(138, 111, 88)');
        expect(isWithin(picture, one(wall, '.feature')), `${id} picture`).to.equal(true);
      }
    });
  });

  it('a very long or very high photo is shown whole, for no more than a tenth may be cut off', async () => {
    const shapes = [
      [6000, 300],
      [300, 6000],
      [1200, 800],
    ] as const;
    const photos = Array.from({ length: 24 }, (_, i) => {
      const [width, height] = shapes[i < 2 ? i : 2]!;
      return photo(`p${i}`, { width, height });
    });
    const wall = await stage(document_({ photos }), hall, wide);
    const cut = all(wall, '.tile').filter((tile) => !tile.querySelector('.whole'));
    expect(cut.map(({ dataset }) => dataset['key'])).not.to.include.members(['p0']);
    expect(cut.map(({ dataset }) => dataset['key'])).not.to.include.members(['p1']);
    expect(cut.length).to.be.greaterThan(3);
  });
});

describe('photo wall: what the document makes long fits a page', () => {
  afterEach(clear);

  const long = '第七前哨支部党员大会换届选举现场新城社区党群服务中心国庆节升旗仪式现场';
  const titles = [
    ...[6, 11, 12, 13, 15, 16, 17, 18, 24, 35].map((length) => long.slice(0, length)),
    'Micro class: the brush',
    'PARTY MEMBERS MEETING',
    'Neighbourhood responsibilities, acknowledged publicly',
  ];
  for (const width of [320, 414])
    it(`a phone, ${width}: the first title of a month and the month's head are not cut`, async () => {
      const photos = titles.flatMap((title, i) =>
        [0, 1].map((n) =>
          photo(`${i}-${n}`, { title, date: `${2000 + i}-09`, ...(i % 2 ? { place: '河沿小路' } : {}) }),
        ),
      );
      for (const attributes of ['', 'data-qs-theme="elder"', 'data-qs-theme="elder" lang="en"']) {
        const style = `display: block; width: ${width}px; height: 640px`;
        const wall = await stage(document_({ photos }), `view="timeline" ${attributes}`, style);
        const captions = all(wall, '.lead .caption');
        expect(captions.length).to.equal(titles.length);
        for (const each of [...captions, ...all(wall, '.group-line')]) {
          const box = (each.closest('.group-head') ?? each).getBoundingClientRect();
          for (const part of Array.from(each.children)) {
            const { right, bottom } = part.getBoundingClientRect();
            expect(bottom, `${attributes} ${part.textContent}`).to.be.at.most(box.bottom + 0.5);
            expect(right, `${attributes} ${part.textContent}`).to.be.at.most(box.right + 0.5);
          }
        }
      }
    });

  for (const width of [1280, 1440])
    it(`a desk, ${width}: long words to filter by leave the search its room and the forms on the page`, async () => {
      const tags = ['学习宣传贯彻党的十九大精神主题活动', long, '新时代文明实践站志愿服务', '夜间巡逻'];
      const photos = [0, 1, 2].map((n) =>
        photo(`a${n}`, { tags: tags.slice(0, 4 - n), place: `${long}${n}`, date: '2018-05' }),
      );
      const wall = await stage(document_({ photos }), '', `display: block; width: ${width}px`);
      const fits = (): void => {
        const { right } = wall.getBoundingClientRect();
        for (const part of all(wall, '.find .views, .find .chip'))
          expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(right);
        expect(one(wall, '.find input').offsetWidth).to.be.at.least(180);
        expect(one(wall, '.search-label').offsetHeight).to.be.below(30);
      };
      await until(
        () => all(wall, '.find .chip').length > 0,
        () => 'no words',
      );
      fits();
      all(wall, '.find .chip').pop()!.click();
      await settled(wall);
      for (const part of all(wall, '.filter-part')) {
        part.querySelector<HTMLElement>('.chip:last-of-type')!.click();
        await settled(wall);
      }
      fits();
    });

  it('a strip: a long title and a long line beside it stand above the years, whole', async () => {
    const photos = [0, 1, 2, 3].map((n) => photo(`a${n}`, { date: `2018-0${n + 1}` }));
    const forty = `${han}守夜人`.slice(0, 40);
    for (const kicker of [undefined, '新城社区', forty])
      for (const title of ['新城影像', forty]) {
        const wall = await stage(document_({ photos, title, ...(kicker ? { kicker } : {}) }), place, strip);
        const years = one(wall, '.scene-foot').getBoundingClientRect().top;
        for (const part of all(wall, '.scene-head .title, .scene-head .kicker')) {
          expect(part.getBoundingClientRect().bottom, title).to.be.at.most(years);
          expect(isWithin(part, one(wall, '.scene-head')), `${title} ${kicker}`).to.equal(true);
          expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(32);
        }
      }
  });
});
