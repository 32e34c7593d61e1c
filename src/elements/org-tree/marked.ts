import { html, type TemplateResult } from 'lit';

/** Paints a text with the part that was searched for marked. The text itself is never altered. */
export function renderMarked(text: string, query: string): TemplateResult | string {
  const wanted = query.trim().toLowerCase();
  const at = wanted ? text.toLowerCase().indexOf(wanted) : -1;
  // Lower case may be longer than what it stands for (İ): then nothing is marked rather than the wrong letters.
  if (at < 0 || text.toLowerCase().length !== text.length) return text;
  const end = at + wanted.length;
  return html`${text.slice(0, at)}<mark>${text.slice(at, end)}</mark>${text.slice(end)}`;
}
