import { html, nothing, type TemplateResult } from 'lit';
import { fitName } from '../../text/name.js';

/**
 * Paints a person's name as it is fitted: two characters spread to three, dotted and long ones breaking at the dot only. Marks of
 * direction in it turn nothing around it.
 *
 * @param lang its language, where that is not the reader's
 */
export function renderName(name: string, lang: unknown = nothing): TemplateResult {
  const { fit, parts } = fitName(name);
  const pieces = fit === 'long' ? parts.map((part) => html`<span>${part}</span>`) : name;
  return html`<bdi class=${fit === 'plain' ? 'name' : `name ${fit}`} lang=${lang}>${pieces}</bdi>`;
}
