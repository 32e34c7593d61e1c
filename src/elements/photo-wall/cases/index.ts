import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CaseObject, Photo } from '../../../contract/generated/photo-wall/types.js';
import { textLength } from '../../../text/length.js';
import type { CaseOf } from '../model/model.js';
import { stripFrom, type ViewContext } from '../view-context.js';
import { renderCase, renderCaseChoice, type CasesContext } from './cases-view.js';
import { casesStyles } from './cases.styles.js';
import { photosOf, placeOf } from './photos-of.js';
import { placesStyles } from './places.styles.js';

export const styles = css`
  ${casesStyles}
  ${placesStyles}
`;

/** Em of height that all else of a kiosk's screen takes. */
const around = { upright: 43, broad: 20 };

/** Shares of the width that picture and label have beside what is known of the object. */
const mainShare = { strip: 0.5, wall: 0.62, low: 0.55 };

/** Em of height that a row of other objects takes on a wall, and on a low one. */
const rowHigh = { wall: 6.5, low: 4.6 };

/** So many of them stand there at once: those around the one at hand. */
const mostOnWall = 6;

/** Em that a button of the choice takes beside its words, and of a letter of the title before it. */
const choice = { around: 2.3, title: 2.2 };

/** Em that what is known takes beside them elsewhere, with its distance. */
const known = 21;

/** Em of a vertical label's text and title, their leading, and the air before them. */
const setting = { size: 1.3, leading: 1.75, tracking: 1.06, title: 2, titleLeading: 1.2, air: 1 };

/** Shares of the width that a picture above all else has beside a vertical label: the largest at which that fits. */
const upright = [0.66, 0.62, 0.58, 0.54, 0.5];

/** The cases: which of them, and the one at hand. Fetched at its first use. */
export class Cases {
  /** Px of height that all else takes on a wall, as it was painted: nobody scrolls there. */
  #around = 0;
  /** Px that what is known of the object takes. */
  #known = 0;

