import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { BallotDocument } from '../../../src/contract/index.js';
import type { QsBallot } from '../../../src/elements/ballot/index.js';
import { clear, until } from '../../fixtures/page.js';
import { documents, electionOf } from './documents.js';
import { all, button, mark, said, stand } from './stage.js';

afterEach(clear);

const screen = (place: string, width: number, height: number, lang = 'zh-CN'): string =>
  `<div lang="${lang}" data-qs-theme="hall" data-qs-place="${place}" class="cut">{}</div><style>.cut{width:${width}px;height:${height}px}.cut qs-ballot{display:block;height:100%}</style>`;
const screens = [
  ['hall', 1920, 1080],
  ['wall', 3840, 1080],
  ['kiosk', 1080, 1920],
] as const;

const over = (element: { renderRoot: ParentNode }): number => {
  const wrapper = element.renderRoot.querySelector('.qs')!;
  return wrapper.scrollHeight - wrapper.clientHeight;
};

describe('qs-ballot on a screen that nobody scrolls', () => {
  for (const [place, width, height] of screens)
    for (const lang of ['zh-CN', 'en'])
      it(`${place}, ${lang}: no form is cut, and of a list every line is on some page`, async () => {
        const {
          notice,
          rollCall,
          closed,
          count,
          declared,
          tie,
          revote,
          electionNotice,
          electionCount,
          electionPublished,
        } = documents;
        const given: [string, BallotDocument][] = Object.entries({
          ...{
            notice,
            rollCall,
            closed,
            count,
            declared,
            tie,
            revote,
            electionNotice,
            electionCount,
            electionPublished,
          },
          '30 at the notice': electionOf(electionNotice!, 20, 30),
          '30 at the count': electionOf(electionCount, 20, 30),
          '30 declared': electionOf(electionPublished!, 20, 30),
        }) as [string, BallotDocument][];
        for (const [name, document_] of given) {
          const element = await stand(document_, 'announced', screen(place, width, height, lang));
          expect(element.state, name).to.equal('ready');
          expect(over(element), `${name} is too tall`).to.be.at.most(1);
          clear();
        }
      });

  it('wall: what the strokes of a bar stand for keeps clear of the next', async () => {
    for (const lang of ['zh-CN', 'en']) {
      const element = await stand(documents.declared, 'announced', screen('wall', 3840, 1080, lang));
      const labels = all(element, '.bar-labels span').map((each) => each.getBoundingClientRect());
      expect(labels).to.have.length(4);
      labels.slice(1).forEach(({ left }, i) => expect(left - labels[i]!.right, lang).to.be.at.least(16));
      clear();
    }
  });

  for (const [place, width, height] of [
    ...screens.slice(0, 2),
    ['hall', 1280, 720],
    ['hall', 1024, 768],
  ] as const)
    it(`${place}, ${width} × ${height}: tellers who enter there see all of it`, async () => {
      const { closed, electionCount } = documents;
      for (const document_ of [closed, electionCount, electionOf(electionCount, 9, 11)])
        for (const [lang, mode] of [
          ['zh-CN', '逐张记'],
          ['zh-CN', '记总数'],
          ['en', 'Ballot by ballot'],
        ] as const) {
          const around = screen(place, width, height, lang);
          const element = await stand(document_, 'view="count" entry', around);
          button(element, mode).click();
          for (let i = 0; i < 6; i++) await element.updateComplete;
          expect(all(element, '.entry')).to.have.length(1);
          expect(over(element), `${document_.matter.category} ${mode} is too tall`).to.be.at.most(1);
          clear();
        }
    });

  it('kiosk: why there was no vote stands below the figures, not at the foot; what is pressed does', async () => {
    const none = await stand({ ...documents.closed, stage: 'adjourned' }, '', screen('kiosk', 1080, 1920));
    expect(box(none, '.outcome').top - box(none, '.roll').bottom).to.be.within(0, 120);
    const first = await stand(documents.declared, '', screen('kiosk', 1080, 1920));
    expect(box(first, '.first .btn').top).to.be.above(box(first, '.verdict').bottom + 400);
  });

  it('more than eight candidates come in pages, evenly, and each can be brought to sight', async () => {
    const element = await stand(electionOf(documents.electionCount, 9, 11), '', screen('hall', 1920, 1080));
    expect(all(element, '.tally tbody tr').map(({ dataset }) => dataset['id'])).to.include('c0');
    expect(said(element)).to.contain('第1页');
    const { length } = all(element, '.tally tbody tr');
    expect(length).to.be.within(4, 6);
    expect(await element.reveal('c10')).to.equal(true);
    expect(await element.reveal('nobody')).to.equal(false);
    expect(await document.createElement('qs-ballot').reveal('c10'), 'never on a page').to.equal(false);
  });

  it('a voter at a kiosk turns the pages; a mark stays when they are turned', async () => {
    const element = await stand(
      electionOf(documents.electionMarking, 20, 30),
      '',
      screen('kiosk', 1080, 1920),
    );
    expect(over(element)).to.be.at.most(1);
    all<HTMLInputElement>(element, 'input[value=yes]')[0]!.click();
    await element.updateComplete;
    const next = all<HTMLButtonElement>(element, '.pager button').find((each) =>
      each.textContent.includes('下一页'),
    )!;
    next.click();
    await element.updateComplete;
    expect(all(element, 'input:checked')).to.have.length(0);
    expect(said(element)).to.match(/已选1名/);
  });

  const begins: Record<string, (element: QsBallot) => void> = {
    reset: (element) => element.reset(),
    clear: (element) => button(element, '重填').click(),
  };
  for (const [how, begin] of Object.entries(begins))
    it(`a ballot that was marked leaves its shape to nobody: ${how}`, async () => {
      const element = await stand(documents.electionMarking, '', screen('kiosk', 1080, 1450));
      const shape = (): string => said(element).replace(/\s+/g, ' ');
      const blank = shape();
      expect(all(element, '.pager')).to.have.length(0);
      await mark(element, 'no', 'no');
      for (let i = 0; i < 6; i++) await element.updateComplete;
      expect(all(element, '.pager'), 'names need room').to.have.length(1);
      begin(element);
      for (let i = 0; i < 6; i++) await element.updateComplete;
      expect(shape()).to.equal(blank);
    });

  it('500 candidates are listed on a phone, and marking one of them changes little else', async () => {
    const element = await stand(
      electionOf(documents.electionMarking, 300, 500),
      '',
      '<div style="width:390px">{}</div>',
    );
    expect(all(element, 'fieldset')).to.have.length(500);
    let changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(element.shadowRoot!, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    all<HTMLInputElement>(element, 'input[value=yes]')[499]!.click();
    for (let i = 0; i < 3; i++) await element.updateComplete;
    expect(changes).to.be.within(1, 40);
  });
});

function textWith(part: Node, words: string): Text {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.textContent!.includes(words)) return texts.currentNode as Text;
  throw new Error(`no ${words}`);
}

