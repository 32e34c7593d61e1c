import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from '../../../contract/generated/common.types.js';
import { clock } from '../../../data/environment.js';
import { cssom } from '../../../shell/cssom.js';
import { renderHeading } from '../../../shell/heading.js';
import { renderName } from '../../../shell/name.js';
import { formatDate, today } from '../../../text/date.js';
import type { WindowController } from '../../../windowing/window-controller.js';
import { renderRecipients, renderTitle } from '../list/list-view.js';
import type { HonorItem } from '../model/model.js';
import { nameGap, packNames } from '../model/names.js';
import { hasPassed } from '../model/validity.js';
import type { ViewContext } from '../view-context.js';
import { setTitle } from '../wall/plaque-text.js';

export { plaqueStyles } from './plaque.styles.js';

/** What stands around one honour close up. */
export interface PlaqueSurroundings {
  /** Own width, and the height of what can be seen, in em of the place. */
  readonly room: { readonly width: number; readonly height: number };
  readonly foot: unknown;
  readonly strip: unknown;
  /** The lines of a roll of names. */
  readonly windowing: WindowController;
  /** Addresses of pictures that could not be had. */
  readonly broken: ReadonlySet<string>;
  readonly canPrint: boolean;
  /** Back to where it was opened; nothing where it was not opened from anywhere. */
  readonly back: (() => void) | null;
  go(item: HonorItem): void;
  print(form: 'plaque' | 'certificate'): void;
  lost(src: string): void;
}

/** Own width in em from which the label stands beside the plaque. */
const besideFrom = 56;

/** Em of the label beside the plaque, and of the plaque itself in its own em (board 07c: 800 × 560 px). */
const label = 29;
const face = { width: 50, height: 35, title: 4.9 };

/** One honour close up: the plaque, or a picture of the real one, with its label and who was honoured. */
export function renderPlaque(
  item: HonorItem,
  context: ViewContext,
  around: PlaqueSurroundings,
): TemplateResult {
  const { text, headingLevel } = context;
  const { width, height } = around.room;
  const beside = width >= besideFrom;
  const stage = beside ? width - label : width;
  const hasRoll = item.persons.length > 3;
  // Of a roll the names are what is looked at.
  const tall = Math.min(height, 60) * (hasRoll ? 0.42 : 0.74);
  const em = Math.min((stage * (beside ? 0.82 : 0.94)) / face.width, tall / face.height, 1.6);
  const back = around.back
    ? html`<button type="button" class="btn back" @click=${around.back}>${text.strings.back}</button>`
    : nothing;
  return html`<article
    class="close ${beside ? 'beside-label' : 'below-label'} step-${item.level.step}"
    aria-labelledby="close-title"
  >
    ${beside ? nothing : back}
    <div class="stage">
      ${around.strip}
      <div class="stage-face">${renderFace(item, context, around, em)}</div>
      ${hasRoll ? renderRoll(item, context, around.windowing, stage - (beside ? 6 : 2)) : nothing}
    </div>
    <div class="label">
      ${beside ? back : nothing}
      <p class="lv" lang=${text.lang(item.level.label)}>${text.level(item.level)}</p>
      ${renderHeading(
        // The title of the list is not on this screen.
        headingLevel,
        'serif close-title',
        html`<span id="close-title" tabindex="-1" lang=${text.lang(item.honor.title)}
            >${renderTitle(text.titleOf(item), item)}</span
          >${item.honor.sample ? html`<small class="sample">${text.strings.sample}</small>` : nothing}`,
      )}
      ${renderFacts(item, context, around)}
      ${item.honor.note === undefined ? nothing : html`<p class="tell">${text.paint(item.honor.note, text.tell(item.honor.note))}</p>`}
      ${item.honor.href === undefined ? nothing : html`<p class="tell"><a href=${item.honor.href}>${text.frame.website(text.titleOf(item))}</a></p>`}
      ${renderWays(item, context, around)} ${around.foot}
    </div>
  </article>`;
}

function renderFace(
  item: HonorItem,
  { text }: ViewContext,
  { broken, lost }: PlaqueSurroundings,
  em: number,
): TemplateResult {
  const { picture } = item.honor;
  const size = { 'font-size': `calc(var(--_u) * ${em})` };
  if (picture && mayShow(picture) && !broken.has(picture.src))
    return html`<img
      class="photo"
      src=${picture.src}
      srcset=${srcset(picture)}
      sizes="60vw"
      width=${picture.width}
      height=${picture.height}
      alt=${text.tell(picture.alt)}
      ${cssom({ ...size, 'background-color': picture.color ?? null })}
      @error=${() => lost(picture.src)}
    />`;
  const to = renderRecipients(item, text, 2);
  // However small the plaque, what stands on it is read from where it is looked at.
  const small = (own: number): string => `${Math.max(own, 0.88 / em)}em`;
  const title = setTitle(text.titleOf(item), face.title, { width: 37.5, height: 14.5 });
  // All that stands on it is told in the label too.
  return html`<div class="face ${item.validity.state}" aria-hidden="true" ${cssom(size)}>
    <p class="to" ${cssom({ 'font-size': small(1.62) })}>${to}</p>
    <p class="face-title" ${cssom({ 'font-size': `${title.size}em` })}>
      ${title.lines.map((line) => html`<span>${line}</span>`)}
    </p>
    <p class="by" ${cssom({ 'font-size': small(1.5) })}>
      ${item.honor.issuer ? html`<span>${text.paint(item.honor.issuer)}</span>` : nothing}
      <span>${text.plaqueDate(item) || text.strings.noDate}</span>
    </p>
    <svg class="corners" viewBox="0 0 760 520" preserveAspectRatio="none">
      <path d="M24 56V24H56M704 24H736V56M736 464V496H704M56 496H24V464" />
    </svg>
  </div>`;
}

