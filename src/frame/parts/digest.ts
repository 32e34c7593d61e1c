import { html, type TemplateResult } from 'lit';
import { digestGroups } from '../../rules/digest.js';

/** All of a digest, in eight groups. */
export function renderDigest(digest: string): TemplateResult {
  return html`<code class="digest"
    >${digestGroups(digest).map((group) => html`<span>${group}</span> `)}</code
  >`;
}
