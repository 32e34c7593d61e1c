import { html, nothing, type TemplateResult } from 'lit';
import { judgeRead } from '../../../contract/checks/ballot.sums.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderName } from '../../../shell/paint/name.js';
import type { FaceScene, FaceView } from '../face-part.js';
import { isAllRead, isSigned, noVotes, type BallotModel } from '../model/model.js';
import { rowsOf, type Row } from '../model/rows.js';
import type { BallotText } from '../model/text.js';
import { renderFigured } from '../../../frame/parts/figured.js';
import { renderGapHead } from '../parts/gap-head.js';
import { renderBallotHead, renderPeople } from '../parts/heads.js';
import { broadFrom, linesAtFullSize, isSmallFor, nameSize } from '../parts/name-size.js';
import { renderNeeded } from '../parts/needed.js';
import { renderRollFigures } from '../parts/roll-figures.js';
import { sign } from '../../../frame/parts/signs.js';
import { renderStrokes, renderTicks } from '../../../frame/parts/strokes.js';
import { freshLine } from './fresh.js';
import { countStrings, type CountStrings } from '../strings/count.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { wordsIn } from '../words.js';

/**
 * The open count: strokes grow beside the pass line. There is no tally before the box is closed and its ballots are known to
 * be valid, and no word of an outcome while the count goes on.
 */
export class Count implements FaceView {
  #model: BallotModel | undefined;
  /** Id of the line whose stroke was made just now. */
  #fresh: string | null = null;

  head({ text, level }: FaceScene): TemplateResult {
    const { document } = text;
    const words = countStrings[text.locale];
    const isReading = document.stage === 'count' || document.tally !== undefined;
    return renderBallotHead(level - 1, {
      kicker: html`${text.paint(document.title)}${
        text.seats ? html`${text.words.space}<span class="nw">${text.seats}</span>` : nothing
      }`,
      title: isReading ? words.countTitle : words.boxTitle,
      end: hasTally(text) ? renderRead(text) : nothing,
    });
  }

