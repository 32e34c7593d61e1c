import { html, type TemplateResult } from 'lit';
import { matchName } from '../text/match.js';

/** Paints a text with the part that was searched for marked, by its characters or its pinyin. The text is never altered. */
export function renderMarked(text: string, query: string): TemplateResult | string {
  const match = query ? matchName(query, text) : null;
  if (!match) return text;
  const parts: unknown[] = [];
  let at = 0;
  for (const [start, end] of match.ranges) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${parts}${text.slice(at)}`;
}