  constructor(element: LitElement) {
    const high = (selector: string): number =>
      element.renderRoot.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    element.addController({
      hostUpdated: () => {
        fitText(element.renderRoot.querySelector<HTMLElement>('.cases-wall .object-label'));
        // Elsewhere nothing asks for it.
        const main = high('.cases-wall.cases-side .case') || high('.cases-wall .case-main');
        const rest = main && high('.screen') - main;
        const known = main && high('.case-known');
        if (rest === this.#around && known === this.#known) return;
        this.#around = rest;
        this.#known = known;
        element.requestUpdate();
      },
    });
  }

  /** Which of the cases. */
  renderChoice(context: ViewContext): TemplateResult | typeof nothing {
    const { text, visit, choose, isLow, size, isOnWall, turner } = context;
    const object = objectAtHand(context);
    if (!object) return nothing;
    // On a low wall it stands beside the title or gives its line away: all cases come by themselves.
    const wide = text.model.cases.reduce(
      (sum, each) => sum + textLength(text.say(each.case?.title)) + choice.around,
      textLength(text.title) * choice.title,
    );
    if (isLow && wide * size.em > size.width - size.padding) return nothing;
    return renderCaseChoice(text, text.model.caseOf(object)!, (of: CaseOf) => {
      visit.angle = 0;
      visit.caseId = of.case?.id ?? null;
      // On a wall the turn says which object stands.
      if (choose(null) && isOnWall) turner.go(inTurn(text.model.cases).indexOf(of.objects[0]!));
    });
  }

  /** @param hasChoice whether the choice does not stand elsewhere */
  render(context: ViewContext, hasChoice: boolean): TemplateResult | typeof nothing {
    const { text, visit, choose, isOnWall } = context;
    const object = objectAtHand(context);
    if (!object) return nothing;
    const now = text.model.caseOf(object)!;
    const box = boxOf(context, object, this.#around);
    return html`<div
      class="cases ${isBeside(context) ? 'cases-side' : ''} ${isOnWall ? 'cases-wall' : ''} ${isStrip(context) ? 'cases-strip' : ''}"
    >
      ${hasChoice ? this.renderChoice(context) : nothing}
      ${renderCase({
        ...context,
        ...box,
        case: now,
        object,
        isBeside: isBeside(context),
        others: beside(now.objects, object, context, this.#around + this.#known),
        choose: (each) => {
          visit.angle = 0;
          if (!choose(each.id)) return;
          context.announce(placeOf(each, now.objects, text));
        },
        turn: (view) => {
          visit.angle = view;
          context.requestUpdate();
        },
      })}
    </div>`;
  }
}

/** The objects in the order in which a wall turns to them. */
const inTurn = (cases: readonly CaseOf[]): CaseObject[] => cases.flatMap(({ objects }) => objects);

/** The chosen object; on a wall the one whose turn it is; else the first of the case at hand. */
function objectAtHand({ text, selected, visit, isOnWall, turner }: ViewContext): CaseObject | undefined {
  const { cases, caseOf, objectOf } = text.model;
  const chosen = selected === null ? undefined : objectOf.get(selected);
  if (chosen) {
    visit.caseId = caseOf(chosen)?.case?.id ?? null;
    return chosen;
  }
  if (isOnWall) {
    const all = inTurn(cases);
    return all[turner.at % all.length];
  }
  return (cases.find((each) => each.case?.id === visit.caseId) ?? cases[0])?.objects[0];
}

/** Whether a wall is so wide that all of a case stands in one line. */
const isStrip = ({ isOnWall, size }: ViewContext): boolean =>
  isOnWall && size.width / size.height >= stripFrom;

/** Whether what is known of an object and the others stand beside it, and not below. */
const isBeside = ({ isOnWall, isRoomy, place, size }: ViewContext): boolean =>
  isOnWall || place === 'kiosk' ? size.width >= size.height : isRoomy;

/** The objects of a case to choose from. */
function beside(
  all: readonly CaseObject[],
  object: CaseObject,
  context: ViewContext,
  rest: number,
): CasesContext['others'] {
  const { isOnWall, isLow, size } = context;
  if (!isOnWall) return all;
  const rows = Math.floor((size.height - rest) / size.em / rowHigh[isLow ? 'low' : 'wall']);
  const inRow = isStrip(context) ? 6 : isLow && size.width < size.em * 40 ? 3 : 4;
  const most = isBeside(context)
    ? Math.min(mostOnWall, Math.max(0, isLow ? Math.min(1, rows) : rows) * inRow)
    : inRow;
  const at = all.indexOf(object);
  const from = Math.max(0, Math.min(at - (most >> 1), all.length - most));
  return all.slice(from, from + most);
}

type CaseBox = Pick<CasesContext, 'stage' | 'column' | 'isVertical' | 'most'>;

/** Px of the glass and of a vertical label beside it. */
function boxOf(context: ViewContext, object: CaseObject, rest: number): CaseBox {
  const { text, size, place, captions, isOnWall, isLow } = context;
  const { em } = size;
  const inner = size.width - size.padding;
  const photo = photosOf(object, text)[0];
  const wantsVertical =
    captions === 'vertical' ||
    (captions === 'auto' && text.locale !== 'en' && size.width >= em * 26 && place !== 'phone');
  const isKiosk = place === 'kiosk';
  const isStanding = inner < size.height * 0.7;
  // On a kiosk all of it stands above the plinth, in a hall nobody scrolls; elsewhere the page scrolls.
  const room = isOnWall
    ? size.height - 1 - (rest || em * 12)
    : isKiosk
      ? Math.min(size.height * 0.5, size.height - em * around[isBeside(context) ? 'broad' : 'upright'])
      : size.height * (isStanding ? 0.4 : 0.6);
  const height = Math.max(em * (isOnWall ? 8 : 12), room);
  const isHung = isOnWall && isBeside(context);
  const main = isHung
    ? inner * mainShare[isStrip(context) ? 'strip' : isLow ? 'low' : 'wall']
    : inner - (isBeside(context) ? em * known : 0);
  // Board 06c: two thirds of the width beside a vertical label; one that is read across stands beside a picture, too.
  const shares = isBeside(context)
    ? [isLow ? 0.43 : 0.6]
    : inner > em * 44
      ? [0.5]
      : isOnWall || isKiosk
        ? [...(wantsVertical ? upright : []), isOnWall ? 0.5 : 1]
        : [wantsVertical ? 0.66 : 1];
  let box!: CaseBox;
  for (const share of shares) {
    box = boxIn(main * share);
    if (box.isVertical) break;
  }
  return box;

  function boxIn(wide: number): CaseBox {
    const room = { width: wide, height: Math.min(height, wide * 1.5) };
    const stage = photo ? glassOf(photo, room) : { width: 0, height: Math.round(room.height) };
    // At the end of a column a letter may give way to a mark that begins none.
    const columnsOf = (length: number, letter: number): number => {
      const letters = Math.floor(stage.height / (em * letter * setting.tracking));
      return Math.max(1, Math.ceil((length - 1) / Math.max(1, letters - 1)));
    };
    const length = textLength(text.tell(object.text));
    const column = Math.ceil(
      em *
        (setting.air +
          columnsOf(textLength(text.objectName(object)), setting.title) *
            setting.title *
            setting.titleLeading +
          (length > 0 ? columnsOf(length, setting.size) : 0) * setting.size * setting.leading),
    );
    return {
      stage,
      most: Math.floor(height),
      column,
      // A long text is read across.
      isVertical: wantsVertical && column < main - stage.width - em,
    };
  }
}

/** A text without room ends with its last whole line; in columns it is as high as the fewest of them need, so that none is a lone letter. */
function fitText(label: HTMLElement | null): void {
  const text = label?.querySelector('p');
  if (!label || !text) return;
  const { style } = text;
  if (label.classList.contains('v')) {
    let enough = '';
    style.maxHeight = enough;
    const { offsetWidth, offsetHeight } = text;
    const letter = parseFloat(getComputedStyle(text).fontSize) * setting.tracking;
    for (let high = offsetHeight - letter; high > letter; high -= letter) {
      style.maxHeight = `${high}px`;
      if (text.offsetWidth !== offsetWidth) break;
      enough = style.maxHeight;
    }
    style.maxHeight = enough;
    return;
  }
  const room = parseFloat(label.style.maxHeight) - (text.offsetTop - label.offsetTop);
  const lines = Math.floor(room / parseFloat(getComputedStyle(text).lineHeight));
  style.setProperty('-webkit-line-clamp', lines > 0 ? String(lines) : null);
}

/** The glass has the shape of the object's first photo, as far as there is room; its other views do not move it. */
function glassOf(photo: Photo, { width, height }: CasesContext['stage']): CasesContext['stage'] {
  const ratio = photo.width / photo.height;
  const own = Math.min(width, Math.max(height * ratio, height * 0.5));
  return { width: Math.round(own), height: Math.round(Math.min(height, own / ratio)) };
}
