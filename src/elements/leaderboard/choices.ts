import { html, nothing, type TemplateResult } from 'lit';
import { textLength } from '../../text/length.js';
import type { Side } from './model/board.js';
import type { NameOrder } from './model/name-order.js';
import type { ViewContext } from './view-context.js';

export interface Choices {
  readonly context: ViewContext;
  readonly isList: boolean;
  /** Both sides are shown at once, or one after the other: there is nothing to choose. */
  readonly hasBoth: boolean;
  renderSwitch(): unknown;
}

/** Whose figures, by which measure, in which form, in which order: a switch each, where there is a choice. */
export function renderChoices({ context, isList, hasBoth, renderSwitch }: Choices): TemplateResult {
  const { text, state } = context;
  const { board, strings, locale } = text;
  const pick =
    (act: () => void): (() => void) =>
    () => {
      act();
      context.renew();
    };
  const sides = hasBoth ? [] : board.sides;
  const measures = isList ? [] : board.measures;
  const orders: readonly NameOrder[] = isList && locale !== 'en' ? ['strokes', 'pinyin'] : [];
  return html`<div class="choices">
    ${renderSegments(
      strings.sidesLabel,
      sides.map((side) => ({
        label: strings[side],
        isOn: side === state.sideNow,
        act: pick(() => {
          state.side = side;
          state.group = null;
        }),
      })),
    )}
    ${renderSwitch()}
    ${renderSegments(
      strings.measuresLabel,
      measures.map((each) => ({
        label: text.measure(each),
        isOn: each === state.measure,
        act: pick(() => (state.measureId = each.id)),
      })),
    )}
    ${renderSegments(
      strings.orderLabel,
      orders.map((order) => ({
        label: strings[order],
        isOn: order === state.nameOrder,
        act: pick(() => (state.nameOrder = order)),
      })),
    )}
  </div>`;
}

interface Segment {
  readonly label: string;
  readonly isOn: boolean;
  act(): void;
}

/** Characters of a choice that stands on one line at 320 px, also in large type. */
const inOneLine = 12;

function renderSegments(label: string, segments: readonly Segment[]): unknown {
  if (segments.length < 2) return nothing;
  const isLong = (each: string): boolean => textLength(each) > inOneLine;
  const hasLong = segments.some((each) => isLong(each.label));
  return html`<div class="seg views ${hasLong ? 'has-long' : ''}" role="group" aria-label=${label}>
    ${segments.map(
      ({ label: each, isOn, act }) =>
        html`<button
          type="button"
          class=${isLong(each) ? 'long' : nothing}
          aria-pressed=${String(isOn)}
          @click=${act}
        >
          ${each}
        </button>`,
    )}
  </div>`;
}

/** Only of one group, where there are several; on paper, of which. */
export function renderGroups({ text, state, isStill, renew }: ViewContext, side: Side): unknown {
  const chosen = state.groupOf(side);
  if (isStill) return chosen === null ? nothing : text.strings.group + text.frame.colon + chosen;
  const groups = state.groups(side);
  if (groups.length < 2) return nothing;
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    state.choose(side, value === '' ? null : value);
    renew();
  };
  const ask = (): void => {
    if (state.areGroupsAsked) return;
    state.areGroupsAsked = true;
    renew();
  };
  return html`<label class="pick"
    ><span>${text.strings.group}</span
    ><select @change=${pick} @focus=${ask} @pointerdown=${ask}>
      <option value="" .selected=${chosen === null}>${text.strings.allGroups}</option>
      ${groups.map((group) => html`<option value=${group} .selected=${group === chosen}>${group}</option>`)}
    </select></label
  >`;
}
