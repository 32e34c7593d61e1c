import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderSense } from '../../../frame/sense.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { formatDate } from '../../../text/date.js';
import { WindowController } from '../../../windowing/window-controller.js';
import { renderRecipients, renderSample, renderState, renderTitle } from '../list/title.js';
import { isRevoked, type HonorItem } from '../model/model.js';
import { hasRoll } from '../model/name-order.js';
import { namesOf } from '../model/roll.js';
import type { HonorText } from '../model/text.js';
import type { ViewContext } from '../view-context.js';
import { measureIn } from '../wall/measure.js';
import { face, renderFace } from './face.js';
import { mayShow, renderPhoto } from './picture.js';
import { lineOf, renderRoll } from './roll-view.js';
import { safeHref } from '../../../shell/paint/safe-href.js';

export { plaqueStyles } from './plaque.styles.js';

/** What stands around one honour close up. */
export interface PlaqueSurroundings {
  /** Own width, and the height of what can be seen, in em of the place. */
  readonly room: { readonly width: number; readonly height: number };
  readonly foot: unknown;
  readonly strip: unknown;
  /** Whether a visitor can take something away, and follow a link: no hall's screen. */
  readonly canPrint: boolean;
  /** Back to where it was opened; nothing where it was not opened from anywhere. */
  readonly back: (() => void) | null;
  print(form: 'plaque' | 'certificate'): void;
}

/** Own width in em from which the label stands beside the plaque. */
const besideFrom = 56;

/** Em of the label beside the plaque; on a wall that is very wide its facts stand in two columns. */
const label = { usual: 29, wide: 46, wideFrom: 80 };

/** Lines of names, some hundreds of them, that are painted at once. */
const mostLines = 60;

