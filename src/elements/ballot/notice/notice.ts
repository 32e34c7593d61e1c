import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/heading.js';
import { renderName } from '../../../shell/name.js';
import { formatDate } from '../../../text/date.js';
import { isReached } from '../model/faces.js';
import type { BallotText } from '../model/text.js';
import { renderBasis } from '../parts/heads.js';

/**
 * What members are told before a vote: matter, opinion, the four things, the rule in words, when and where. What the stage has
 * not reached is not there.
 *
 * @param level of the headings in it
 */
export function renderNotice(text: BallotText, level: number): TemplateResult {
  const { words, document, model } = text;
  const { opinion, notice, meeting } = document;
  const head = (label: string): TemplateResult => renderHeading(level, 'part', label);
  const told = notice && isReached(document.stage, 'notice');
  return html`<div class="view notice">
    <div class="notice-main">
      ${
        model.isElection
          ? html`<section>
              ${head(`${words.candidate}（${text.order}）`)}
              <ol class="candidates">
                ${model.lines.map(
                  (line) =>
                    html`<li>
                      <b class="serif">${renderName(text.name(line), text.lang(line.name))}</b>
                      ${line.candidate?.about ? html`<span>${text.paint(line.candidate.about)}</span>` : nothing}
                    </li>`,
                )}
              </ol>
            </section>`
          : nothing
      }
      ${
        told
          ? html`<dl class="four">
              ${(['principle', 'content', 'procedure', 'accountability'] as const).map(
                (each) =>
                  html`<div>
                    <dt class="serif">${words[each]}</dt>
                    <dd>${text.paint(notice[each], text.tell(notice[each]))}</dd>
                  </div>`,
              )}
            </dl>`
          : html`<p class="quiet">${words.notTold}</p>`
      }
    </div>
    <div class="notice-side">
      ${
        opinion
          ? html`<section>
              ${head(words.opinion)}
              <p>${text.paint(opinion.text, text.tell(opinion.text))}</p>
              <p class="cap">
                ${opinion.by ? text.paint(opinion.by) : nothing}${opinion.date ? html`${opinion.by ? words.space : ''}${formatDate(opinion.date, text.locale)}` : nothing}
              </p>
            </section>`
          : nothing
      }
      <section>
        ${head(words.theRule)} ${text.rule.map((each) => html`<p>${each}${words.full}</p>`)}
        ${text.ruleInNumbers ? html`<p class="strong">${text.ruleInNumbers}${words.full}</p>` : nothing}
        ${renderBasis(text)}
      </section>
      <section>
        ${head(words.whenWhere)}
        <p>
          <span class="nw"
            >${formatDate(meeting.date, text.locale)}${meeting.time ? ` ${meeting.time}` : ''}</span
          >
          ${meeting.place ? text.paint(meeting.place) : nothing}
        </p>
        ${meeting.chair ? html`<p>${words.chair}${words.colon}${text.paint(meeting.chair.name)}</p>` : nothing}
      </section>
      <slot name="share"></slot>
    </div>
  </div>`;
}
