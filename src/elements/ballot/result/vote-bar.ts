import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { cssom } from '../../../shell/paint/cssom.js';
import { leastOf } from '../../../rules/share.js';
import type { BallotText } from '../model/text.js';
import { sign } from '../../../frame/parts/signs.js';
import { broadFrom } from '../parts/name-size.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { wordsIn } from '../words.js';

/** One stroke each, ten units apart; above this many a stroke could not be told from the next, and blocks stand for them. */
const mostStrokes = 800;

const step = 10;
const height = 60;

/**
 * One stroke a member expected: for, and for in writing where that counts, against, abstaining, invalid and not returned (dashed),
 * absent, with the line across. Where the share is of those present or of the valid ballots, one stroke each of them.
 */
export function renderVoteBar(text: BallotText, room: number): TemplateResult | typeof nothing {
  const { document, model } = text;
  const words = wordsIn(text, figuresStrings, outcomeStrings);
  const votes = model.lines[0]?.votes;
  const { roll, box } = document;
  const { pass } = model;
  if (!votes || !roll || !pass || model.needed === null) return nothing;
  const invalid = box?.invalid ?? 0;
  const lost = roll.present - (box?.valid ?? 0) - invalid;
  const { written } = model;
  const absent = roll.expected - roll.present - written;
  const { issued = 0, returned = 0 } = box ?? {};
  const missing = Math.max(0, issued - returned);
  const all = text.base ?? 0;
  const parts = [
    { kind: 'yes', n: votes.yes },
    { kind: 'written', n: written },
    { kind: 'no', n: votes.no },
    { kind: 'abstain', n: votes.abstain },
    ...(pass.of === 'valid' ? [] : [{ kind: 'lost', n: invalid + lost }]),
    ...(pass.of === 'expected' ? [{ kind: 'absent', n: absent }] : []),
  ] as const;
  const at = (all * pass.num) / pass.den;
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { n }) => sum + n, 0));
  const place = (n: number): string => `${(n / Math.max(1, all)) * 100}%`;
  const labels = parts
    .map(({ kind, n }, i) => ({ kind, n, from: starts[i]! }))
    .filter(({ kind, n }) => kind !== 'lost' && n > 0);
  const places = apart(
    labels.map(({ from }) => from / Math.max(1, all)),
    (text.locale === 'en' ? 7 : 5.5) / Math.max(1, room >= broadFrom ? room / 2 : room),
  );
  // Of twenty members each has much room: a stroke stays a stroke, at most half an em wide.
  const width = Math.min(5, (5 * all) / Math.max(1, room));
  return html`<div class="vote-bar">
    <div class="bar-notes">
      <span>${words.strokeIs(pass.of, all)}</span>
      <span class="bar-line-note"
        >${words.lineAt(pass.of, pass.num, pass.den, pass.inclusive ? leastOf(pass, all) : Math.floor(at), pass.inclusive)}</span
      >
      <span
        >${pass.of !== 'valid' && invalid + lost > 0 ? words.dashed(invalid, missing, lost - missing) : nothing}</span
      >
    </div>
    <div class="bar-drawing">
      <svg
        viewBox="0 0 ${all * step} ${height}"
        preserveAspectRatio="none"
        aria-hidden="true"
        ${cssom({ '--w': String(width) })}
      >
        ${parts.map(({ kind, n }, i) => drawPart(kind, starts[i]!, n, all))}
      </svg>
      <i class="bar-line" ${cssom({ left: place(at) })}></i>
    </div>
    <ul class="bar-labels">
      ${labels.map(
        ({ kind, n }, i) =>
          html`<li ${cssom({ left: `${places[i]! * 100}%` })}>
            <b class="fig">${n}</b
            ><span class="nw"
              >${
                kind === 'absent'
                  ? written > 0
                    ? words.otherAbsent
                    : words.absent
                  : kind === 'written'
                    ? words.writtenFor
                    : html`${words[kind as 'yes']} ${sign(kind as 'yes')}`
              }</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Places along a line, each at least `gap` from the next and none over the end; nearest to where they belong. */
function apart(wanted: readonly number[], gap: number): number[] {
  const places = [...wanted];
  for (let i = places.length - 1, most = 1 - gap; i >= 0; i--, most = places[i + 1]! - gap)
    places[i] = Math.min(places[i]!, most);
  for (let i = 0, least = 0; i < places.length; i++, least = places[i - 1]! + gap)
    places[i] = Math.max(places[i]!, least);
  return places;
}

function drawPart(kind: string, from: number, n: number, all: number): SVGTemplateResult | typeof nothing {
  if (n <= 0) return nothing;
  if (all > mostStrokes)
    return svg`<path class=${`block ${kind}`} d="M${from * step} ${top[kind] ?? 0}h${n * step}V${height}H${from * step}Z" />`;
  const each = Array.from({ length: n }, (_, i) => {
    const x = (from + i) * step;
    if (kind === 'no') return `M${x + 1.5} 18l7 26M${x + 8.5} 18l-7 26`;
    if (kind === 'abstain') return `M${x + 1.5} 31h7`;
    return `M${x + 5} ${top[kind] ?? 0}V${kind === 'lost' ? 44 : height}`;
  });
  return svg`<path class=${kind} d=${each.join('')} />`;
}

/** Where a stroke begins; absent ones are short, at the foot. */
const top: Readonly<Record<string, number>> = {
  yes: 0,
  written: 12,
  no: 18,
  abstain: 28,
  lost: 18,
  absent: 50,
};