/** Honours close up. Fetched at the first; one an element. */
export class Plaques {
  /** Addresses of pictures that could not be had. */
  readonly #broken = new Set<string>();
  readonly #names: WindowController;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
    isPrinting: () => boolean,
  ) {
    this.#names = new WindowController(host, {
      list: () => host.renderRoot.querySelector<HTMLElement>('.names'),
      guess: 32,
      all: isPrinting,
      most: mostLines,
    });
  }

  /**
   * Scrolls to the beginning of the honour that is painted, where the page has scrolled past it. Where a name of its roll was found,
   * scrolls on to that: its line may not be painted yet.
   */
  async reveal(item: HonorItem, text: HonorText, name: string | undefined): Promise<void> {
    const { renderRoot } = this.host;
    const close = renderRoot.querySelector('.close');
    if (close && close.getBoundingClientRect().top < 0) close.scrollIntoView({ block: 'start' });
    if (name !== undefined) {
      const line = lineOf(namesOf(item, text), name);
      if (line >= 0) this.#names.reveal(line);
      await this.host.updateComplete;
    }
    renderRoot.querySelector('.names .found')?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * One honour: the plaque, or a picture of the real one, with its label and who was honoured. Hundreds of names are read after what they
   * are honoured for, wherever they stand.
   */
  render(item: HonorItem, context: ViewContext, around: PlaqueSurroundings): TemplateResult {
    const { text, headingLevel } = context;
    const { width, height } = around.room;
    const beside = width >= besideFrom;
    const wide = beside && width >= label.wideFrom && height < 32;
    const stage = beside ? width - (wide ? label.wide : label.usual) : width;
    const withRoll = hasRoll(item);
    const title = text.titleOf(item);
    const { back } = around;
    const face = html`<div class="stage">
      ${around.strip}
      <div class="stage-face">${this.#renderFace(item, context, stage, beside, height, withRoll)}</div>
      ${withRoll ? renderRoll(item, context, this.#names, stage - (beside ? 6 : 2), !around.canPrint) : nothing}
    </div>`;
    const told = html`<div class="label">
      <p class="lv" lang=${text.lang(item.level.label)}>${text.level(item.level)}</p>
      ${renderHeading(
        // The title of the list is not on this screen.
        headingLevel,
        'serif close-title',
        html`<span id="close-title" tabindex="-1" lang=${text.lang(item.honor.title)}
            >${renderTitle(renderSense(title, 8), item)}</span
          >${renderSample(item, text)}`,
      )}
      ${renderFacts(item, context)}
      ${item.honor.note === undefined ? nothing : html`<p class="tell">${text.paint(item.honor.note, text.tell(item.honor.note))}</p>`}
      ${item.honor.href === undefined || !around.canPrint ? nothing : html`<p class="tell"><a href=${safeHref(item.honor.href)}>${text.frame.website(title)}</a></p>`}
      ${context.hasControls ? renderWays(item, context, around) : nothing} ${around.foot}
    </div>`;
    return html`<article
      class="close ${beside ? 'beside-label' : 'below-label'} ${wide ? 'wide-label' : ''} step-${item.level.step}"
      aria-labelledby="close-title"
    >
      ${!beside && back ? html`<button type="button" class="btn back" @click=${back}>${text.strings.back}</button>` : nothing}
      ${withRoll ? [told, face] : [face, told]}
    </article>`;
  }

  #renderFace(
    item: HonorItem,
    context: ViewContext,
    stage: number,
    beside: boolean,
    height: number,
    withRoll: boolean,
  ): TemplateResult {
    const { picture } = item.honor;
    // Of a roll the names are what is looked at.
    const tall = Math.min(height, 60) * (withRoll ? (beside ? 0.42 : 0.34) : 0.74);
    const em = Math.min((stage * (beside ? 0.82 : 0.94)) / face.width, tall / face.height, 1.6);
    if (!picture || !mayShow(picture) || this.#broken.has(picture.src))
      return renderFace(item, context, em, measureIn(this.#voice));
    const size = { 'font-size': `calc(var(--_u) * ${em})` };
    return renderPhoto(picture, context.text.tell(picture.alt), size, () => {
      this.#broken.add(picture.src);
      this.host.requestUpdate();
    });
  }

  /** What is set in the voice of a plaque; before the first painting whatever stands there. */
  get #voice(): Element {
    const { renderRoot } = this.host;
    return renderRoot.querySelector('.face-title') ?? renderRoot.querySelector('.serif') ?? this.host;
  }
}

function renderFacts(item: HonorItem, { text, model, open }: ViewContext): TemplateResult {
  const { strings } = text;
  const { honor, validity } = item;
  const next = validity.state === 'renewed' ? model.itemOf(validity.by) : undefined;
  const state = text.state(item, true);
  const facts: [string, unknown][] = [
    [strings.columnIssuer, honor.issuer ? text.paint(honor.issuer) : strings.notStated],
    [strings.columnDate, text.date(item)],
    [strings.validity, text.validity(item)],
    [strings.recipients, item.honor.recipients?.length ? renderRecipients(item, text, 6, true) : ''],
    [strings.columnState, state && state !== text.validity(item) ? renderState(item, text, true) : ''],
    [
      strings.revokedWhy,
      honor.revoked?.reason ? text.paint(honor.revoked.reason, text.tell(honor.revoked.reason)) : '',
    ],
    [
      strings.renewedBy,
      next
        ? html`<button type="button" class="way" @click=${() => open(next)}>${text.titleOf(next)}</button>`
        : '',
    ],
    [
      strings.reviews,
      honor.reviews?.length
        ? html`${honor.reviews.map(({ date, result }) => html`<p>${strings.reviewed(formatDate(date, text.spoken), text.say(result))}</p>`)}`
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

/** Back to where it was opened, to the honour before and after it, and to the printer. */
function renderWays(
  item: HonorItem,
  { text, model, open }: ViewContext,
  { back, canPrint, print }: PlaqueSurroundings,
): TemplateResult {
  const { strings } = text;
  const { items } = model;
  const step = (by: number): HonorItem => items[(item.index + by + items.length) % items.length]!;
  const button = (said: string, act: () => void, classes = ''): TemplateResult =>
    html`<button type="button" class="btn ${classes}" @click=${act}>${said}</button>`;
  return html`<p class="at">${strings.place(item.index + 1, items.length)}</p>
    <div class="ways">
      ${back ? button(strings.back, back, 'leave') : nothing}
      ${items.length > 1 ? html`${button(strings.previous, () => open(step(-1)))}${button(strings.next, () => open(step(1)))}` : nothing}
      ${canPrint ? button(strings.printPlaque, () => print('plaque')) : nothing}
      ${canPrint && item.persons.length > 0 && !isRevoked(item) ? button(strings.printNames, () => print('certificate')) : nothing}
    </div>`;
}
