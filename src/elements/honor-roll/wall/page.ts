import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { renderName } from '../../../shell/paint/name.js';
import { widthOf } from '../../../text/measure.js';
import { pressOf } from '../list/title.js';
import { orderWords } from '../model/roll-words.js';
import { namesOf } from '../model/roll.js';
import type { ViewContext } from '../view-context.js';
import { names as namesMeasure } from './names-layout.js';
import type { Page, RollPage } from './pages.js';
import { leastTitle } from './plaque-text.js';
import { wall, type Band, type Plaque } from './wall-layout.js';

/** A page of the wall: plaques in ranks, or the names of one honour. */
export function renderPage(page: Page, context: ViewContext): unknown {
  if (page.kind === 'names') return renderNames(page, context);
  // A level that goes on in the second half is a region once.
  const [first] = page.halves;
  const goesOn = (band: Band): boolean =>
    !first?.bands.includes(band) && (first?.bands.some(({ level }) => level === band.level) ?? false);
  return page.halves.map(
    ({ bands }) =>
      html`<div class="half" ${cssom({ 'font-size': `${page.scale}em` })}>
        ${repeat(
          bands,
          ({ level }) => level.id,
          (band) => renderBand(band, context, goesOn(band)),
        )}
      </div>`,
  );
}

/** A level's name is no taller than its plaques: a long one is smaller, and in the end stands in two columns. */
const largestLabel = 1.47;
const labelPitch = 1.2;

function renderBand(
  { level, rows, height }: Band,
  context: ViewContext,
  isRepeated: boolean,
): TemplateResult {
  const { text, headingLevel } = context;
  const label = text.level(level);
  const room = height - wall.rule;
  const size = Math.max(leastTitle, Math.min(largestLabel, room / (widthOf(label) * labelPitch)));
  const heading = renderHeading(
    headingLevel + 1,
    'rank serif',
    html`<span
      class="v"
      lang=${text.lang(level.label)}
      ${cssom({ 'font-size': `${size}em`, 'max-height': `${room / size}em` })}
      >${label}</span
    >`,
  );
  return html`<section class="band step-${level.step}" aria-label=${isRepeated ? nothing : label}>
    ${heading}
    <ul role="list">
      ${repeat(
        rows.flatMap((row) => row.plaques.map((plaque) => ({ ...row, plaque }))),
        ({ plaque }) => plaque.item.id,
        ({ width, height: tall, plaque }) =>
          html`<li ${cssom({ width: `${Math.floor(width * 100 - 1) / 100}em`, height: `${tall}em` })}>
            ${renderPlaque(plaque, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderPlaque({ item, title, notes }: Plaque, context: ViewContext): TemplateResult {
  const { text } = context;
  return html`<button
    type="button"
    class="plaque ${item.validity.state} ${context.found?.item === item ? 'found' : ''}"
    data-open=${item.id}
    @click=${pressOf(item, context)}
  >
    <b lang=${text.lang(item.honor.title)} ${cssom({ 'font-size': `${title.size}em` })}
      >${title.lines.map((line) => html`<span>${context.mark(line)}</span>`)}</b
    >${notes.map((note) => html`<small lang=${text.lang((item.bodies[0] ?? item.persons[0])?.name)}>${note}</small>`)}
  </button>`;
}

/** Names set vertically, in lines from the right. */
function renderNames(page: RollPage, { text, headingLevel, mark }: ViewContext): TemplateResult {
  const { item, nth, of } = page;
  const { lines, cells, size, pitch } = page.page;
  const { strings, frame } = text;
  const title = text.titleOf(item);
  const said = [
    text.level(item.level),
    text.date(item),
    ...orderWords(namesOf(item, text), text),
    of > 1 ? strings.section(nth + 1, of) : '',
  ].filter(Boolean);
  const cellHeight = (span: number) => cssom({ height: `${span * namesMeasure.cell}em` });
  return html`<section class="roll" aria-label=${title}>
    <div class="roll-head">
      ${renderHeading(headingLevel + 1, 'serif', html`<span lang=${text.lang(item.honor.title)}>${title}</span>`)}
      <p>${said.join(frame.comma)}</p>
    </div>
    <div
      role="list"
      class="roll-names"
      ${cssom({ height: `${cells * namesMeasure.cell}em`, 'font-size': `${size}em` })}
    >
      ${lines.map(
        (line) =>
          html`<div role="presentation" class="roll-line" ${cssom({ width: `${pitch}em` })}>
            ${line.map(({ item: { name, person }, span }) => {
              const marked = mark(name);
              return html`<div role="listitem" class="v" ${cellHeight(span)}>
                ${marked === name ? renderName(name, text.lang(person.name)) : marked}${person.from === undefined ? nothing : html`<small>${text.from(person)}</small>`}
              </div>`;
            })}
          </div>`,
      )}
    </div>
  </section>`;
}
