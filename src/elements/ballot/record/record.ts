import { html, nothing, type TemplateResult } from 'lit';
import { renderDigest } from '../../../frame/parts/digest.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { once, type Later } from '../../../shell/later.js';
import type { FaceHost, FaceScene, FaceView } from '../face-part.js';
import { Outcome } from '../model/outcome.js';
import { renderBasis } from '../parts/basis.js';
import { recordStrings } from '../strings/record.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { wordsIn } from '../words.js';
import type * as Checks from './checks.js';

const allChecks = once(() => import('./checks.js'));

/**
 * The record with its digest; then, once what counts and seals has come, whether the chain of records holds and a recount of
 * each. Where a host has the ballots of the box, they are counted anew as well.
 */
export class RecordFace implements FaceView {
  readonly #checks: Later<typeof Checks, typeof Checks>;

  constructor(private readonly host: FaceHost) {
    this.#checks = host.later(allChecks, (module) => module);
  }

  render(scene: FaceScene): TemplateResult {
    const { text, level } = scene;
    const { document, frame } = text;
    const { ballots } = this.host.element;
    const outcome = new Outcome(text);
    const words = wordsIn(text, outcomeStrings, recordStrings);
    const checks = this.#checks.value;
    const digest = document.record?.digest ?? checks?.sealedOf(document).digest;
    return html`<div class="view record">
      <section class="record-own">
        ${renderHeading(level, 'part', words.digest)}
        ${document.record ? nothing : html`<p class="quiet">${words.notSealed}</p>`}
        ${digest === undefined ? nothing : renderDigest(digest)}
        <p>${words.digestMore}</p>
        ${[...outcome.why, ...outcome.leftOut].map((each) => html`<p>${each}</p>`)} ${renderBasis(text)}
        ${checks && Array.isArray(ballots) ? checks.renderBallots(text, ballots) : nothing}
      </section>
      ${
        checks
          ? checks.renderChain(scene)
          : html`<p class="told">
              ${this.#checks.isMissing ? html`${words.chain}${words.colon}${frame.notNow}` : nothing}
            </p>`
      }
    </div>`;
  }
}
