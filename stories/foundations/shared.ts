import { css, html, nothing, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { ModalController } from '../../src/frame/dialog/modal.js';
import { modalStyles } from '../../src/frame/dialog/modal.styles.js';
import { renderQuestion } from '../../src/frame/dialog/question.js';
import { questionStyles } from '../../src/frame/dialog/question.styles.js';
import { DocumentText } from '../../src/frame/document-text.js';
import { frameStyles } from '../../src/frame/frame.styles.js';
import { renderFigure, renderFoot, renderHead, renderTotals } from '../../src/frame/head.js';
import { PageTurner } from '../../src/frame/pages/page-turner.js';
import { renderPager } from '../../src/frame/pages/pager.js';
import { pagerStyles } from '../../src/frame/pages/pager.styles.js';
import { actBarStyles } from '../../src/frame/parts/act-bar.styles.js';
import { renderChoice, type Option } from '../../src/frame/parts/choice.js';
import { choiceStyles } from '../../src/frame/parts/choice.styles.js';
import { renderDigest } from '../../src/frame/parts/digest.js';
import { digestStyles } from '../../src/frame/parts/digest.styles.js';
import { fieldStyles } from '../../src/frame/parts/field.styles.js';
import { renderFigured } from '../../src/frame/parts/figured.js';
import { renderLargeFigures } from '../../src/frame/parts/large-figures.js';
import { largeFiguresStyles } from '../../src/frame/parts/large-figures.styles.js';
import { renderSeal } from '../../src/frame/parts/seal.js';
import { sealStyles } from '../../src/frame/parts/seal.styles.js';
import { sign, type Sign } from '../../src/frame/parts/signs.js';
import { renderStrokes, renderTicks } from '../../src/frame/parts/strokes.js';
import { strokesStyles, ticksStyles } from '../../src/frame/parts/strokes.styles.js';
import { renderScreen } from '../../src/frame/screen.js';
import { renderTools } from '../../src/frame/tools.js';
import { renderViews } from '../../src/frame/views.js';
import { lookOf } from '../../src/paper/look.js';
import { Pen } from '../../src/paper/pen.js';
import { drawSVG, svgElement } from '../../src/paper/svg.js';
import { Finding } from '../../src/search/finding.js';
import { searchStyles } from '../../src/search/search.styles.js';
import { Sheet, u } from './sheet.js';

const text = new DocumentText(
  {
    title: '第七前哨支部',
    kicker: '楼道里的支部',
    asOf: '2018-11-05',
    source: { name: '社区党委' },
    sample: true,
    note: '人名、数字为虚构',
  },
  'zh-CN',
);

type Mark = 'yes' | 'no' | 'abstain';
const signs: readonly [Sign, string][] = [
  ['yes', '赞成'],
  ['no', '不赞成'],
  ['abstain', '弃权'],
  ['tick', '相符'],
  ['cross', '不符'],
];
const options: readonly Option<Mark>[] = (['yes', 'no', 'abstain'] as const).map((value, i) => ({
  value,
  sign: value,
  label: signs[i]![1],
}));
const people = ['周敏', '赵文华', '王丽萍', '李国平'].map((name, i) => ({
  id: String(i),
  text: name,
  item: name,
}));

/** What every element may take from `src/frame`, `src/search` and `src/paper`, each by the function that paints it in an element. */
export class SharedSheet extends Sheet {
  static override styles: CSSResultGroup = [
    frameStyles,
    Sheet.styles,
    searchStyles,
    pagerStyles,
    strokesStyles,
    ticksStyles,
    sealStyles,
    largeFiguresStyles,
    digestStyles,
    choiceStyles,
    fieldStyles,
    actBarStyles,
    questionStyles,
    modalStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
      }
      .row > * {
        margin: 0 ${u(1.5)} ${u(0.5)} 0;
      }
      .sheet .act-bar,
      .sheet .question {
        position: static;
        margin: 0;
      }
      .sheet .screen {
        padding: 0;
      }
      .sheet fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .sheet legend {
        padding: 0;
      }
      .row .fig {
        font-size: var(--_fs-h2);
      }
      .signatures svg {
        display: block;
        max-width: 100%;
        height: auto;
      }
      .asked {
        margin: auto;
        padding: ${u(2)};
      }
    `,
    unsafeCSS('.sheet .modal .btn { margin-top: 1em; }'),
  ];

  #view: 'list' | 'tree' = 'list';
  #chosen: Mark = 'yes';
  #isOpen = false;
  readonly #turner = new PageTurner(this, { count: () => 5, seconds: () => 20, isOn: () => false });
  readonly #finding = new Finding<string, DocumentText>({
    requestUpdate: () => this.requestUpdate(),
    root: () => this.renderRoot as ShadowRoot,
    index: () => people,
    mark: () => {},
    choose: () => {},
    announce: (said, wait) => this.announce(said, wait),
  });

  constructor() {
    super();
    this.#finding.renew(text, 'zh-CN');
    new ModalController(this, {
      dialog: () => this.renderRoot.querySelector('dialog'),
      close: () => this.#open(false),
      returnTo: () => this.renderRoot.querySelector<HTMLElement>('#open-dialog'),
    });
  }

  protected override renderSheet(): TemplateResult {
    return html`${this.head('共用部件', '每个组件都从这里取，画法和组件里的一样')}
      <h3>题头、合计、页脚（frame/head）</h3>
      ${renderHead(text, 4)}
      ${renderTotals(
        [
          { figure: 11, label: '前哨支部' },
          { figure: { value: 1500, qualifier: 'over', unit: '名' }, label: '党员', apart: true },
        ],
        text,
      )}
      ${renderFoot(text)}
      <h3>数字：限定词、单位；远看的大数字；句中的数字（frame/head、parts/large-figures、parts/figured）</h3>
      <p class="row">
        ${renderFigure({ value: 60000, qualifier: 'over', unit: '人次' }, 'zh-CN')}
        <span>${renderFigured('赞成*87*票')}</span>
      </p>
      ${renderLargeFigures([
        { label: '应到', value: 46, isMain: true },
        { label: '实到', value: 42, isMain: true },
        { label: '缺席', value: 4 },
      ])}
      <h3>印（parts/seal）、记号（parts/signs）</h3>
      <div class="row">
        ${renderSeal('通过')} ${signs.map(([of, name]) => html`<span>${sign(of)} ${name}</span>`)}
      </div>
      <h3>正字、刻度（parts/strokes）</h3>
      <div class="row">${renderStrokes(17, 24, 24, 'zh-CN', true)}</div>
      ${renderTicks(31, 42)}
      <h3>墨选（parts/choice）、填写栏（parts/field）</h3>
      <fieldset>
        <legend>周敏</legend>
        ${renderChoice('story-choice', options, this.#chosen, this.hasRemote, (chosen) => {
          this.#chosen = chosen;
          this.requestUpdate();
        })}
      </fieldset>
      <label class="row"><span>另选他人</span><input class="field" maxlength="50" /></label>
      <h3>操作栏（parts/act-bar）</h3>
      <div class="act-bar">
        <p>${renderFigured('已选*2*名，应选3名')}</p>
        <div class="acts">
          <button type="button" class="btn">清空</button>
          <button type="button" class="btn btn-primary wide">核对这张票</button>
        </div>
      </div>
      <h3>就地询问（dialog/question）、对话框（dialog/modal）</h3>
      ${renderQuestion({
        title: '还在填吗？',
        more: '12秒后清除。按任意键或点屏幕继续。',
        left: 12,
        of: 20,
        label: '继续',
        act: () => {},
      })}
      <p class="row">
        <button type="button" class="btn" id="open-dialog" @click=${() => this.#open(true)}>
          打开对话框
        </button>
      </p>
      ${this.#isOpen ? this.#renderDialog() : nothing}
      <h3>翻页（pages/pager）、切换（frame/views）、工具栏（frame/tools）</h3>
      ${renderPager(this.#turner, 5, 'zh-CN', true)}
      <p class="row">
        ${renderViews(
          [
            { view: 'list', name: '名单' },
            { view: 'tree', name: '图' },
          ],
          this.#view,
          '看法',
          (view) => {
            this.#view = view;
            this.requestUpdate();
          },
        )}
      </p>
      ${renderTools(text, {
        groups: [
          { kind: 'use', tools: [{ id: 'expand', label: '全部展开', act: () => {} }] },
          {
            kind: 'take',
            tools: [
              { id: 'table', label: '存表格', act: () => {} },
              { id: 'print', label: '打印', act: () => {} },
            ],
          },
        ],
        isShort: this.place === 'phone',
        isOpen: false,
        toggle: () => {},
      })}
      <h3>查找（search）、旁栏（frame/screen）</h3>
      ${renderScreen({
        name: 'sample',
        view: this.#view,
        room: this.size.width / this.size.em,
        head: nothing,
        strip: nothing,
        search: this.#finding.render({ label: '找人', hint: '姓名', of: '共用部件' }),
        views: nothing,
        drawn: html`<ul class="view">
          ${people.map(({ text: name }) => html`<li>${this.#finding.mark(name)}</li>`)}
        </ul>`,
        told: '',
        tools: nothing,
        panel: html`<p>从70em起，选中的一项在旁栏里说；窄的时候在下面。</p>`,
        foot: nothing,
      })}
      <h3>摘要（parts/digest）</h3>
      ${renderDigest('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08')}
      <h3>签名线，纸上（paper/pen）</h3>
      <div class="signatures">${signatures()}</div>
      ${this.foot('名次表、证书框、说明牌、底座只有一个组件用，在那个组件的房间里', '示例数据：人名为虚构')}`;
  }

  #renderDialog(): TemplateResult {
    return html`<dialog class="modal" aria-label="对话框">
      <div class="asked">
        <p class="serif">焦点留在这里，Esc关闭。</p>
        <button type="button" class="btn btn-primary" @click=${() => this.#open(false)}>关闭</button>
      </div>
    </dialog>`;
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.requestUpdate();
  }
}

function signatures(): SVGElement {
  const pen = new Pen(6);
  pen.signatures(['监票人 何建平', '唱票人 沈佳', '计票人 吴桂芳']);
  const { width, pieces } = pen.sheet();
  return svgElement(drawSVG({ width, height: pen.y, pieces }, lookOf('zh-CN'), '签名线'));
}
