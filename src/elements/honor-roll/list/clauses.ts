import { html, nothing, type TemplateResult } from 'lit';

/** A sentence whose clauses begin a new line rather than break: 本页陈列7项， / 按级别排列， / 每项停留时间相同。 */
export function renderClauses(said: string): TemplateResult {
  const clauses = said.match(/[^，。；：]+[，。；：]*/g) ?? [said];
  return html`${clauses.map((clause) => html`<span class="clause">${clause}</span>`)}`;
}

/** Sentences, each by itself; an empty one is none. */
export const renderSentences = (sentences: readonly string[]): unknown =>
  sentences.map((said) => (said ? html`<p>${renderClauses(said)}</p>` : nothing));