  render(scene: FaceScene): TemplateResult {
    const { text, entry } = scene;
    const { document, model } = text;
    if (this.#model !== model) this.#fresh = freshLine(this.#model, model, this.#fresh);
    this.#model = model;
    const words = wordsIn(text, figuresStrings, countStrings);
    const { returned = 0, issued = 0 } = document.box ?? {};
    const isVoid = model.outcome.status === 'void';
    const isRead = document.stage === 'count' && hasTally(text) && isAllRead(model);
    // Where nobody scrolls, what is entered has the room of the line, and totals that of their table.
    const isCrowded = scene.hasRemote && entry !== nothing;
    const read = (document.box?.valid ?? 0) + (document.box?.invalid ?? 0);
    // The entry turns the same pages by a line of its own, which has what is left of the room.
    const hasOwnPager = !isCrowded || (!scene.entersTotals && read >= returned);
    return html`<div
      class="view count-view ${entry === nothing ? '' : 'entering'} ${isCrowded ? 'crowded' : ''}"
    >
      ${renderRollFigures(scene, document.stage === 'count')}
      ${
        !hasTally(text)
          ? html`<p class="verdict serif ${isVoid ? 'wrong' : ''}">
              ${sign(isVoid ? 'cross' : 'tick')}<span
                >${(isVoid ? words.boxVoid : words.boxValid)(returned, issued, model.rule.returnedLimit)}</span
              >
            </p>`
          : isCrowded && scene.entersTotals
            ? nothing
            : model.isElection
              ? renderCandidates(scene, this.#fresh)
              : renderMotion(scene, this.#fresh)
      }
      ${hasOwnPager ? scene.pager() : nothing}
      ${
        isRead
          ? html`<p class="quiet" data-say>${words.countDone(isSigned(document))}</p>
              ${renderTooMany(text)}`
          : nothing
      }
      ${entry} ${isVoid || isCrowded ? nothing : renderNeeded(text)}
    </div>`;
  }

  hasCandidates({ text, entry }: FaceScene): boolean {
    return hasTally(text) || entry !== nothing;
  }

  foot({ text, quietState }: FaceScene): TemplateResult {
    return renderPeople(text, quietState, countStrings[text.locale].resultLater);
  }
}

/** More votes than the valid ballots can hold: to be checked before anybody signs. */
function renderTooMany(text: BallotText): unknown {
  const found = judgeRead(text.document).warnings.find(({ code }) => code === 'more-names');
  if (!found) return nothing;
  const { names = 0, valid = 0, seats = 0 } = found.params;
  return html`<p class="reminder" data-say>
    ${figuresStrings[text.locale].moreNamesSay(names, valid, seats)}
  </p>`;
}

function hasTally({ document, model }: BallotText): boolean {
  return document.tally !== undefined && model.outcome.status !== 'void';
}

/** How far the reading has come, for the head. */
function renderRead(text: BallotText): TemplateResult | typeof nothing {
  const { valid, invalid, returned } = text.document.box ?? {};
  if (returned === undefined || valid === undefined || invalid === undefined) return nothing;
  const read = valid + invalid;
  return html`<p>${renderFigured(countStrings[text.locale].read(read, returned))}</p>
    ${renderTicks(read, returned)}`;
}

function renderCandidates(scene: FaceScene, fresh: string | null): TemplateResult {
  const { text, room, isTight } = scene;
  const { model } = text;
  const words = wordsIn(text, countStrings);
  const needed = model.needed ?? 0;
  const strokesOf = ({ id, votes }: Row): TemplateResult =>
    renderStrokes(votes.yes, needed, most, text.locale, fresh === id, isTight ? 10 : strokesIn(room));
  // Who was named beside the list comes after it, on a page of its own when there is no room.
  const all = rowsOf(text);
  const isSmall = isSmallFor(
    scene,
    all.map(({ name }) => name),
  );
  const most = Math.max(needed, ...all.map(({ votes }) => votes.yes));
  const { items, per } = scene.page(all, { nameOf: ({ name }) => name });
  // They have room where the list is short.
  const hasStrokeRows = isTight && scene.hasRemote && items.length === all.length;
  return html`<table
    class="tally ${isSmall ? 'under' : ''} ${per > linesAtFullSize || (scene.hasRemote && scene.entry !== nothing) ? 'dense' : ''}"
    ${cssom({ '--rows': String(Math.max(4, per)) })}
  >
    <caption class="sr-only">
      ${words.countTitle}
    </caption>
    <thead>
      <tr>
        <th scope="col">
          ${scene.entry === nothing ? text.aside(words.candidate, text.order) : words.candidate}
        </th>
        <th scope="col" class="for-strokes">${words.strokesHead(model.needed)}</th>
        <th scope="col" class="num"><span class="word">${words.yes}</span> ${sign('yes')}</th>
        ${isSmall ? nothing : renderGapHead(text)}
        <th scope="col" class="num"><span class="word">${words.no}</span> ${sign('no')}</th>
        <th scope="col" class="num"><span class="word">${words.abstain}</span> ${sign('abstain')}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((row) => {
        const { id, name, lang, votes, isWrittenIn } = row;
        const gap = renderGap(words, model.needed, votes.yes);
        return html`<tr data-id=${id} data-row class=${id === scene.found ? 'found' : ''}>
            <th scope="row" ${nameSize(name)}>
              ${renderName(name, lang)}${isWrittenIn ? html`<small>${words.writeIn}</small>` : nothing}${
                isSmall ? html`<small>${gap}</small>` : nothing
              }
            </th>
            <td class="for-strokes">${isTight ? nothing : strokesOf(row)}</td>
            <td class="for">${votes.yes}</td>
            ${isSmall ? nothing : html`<td class="gap">${gap}</td>`}
            <td class="other">${votes.no ?? ''}</td>
            <td class="other">${votes.abstain ?? ''}</td>
          </tr>
          ${hasStrokeRows ? renderStrokeRow(strokesOf(row), 5) : nothing}`;
      })}
    </tbody>
  </table>`;
}

/** In one column the strokes stand below what they count, across all columns that are left. */
const renderStrokeRow = (strokes: TemplateResult, columns: number): TemplateResult =>
  html`<tr class="stroke-row">
    <td colspan=${columns}>${strokes}</td>
  </tr>`;

/** So many characters of strokes have room in a row, by own width in em. */
const strokesIn = (room: number): number => Math.max(3, Math.min(7, (room - 35) / 3.07));

/** Nothing while the line is not known: the base is the valid ballots, and not all are read. */
function renderGap(words: CountStrings, needed: number | null, votes: number): unknown {
  if (needed === null) return nothing;
  const short = needed - votes;
  return short <= 0 ? words.reachedLine : renderFigured(words.short(short));
}

function renderMotion({ text, room, isTight, hasRemote }: FaceScene, fresh: string | null): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, countStrings);
  // What absentees wrote in favour counts before the first ballot is read.
  const { written } = model;
  const needed = Math.max(0, (model.needed ?? 0) - written);
  const votes = model.lines[0]?.votes ?? noVotes;
  const most = Math.max(needed, votes.yes, votes.no, votes.abstain);
  return html`<table class="tally motion" ${cssom({ '--rows': '3' })}>
    <caption class="sr-only">
      ${words.countTitle}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="for-strokes">${words.strokesHead(model.needed, written)}</th>
        <th scope="col" class="num">${words.total}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${(['yes', 'no', 'abstain'] as const).map((mark) => {
        const isFor = mark === 'yes';
        const full = room >= broadFrom ? 8.8 : 11;
        const strokes = (): TemplateResult =>
          renderStrokes(votes[mark], isFor ? needed : 0, most, text.locale, fresh === mark, full);
        return html`<tr>
            <th scope="row"><span class="nw">${words[mark]} ${sign(mark)}</span></th>
            <td class="for-strokes">${isTight ? nothing : strokes()}</td>
            <td class="for">${votes[mark]}</td>
            <td class="gap">${isFor ? renderGap(words, model.needed, votes.yes + written) : nothing}</td>
          </tr>
          ${isTight && hasRemote ? renderStrokeRow(strokes(), 3) : nothing}`;
      })}
    </tbody>
  </table>`;
}
