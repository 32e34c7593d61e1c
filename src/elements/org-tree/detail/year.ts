import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CycleStep, Post } from '../../../contract/generated/org-tree/types.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { formatDate } from '../../../text/date.js';
import { monthPosition, yearOf, type MonthMark, type Stage, type Year } from '../model/cycle.js';
import type { OrgWords } from '../model/words.js';
import { inLine, part } from './line.js';
import { link } from './link.js';

// The course of a year at a post: its marks on twelve months, and each stage in words.

export function renderYear(post: Post, words: OrgWords, level: number): TemplateResult | typeof nothing {
  const { asOf } = words.model.document;
  const year = yearOf(post, asOf);
  if (!year) return nothing;
  return html`${renderHeading(level, 'detail-head', words.strings.year(year.year))}
    ${year.marks.length > 0 ? drawYear(year, asOf, words) : nothing}
    <ul class="cycle">
      ${year.steps.map(({ stage, steps }) => {
        const isDone = steps.every((step) => step.state === 'done');
        const records = steps.flatMap(({ href }) => (href === undefined ? [] : [href]));
        const name = words.strings[stage];
        return html`<li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            ${drawMark(stage, isDone || stage === 'talk', 6, 6)}
          </svg>
          <span>${records.length > 0 ? link(records[records.length - 1]!, name, words) : name}</span
          ><small>${tellSteps(stage, steps, words)}</small>
        </li>`;
      })}
    </ul>`;
}

function tellSteps(stage: Stage, steps: readonly CycleStep[], words: OrgWords): unknown {
  const { strings } = words;
  const done = steps.filter((step) => step.state === 'done').length;
  if (stage === 'talk' || steps.length > 1) {
    const late = steps.filter((step) => step.state === 'due');
    const notes = late.map(({ note }) => part(note, words)).filter(Boolean);
    const said = stage === 'talk' ? strings.talks(done, steps.length) : strings.timesDone(done, steps.length);
    return inLine(
      [said, ...(late.length > 0 ? [strings.timesDue(late.length)] : []), ...notes],
      words.frame.comma,
    );
  }
  const [step] = steps;
  if (!step) return '';
  const state = step.state ?? 'planned';
  // What is late is said to be, whatever else is said of it.
  if (step.note !== undefined)
    return inLine([...(state === 'due' ? [strings.due] : []), part(step.note, words)], words.frame.comma);
  const month = Number(step.date?.slice(5, 7));
  if (!month) return strings[state];
  return state === 'done'
    ? strings.monthDone(month)
    : state === 'due'
      ? strings.monthDue(month)
      : strings.monthPlanned(month);
}

const monthWidth = 28;

/** Two or three a month are told apart; more lie on each other. */
const marksAtMost = 60;

/**
 * Twelve ticks a year: squares for what comes once, dots for the monthly talk, filled when done; a line at the day of the data.
 * What it shows is told in words below it.
 */
function drawYear(year: Year, asOf: string, words: OrgWords): TemplateResult {
  const width = monthWidth * 12;
  const now = asOf.startsWith(year.year) && asOf.length === 10 ? monthPosition(asOf) * monthWidth : null;
  const center = (month: number) => (month - 0.5) * monthWidth;
  const anchor = now === null ? 0 : Math.min(Math.max(now, 24), width - 24);
  return html`<svg class="year" viewBox="0 0 ${width} 78" aria-hidden="true">
    <path
      class="year-axis"
      d="M0 34H${width}${Array.from({ length: 13 }, (_, i) => `M${i * monthWidth} 30V34`).join('')}"
    ></path>
    ${year.marks.slice(0, marksAtMost).map((mark) => drawMark(mark.stage, mark.state === 'done', center(mark.month), mark.stage === 'talk' ? 20 : 6, mark))}
    ${Array.from({ length: 12 }, (_, i) => svg`<text class=${i % 2 ? 'even' : ''} x=${center(i + 1)} y="50">${i + 1}</text>`)}
    ${
      now === null
        ? nothing
        : svg`<path class="year-now" d="M${now} 26V62"></path><text class="year-day" x=${anchor} y="76">${shortDay(asOf, words)}</text>`
    }
  </svg>`;
}

/** Without its year, which stands above. */
const shortDay = (date: string, words: OrgWords): string =>
  formatDate(date, words.locale).replace(/ \d{4}$|^\d+年/, '');

/** Shape tells the stage, filling tells that it is done; colour only follows. */
function drawMark(stage: Stage, filled: boolean, x: number, y: number, mark?: MonthMark): TemplateResult {
  const state = `mark ${stage === 'talk' ? 'talk' : 'once'} ${filled ? 'filled' : ''} ${mark?.state ?? ''}`;
  return stage === 'talk'
    ? svg`<circle class=${state} cx=${x} cy=${y} r=${mark ? 3.5 : 4}></circle>`
    : svg`<rect class=${state} x=${x - 5} y=${y - 5} width="10" height="10"></rect>`;
}
