import { html, nothing, type TemplateResult } from 'lit';
import { judgeRead } from '../../../contract/checks/ballot.sums.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { nameKey, placesOf } from '../../../rules/name-key.js';
import { renderName } from '../../../shell/paint/name.js';
import { isSecondPress } from '../../../shell/input/keys.js';
import type { BallotText } from '../model/text.js';
import { mayNameOthers, type Line } from '../model/model.js';
import { namedField, namedIn, type Counting } from './counting.js';
import { nameSize } from '../parts/name-size.js';
import { marksInOrder, on, review, type Mark, type Marks } from '../state/marks.js';
import { sign } from '../../../frame/parts/signs.js';
import { entryStrings } from '../strings/entry.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { wordsIn } from '../words.js';

/** What tellers do, and what there is to be told of it. */
export interface EntryScene {
  readonly level: number;
  readonly counting: Counting;
  /** The ballot that is being entered. */
  readonly marks: Marks;
  /** The lines on this page, and the way to the others. */
  readonly lines: readonly Line[];
  readonly pager: unknown;
  /** Id of the candidate that was searched for. */
  readonly found: string | undefined;
  readonly read: number;
  readonly returned: number;
  readonly isKept: boolean;
  /** Whether files can be saved and opened here. */
  readonly hasFiles: boolean;
  readonly act: {
    setMode(mode: Counting['mode']): void;
    mark(id: string, mark: Mark): void;
    writeIn(id: string, name: string): void;
    enter(): void;
    enterInvalid(): void;
    undo(): void;
    total(field: string, value: number): void;
    /** A name that was given as somebody else's stands on the list. */
    tellOnList(line: Line): void;
    save(): void;
    open(file: File): void;
  };
}

