import { html, nothing, type TemplateResult } from 'lit';
import type * as Qr from '../../../frame/qr.js';
import { ownAddress } from '../../../frame/own-address.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { once, type Later } from '../../../shell/later.js';
import { renderName } from '../../../shell/paint/name.js';
import { formatDate } from '../../../text/date.js';
import type { FaceHost, FaceScene, FaceView } from '../face-part.js';
import { isReached } from '../model/faces.js';
import type { Line } from '../model/model.js';
import { ruleInNumbers, ruleInWords } from '../model/rule-words.js';
import type { BallotText } from '../model/text.js';
import { renderBasis } from '../parts/basis.js';
import { renderWhole } from '../parts/whole.js';
import { noticeStrings } from '../strings/notice.strings.js';
import { wordsIn } from '../words.js';

const codes = once(() => import('../../../frame/qr.js'));
type Codes = Pick<typeof Qr, 'qrOf' | 'renderQr'>;

/**
 * What members are told before a vote: matter, opinion, the four things, the rule in words, when and where. What the stage has
 * not reached is not there. On a screen that cannot hold all of it each part has a page of its own.
 */
export class Notice implements FaceView {
  readonly #codes: Later<Codes, Codes>;

  constructor(private readonly host: FaceHost) {
    this.#codes = host.later(codes, (module) => module);
  }

  render(scene: FaceScene): TemplateResult {
    const { text, isSplit } = scene;
    const { lines, isElection } = text.model;
    const { items, after } = scene.page(isElection ? lines : [], {
      after: isSplit ? 2 : 0,
      most: Infinity,
      hasSections: true,
      nameOf: (line) => text.name(line),
    });
    const isAll = !isSplit;
    return html`<div class="view notice ${isSplit ? 'split' : ''}">
        <div class="columns">
          ${items.length > 0 ? renderCandidates(scene, items) : nothing}
          <div class="columns notice-rest">
            ${isAll || after === 0 ? renderFour(scene) : nothing}
            ${isAll || after === 1 ? this.#renderSide(scene) : nothing}
          </div>
        </div>
      </div>
      ${scene.pager()}`;
  }

  hasCandidates(): boolean {
    return true;
  }

  #renderSide(scene: FaceScene): TemplateResult {
    const { text } = scene;
    const { meeting } = text.document;
    const words = wordsIn(text, noticeStrings);
    return html`<div class="columns notice-side">
      ${renderOpinion(scene)}
      <section>
        ${head(scene, words.theRule)}
        ${ruleInWords(text).map((each) => html`<p>${renderWhole(each + words.full, lastClause)}</p>`)}
        ${ruleInNumbers(text) ? html`<p class="strong">${renderWhole(ruleInNumbers(text) + words.full, lastClause)}</p>` : nothing}
        ${renderBasis(text)}
      </section>
      <section class="when">
        <div>
          ${head(scene, words.whenWhere)}
          <p>
            <span class="nw"
              >${formatDate(meeting.date, text.locale)}${meeting.time ? ` ${meeting.time}` : ''}</span
            >
            ${meeting.place ? html`<span class="nw">${text.paint(meeting.place)}</span>` : nothing}
          </p>
          ${meeting.chair ? html`<p>${words.chair}${words.colon}${text.paint(meeting.chair.name)}</p>` : nothing}
        </div>
        ${this.#renderShare(text)}
      </section>
      <slot name="share"></slot>
    </div>`;
  }

  /** The way to this notice on a reader's own phone; an address of another site is not drawn. */
  #renderShare(text: BallotText): TemplateResult | typeof nothing {
    const { share } = this.host.element;
    const address = typeof share === 'string' && share ? ownAddress(share) : null;
    const qr = address === null ? undefined : this.#codes.value;
    if (!qr || address === null) return nothing;
    const { readHere } = noticeStrings[text.locale];
    try {
      return html`<div class="share">
        ${qr.renderQr(qr.qrOf(address), `${readHere} ${address}`)}<small>${readHere}</small>
      </div>`;
    } catch {
      // Too long for any code.
      return nothing;
    }
  }
}

/** 方可开会。 goes to the next line as a whole. */
const lastClause = /([^，]{1,10}。)$/;

/** More stand in columns. */
const linesInColumn = 6;

const head = ({ level }: FaceScene, label: string): TemplateResult => renderHeading(level, 'part', label);

function renderCandidates(scene: FaceScene, lines: readonly Line[]): TemplateResult {
  const { text } = scene;
  return html`<section class="notice-list">
    ${head(scene, text.aside(text.words.candidate, text.order))}
    <ol class="candidates ${lines.length > linesInColumn ? 'many' : ''}">
      ${lines.map(
        (line) =>
          html`<li data-id=${line.id} data-row class=${line.id === scene.found ? 'found' : ''}>
            <b class="serif">${renderName(text.name(line), text.lang(line.name))}</b>
            ${line.candidate?.about ? html`<span>${text.paint(line.candidate.about)}</span>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** A motion is prepared by an opinion; one that the document leaves out is said to be missing. */
function renderOpinion(scene: FaceScene): TemplateResult | typeof nothing {
  const { text } = scene;
  const { opinion, stage } = text.document;
  if (!opinion && text.model.isElection) return nothing;
  const words = wordsIn(text, noticeStrings);
  return html`<section>
    ${head(scene, words.opinion)}
    ${
      opinion
        ? html`<p>${text.paint(opinion.text, text.tell(opinion.text))}</p>
            <p class="cap">
              ${opinion.by ? text.paint(opinion.by) : nothing}${opinion.date ? html`${opinion.by ? words.space : ''}${formatDate(opinion.date, text.locale)}` : nothing}
            </p>`
        : html`<p class="quiet">${isReached(stage, 'notice') ? words.noOpinion : words.opinionLater}</p>`
    }
  </section>`;
}

function renderFour(scene: FaceScene): TemplateResult {
  const { text } = scene;
  const { notice, stage } = text.document;
  const words = noticeStrings[text.locale];
  if (!notice || !isReached(stage, 'notice')) return html`<p class="notice-main quiet">${words.notTold}</p>`;
  return html`<section class="notice-main">
    ${head(scene, text.words.face.notice)}
    <dl class="four">
      ${(['principle', 'content', 'procedure', 'accountability'] as const).map(
        (each) =>
          html`<div>
            <dt class="serif">${words[each]}</dt>
            <dd>${text.paint(notice[each], text.tell(notice[each]))}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
