import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/ballot/define.js';
import type { CastEvent, Face } from '../../src/elements/ballot/index.js';
import { documents } from '../../tests/elements/ballot/documents.js';

export interface BallotOptions {
  view?: Face;
  entry?: boolean;
  announced?: boolean;
}

/** The element over a stage of one of the two sample meetings. */
export function ballot(
  name: string,
  { view, entry = false, announced = false }: BallotOptions = {},
): TemplateResult {
  return html`<qs-ballot
    .data=${documents[name]}
    view=${view ?? nothing}
    ?entry=${entry}
    ?announced=${announced}
    @qs-cast=${(event: CastEvent) => event.respondWith(new Promise((done) => setTimeout(done, 600)))}
  ></qs-ballot>`;
}