/** Where tellers enter what is read out: ballot by ballot, or the totals of a count on paper. */
export function renderEntry(text: BallotText, scene: EntryScene): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, entryStrings);
  const { counting, act, read, returned } = scene;
  const isBallots = counting.mode === 'ballots';
  const button = (mode: Counting['mode'], label: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${String(counting.mode === mode)}
      @click=${() => act.setMode(mode)}
    >
      ${label}
    </button>`;
  const isAll = read >= returned;
  const { over, taken } = review(scene.marks, model);
  return html`<section class="entry" @keydown=${keepFromRepeating}>
    <div class="entry-head">
      ${renderHeading(scene.level, 'part', isBallots && !isAll ? `${words.entry}${words.colon}${words.thisBallot(read + 1)}` : words.entry)}
      <div class="seg" role="group" aria-label=${words.entry}>
        ${button('ballots', words.byBallot)}${button('totals', words.byTotals)}
      </div>
    </div>
    ${
      !isBallots
        ? renderTotals(text, scene)
        : html`${
              isAll
                ? nothing
                : model.isElection
                  ? html`<div class="entry-lines">
                        ${scene.lines.map((line) => renderEntryLine(text, line, scene))}
                      </div>
                      ${over > 0 ? renderWrong(words.over(over)) : nothing}
                      ${taken > 0 && over === 0 ? renderWrong(words.taken(taken, model.rule.invalidScope === 'ballot')) : nothing}
                      ${scene.pager}
                      <button
                        type="button"
                        class="btn btn-primary"
                        @click=${(event: MouseEvent) => isSecondPress(event) || act.enter()}
                      >
                        ${words.record}
                      </button>`
                  : html`<div class="entry-marks">
                      ${marksInOrder.map(
                        (mark) =>
                          html`<button
                            type="button"
                            class="btn"
                            @click=${(event: MouseEvent) => {
                              if (isSecondPress(event)) return;
                              act.mark(model.lines[0]!.id, mark);
                              act.enter();
                            }}
                          >
                            ${sign(mark)}<span>${words[mark]}</span>
                          </button>`,
                      )}
                    </div>`
            }
            ${
              isAll
                ? nothing
                : html`<button
                    type="button"
                    class="btn"
                    @click=${(event: MouseEvent) => isSecondPress(event) || act.enterInvalid()}
                  >
                    ${words.recordInvalid}
                  </button>`
            }
            <button
              type="button"
              class="btn"
              aria-disabled=${String(counting.ballots.length === 0)}
              @click=${(event: MouseEvent) => isSecondPress(event) || act.undo()}
            >
              ${words.undo}
            </button>`
    }
    <p class="cap">${scene.isKept ? words.keptByHost : words.keptNowhere}</p>
    ${
      scene.hasFiles
        ? html`<p class="files">
            <button type="button" class="btn btn-text" @click=${() => act.save()}>${words.saveCount}</button>
            <label class="btn btn-text"
              >${words.openCount}<input
                type="file"
                class="sr-only"
                accept="application/json,.json"
                @change=${(event: Event) => {
                  const input = event.target as HTMLInputElement;
                  const file = input.files?.[0];
                  input.value = '';
                  if (file) act.open(file);
                }}
            /></label>
          </p>`
        : nothing
    }
  </section>`;
}

const renderWrong = (said: string): TemplateResult =>
  html`<p class="sum-note wrong" data-say>${sign('cross')}<span>${said}</span></p>`;

/** A key that is held enters one ballot, not one each time it repeats. */
function keepFromRepeating(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

function renderEntryLine(text: BallotText, line: Line, { marks, act, found }: EntryScene): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, entryStrings);
  const now = on(marks.marks, line.id) ?? 'abstain';
  const mayName = now === 'no' && mayNameOthers(model);
  return html`<div
    class="entry-line ${line.id === found ? 'found' : ''}"
    data-id=${line.id}
    data-row
    role="group"
    aria-label=${text.name(line)}
  >
    <b class="serif" ${nameSize(text.name(line))}>${renderName(text.name(line), text.lang(line.name))}</b>
    <span class="seg ink">
      ${marksInOrder.map(
        (mark) =>
          html`<button
            type="button"
            aria-pressed=${String(now === mark)}
            aria-label=${words[mark]}
            @click=${() => act.mark(line.id, mark)}
          >
            ${sign(mark)}
          </button>`,
      )}
    </span>
    ${
      mayName
        ? html`<input
            class="field"
            maxlength="50"
            aria-label=${words.writeIn}
            placeholder=${words.writeIn}
            .value=${on(marks.names, line.id) ?? ''}
            @input=${(event: Event) => act.writeIn(line.id, (event.target as HTMLInputElement).value)}
          />`
        : nothing
    }
  </div>`;
}

function renderTotals(text: BallotText, { counting, act, lines, pager, found }: EntryScene): TemplateResult {
  const { model } = text;
  const words = wordsIn(text, figuresStrings, entryStrings);
  const field = (name: string, label: string): TemplateResult =>
    html`<label class="total"
      ><span>${label}</span
      ><input
        inputmode="numeric"
        autocomplete="off"
        .value=${String(counting.totals[name] ?? '')}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          // Only whole numbers are taken; anything else leaves the field as it was.
          if (/^\d{1,9}$/.test(value.trim())) act.total(name, Number(value));
          else (event.target as HTMLInputElement).value = String(counting.totals[name] ?? '');
        }}
    /></label>`;
  const renderOthers = (): TemplateResult =>
    html`${namedIn(counting.totals).map(
        (name) =>
          html`<div class="totals-row" role="group" aria-label=${name}>
            <b class="serif">${name}</b>${field(`named:${name}`, words.yes)}${aboveValid(name)}
          </div>`,
      )}
      ${renderAboveAgainst(text)}
      <div class="totals-row">
        <input
          class="field"
          maxlength="50"
          autocomplete="off"
          aria-label=${words.writeIn}
          placeholder=${words.writeIn}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const name = input.value.trim();
            input.value = '';
            const key = nameKey(name);
            const listed = model.lines[placesOf(model.lines).get(key) ?? -1];
            if (listed) act.tellOnList(listed);
            if (!key || listed) return;
            const row = namedField(counting.totals, name);
            act.total(row, counting.totals[row] ?? 0);
          }}
        />
      </div>`;
  const aboveValid = (name: string): unknown => {
    const [votes = 0, valid = 0] = [counting.totals[`named:${name}`], counting.totals['valid']];
    return votes > valid ? renderWrong(words.aboveValid(votes, valid)) : nothing;
  };
  const sumNote = ({ id }: Line): unknown => {
    const parts = marksInOrder.map((mark) => counting.totals[`${mark}:${id}`]);
    if (parts.every((part) => part === undefined)) return nothing;
    const sum = parts.reduce<number>((all, part = 0) => all + part, 0);
    const valid = counting.totals['valid'] ?? 0;
    return html`<small class=${sum === valid ? 'sum-note' : 'sum-note wrong'}
      >${sign(sum === valid ? 'tick' : 'cross')}<span>${words.sumNote(sum, valid)}</span></small
    >`;
  };
  return html`<div class="totals-entry">
    <div class="totals-row">${field('valid', words.valid)}${field('invalid', words.invalid)}</div>
    ${lines.map(
      (line) =>
        html`<div
          class="totals-row ${line.id === found ? 'found' : ''}"
          data-id=${line.id}
          data-row
          role="group"
          aria-label=${text.name(line)}
        >
          <b class="serif" ${nameSize(text.name(line))}
            >${model.isElection ? renderName(text.name(line), text.lang(line.name)) : ''}</b
          >
          ${marksInOrder.map((mark) => field(`${mark}:${line.id}`, words[mark]))}${sumNote(line)}
        </div>`,
    )}
    ${pager} ${mayNameOthers(model) ? renderOthers() : nothing}
  </div>`;
}

/** Whether others have more votes than there are against candidates, each of which may name one. */
function renderAboveAgainst(text: BallotText): unknown {
  const found = judgeRead(text.document).problems.find(({ code }) => code === 'more-write-ins');
  if (!found) return nothing;
  const { written, against } = found.params as { written: number; against: number };
  return renderWrong(entryStrings[text.locale].aboveAgainst(written, against));
}