/** Consent that was refused or has ended takes the picture away; so does a minor's without a guardian's (`guardian: false`). */
function mayShow({ consent }: Picture): boolean {
  if (!consent) return true;
  const day = today(clock.now());
  return (
    consent.given &&
    consent.guardian !== false &&
    !(consent.until !== undefined && hasPassed(consent.until, day))
  );
}

function srcset({ src, width, sources = [] }: Picture): string | typeof nothing {
  if (sources.length === 0) return nothing;
  return [...sources, { src, width }]
    .map((each) => `${encodeURI(decode(each.src))} ${each.width}w`)
    .join(', ');
}

/** A comma or a blank in an address would part it. */
function decode(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

function renderFacts(
  item: HonorItem,
  { text, model }: ViewContext,
  { go }: PlaqueSurroundings,
): TemplateResult {
  const { strings, locale } = text;
  const { honor, validity } = item;
  const next = validity.state === 'renewed' ? model.itemOf(validity.by) : undefined;
  const facts: [string, unknown][] = [
    [strings.columnIssuer, honor.issuer ? text.paint(honor.issuer) : strings.noIssuer],
    [strings.columnDate, text.date(item)],
    [strings.validity, text.validity(item)],
    [strings.recipients, item.honor.recipients?.length ? renderRecipients(item, text, 6) : ''],
    [strings.columnState, text.state(item)],
    [
      strings.revokedWhy,
      honor.revoked?.reason ? text.paint(honor.revoked.reason, text.tell(honor.revoked.reason)) : '',
    ],
    [
      strings.renewedBy,
      next
        ? html`<button type="button" class="way" @click=${() => go(next)}>${text.titleOf(next)}</button>`
        : '',
    ],
    [
      strings.reviews,
      honor.reviews?.length
        ? html`${honor.reviews.map(({ date, result }) => html`<p>${strings.reviewed(formatDate(date, locale), text.say(result))}</p>`)}`
        : '',
    ],
    [strings.ref, honor.ref ?? ''],
    [strings.category, honor.category ? text.paint(honor.category) : ''],
  ];
  return html`<dl class="facts">
    ${facts.map(([term, said]) =>
      said === ''
        ? nothing
        : html`<div>
            <dt>${term}</dt>
            <dd>${said}</dd>
          </div>`,
    )}
  </dl>`;
}

/** To the honour before and after it, and to the printer. */
function renderWays(
  item: HonorItem,
  { text, model }: ViewContext,
  { go, canPrint, print }: PlaqueSurroundings,
): TemplateResult {
  const { strings } = text;
  const { items } = model;
  const step = (by: number): HonorItem => items[(item.index + by + items.length) % items.length]!;
  const button = (said: string, act: () => void): TemplateResult =>
    html`<button type="button" class="btn" @click=${act}>${said}</button>`;
  return html`<p class="at">${strings.place(item.index + 1, items.length)}</p>
    <div class="ways">
      ${items.length > 1 ? html`${button(strings.previous, () => go(step(-1)))}${button(strings.next, () => go(step(1)))}` : nothing}
      ${canPrint ? button(strings.printPlaque, () => print('plaque')) : nothing}
      ${canPrint && item.persons.length > 0 ? button(strings.printNames, () => print('certificate')) : nothing}
    </div>`;
}

/** Em of a cell of a name. */
const cell = 3 + nameGap + 0.55;

/** The persons, in lines of cells, windowed when there are very many. */
function renderRoll(
  item: HonorItem,
  context: ViewContext,
  windowing: WindowController,
  room: number,
): TemplateResult {
  const { text, mark, found } = context;
  const { strings, frame } = text;
  const { names, order, unknown } = text.rolls.of(item, text);
  const lines = packNames(names, ({ name }) => name, room / cell, cell);
  windowing.setKeys(keysOf(lines.length));
  const { start, end, before, after } = windowing.window;
  const said = [
    strings.persons(names.length),
    text.rolls.fetching ? strings.sorting : order === 'strokes' ? strings.byStrokes : strings.asWritten,
    unknown ? strings.unknownStrokes(unknown) : '',
  ].filter(Boolean);
  return html`<p class="names-head">${said.join(frame.comma)}</p>
    <div class="names" role="list" aria-label=${strings.recipients}>
      <i data-edge="top" aria-hidden="true"></i>
      ${before > 0 ? html`<div ${cssom({ height: `${before}px` })}></div>` : nothing}
      ${lines.slice(start, end).map(
        (line, i) =>
          html`<div class="names-line" role="presentation" data-key=${String(start + i)}>
            ${line.map(({ item: { name, person }, span }) => {
              const marked = mark(name);
              return html`<span
                role="listitem"
                class=${found?.text === name ? 'found' : ''}
                ${cssom({ width: `${span * cell}em` })}
                >${marked === name ? renderName(name, text.lang(person.name)) : html`<bdi>${marked}</bdi>`}</span
              >`;
            })}
          </div>`,
      )}
      ${after > 0 ? html`<div ${cssom({ height: `${after}px` })}></div>` : nothing}
      <i data-edge="bottom" aria-hidden="true"></i>
    </div>`;
}

/** The same list for the same number, so that nothing is measured anew. */
let keys: readonly string[] = [];
function keysOf(count: number): readonly string[] {
  if (keys.length !== count) keys = Array.from({ length: count }, (_, i) => String(i));
  return keys;
}
