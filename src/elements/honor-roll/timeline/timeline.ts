import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { clock } from '../../../data/environment.js';
import { today } from '../../../text/date.js';
import { WindowController } from '../../../windowing/window-controller.js';
import { renderOpener, renderReason } from '../list/title.js';
import { renderWindowed } from '../list/windowed.js';
import type { HonorItem, HonorModel } from '../model/model.js';
import { axisOf, spanOf, yearsOf, type Axis, type TimelineYear } from '../model/years.js';
import type { ViewContext } from '../view-context.js';
import type { ColumnRows } from '../wall/column-pages.js';

export { timelineStyles } from './timeline.styles.js';

/** Em of a column from which it has its lines of time. */
const linesFrom = 40;

/** A year's head, or one of its honours. */
interface Entry {
  readonly year: TimelineYear;
  readonly item: HonorItem | null;
}

/** What is painted of a year. */
interface Part {
  readonly year: TimelineYear;
  /** Whether its head is in sight; otherwise it is heard only. */
  readonly hasHead: boolean;
  readonly items: readonly HonorItem[];
}

/**
 * The honours by year, from the first on, each with the time for which it stood as a line on one axis. Years of which
 * nothing is told are named. Fetched by the pages that show it; one an element.
 */
export class Timeline {
  readonly #windowing: WindowController;
  #model: HonorModel | null = null;
  #entries: readonly Entry[] = [];
  #keys: readonly string[] = [];
  #axis: Axis | null = null;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    isPrinting: () => boolean,
  ) {
    this.#windowing = new WindowController(host, {
      list: () => host.renderRoot.querySelector<HTMLElement>('.years'),
      guess: 68,
      all: isPrinting,
    });
  }

  /** Scrolls to an honour that is not painted yet. */
  reveal(item: HonorItem): void {
    this.#windowing.reveal(this.#keys.indexOf(item.id));
  }

  render(context: ViewContext): TemplateResult {
    this.#take(context.model);
    this.#windowing.setKeys(this.#keys);
    const { window } = this.#windowing;
    const parts = partsOf(this.#entries.slice(window.start, window.end));
    return html`<div class="timeline ${this.#windowing.isWindowed ? '' : 'whole'}">
      ${this.#axis ? renderAxis(this.#axis) : nothing}
      <div class="years">
        ${renderWindowed(
          window,
          // By key: an engine holds the page to a row that stands, and would go with one that is given another honour.
          repeat(
            parts,
            ({ year }) => year.year,
            (part) => renderYear(part, this.#axis, context),
          ),
        )}
      </div>
    </div>`;
  }

  /** The same in a column of a hall, `width` em wide, that has pages. */
  renderColumn(context: ViewContext, width: number): TemplateResult {
    return html`<div class=${width < linesFrom ? '' : 'roomy'}>${this.render(context)}</div>`;
  }

  /** All its rows where a part of them is painted. */
  get columnRows(): ColumnRows | undefined {
    const windowing = this.#windowing;
    if (!windowing.isWindowed) return undefined;
    return {
      keys: this.#keys,
      startOf: (index) => windowing.startOf(index),
      isHead: (index) => this.#entries[index]?.item === null,
    };
  }

  #take(model: HonorModel): void {
    if (model === this.#model) return;
    this.#model = model;
    this.#axis = axisOf(model, today(clock.now()));
    this.#entries = yearsOf(model).flatMap((year) => [
      { year, item: null },
      ...year.items.map((item) => ({ year, item })),
    ]);
    this.#keys = this.#entries.map(({ year, item }) => item?.id ?? `year ${year.year}`);
  }
}

function partsOf(entries: readonly Entry[]): Part[] {
  const parts: { year: TimelineYear; hasHead: boolean; items: HonorItem[] }[] = [];
  for (const { year, item } of entries) {
    let part = parts[parts.length - 1];
    if (part?.year !== year) parts.push((part = { year, hasHead: item === null, items: [] }));
    if (item) part.items.push(item);
  }
  return parts;
}

function renderYear({ year, hasHead, items }: Part, axis: Axis | null, context: ViewContext): TemplateResult {
  const { strings } = context.text;
  const said = year.year ? strings.inYear(year.year) : strings.noDate;
  const heading = renderHeading(context.headingLevel + 1, 'year-head serif', said);
  // Of the year, not of what is painted of it: a row keeps its height when others come and go.
  const last = year.items[year.items.length - 1];
  return html`<section class="year ${year.year ? '' : 'no-year'}" aria-label=${said}>
    ${
      hasHead
        ? html`<div class="year-top" data-key="year ${year.year}">
            ${year.gap > 0 ? html`<p class="gap-years"><span>${strings.yearsWithout(Number(year.year) - year.gap, Number(year.year) - 1)}</span></p>` : nothing}
            <div class="year-line">${heading}</div>
          </div>`
        : html`<div class="sr-only">${heading}</div>`
    }
    <ul role="list">
      ${repeat(
        items,
        ({ id }) => id,
        (item) =>
          html`<li class=${item === last ? 'last' : ''} data-key=${item.id}>
            ${renderEntry(item, axis, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderEntry(item: HonorItem, axis: Axis | null, context: ViewContext): TemplateResult {
  const { text, headingLevel, found } = context;
  const { honor, validity, level } = item;
  const { strings } = text;
  const opener = renderOpener(item, context);
  const facts = [
    text.level(level),
    honor.date === undefined ? '' : strings.awarded(text.date(item)),
    text.state(item),
  ];
  const body = html`<p class="entry-facts">
      ${facts.map((fact) => (fact ? html`<span>${fact}</span> ` : nothing))}
    </p>
    ${renderReason(item, text)} ${axis ? renderSpan(item, axis) : nothing}`;
  const classes = `entry ${validity.state} ${honor.date === undefined ? 'undated' : ''} ${found?.item === item ? 'found' : ''}`;
  if (honor.note === undefined) return html`<div class=${classes}>${opener}${body}</div>`;
  return html`<article class=${classes}>
    ${renderHeading(headingLevel + 2, 'entry-head', opener)}${body}
    <p class="entry-note">${text.paint(honor.note, text.tell(honor.note))}</p>
  </article>`;
}

/** From its award to its end, seen only: the words beside it say the same. */
function renderSpan(item: HonorItem, axis: Axis): TemplateResult | typeof nothing {
  const span = spanOf(item, axis);
  if (!span) return nothing;
  const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
  return html`<div class="track" aria-hidden="true">
    <i
      class=${span.open ? '' : 'ended'}
      ${cssom({ left: percent(span.start), width: percent(span.end - span.start) })}
    ></i>
  </div>`;
}

/** About as many years as can stand side by side. */
function renderAxis({ from, to }: Axis): TemplateResult {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (to - from) / each <= 8) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return html`<div class="axis" aria-hidden="true">
    ${years.map((year) => html`<i ${cssom({ left: `${((year - from) / (to - from)) * 100}%` })}>${year}</i>`)}
  </div>`;
}