const box = (element: Parameters<typeof all>[0], selector: string): DOMRect =>
  all(element, selector)[0]!.getBoundingClientRect();

describe('qs-ballot in a hall that is lower or narrower than its board', () => {
  for (const [width, height] of [
    [1366, 768],
    [1280, 720],
    [1024, 768],
  ] as const)
    it(`${width} × ${height}: nothing leaves the screen, two candidates or more stand on a page`, async () => {
      for (const [name, document_] of Object.entries(documents).filter(([name]) => !/marking/i.test(name))) {
        const element = await stand(document_, 'announced', screen('hall', width, height));
        expect(over(element), `${name} is too tall`).to.be.at.most(1);
        for (const each of all(element, '.roll > div, .roll small'))
          expect(each.scrollWidth - each.clientWidth, each.textContent).to.be.at.most(1);
        if (all(element, '.tally [data-row]').length > 0)
          expect(all(element, '[data-row]').length, name).to.be.at.least(2);
        clear();
      }
    });

  for (const [width, height, names] of [
    [1280, 720, ['notice']],
    [1024, 768, ['notice', 'electionNotice', 'rollCall', 'declared', 'tie']],
  ] as const)
    for (const lang of ['zh-CN', 'en'])
      it(`${width} × ${height}, ${lang}: no page of ${names.join(', ')} leaves the screen`, async () => {
        const real = window.setTimeout;
        // A page stands for a tenth of a second or two.
        Object.assign(window, { setTimeout: (act: () => void, ms = 0) => real(act, ms / 100) });
        try {
          for (const name of names) {
            const element = await stand(documents[name], 'announced', screen('hall', width, height, lang));
            const pages = new Map<string, number>();
            const of = (page: string): number => Number(/(\d+)\D*$/.exec(page)?.[1] ?? 1);
            await until(
              () => {
                const page = all(element, '.pager')[0]?.textContent.trim() ?? '';
                pages.set(page, over(element));
                return [...pages.keys()].filter((each) => of(each) === of(page)).length === of(page);
              },
              () => `${name}: ${[...pages.keys()].join()}`,
            );
            pages.forEach((high, at) => expect(high, `${name} ${at}`).to.be.at.most(1));
            clear();
          }
        } finally {
          Object.assign(window, { setTimeout: real });
        }
      });

  for (const height of [963, 1020, 1080])
    it(`1920 × ${height}: the seal keeps clear of the rule, its type of its frame`, async () => {
      for (const document_ of [documents.declared, documents.electionDeclared, documents.tie]) {
        const element = await stand(document_, 'announced', screen('hall', 1920, height));
        const seal = box(element, '.seal');
        expect(seal.top - box(element, '.ballot-head').bottom).to.be.at.least(24);
        const type = parseFloat(getComputedStyle(all(element, '.seal b')[0]!).fontSize);
        expect(type / seal.width).to.be.at.most(0.361);
        clear();
      }
    });

  it('1920 × 1020: a title stays as large as on its board, and the bar stands amid what is left', async () => {
    const sizes = [];
    for (const height of [1080, 1020]) {
      const element = await stand(documents.declared, 'announced', screen('hall', 1920, height));
      sizes.push(getComputedStyle(all(element, '.title')[0]!).fontSize);
      const above = box(element, '.bar-notes').top - box(element, '.outcome').bottom;
      const below = box(element, '.result-end').top - box(element, '.bar-labels').bottom;
      expect(Math.abs(above - below)).to.be.at.most(40);
      clear();
    }
    expect(sizes[0]).to.equal(sizes[1]);
  });

  it('the notice of an election has all of it on one page', async () => {
    const element = await stand(documents['electionNotice'], '', screen('hall', 1920, 1020));
    expect(all(element, '.pager')).to.have.length(0);
    expect(box(element, '.notice-side').left).to.equal(box(element, '.notice-main').left);
  });
});

