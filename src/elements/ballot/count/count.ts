import { html, nothing, type TemplateResult } from 'lit';
import { renderName } from '../../../shell/name.js';
import { cssom } from '../../../shell/cssom.js';
import type { BallotText } from '../model/text.js';
import type { Votes } from '../model/model.js';
import { renderFigured } from '../parts/figured.js';
import { renderNeeded } from '../parts/heads.js';
import { renderRollFigures } from '../parts/roll-figures.js';
import { sign } from '../parts/signs.js';
import { renderStrokes, renderTicks } from '../parts/strokes.js';

/** What of a count is on the screen. */
export interface CountScene {
  /** The lines of this page, on a wall with many candidates. */
  readonly from: number;
  readonly to: number;
  /** Id of the line whose stroke was made just now. */
  readonly fresh: string | null;
  /** Room for the strokes beside the numbers. */
  readonly isTight: boolean;
}

/** How far the reading has come, for the head. */
export function renderRead(text: BallotText): TemplateResult | typeof nothing {
  const { words, document } = text;
  const { valid, invalid, returned } = document.box ?? {};
  if (returned === undefined || valid === undefined || invalid === undefined) return nothing;
  const read = valid + invalid;
  return html`<p>${renderFigured(words.read(read, returned))}</p>
    ${renderTicks(read, returned)}`;
}

/**
 * The open count: strokes grow beside the pass line. There is no tally before the box is closed and its ballots are known to
 * be valid, and no word of an outcome while the count goes on.
 */
export function renderCount(text: BallotText, scene: CountScene, entry: unknown): TemplateResult {
  const { words, document, model } = text;
  const { box } = document;
  const hasTally = document.tally !== undefined && model.outcome.status !== 'void';
  const returned = box?.returned ?? 0;
  const isVoid = model.outcome.status === 'void';
  const isRead =
    document.stage === 'count' && (box?.valid ?? 0) + (box?.invalid ?? 0) === returned && hasTally;
  return html`<div class="view count-view">
    ${renderRollFigures(text, document.stage === 'count')}
    ${
      !hasTally
        ? html`<p class="verdict serif ${isVoid ? 'wrong' : ''}">
            ${sign(isVoid ? 'cross' : 'tick')}<span
              >${(isVoid ? words.boxVoid : words.boxValid)(returned, box?.issued ?? 0)}</span
            >
          </p>`
        : model.isElection
          ? renderCandidates(text, scene)
          : renderMotion(text, scene)
    }
    ${isRead ? html`<p class="quiet" role="status">${words.countDone}</p>` : nothing} ${entry}
    ${isVoid ? nothing : renderNeeded(text, renderFigured)}
  </div>`;
}

function renderCandidates(text: BallotText, { from, to, fresh }: CountScene): TemplateResult {
  const { words, model } = text;
  const needed = model.needed ?? 0;
  const shown = model.lines.slice(from, to);
  const most = Math.max(needed, ...model.lines.map(({ votes }) => votes?.yes ?? 0));
  return html`<table class="tally" ${cssom({ '--rows': String(Math.max(4, shown.length)) })}>
    <caption class="sr-only">
      ${words.countTitle}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.candidate}（${text.order}）</th>
        <th scope="col" class="for-strokes">${words.strokesHead(needed)}</th>
        <th scope="col" class="num">${words.yes} ${sign('yes')}</th>
        <td></td>
        <th scope="col" class="num">${words.no} ${sign('no')}</th>
        <th scope="col" class="num">${words.abstain} ${sign('abstain')}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(({ id, name, votes = none }) => {
        const short = needed - votes.yes;
        return html`<tr>
          <th scope="row">${renderName(text.say(name), text.lang(name))}</th>
          <td class="for-strokes">${renderStrokes(votes.yes, needed, most, text.locale, fresh === id)}</td>
          <td class="for">${votes.yes}</td>
          <td class="gap">${short <= 0 ? words.reachedLine : renderFigured(words.short(short))}</td>
          <td class="other">${votes.no}</td>
          <td class="other">${votes.abstain}</td>
        </tr>`;
      })}
      ${model.writeIns.map(
        ({ name, votes }) =>
          html`<tr class="write-in">
            <th scope="row">${renderName(name)}<small>${words.writeIn}</small></th>
            <td class="for-strokes">${renderStrokes(votes, needed, most, text.locale, false)}</td>
            <td class="for">${votes}</td>
            <td class="gap">
              ${needed - votes <= 0 ? words.reachedLine : renderFigured(words.short(needed - votes))}
            </td>
            <td class="other"></td>
            <td class="other"></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const none: Votes = { yes: 0, no: 0, abstain: 0 };

function renderMotion(text: BallotText, { fresh }: CountScene): TemplateResult {
  const { words, model } = text;
  const needed = model.needed ?? 0;
  const votes = model.lines[0]?.votes ?? none;
  const most = Math.max(needed, votes.yes, votes.no, votes.abstain);
  return html`<table class="tally motion" ${cssom({ '--rows': '3' })}>
    <caption class="sr-only">
      ${words.countTitle}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="for-strokes">${words.strokesHead(needed)}</th>
        <th scope="col" class="num">${words.total}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${(['yes', 'no', 'abstain'] as const).map((mark) => {
        const short = needed - votes.yes;
        return html`<tr>
          <th scope="row"><span class="nw">${words[mark]} ${sign(mark)}</span></th>
          <td class="for-strokes">
            ${renderStrokes(votes[mark], mark === 'yes' ? needed : 0, most, text.locale, fresh === mark, 11)}
          </td>
          <td class="for">${votes[mark]}</td>
          <td class="gap">
            ${mark !== 'yes' ? nothing : short <= 0 ? words.reachedLine : renderFigured(words.short(short))}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
