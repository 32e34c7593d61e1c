import { html, nothing, type TemplateResult } from 'lit';
import { textLength } from '../../../text/length.js';
import { filterParts, isOpen, type Filter, type FilterPart } from '../model/filter.js';
import type { Facet } from '../model/model.js';
import type { PhotoText } from '../model/text.js';

export interface FilterBar {
  readonly text: PhotoText;
  readonly filter: Filter;
  /** Whether there is anything to choose. */
  readonly hasWords: boolean;
  /** The words of all photos. */
  all(by: FilterPart): readonly Facet[];
  /** The words beside what is chosen in the other parts. */
  kept(by: FilterPart): readonly Facet[];
  /** How many photos are kept. */
  readonly count: number;
  readonly isOpen: boolean;
  /** Words that stand in the line itself. */
  readonly inLine: number;
  /** Em that they may take there together. */
  readonly lineRoom: number;
  /** Years to go to, in the same line. */
  readonly years: unknown;
  toggle(): void;
  set(filter: Filter): void;
}

/** As many words are offered in one part; the search finds by the others. */
const mostWords = 24;

/** 全部 夜巡 清扫 会商 微课堂 筛选: the usual words in a line, and the button that opens all others. */
export function renderFilterLine(bar: FilterBar): unknown {
  const { text, filter } = bar;
  const { strings } = text;
  if (!bar.hasWords) return bar.years;
  const tags = tagsInLine(bar);
  const active = filterParts.filter(
    (by) => filter[by] !== undefined && !(by === 'tag' && tags.some(({ key }) => key === filter.tag)),
  );
  const said = active.map((by) => sayWord(bar, by)).join(strings.pause);
  return html`<div class="filter-line" role="group" aria-label=${strings.filterOpen}>
    ${bar.inLine > 0 || !isOpen(filter) ? chip(strings.all, isOpen(filter), () => bar.set({})) : nothing}
    ${tags.map((each) => renderWord(bar, 'tag', each, text.say(each.label)))}
    <button
      type="button"
      class="chip"
      aria-expanded=${String(bar.isOpen)}
      aria-pressed=${active.length > 0 ? 'true' : nothing}
      @click=${() => bar.toggle()}
    >
      <span>${said || strings.filter}</span
      ><span class="arrow" aria-hidden="true">${bar.isOpen ? '▴' : '▾'}</span>
    </button>
    ${bar.years}
  </div>`;
}

/** Em of a chip beside its word, with its distance. */
const aroundWord = 2.6;

/** The words used most; a word that would leave the search no room stands in the panel alone. */
function tagsInLine({ inLine, lineRoom, text, all }: FilterBar): readonly Facet[] {
  if (inLine === 0) return [];
  let room = lineRoom;
  return all('tag')
    .slice(0, inLine)
    .filter(({ label }) => {
      const wide = textLength(text.say(label)) + aroundWord;
      if (wide > room) return false;
      room -= wide;
      return true;
    });
}

/** All words by year, place and tag, with how many photos each keeps; nothing while it is closed. */
export function renderFilterPanel(bar: FilterBar): unknown {
  const { strings } = bar.text;
  const { count } = bar;
  if (!bar.isOpen || !bar.hasWords) return nothing;
  return html`<div class="filter-all">
    ${filterParts.filter((by) => bar.all(by).length > 1).map((by) => renderPart(bar, by))}
    <p class="cap">
      ${count === 0 ? strings.keptNone : strings.kept(count)}
      ${isOpen(bar.filter) ? nothing : html`<button type="button" class="btn btn-text" @click=${() => bar.set({})}>${strings.clearFilter}</button>`}
    </p>
  </div>`;
}

/** The word that is filtered by, in the reader's language. */
function sayWord({ text, filter, all }: FilterBar, by: FilterPart): string {
  const key = filter[by]!;
  if (by === 'year') return text.strings.year(key);
  return text.say(all(by).find((each) => each.key === key)?.label) || key;
}

function renderPart(bar: FilterBar, by: FilterPart): TemplateResult {
  const { text } = bar;
  const { strings } = text;
  const label = { year: strings.filterYear, place: strings.filterPlace, tag: strings.filterTag }[by];
  const words = bar.kept(by);
  const say = ({ key, label: own, count }: Facet): unknown =>
    html`<span>${by === 'year' ? strings.year(key) : text.paint(own)}</span
      ><small aria-hidden="true">${count}</small><span class="sr-only">${strings.railCount(count)}</span>`;
  return html`<div class="filter-part" role="group" aria-label=${label}>
    <span class="cap">${label}</span>
    ${words.slice(0, mostWords).map((each) => renderWord(bar, by, each, say(each)))}
    ${words.length > mostWords ? html`<span class="cap">${strings.more(words.length - mostWords)}</span>` : nothing}
  </div>`;
}

/** A word that is pressed again is given up. */
function renderWord(
  { filter, set }: FilterBar,
  by: FilterPart,
  { key }: Facet,
  said: unknown,
): TemplateResult {
  const isOn = filter[by] === key;
  return chip(said, isOn, () => set({ ...filter, [by]: isOn ? undefined : key }));
}

const chip = (label: unknown, isOn: boolean, act: () => void): TemplateResult =>
  html`<button type="button" class="chip" aria-pressed=${String(isOn)} @click=${act}>${label}</button>`;