describe('qs-ballot: figures and names where there is little room', () => {
  const longNames = [
    'Krishnamoorthysubramaniaswamy',
    'Maximiliana Konstantinopolskaya',
    '阿卜杜热合曼·麦麦提图尔荪·艾力',
    '长'.repeat(40),
    'L'.repeat(60),
  ];
  const withNames = (document_: BallotDocument, title = document_.title): BallotDocument => ({
    ...document_,
    title,
    kicker: title,
    matter: { ...document_.matter, candidates: longNames.map((name, i) => ({ id: `c${i}`, name })) },
  });

  for (const [width, attributes] of [
    [320, ''],
    [320, 'data-qs-theme="elder"'],
    [414, ''],
    [768, 'data-qs-theme="elder"'],
    [1080, 'data-qs-place="kiosk" data-qs-theme="hall" style="display: block; height: 1920px"'],
    [1920, 'data-qs-place="hall" data-qs-theme="hall" style="display: block; height: 1080px"'],
  ] as const)
    it(`${width} px ${attributes}: a long name and a long title break before they leave the screen`, async () => {
      // Nobody marks a ballot in a hall.
      const given = [documents.electionNotice!, ...(width === 1920 ? [] : [documents.electionMarking])];
      for (const document_ of given) {
        const around = `<div style="width:${width}px">{}</div>`;
        const element = await stand(withNames(document_, '题'.repeat(40)), attributes, around);
        expect(all(element, '[data-row] .name').length).to.be.at.least(3);
        const { right } = element.getBoundingClientRect();
        for (const each of all(element, '[data-row] .name, .kicker .nw'))
          expect(each.getBoundingClientRect().right, each.textContent).to.be.at.most(right);
        clear();
      }
    });

  for (const [width, attributes] of [
    [390, ''],
    [414, ''],
    [768, 'data-qs-theme="elder"'],
    [1080, 'data-qs-place="kiosk" data-qs-theme="hall" style="display: block; height: 1920px"'],
  ] as const)
    it(`${width} px ${attributes}: long names leave the figures and the words of a result their room`, async () => {
      for (const names of [longNames, ['古丽娜扎尔·买买提江', '阿卜杜热合曼·麦麦提图尔荪·艾力', '李明']])
        for (const document_ of [documents.electionCount, documents.electionDeclared]) {
          const around = `<div style="width:${width}px">{}</div>`;
          const matter = {
            ...document_.matter,
            candidates: document_.matter.candidates!.map((each, i) => ({
              ...each,
              name: names[i] ?? '王芳',
            })),
          };
          const element = await stand({ ...document_, matter }, `announced ${attributes}`, around);
          const { right } = element.getBoundingClientRect();
          const cells = all(element, '.tally .name, .tally td');
          expect(cells.length).to.be.at.least(4);
          for (const each of cells)
            expect(each.getBoundingClientRect().right, each.textContent).to.be.at.most(right);
          for (const each of all(element, '.tally .mark-word span, .tally td.gap, .tally th small')) {
            const range = document.createRange();
            range.selectNodeContents(each);
            const lines = range.getBoundingClientRect().height / parseFloat(getComputedStyle(each).fontSize);
            expect(lines, each.textContent).to.be.below(2.4);
          }
          clear();
        }
    });

  it('four figures stand two and two on a phone, a mark at the first line of its note', async () => {
    const element = await stand(documents.closed, '', '<div style="width:390px">{}</div>');
    const tops = all(element, '.roll > div').map((each) => Math.round(each.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(2);
    expect(tops[0]).to.equal(tops[1]);
    const six = await stand(documents.electionCount, '', '<div style="width:390px">{}</div>');
    for (const mark of all(six, '.roll .mk'))
      expect(
        mark.getBoundingClientRect().top - mark.parentElement!.getBoundingClientRect().top,
      ).to.be.at.most(6);
  });

  it('lines end with a clause: no bracket of a sum, no year is torn apart', async () => {
    for (const width of [390, 520, 700]) {
      const element = await stand(documents.electionCount, '', `<div style="width:${width}px">{}</div>`);
      for (const whole of ['大于46）', '（2020年）', '可以开会', '一半是23名']) {
        const text = textWith(all(element, '.line')[0]!, whole);
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(whole));
        range.setEnd(text, text.data.indexOf(whole) + whole.length);
        expect(range.getClientRects(), `${width} px: ${whole}`).to.have.length(1);
      }
    }
  });

  for (const lang of ['zh-CN', 'en'])
    it(`elder, 360 px, type of twice the size, ${lang}: nothing goes past the edge`, async () => {
      document.documentElement.style.fontSize = '200%';
      try {
        const narrow = `<div style="width:360px" data-qs-theme="elder" lang="${lang}">{}</div>`;
        for (const [name, document_] of Object.entries(documents)) {
          const element = await stand(document_, '', narrow);
          await frames();
          await element.updateComplete;
          const wrapper = element.renderRoot.querySelector('.qs')!;
          expect(wrapper.scrollWidth, name).to.be.at.most(360);
          // What a notice cuts off is the gap after its columns.
          for (const each of all(element, '.notice p, .notice dd, .roll .fig'))
            expect(each.getBoundingClientRect().right, `${name}: ${each.textContent}`).to.be.at.most(360);
          clear();
        }
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

  it('no line begins with the last sum of an equation, nor has a stop with one character', async () => {
    for (const width of [320, 700, 1000, 1440])
      for (const [from, wholes] of [
        ['electionPublished', ['46×4＝184', '有效40＋无效2＝42', '（24×2＝48']],
        ['electionNotice', ['方可开会。', '方可当选。']],
      ] as const) {
        const element = await stand(documents[from], '', `<div style="width:${width}px">{}</div>`);
        for (const whole of wholes) {
          const text = textWith(all(element, '.view')[0]!, whole);
          const range = document.createRange();
          range.setStart(text, text.data.indexOf(whole));
          range.setEnd(text, text.data.indexOf(whole) + whole.length);
          expect(range.getClientRects(), `${width} px: ${whole}`).to.have.length(1);
        }
        clear();
      }
  });

  it('English has brackets of its own, and a rule is as wide as its column', async () => {
    for (const from of ['electionNotice', 'electionCount']) {
      const element = await stand(documents[from], '', '<div lang="en" style="width:1440px">{}</div>');
      expect(said(element))
        .to.contain('Candidate (ordered by surname strokes)')
        .and.not.match(/[（）]/);
    }
    const element = await stand(documents['electionNotice'], '', '<div style="width:1440px">{}</div>');
    const widths = all(element, '.notice-side .part').map(({ offsetWidth }) => offsetWidth);
    expect(new Set(widths).size, widths.join()).to.equal(1);
  });

  it('1440 px: the digest stands under what is told, which has the column', async () => {
    const element = await stand(documents['electionPublished'], '', '<div style="width:1440px">{}</div>');
    expect(box(element, '.digest-block').top).to.be.at.least(box(element, '.basis').bottom);
    expect(box(element, '.basis').width).to.be.above(box(element, '.result-end').width * 0.8);
  });

  it('kiosk: how far the count has come begins at the margin, and the line stands in it', async () => {
    const element = await stand(documents.electionCount, '', screen('kiosk', 1080, 1920));
    const head = box(element, '.ballot-head');
    const strip = box(element, '.now .ticks');
    expect(strip.left).to.be.closeTo(head.left, 1);
    expect(strip.width).to.be.closeTo(head.width, 1);
    expect(getComputedStyle(all(element, '.now')[0]!).textAlign).to.equal('start');
    expect(box(element, '.line-head').left).to.be.closeTo(head.left, 1);
    expect(box(element, '.line').width).to.be.closeTo(1080, 1);
  });

  it('elder, 320 px: no note of a figure runs into the next', async () => {
    const narrow = '<div style="width:320px" data-qs-theme="elder">{}</div>';
    const element = await stand(documents.electionCount, '', narrow);
    const lines = all(element, '.roll > div').map((each) => each.getBoundingClientRect().left);
    all(element, '.roll .note').forEach((each, i) => {
      const { right } = each.getBoundingClientRect();
      if (i % 2 === 0) expect(right, each.textContent).to.be.at.most(lines[i + 1]!);
    });
  });

  it('elder, 320 px: no line of a note begins with a comma, none has one character', async () => {
    const narrow = '<div style="width:320px" data-qs-theme="elder">{}</div>';
    for (const from of ['electionCount', 'electionPublished', 'closed', 'electionNotice'] as const) {
      const element = await stand(documents[from], '', narrow);
      for (const each of all(element, '.roll .note, .when .nw')) {
        const lines = linesOf(each);
        expect(lines.join('/')).to.not.match(/\/[，。、；：）]|（\//);
        if (lines.length > 1)
          expect(Math.min(...lines.map((line) => line.length)), lines.join('/')).to.be.above(1);
        expect(lines.join('/')).to.not.match(/不多\/于|实到\/会/);
      }
      clear();
    }
  });

  it('320 px: a label is nearer to its own figure than to the one above, and two have room side by side', async () => {
    for (const theme of ['paper', 'elder']) {
      const narrow = `<div style="width:320px" data-qs-theme="${theme}">{}</div>`;
      const element = await stand(documents['declared'], '', narrow);
      const [first, second] = all(element, '.large-figures .main').map((each) =>
        each.getBoundingClientRect(),
      );
      if (theme === 'paper') expect(second!.top).to.equal(first!.top);
      else expect(second!.top - first!.bottom).to.be.at.least(16);
      clear();
    }
  });

  it('320 px: six forms stand three and three, four parts of a bar two and two in large type', async () => {
    for (const theme of ['paper', 'elder']) {
      const narrow = `<div style="width:320px" data-qs-theme="${theme}">{}</div>`;
      const element = await stand(documents.published, '', narrow);
      const perRow = (selector: string): number[] => {
        const tops = all(element, selector).map((each) => each.getBoundingClientRect().top);
        return Array.from(new Set(tops), (top) => tops.filter((each) => each === top).length);
      };
      expect(perRow('.find .views > *')).to.deep.equal([3, 3]);
      if (theme === 'elder') expect(perRow('.bar-labels li')).to.deep.equal([2, 2]);
      clear();
    }
  });

  it('320 px: two figures of two characters stand clear of each other', async () => {
    const element = await stand(documents['electionPublished'], '', '<div style="width:320px">{}</div>');
    for (const row of all(element, '.tally tbody tr')) {
      const boxes = Array.from(row.querySelectorAll('.for, .other'), (each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getBoundingClientRect();
      });
      boxes.slice(1).forEach(({ left }, i) => expect(left - boxes[i]!.right).to.be.at.least(9));
    }
  });

  it('hall: a long title keeps clear of what is told beside it', async () => {
    const title =
      '新城社区流动党员与新就业群体联合党支部暨驻区单位共建共治共享志愿服务协调工作委员会换届选举';
    const element = await stand(
      { ...documents.electionCount, title },
      'view="result"',
      screen('hall', 1920, 1080),
    );
    const lines = document.createRange();
    lines.selectNodeContents(all(element, '.title')[0]!);
    const now = all(element, '.now')[0];
    if (!now) throw new Error('nothing beside the title');
    expect(now.getBoundingClientRect().left - lines.getBoundingClientRect().right).to.be.at.least(20);
  });

  it('elder, 320 px: a post that has no room beside the name stands under it', async () => {
    const narrow = '<div style="width:320px" data-qs-theme="elder">{}</div>';
    const element = await stand(documents['electionNotice'], '', narrow);
    for (const line of all(element, '.candidates li')) {
      const [name, post] = [line.querySelector('b')!, line.querySelector('span')!];
      expect(post.getBoundingClientRect().top).to.be.at.least(name.getBoundingClientRect().bottom - 1);
      expect(post.offsetHeight).to.be.below(2 * parseFloat(getComputedStyle(post).fontSize));
    }
  });
});

/** A text as it stands, line by line. */
function linesOf(element: HTMLElement): string[] {
  const lines: string[] = [];
  let bottom = -Infinity;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let i = 0; i < text.data.length; i++) {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.top > bottom - box.height / 2) lines.push('');
      bottom = box.bottom;
      lines.push(lines.pop()! + text.data[i]!);
    }
  }
  return lines;
}

const frames = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('qs-ballot in a page that scrolls', () => {
  const inSight = (node: Element): boolean => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight + 1;
  };

  it('how many are chosen, too many, and the warning stay in sight while the list goes by', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const element = await stand(long, 'idle="2"', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    expect(element.offsetHeight).to.be.above(2 * innerHeight);
    scrollTo(0, 0);
    const [bar] = all(element, '.act-bar');
    expect(inSight(bar!)).to.equal(true);
    for (const each of all<HTMLInputElement>(element, 'input[value=yes]').slice(0, 4)) each.click();
    await element.updateComplete;
    await frames();
    expect(inSight(all(element, '.over')[0]!)).to.equal(true);
    await until(
      () => all(element, '.question').length > 0,
      () => 'no question',
    );
    await element.updateComplete;
    await frames();
    expect(inSight(all(element, '.question')[0]!)).to.equal(true);
  });

  it('what has the focus is never under the bar', async () => {
    const long = electionOf(documents.electionMarking, 3, 24);
    const element = await stand(long, '', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    scrollTo(0, 0);
    all<HTMLInputElement>(element, 'input[type=radio]')[0]!.focus();
    for (let i = 0; i < 12; i++) {
      await sendKeys({ press: 'Tab' });
      await new Promise((done) => requestAnimationFrame(done));
      const label = element.shadowRoot!.activeElement!.closest('label, button')!;
      const bar = all(element, '.act-bar')[0]!;
      if (bar.contains(label)) break;
      expect(label.getBoundingClientRect().bottom, `stop ${i}`).to.be.at.most(
        bar.getBoundingClientRect().top + 1,
      );
    }
  });

  it('a bar that would cover the list stands below it', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const low = '<div style="width:320px;font-size:200%" data-qs-theme="elder">{}</div>';
    const element = await stand(long, 'style="height:400px"', low);
    await element.updateComplete;
    await frames();
    const wrapper = element.renderRoot.querySelector('.qs')!;
    const [bar] = all(element, '.act-bar');
    expect(bar!.offsetHeight).to.be.above(wrapper.clientHeight * 0.45);
    expect(bar!.getBoundingClientRect().top).to.be.above(element.getBoundingClientRect().bottom);
  });

  it('in a box of a height of its own it scrolls inside', async () => {
    const long = electionOf(documents.electionMarking, 3, 60);
    const element = await stand(long, 'style="height:500px"', '<div style="width:390px">{}</div>');
    await element.updateComplete;
    await frames();
    const wrapper = element.renderRoot.querySelector('.qs')!;
    expect(getComputedStyle(wrapper).overflowY).to.equal('auto');
    const { bottom } = all(element, '.act-bar')[0]!.getBoundingClientRect();
    expect(bottom).to.be.at.most(element.getBoundingClientRect().bottom + 1);
  });
});

describe('qs-ballot: the notice', () => {
  it('draws the code of an address of its own site, and of no other', async () => {
    const own = await stand(documents.notice, 'share="/notices/1"');
    const code = own.renderRoot.querySelector('.share .qr')!;
    expect(code.getAttribute('aria-label')).to.contain(new URL('/notices/1', location.href).href);
    for (const share of ['https://elsewhere.example/', 'javascript:alert(1)', 'http://', ''])
      expect(all(await stand(documents.notice, `share="${share}"`), '.share')).to.have.length(0);
  });
});
