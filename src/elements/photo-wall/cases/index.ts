import { html, type TemplateResult } from 'lit';
import type { Photo } from '../../../contract/generated/photo-wall.types.js';
import { textLength } from '../../../text/length.js';
import type { CaseOf } from '../model/model.js';
import { renderCase, renderCaseChoice, type CasesContext } from './cases-view.js';
import { photosOf } from './photos-of.js';

export { casesStyles } from './cases.styles.js';
export interface CasesScreen extends Omit<CasesContext, 'stage' | 'column'> {
  readonly room: {
    readonly width: number;
    readonly height: number;
    readonly em: number;
    readonly padding: number;
  };
  chooseCase(of: CaseOf): void;
}

/** Em of a vertical label's text, its leading, and of its title with the air behind it. */
const setting = { size: 1.3, leading: 1.75, tracking: 1.06, title: 3 };

/** The cases: which of them, and the one at hand. Fetched at its first use. */
export function renderCases(screen: CasesScreen): TemplateResult {
  const { room, text, object } = screen;
  const inner = room.width - room.padding;
  const isWide = inner > room.em * 44;
  const isStanding = inner < room.height * 0.7;
  const height = Math.max(room.em * 12, room.height * (isStanding ? 0.4 : 0.5));
  // Board 06c: two thirds of the width beside a vertical label.
  const most = screen.isVertical ? inner * (isWide ? 0.5 : 0.66) : isWide ? inner * 0.48 : inner;
  const stage = glassOf(photosOf(object, text)[0], { width: most, height: Math.min(height, most * 1.5) });
  const perColumn = Math.floor(stage.height / (room.em * setting.size * setting.tracking));
  const columns = Math.ceil(textLength(text.tell(object.text)) / Math.max(1, perColumn));
  const column = Math.ceil((setting.title + columns * setting.size * setting.leading) * room.em);
  // A long text is read across.
  const isVertical = screen.isVertical && column < inner - stage.width - room.em;
  return html`<div class="cases">
    ${renderCaseChoice(text, screen.case, screen.chooseCase)}
    ${renderCase({ ...screen, stage, column, isVertical })}
  </div>`;
}

/** The glass has the shape of the object's first photo, as far as there is room; its other views do not move it. */
function glassOf(photo: Photo | undefined, { width, height }: CasesContext['stage']): CasesContext['stage'] {
  const ratio = photo ? photo.width / photo.height : width / height;
  const own = Math.min(width, Math.max(height * ratio, height * 0.5));
  return { width: Math.round(own), height: Math.round(Math.min(height, own / ratio)) };
}
