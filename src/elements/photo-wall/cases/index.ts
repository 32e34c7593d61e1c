import { html, type TemplateResult } from 'lit';
import type { CaseOf } from '../model/model.js';
import { renderCase, renderCaseChoice, type CasesContext } from './cases-view.js';

export interface CasesScreen extends Omit<CasesContext, 'stage'> {
  readonly room: {
    readonly width: number;
    readonly height: number;
    readonly em: number;
    readonly padding: number;
  };
  chooseCase(of: CaseOf): void;
}

/** The cases: which of them, and the one at hand. Fetched at its first use. */
export function renderCases(screen: CasesScreen): TemplateResult {
  const { room, isVertical, text } = screen;
  const inner = room.width - room.padding;
  const isWide = inner > room.em * 44;
  // Board 06c: three quarters of the width beside a vertical label, twice as high as wide at the most.
  const width = isVertical ? (isWide ? inner * 0.5 : inner * 0.66) : isWide ? inner * 0.48 : inner;
  const height = Math.max(
    room.em * 12,
    Math.min(width * 1.5, room.height * (inner < room.height * 0.7 ? 0.4 : 0.55)),
  );
  const stage = { width: Math.round(width), height: Math.round(height) };
  return html`<div class="cases">
    ${renderCaseChoice(text, screen.case, screen.chooseCase)} ${renderCase({ ...screen, stage })}
  </div>`;
}
