import { html, nothing, type TemplateResult } from 'lit';
import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import { textLength } from '../../../text/length.js';
import type { CaseOf } from '../model/model.js';
import type { ViewContext } from '../view-context.js';
import { renderCase, renderCaseChoice, type CasesContext } from './cases-view.js';
import { photosOf } from './photos-of.js';

export { photosOf } from './photos-of.js';
export { casesStyles } from './cases.styles.js';

/** Em of a vertical label's text, its leading, and of its title with the air behind it. */
const setting = { size: 1.3, leading: 1.75, tracking: 1.06, title: 3 };

/** The cases: which of them, and the one at hand. Fetched at its first use. */
export function renderCases(context: ViewContext): TemplateResult | typeof nothing {
  const { text, visit, choose } = context;
  const object = objectAtHand(context);
  if (!object) return nothing;
  const now = text.model.cases.find(({ objects }) => objects.includes(object))!;
  const box = boxOf(context, object);
  return html`<div class="cases">
    ${renderCaseChoice(text, now, (of: CaseOf) => {
      visit.angle = 0;
      visit.caseId = of.case?.id ?? null;
      choose(null);
    })}
    ${renderCase({
      ...context,
      ...box,
      case: now,
      object,
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
  const { cases, objectOf } = text.model;
  const chosen = selected === null ? undefined : objectOf.get(selected);
  if (chosen) {
    visit.caseId = cases.find(({ objects }) => objects.includes(chosen))?.case?.id ?? null;
    return chosen;
  }
  if (isOnWall) {
    const all = cases.flatMap(({ objects }) => objects);
    return all[turner.at % all.length];
  }
  return (cases.find((each) => each.case?.id === visit.caseId) ?? cases[0])?.objects[0];
}

type CaseBox = Pick<CasesContext, 'stage' | 'column' | 'isVertical'>;

/** Px of the glass and of a vertical label beside it. */
function boxOf({ text, size, place, captions, locale }: ViewContext, object: CaseObject): CaseBox {
  const { em } = size;
  const inner = size.width - size.padding;
  const wantsVertical =
    captions === 'vertical' ||
    (captions === 'auto' && locale !== 'en' && size.width >= em * 26 && place !== 'phone');
  const isWide = inner > em * 44;
  const isStanding = inner < size.height * 0.7;
  // On a kiosk all of it stands above the plinth; elsewhere the page scrolls.
  const share = isStanding ? 0.4 : 0.5;
  const room = place === 'kiosk' ? Math.min(size.height * 0.5, size.height - em * 43) : size.height * share;
  const height = Math.max(em * 12, room);
  // Board 06c: two thirds of the width beside a vertical label.
  const most = wantsVertical ? inner * (isWide ? 0.5 : 0.66) : isWide ? inner * 0.48 : inner;
  const stage = glassOf(photosOf(object, text)[0], { width: most, height: Math.min(height, most * 1.5) });
  const perColumn = Math.floor(stage.height / (em * setting.size * setting.tracking));
  const columns = Math.ceil(textLength(text.tell(object.text)) / Math.max(1, perColumn));
  const column = Math.ceil((setting.title + columns * setting.size * setting.leading) * em);
  // A long text is read across.
  return { stage, column, isVertical: wantsVertical && column < inner - stage.width - em };
}

/** The glass has the shape of the object's first photo, as far as there is room; its other views do not move it. */
function glassOf(photo: Photo | undefined, { width, height }: CasesContext['stage']): CasesContext['stage'] {
  const ratio = photo ? photo.width / photo.height : width / height;
  const own = Math.min(width, Math.max(height * ratio, height * 0.5));
  return { width: Math.round(own), height: Math.round(Math.min(height, own / ratio)) };
}
