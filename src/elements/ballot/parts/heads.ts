import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../../shell/heading.js';
import { renderName } from '../../../shell/name.js';
import { renderSense } from '../../../frame/sense.js';
import { digestGroups } from '../../../rules/seal.js';
import { formatDate } from '../../../text/date.js';
import { stages } from '../../../contract/checks/ballot.stages.js';
import type { BallotText } from '../model/text.js';

/** What the matter is (small), what happens now (large), and at the right how far that is. */
export function renderBallotHead(
  level: number,
  { kicker, title, end = nothing }: { kicker: unknown; title: unknown; end?: unknown },
): TemplateResult {
  return html`<div class="ballot-head">
    <slot name="emblem"></slot>
    <div class="head-text">
      <p class="kicker">${kicker}</p>
      ${renderHeading(level, 'title serif', title)}
    </div>
    ${end === nothing ? nothing : html`<div class="now">${end}</div>`}
  </div>`;
}

/** A title broken by sense, in its own language. */
export const titleOf = (text: BallotText): TemplateResult =>
  html`<span lang=${text.lang(text.document.title)}>${renderSense(text.title)}</span>`;

/** The way of a meeting: where it is now, said in words for readers. */
export function renderProgress(text: BallotText): TemplateResult {
  const { words, document } = text;
  const shown = stages.slice(1);
  const now = shown.indexOf(document.stage);
  return html`<ol class="progress" aria-label=${words.progress}>
    ${shown.map(
      (stage, i) =>
        html`<li
          class=${i < now ? 'past' : i === now ? 'here' : ''}
          aria-current=${i === now ? 'step' : nothing}
        >
          ${words.stage[stage]}
        </li>`,
    )}
  </ol>`;
}

/** The line that votes must reach, and how it comes about; with the rule's source and its status. */
export function renderNeeded(text: BallotText, figured: (text: string) => unknown): TemplateResult {
  const { basis, status } = text.basis;
  return html`<section class="line">
    <p class="line-head serif">${figured(text.neededHead)}</p>
    <div>
      ${text.arithmetic.map((each) => html`<p>${each}</p>`)}
      <p>${basis}<span class="status">${status}</span></p>
    </div>
  </section>`;
}

/** The rule's source and status: stands on every screen and paper that uses the rule. */
export function renderBasis(text: BallotText): TemplateResult {
  const { basis, status } = text.basis;
  return html`<p class="basis">${basis}<span class="status">${status}</span></p>`;
}

/** Chair and tellers at the left; meeting, date and that it is a sample at the right. */
export function renderPeople(text: BallotText, extra = ''): TemplateResult {
  const { words, document } = text;
  const { chair } = document.meeting;
  const person = (label: string, name: string): TemplateResult =>
    html`<span class="person nw">${label}<b>${renderName(name)}</b></span>`;
  return html`<div class="foot">
    <span
      >${chair && !extra ? person(words.chair, text.say(chair.name)) : nothing}${(document.tellers ?? []).map(
        ({ name, role }) => person(words.role[role], text.say(name)),
      )}</span
    >
    <span class="remark"
      >${[
        extra || text.say(document.meeting.name),
        formatDate(document.meeting.date, text.locale),
        document.sample ? text.frame.sample : '',
      ]
        .filter(Boolean)
        .map((each) => html`<span class="nw">${each}</span>`)}</span
    >
  </div>`;
}

/** All of a digest, in eight groups. */
export function renderDigest(digest: string): TemplateResult {
  return html`<code class="digest"
    >${digestGroups(digest).map((group) => html`<span>${group}</span> `)}</code
  >`;
}
