import { html, nothing, type TemplateResult } from 'lit';
import { renderDigest } from '../../../frame/parts/digest.js';
import { sign } from '../../../frame/parts/signs.js';
import { nameKey } from '../../../rules/name-key.js';
import { recount, type Ballot, type Recount } from '../../../rules/recount.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import type { FaceScene } from '../face-part.js';
import { isElected, type Votes } from '../model/model.js';
import { outcomeWord } from '../model/outcome.js';
import { reportOf, sealedOf, type ChainReport, type MeetingRecord } from '../model/record.js';
import type { BallotText } from '../model/text.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { outcomeStrings } from '../strings/outcome.strings.js';
import { recordStrings } from '../strings/record.strings.js';
import { wordsIn } from '../words.js';

export { sealedOf };

/** Whether the chain of the records holds, and a recount of each. */
export function renderChain(scene: FaceScene): TemplateResult {
  const { text, level } = scene;
  const words = wordsIn(text, recordStrings);
  const report = reportOf(text.document);
  const { check, records } = report;
  if (records.length === 0) return html``;
  const { items } = scene.page(records.map((_, i) => i));
  return html`<section>
    ${renderHeading(level, 'part', words.chain)}
    <p class="verdict ${check.ok ? '' : 'wrong'}" data-say>
      ${sign(check.ok ? 'tick' : 'cross')}<span
        >${check.ok ? words.chainOk(records.length) : words.chainBroken(check.at ?? 0, check.reason ?? 'digest')}</span
      >
    </p>
    <ol class="chain">
      ${items.map((i) => renderSealed(text, report, i))}
    </ol>
    ${scene.pager()}
  </section>`;
}

function renderSealed(text: BallotText, { records, recounts }: ChainReport, at: number): TemplateResult {
  const words = wordsIn(text, outcomeStrings, recordStrings);
  const { digest, previous, record } = records[at]!;
  const { meeting, matter, rule } = record as Partial<MeetingRecord>;
  const recounted = recounts[at];
  const said = (status: string): string => outcomeWord(words, status, rule?.id);
  const { seats, candidates } = matter ?? {};
  const what = Array.isArray(candidates) && seats ? words.seats(seats, candidates.length) : '';
  const title = [
    meeting && text.say(meeting.name),
    matter?.motion ? text.tell(matter.motion) : what,
    meeting?.date,
  ]
    .filter(Boolean)
    .join(words.space);
  return html`<li data-row>
    <p class="serif">${title}</p>
    <p>
      ${words.recount}${words.colon}${
        !recounted
          ? words.recountNot
          : recounted.agrees
            ? html`${sign('tick')} ${said(recounted.found)}${words.comma}${words.recountAgrees}`
            : html`${sign('cross')} ${words.recountDiffers(said(recounted.told), said(recounted.found))}`
      }
    </p>
    ${renderDigest(digest)}
    <p class="cap">
      ${words.previous}${words.colon}${previous === null ? words.first : previous.slice(0, 8)}
    </p>
  </li>`;
}

/** The ballots of the box, counted anew; what comes out must be what was told. */
export function renderBallots(text: BallotText, ballots: readonly Ballot[]): TemplateResult {
  const { document, model } = text;
  const words = { ...wordsIn(text, figuresStrings, outcomeStrings), ...recordStrings[text.locale] };
  const { roll, box, matter } = document;
  const found = recount(
    ballots,
    document.rule,
    {
      expected: roll?.expected ?? 0,
      present: roll?.present ?? 0,
      issued: box?.issued ?? 0,
      ...(box?.returned === undefined ? {} : { returned: box.returned }),
      ...(roll?.written ? { written: roll.written } : {}),
    },
    matter,
  );
  const told = model.outcome;
  const said = (status: string): string => outcomeWord(words, status, model.rule.id);
  const isSame =
    found.status === told.status &&
    (isElected(told)
      ? 'elected' in found && namesIn(found.elected) === namesIn(told.elected)
      : 'margin' in found && found.margin === told.margin);
  const differing = isSame ? firstDifference(text, found) : undefined;
  const isRight = isSame && differing === undefined;
  const spoiled = found.warnings.find(({ code }) => code === 'spoiled-lines')?.params['lines'];
  return html`<p class="verdict ${isRight ? '' : 'wrong'}" data-say>
      ${sign(isRight ? 'tick' : 'cross')}<span
        >${text.aside(words.recount, words.sheets(ballots.length))}${words.colon}${
          differing
            ? words.recountVotes(...differing)
            : isSame
              ? words.recountAgrees
              : words.recountDiffers(said(told.status), said(found.status))
        }</span
      >
    </p>
    ${spoiled ? html`<p class="reminder">${words.spoiledSay(spoiled)}</p>` : nothing}`;
}

/** Ids, and persons by whichever spelling. */
const namesIn = (elected: readonly string[]): string => elected.map(nameKey).sort().join();

/** Of whose votes a recount gives others than were told, with both; the outcome may be the same. */
function firstDifference(text: BallotText, { tally }: Recount): [string, string, string] | undefined {
  const { document, model, words } = text;
  const { box, tally: told } = document;
  if (!tally || !told) return undefined;
  const votesOf = (given: Partial<Votes> | undefined): string =>
    [given?.yes, given?.no, given?.abstain].join(words.pause);
  const inOrder = (names: readonly { name: string; votes: number }[] = []): string =>
    [...names]
      .sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1))
      .map(({ name, votes }) => `${name} ${votes}`)
      .join(words.pause);
  const rows: [string, string, string][] = [
    [figuresStrings[text.locale].valid, String(box?.valid), String(tally.valid)],
  ];
  if ('candidates' in tally) {
    for (const line of model.lines)
      rows.push([
        text.name(line),
        votesOf(line.votes),
        votesOf(tally.candidates.find(({ id }) => id === line.id)),
      ]);
    rows.push([recordStrings[text.locale].others, inOrder(told.writeIns), inOrder(tally.writeIns)]);
  } else rows.push([words.motion, votesOf(told), votesOf(tally)]);
  return rows.find(([, a, b]) => nameKey(a) !== nameKey(b));
}
