import { ContextProvider } from '@lit/context';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { css } from 'lit';
import { districtReader, districtWords } from '../../contract/generated/district/reader.js';
import type { DistrictDocument } from '../../contract/generated/district/types.js';
import { districtContext } from '../../data/district-context.js';
import { DataElement } from '../../shell/data-element.js';
import type { StateWords } from '../../shell/states/states.js';
import type { Strings } from '../../shell/strings.js';

/**
 * One district document for the many elements inside: fetched once, kept fresh once. It paints nothing itself; each
 * element below paints its own document and the state of the source.
 *
 * @tag qs-provider
 * @fires qs-state - The district's state has changed. Fields `state`, `previous`, `problems`.
 * @slot - The elements that take their documents from it.
 */
export class QsProvider extends DataElement<DistrictDocument> {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** @ignore */
  static override strings: readonly Strings[] = [];

  readonly #provided = new ContextProvider(this, { context: districtContext, initialValue: undefined });

  constructor() {
    super(districtReader, districtWords);
  }

  protected override isEmptyDocument(document: DistrictDocument): boolean {
    return Object.keys(document.documents).length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#provided.setValue(this.snapshot);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** It paints nothing: no state, no document. */
  protected override get stateWords(): StateWords {
    return { empty: '', emptyMore: '', loading: '' };
  }

  protected override renderDocument(): unknown {
    return null;
  }
}
