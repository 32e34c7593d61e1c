import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import { renderSense } from '../../../frame/sense.js';
import { cssom } from '../../../shell/paint/cssom.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { textLength } from '../../../text/length.js';
import { verticalRuns } from '../../../text/vertical.js';
import type { CaseOf } from '../model/model.js';
import type { PhotoText } from '../model/text.js';
import { renderHandOver } from '../label/hand-over.js';
import { renderPicture } from '../picture.js';
import type { ViewContext } from '../view-context.js';
import { photosOf, placeOf } from './photos-of.js';

export interface CasesContext extends Omit<ViewContext, 'choose'> {
  readonly case: CaseOf;
  readonly object: CaseObject;
  /** The objects to choose from. */
  readonly others: readonly CaseObject[];
  readonly isVertical: boolean;
  /** Whether what is known of the object and the others stand beside it. */
  readonly isBeside: boolean;
  /** Px of the picture's box. */
  readonly stage: { readonly width: number; readonly height: number };
  /** Px of height that there is for a label on a wall. */
  readonly most: number;
  /** Px of width that a vertical label takes. */
  readonly column: number;
  choose(object: CaseObject): void;
  turn(view: number): void;
}

/** Em of a title that is set smaller in a hall. */
const longFrom = 12;

/** One case: the object at hand behind its glass, its label, the others below, and the way from one to the next. */
export function renderCase(context: CasesContext): TemplateResult {
  const { text, object, isVertical, isOnWall } = context;
  // The foot stands at the foot, however high the glass is.
  const high = isOnWall ? `${context.most}px` : null;
  const photos = photosOf(object, text);
  const photo = photos[Math.min(context.visit.angle, photos.length - 1)];
  const { stage } = context;
  return html`<div
    class="case ${isVertical ? 'case-vertical' : ''}"
    ${cssom({ 'min-height': context.isBeside ? high : null })}
  >
    <div class="case-main" ${cssom({ 'min-height': context.isBeside ? null : high })}>
      ${
        photo
          ? html`<div class="glass" ${cssom({ width: `${stage.width}px`, height: `${stage.height}px` })}>
              <i></i><i></i><i></i><i></i>
              ${keyed(
                photo.id,
                renderPicture(photo, { text, broken: context.broken, width: stage.width, whole: true }),
              )}
              ${photos.length > 1 && !isOnWall ? renderAngles(context, photos) : nothing}
            </div>`
          : nothing
      }
      ${renderObjectLabel(context)}
    </div>
    <div class="case-known">${renderFacts(context)} ${renderHandOver(object.href, text, context)}</div>
    ${renderObjects(context)} ${isOnWall ? nothing : renderWay(context, photo)}
  </div>`;
}

/** Title and text; vertical, as on a hanging label, from the right. */
function renderObjectLabel({
  text,
  object,
  isVertical,
  stage,
  column,
  headingLevel,
  isOnWall,
  most,
}: CasesContext): TemplateResult {
  const title = text.objectName(object);
  const body = text.tell(object.text);
  if (!isVertical)
    return html`<div
      class="object-label ${textLength(title) > longFrom ? 'long' : ''}"
      ${cssom({ 'max-height': isOnWall ? `${most}px` : null })}
    >
      ${renderHeading(headingLevel + 1, 'serif', html`<span lang=${text.lang(object.title)}>${renderSense(title)}</span>`)}
      ${body ? html`<p lang=${text.lang(object.text)}>${body}</p>` : nothing}
    </div>`;
  return html`<div class="object-label v" ${cssom({ height: `${stage.height}px`, width: `${column}px` })}>
    ${renderHeading(headingLevel + 1, 'serif', upright(title))}
    ${body ? html`<p>${upright(body)}</p>` : nothing}
  </div>`;
}

const upright = (said: string): unknown =>
  verticalRuns(said).map((run) => (run.upright ? html`<span class="tcy">${run.text}</span>` : run.text));

/** 使用 捐赠 入柜 材质 尺寸: only what is known. */
function renderFacts({ text, object }: CasesContext): TemplateResult | typeof nothing {
  const { strings } = text;
  const facts: [string, unknown][] = [
    [strings.used, text.usedOf(object)],
    [strings.donor, object.donor === undefined ? '' : text.paint(object.donor)],
    [strings.acquired, text.acquiredOf(object)],
    [strings.material, object.material === undefined ? '' : text.paint(object.material)],
    [strings.size, object.size === undefined ? '' : text.paint(object.size)],
  ];
  const known = facts.filter(([, value]) => value !== '');
  if (known.length === 0) return nothing;
  return html`<dl class="object-facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderObjects({
  text,
  case: of,
  object,
  others,
  broken,
  choose,
}: CasesContext): TemplateResult | typeof nothing {
  if (others.length < 2) return nothing;
  return html`<ul class="objects" role="list" aria-label=${text.strings.objects}>
    ${others.map((each) => {
      const [photo] = photosOf(each, text);
      return html`<li>
        <button
          type="button"
          class="object"
          data-key=${each.id}
          aria-current=${each === object ? 'true' : nothing}
          aria-label=${placeOf(each, of.objects, text)}
          @click=${() => choose(each)}
        >
          <span class="frame"
            >${photo ? renderPicture(photo, { text, broken, width: 240, isCaptioned: true }) : nothing}</span
          >
          <span class="caption">${text.paint(each.shortTitle ?? each.title)}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Other views of the same object. */
function renderAngles({ text, visit, turn }: CasesContext, photos: readonly Photo[]): TemplateResult {
  return html`<div class="angles" role="group" aria-label=${text.strings.views}>
    ${photos.map(
      (_, i) =>
        html`<button
          type="button"
          class="angle"
          aria-label=${text.strings.viewOf(i + 1, photos.length)}
          aria-pressed=${String(i === visit.angle)}
          @click=${() => turn(i)}
        ></button>`,
    )}
  </div>`;
}

function renderWay(
  { text, case: of, object, choose, enlarge }: CasesContext,
  photo: Photo | undefined,
): TemplateResult | typeof nothing {
  const { strings } = text;
  const at = of.objects.indexOf(object);
  const { length } = of.objects;
  if (!photo && length < 2) return nothing;
  const go = (by: number): void => choose(of.objects[(at + by + length) % length]!);
  return html`<div class="case-way">
    ${length > 1 ? html`<button type="button" class="btn" @click=${() => go(-1)}>${strings.previousObject}</button>` : nothing}
    ${photo ? html`<button type="button" class="btn btn-primary" @click=${() => enlarge(photo, photosOf(object, text))}>${strings.closer}</button>` : nothing}
    ${length > 1 ? html`<button type="button" class="btn" @click=${() => go(1)}>${strings.nextObject}</button>` : nothing}
  </div>`;
}

/** 守夜的物件 | 走访的物件 | 清扫的物件 */
export function renderCaseChoice(
  text: PhotoText,
  now: CaseOf,
  choose: (of: CaseOf) => void,
): TemplateResult | typeof nothing {
  const { cases } = text.model;
  if (cases.length < 2) return nothing;
  return html`<div class="case-choice" role="group" aria-label=${text.strings.cases}>
    ${cases.map(
      (each) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${String(each === now)}
          @click=${() => choose(each)}
        >
          ${text.paint(each.case?.title)}
        </button>`,
    )}
  </div>`;
}
