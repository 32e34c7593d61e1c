import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/ballot/define.js';
import type { BallotDocument } from '../../src/contract/index.js';
import type { CastEvent, Face } from '../../src/elements/ballot/index.js';
import { documents } from '../../tests/elements/ballot/documents.js';

export interface BallotOptions {
  view?: Face;
  entry?: boolean;
  announced?: boolean;
}

/** The element over a stage of one of the two sample meetings, or over another document. */
export function ballot(
  of: string | BallotDocument,
  { view, entry = false, announced = false }: BallotOptions = {},
): TemplateResult {
  return html`<qs-ballot
    .data=${typeof of === 'string' ? documents[of] : of}
    view=${view ?? nothing}
    ?entry=${entry}
    ?announced=${announced}
    @qs-cast=${(event: CastEvent) => event.respondWith(new Promise((done) => setTimeout(done, 600)))}
  ></qs-ballot>`;
}
