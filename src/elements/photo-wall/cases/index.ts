import { html, nothing, type TemplateResult } from 'lit';
import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import { textLength } from '../../../text/length.js';
import type { CaseOf } from '../model/model.js';
import { stripFrom, type ViewContext } from '../view-context.js';
import { renderCase, renderCaseChoice, type CasesContext } from './cases-view.js';
import { photosOf } from './photos-of.js';

export { photosOf } from './photos-of.js';
export { casesStyles } from './cases.styles.js';

/** Em of height that all else of a screen takes where it does not scroll. */
const around = { wall: 13, kiosk: 43 };

/** Shares of the width that picture and label have beside what is known of the object. */
const mainShare = { strip: 0.5, wall: 0.62 };

/** Em that what is known takes beside them elsewhere, with its distance. */
const known = 18;

/** Em of a vertical label's text and title, their leading, and the air between and before them. */
const setting = { size: 1.3, leading: 1.75, tracking: 1.06, title: 2, titleLeading: 1.2, air: 2 };

/** Which of the cases. */
export function renderChoice(context: ViewContext): TemplateResult | typeof nothing {
  const { text, visit, choose } = context;
  const object = objectAtHand(context);
  if (!object) return nothing;
  return renderCaseChoice(text, text.model.caseOf(object)!, (of: CaseOf) => {
    visit.angle = 0;
    visit.caseId = of.case?.id ?? null;
    choose(null);
  });
}

/**
 * The cases: which of them, and the one at hand. Fetched at its first use.
 *
 * @param hasChoice whether the choice does not stand elsewhere
 */
export function renderCases(context: ViewContext, hasChoice: boolean): TemplateResult | typeof nothing {
  const { text, visit, choose } = context;
  const object = objectAtHand(context);
  if (!object) return nothing;
  const now = text.model.caseOf(object)!;
  const box = boxOf(context, object);
  return html`<div
    class="cases ${context.isOnWall ? `cases-wall ${isStrip(context) ? 'cases-strip' : ''}` : ''}"
  >
    ${hasChoice ? renderChoice(context) : nothing}
    ${renderCase({
      ...context,
      ...box,
      case: now,
      object,
      others: beside(now.objects, object, context),
      choose: (each) => {
        visit.angle = 0;
        if (!choose(each.id)) return;
        const { objects } = now;
        context.announce(
          text.strings.objectName(text.objectName(each), objects.indexOf(each) + 1, objects.length),
        );
      },
      turn: (view) => {
        visit.angle = view;
        context.requestUpdate();
      },
    })}
  </div>`;
}

/** The chosen object; on a wall the one whose turn it is; else the first of the case at hand. */
function objectAtHand({ text, selected, visit, isOnWall, turner }: ViewContext): CaseObject | undefined {
  const { cases, caseOf, objectOf } = text.model;
  const chosen = selected === null ? undefined : objectOf.get(selected);
  if (chosen) {
    visit.caseId = caseOf(chosen)?.case?.id ?? null;
    return chosen;
  }
  if (isOnWall) {
    const all = cases.flatMap(({ objects }) => objects);
    return all[turner.at % all.length];
  }
  return (cases.find((each) => each.case?.id === visit.caseId) ?? cases[0])?.objects[0];
}

/** Whether a wall is so wide that all of a case stands in one line. */
const isStrip = ({ isOnWall, size }: ViewContext): boolean =>
  isOnWall && size.width / size.height >= stripFrom;

/** So many objects stand on a wall at once: those around the one at hand. */
const mostOnWall = 6;

/** The objects of a case to choose from, with their places in it. */
function beside(
  objects: readonly CaseObject[],
  object: CaseObject,
  { isOnWall }: ViewContext,
): CasesContext['others'] {
  const all = objects.map((each, place) => ({ object: each, place }));
  if (!isOnWall) return all;
  const at = objects.indexOf(object);
  const from = Math.max(0, Math.min(at - (mostOnWall >> 1), all.length - mostOnWall));
  return all.slice(from, from + mostOnWall);
}

type CaseBox = Pick<CasesContext, 'stage' | 'column' | 'isVertical'>;

/** Px of the glass and of a vertical label beside it. */
function boxOf(context: ViewContext, object: CaseObject): CaseBox {
  const { text, size, place, captions, locale, isOnWall, isRoomy } = context;
  const { em } = size;
  const inner = size.width - size.padding;
  const photo = photosOf(object, text)[0];
  const wantsVertical =
    captions === 'vertical' ||
    (captions === 'auto' && locale !== 'en' && size.width >= em * 26 && place !== 'phone');
  const isWide = inner > em * 44;
  const isStanding = inner < size.height * 0.7;
  // On a kiosk all of it stands above the plinth, in a hall nobody scrolls; elsewhere the page scrolls.
  const room = isOnWall
    ? size.height - em * around.wall
    : place === 'kiosk'
      ? Math.min(size.height * 0.5, size.height - em * around.kiosk)
      : size.height * (isStanding ? 0.4 : 0.6);
  const height = Math.max(em * 12, room);
  // Board 06c: two thirds of the width beside a vertical label.
  const most = wantsVertical ? inner * (isWide ? 0.5 : 0.66) : isWide ? inner * 0.48 : inner;
  const main = isOnWall
    ? inner * (isStrip(context) ? mainShare.strip : mainShare.wall)
    : inner - (isRoomy && place !== 'kiosk' ? em * known : 0);
  const box = { width: isOnWall ? main * 0.6 : most, height: Math.min(height, most * 1.5) };
  const stage = photo ? glassOf(photo, box) : { width: 0, height: Math.round(box.height) };
  const columnsOf = (said: string, letter: number): number =>
    Math.ceil(textLength(said) / Math.max(1, Math.floor(stage.height / (em * letter * setting.tracking))));
  const column = Math.ceil(
    em *
      (setting.air +
        columnsOf(text.objectName(object), setting.title) * setting.title * setting.titleLeading +
        columnsOf(text.tell(object.text), setting.size) * setting.size * setting.leading),
  );
  // A long text is read across.
  return { stage, column, isVertical: wantsVertical && column < main - stage.width - em };
}

/** The glass has the shape of the object's first photo, as far as there is room; its other views do not move it. */
function glassOf(photo: Photo, { width, height }: CasesContext['stage']): CasesContext['stage'] {
  const ratio = photo.width / photo.height;
  const own = Math.min(width, Math.max(height * ratio, height * 0.5));
  return { width: Math.round(own), height: Math.round(Math.min(height, own / ratio)) };
}
