import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../lib/define.js';
import { colourStyles, renderColourTokens, renderGold, renderTones } from './colours.js';
import { fiveStyles, renderFive } from './five.js';
import { markStyles, renderMarks } from './marks.js';
import { nameStyles, renderLanguages, renderTightNames, renderWords } from './names.js';
import {
  partStyles,
  renderHalf,
  renderPressed,
  renderControls,
  renderStates,
  renderUnavailable,
} from './parts.js';
import { SharedSheet } from './shared.js';
import { Sheet, u } from './sheet.js';
import { renderSpace, spaceStyles } from './space.js';
import { renderPlaces, renderScale, typeStyles } from './type.js';
import { themes, type Theme } from '../../src/theme/index.js';

/** All on one page, as on the foundations board. */
class OverviewSheet extends Sheet {
  static override styles: CSSResultGroup = [
    Sheet.styles,
    colourStyles,
    typeStyles,
    spaceStyles,
    markStyles,
    nameStyles,
    css`
      .columns {
        display: flex;
        flex-wrap: wrap;
        margin-inline-end: ${u(-4)};
      }
      .columns > section {
        margin-inline-end: ${u(4)};
        flex: 536 1 0;
        min-width: ${u(22)};
      }
      .columns > section:first-child {
        flex: 744 1 0;
        min-width: ${u(38)};
      }
      [data-place='phone'] .columns {
        display: block;
        margin: 0;
      }
      [data-place='phone'] .columns > section {
        min-width: 0;
        margin: 0;
      }
    `,
  ];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('基础', '颜色、字号、间距、记号')}
      <div class="columns">
        <section aria-label="颜色、间距、记号">
          ${renderTones()} ${renderGold()} ${renderSpace()} ${renderMarks()}
        </section>
        <section aria-label="字号、名字">${renderScale()} ${renderPlaces()} ${renderWords()}</section>
      </div>
      ${this.foot('2018年11月5日', '示例数据：人名为虚构')}`;
  }
}

class ColourSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, colourStyles];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('颜色', '数字由浏览器画出后当场算得')}
      <p class="lead">
        墨说话，红搭架子（选中之路、首要数字、主按钮），金只作线，深红底上可作字。红不单独表示“错”：反对、作废靠形状、位置和文字说明。
      </p>
      ${renderTones()} ${renderGold()} ${renderColourTokens()}`;
  }
}

class TypeSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, typeStyles];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('字号', '标题用宋，操作与说明用黑；不附带字体')}
      <p class="lead">手机和桌面以1rem为准，读者自己调的字号算数；竖屏、展厅、长屏按观看距离定死。</p>
      ${renderScale()} ${renderPlaces()}`;
  }
}

class SpaceSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, spaceStyles];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('间距与线', '4像素格；用细线代替框')} ${renderSpace()}`;
  }
}

class MarkSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, markStyles];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('记号', '形状说意思')} ${renderMarks()}`;
  }
}

class NameSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, nameStyles];

  protected override renderSheet(): TemplateResult {
    return html`${this.head('名字、数量、日期', '复制、查找、朗读得到的仍是原名')} ${renderWords()}
    ${renderTightNames()} ${renderLanguages()} ${this.foot('示例数据：人名为虚构')}`;
  }
}

/** Parts in the theme, place and density that the page says. */
class PartSheet extends Sheet {
  static override styles: CSSResultGroup = [Sheet.styles, partStyles];

  protected override renderSheet(): TemplateResult {
    const { theme } = this.surroundings.value;
    const known = (themes as readonly string[]).includes(theme) ? (theme as Theme) : 'paper';
    return html`${this.head('小部件', '悬停有下划线，按下反白，焦点有环；未就绪的虚线边并说明原因')}
      <h3>按钮、筛选、切换</h3>
      ${renderControls(known)}
      <h3>按钮的各种状态</h3>
      ${renderPressed()}
      <h3>六种状态里画出来的五种（第六种就是正常显示）</h3>
      ${renderStates()} ${renderUnavailable()}`;
  }
}

/** Two halves as on the states board. */
class HalvesSheet extends Sheet {
  static override styles: CSSResultGroup = [
    Sheet.styles,
    partStyles,
    css`
      .sheet,
      [data-place='phone'] .sheet {
        padding: 0;
      }
      .halves {
        min-height: 100vh;
      }
      .half.paper {
        flex: 584 1 0;
      }
      .half.elder {
        flex: 856 1 0;
        padding-inline: 2rem 2.5rem;
        line-height: 1.5;
      }
      .half.half {
        min-width: 22rem;
      }
      [data-place='phone'] .halves {
        display: block;
      }
      [data-place='phone'] .half.half {
        min-width: 0;
        padding: 1rem;
      }
    `,
  ];

  protected override renderSheet(): TemplateResult {
    return html`<div class="halves">${renderHalf('paper')}${renderHalf('elder')}</div>`;
  }
}

class FiveSheet extends Sheet {
  static override styles: CSSResultGroup = [
    Sheet.styles,
    partStyles,
    fiveStyles,
    css`
      .sheet,
      [data-place='phone'] .sheet {
        padding: 0;
      }
    `,
  ];

  protected override renderSheet(): TemplateResult {
    return renderFive();
  }
}

define('story-overview', OverviewSheet);
define('story-colours', ColourSheet);
define('story-type', TypeSheet);
define('story-space', SpaceSheet);
define('story-marks', MarkSheet);
define('story-names', NameSheet);
define('story-parts', PartSheet);
define('story-shared', SharedSheet);
define('story-halves', HalvesSheet);
define('story-five', FiveSheet);
