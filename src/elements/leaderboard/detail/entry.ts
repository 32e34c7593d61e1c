import { html, nothing, type TemplateResult } from 'lit';
import type { Measure } from '../../../contract/generated/leaderboard/types.js';
import { ownAddress } from '../../../frame/own-address.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { stepOf, wayOf } from '../model/milestones.js';
import { renderWay } from '../milestone/way.js';
import { renderChecked, renderEntryName } from '../rank/cells.js';
import type { ViewContext } from '../view-context.js';
import { safeHref } from '../../../shell/paint/safe-href.js';

export { detailStyles as styles } from './detail.styles.js';

/** What is told of a team or person: its figures by every measure, with the day and whether they were checked. */
export function renderDetail(context: ViewContext, index: number): TemplateResult {
  const { text, state } = context;
  const { board, strings, frame } = text;
  const entry = text.entry(index);
  const side = board.sideOf(index);
  const standing = state.standing(side);
  const group = text.group(index);
  const fact = (label: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<div class="detail" data-detail>
    ${renderHeading(
      context.headingLevel + 1,
      'detail-who serif',
      renderEntryName(text, index, side, (name) => name),
    )}
    ${entry.note === undefined ? nothing : html`<p class="detail-note" lang=${text.lang(entry.note)}>${text.tell(entry.note)}</p>`}
    ${entry.picture ? renderPicture(context, index) : nothing}
    <dl class="facts">
      ${
        standing && standing.placeOf(index) > 0
          ? fact(
              strings.place,
              html`${text.placeSay(index, standing)}${standing.changeOf(index) ? html` <small>${text.change(standing.changeOf(index))}</small>` : nothing}`,
            )
          : nothing
      }
      ${group ? fact(strings.group, group) : nothing}
      ${board.measures.map((measure) => {
        const growth = text.growth(index, measure);
        return fact(
          text.measure(measure),
          html`<b class="nw">${text.value(board.column(measure.id)[index]!, measure)}</b
            >${growth ? html` <small>${growth}</small>` : nothing}`,
        );
      })}
      ${fact(strings.checked, html`${renderChecked(text, index)} <small>${text.day}</small>`)}
    </dl>
    ${board.measures.map((measure) => renderNext(context, index, measure))}
    ${entry.href ? renderPage(context, frame.website(text.name(index)), entry.href) : nothing}
    ${
      context.isStill
        ? nothing
        : html`<button type="button" class="btn close" @click=${() => context.choose(index)}>
            ${strings.close}
          </button>`
    }
  </div>`;
}

/** The way to the next mark of a measure. */
function renderNext({ text }: ViewContext, index: number, measure: Measure): unknown {
  const { board, strings } = text;
  const step = stepOf(board, measure, index);
  const way = step && wayOf(board.column(measure.id)[index]!, step);
  if (!step || !way) return nothing;
  // A mark is a round number; what is left is as exact as the figure.
  const { decimals: _, ...whole } = measure;
  return html`<div class="next-mark">
    <p>
      <span>${text.measure(measure)}</span>
      <small>${strings.left(text.value(step.next!.at, whole), text.value(way.left, whole))}</small>
    </p>
    ${renderWay(way.share)}
  </div>`;
}

/** The page of a team or person: a link where one can follow it, on the screens of a hall a code for a telephone. */
function renderPage({ hasRemote, codes }: ViewContext, label: string, href: string): unknown {
  if (!hasRemote) return html`<p><a class="link" href=${safeHref(href)}>${label}</a></p>`;
  const address = ownAddress(href);
  const from = address === null ? undefined : codes();
  if (!from || address === null) return nothing;
  try {
    return html`<p class="code">
      ${from.renderQr(from.qrOf(address), label)}<span aria-hidden="true">${label}</span>
    </p>`;
  } catch {
    return nothing; // too long for any code
  }
}

/** A picture is shown with the consent of who is on it; without its words the contract has left it out. */
function renderPicture({ text }: ViewContext, index: number): unknown {
  const { picture, type } = text.entry(index);
  // A person's photograph asks for a consent; a team's flag does not.
  if (!picture || (type === 'person' && picture.consent?.given !== true)) return nothing;
  return html`<img
    class="detail-picture"
    src=${picture.src}
    width=${picture.width}
    height=${picture.height}
    alt=${text.tell(picture.alt)}
    lang=${text.lang(picture.alt)}
    loading="lazy"
    decoding="async"
  />`;
}
