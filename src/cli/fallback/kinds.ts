import { placeOfEntry } from '../../contract/checks/leaderboard.places.js';
import type { BallotDocument } from '../../contract/generated/ballot/types.js';
import type { HonorRollDocument } from '../../contract/generated/honor-roll/types.js';
import type { LeaderboardDocument } from '../../contract/generated/leaderboard/types.js';
import type { OrgTreeDocument, Post } from '../../contract/generated/org-tree/types.js';
import type { Photo, PhotoWallDocument } from '../../contract/generated/photo-wall/types.js';
import { isElected, modelOf } from '../../elements/ballot/model/model.js';
import { buildModel as honorModel, groupsOf, type HonorItem } from '../../elements/honor-roll/model/model.js';
import { Board, type Side } from '../../elements/leaderboard/model/board.js';
import {
  buildModel as orgModel,
  holderName,
  type OrgModel,
  type UnitNode,
} from '../../elements/org-tree/model/model.js';
import { buildModel as wallModel, bySection } from '../../elements/photo-wall/model/model.js';
import { compareNames } from '../../text/compare.js';
import { escaped, type Page } from './page.js';

/** A list, nested as the units are. Written without recursion: a chain may be of any length. */
export function orgTree(page: Page<OrgTreeDocument>): string {
  const model = orgModel(page.document);
  let html = '';
  let depth = 0;
  for (const node of model.nodes) {
    html += node.level > depth ? '<ul>\n' : '</li>\n</ul>\n'.repeat(depth - node.level) + '</li>\n';
    depth = node.level;
    html += `<li>${unit(page, model, node)}`;
  }
  return html + '</li>\n</ul>\n'.repeat(depth);
}

function unit(page: Page<OrgTreeDocument>, model: OrgModel, { unit: own, type }: UnitNode): string {
  const { words } = page;
  const members = own.counts?.['members'];
  const parts = [
    type ? page.say(type.label) : '',
    page.say(own.area),
    members ? `${words.members}${page.figure(members)}` : '',
    ...(own.posts ?? []).map((post) => held(page, model, post)),
    page.say(own.contact?.place),
    page.say(own.contact?.hours),
    escaped(own.contact?.phone ?? ''),
  ].filter(Boolean);
  const name = page.link(own.href, `<strong>${page.say(own.name)}</strong>`);
  return parts.length > 0 ? `${name} <span>${parts.join(page.locale === 'en' ? '; ' : '；')}</span>` : name;
}

function held(page: Page<OrgTreeDocument>, model: OrgModel, post: Post): string {
  const { title, holder } = post;
  const { words } = page;
  const head = page.say(title);
  if (holder === undefined) return head;
  return `${head}${words.colon}${page.say(holderName(post, model)) || words.vacant}`;
}

/** One table for teams and one for persons, in the order of the document: positions are for the screen. */
export function leaderboard(page: Page<LeaderboardDocument>): string {
  const board = new Board(page.document);
  const { words } = page;
  const heads = [
    words.name,
    words.group,
    ...board.measures.map(({ label, unit }) => page.say(label) + (unit ? escaped(`（${unit}）`) : '')),
    words.checked,
  ];
  const tables = board.sides.map((side: Side) => {
    const rows = [...board.members(side)].map((index) => {
      const { name, group, values, verified, href } = board.entries[index]!;
      const team = typeof group === 'string' ? board.entries[placeOfEntry(board.entries, group)] : undefined;
      return [
        page.link(href, page.say(name)),
        team?.optOut === true ? '' : page.say(team ? team.name : group),
        ...board.measures.map(({ id, decimals }) => number(values[id], decimals)),
        verified === true ? words.isChecked : words.notChecked,
      ];
    });
    return page.table(side === 'team' ? words.teams : words.persons, heads, rows);
  });
  const totals = (page.document.totals ?? []).map(
    ({ label, figure }) => [page.say(label), page.figure(figure)] as const,
  );
  return [totals.length > 0 ? page.terms(totals) : '', ...tables].filter(Boolean).join('\n');
}

/** A missing figure is no zero. */
const number = (value: number | null | undefined, decimals: number | undefined): string =>
  value == null ? '—' : decimals === undefined ? String(value) : value.toFixed(decimals);

/** One table a level, the highest first; what was revoked is last. */
export function honorRoll(page: Page<HonorRollDocument>, today: string): string {
  const { words, document } = page;
  const total = document.total ? `<p>${page.figure(document.total)}</p>\n` : '';
  const heads = [page.words.name, words.issuer, words.date, words.recipients, ''];
  const groups = groupsOf(honorModel(document, today), 'level').map(({ level, kind, items }) => {
    const caption =
      kind === 'revoked' || !level
        ? words.revoked
        : page.say(level.label) || (level.builtIn ? words[level.id as 'national'] : escaped(level.id));
    return page.table(
      caption,
      heads,
      items.map((item) => honor(page, item)),
    );
  });
  return total + groups.join('\n');
}

function honor(page: Page<HonorRollDocument>, { honor: own, validity }: HonorItem): string[] {
  const { words } = page;
  const end = validity.state !== 'revoked' && validity.until !== undefined ? page.date(validity.until) : '';
  const standing =
    validity.state === 'revoked'
      ? words.revoked
      : !end
        ? ''
        : validity.state === 'valid'
          ? words.until(end)
          : words.expired(end);
  return [
    page.link(own.href, page.say(own.title)) + (own.sample ? ` (${words.sample})` : ''),
    page.say(own.issuer),
    own.date === undefined ? words.noDate : page.date(own.date),
    (own.recipients ?? []).map(({ name }) => page.say(name)).join(words.pause),
    standing,
  ];
}

/** As the attributes of `<qs-photo-wall>` of these names: only photos with a consent that is written down, or that were reviewed. */
export interface Strict {
  readonly strictConsent: boolean;
  readonly strictReview: boolean;
}

/** Sections with their photos. What was refused, or has an end, is not among them: a page that stands cannot take it out. */
export function photoWall(page: Page<PhotoWallDocument>, today: string, strict: Strict): string {
  const { document, words } = page;
  const model = wallModel(document, { today, ...strict });
  const photos = model.photos.filter(
    (each) => each.expiresAt === undefined && each.consent?.until === undefined,
  );
  const sections = bySection(photos, document.sections).map(({ section, photos: own }) => {
    const title = section ? page.say(section.title) : words.photos;
    return `<p>${title}</p>\n<ul>\n${own.map((each) => `<li>${figure(page, each)}</li>`).join('\n')}\n</ul>`;
  });
  const cases = model.cases.map(({ case: own, objects }) => {
    const items = objects.map(
      ({ title, material, size, donor, text: told }) =>
        `<li>${[title, material, size, donor, told]
          .map((each) => withoutStop(page.say(each)))
          .filter(Boolean)
          .join(between(page))}</li>`,
    );
    return `${own ? `<p>${page.say(own.title)}</p>\n` : ''}<ul>\n${items.join('\n')}\n</ul>`;
  });
  return [...sections, ...cases].join('\n');
}

const withoutStop = (text: string): string => text.replace(/[。.]$/, '');
const between = ({ locale }: Page<PhotoWallDocument>): string => (locale === 'en' ? ', ' : '；');

function figure(page: Page<PhotoWallDocument>, photo: Photo): string {
  const alt = page.say(photo.alt ?? photo.title ?? photo.caption);
  const said = [
    page.say(photo.title),
    page.say(photo.caption),
    photo.date && page.date(photo.date),
    page.say(photo.place),
    page.say(photo.credit),
  ];
  const image = `<img src="${escaped(photo.src)}" width="${photo.width}" height="${photo.height}" alt="${alt}" loading="lazy">`;
  return `<figure>${image}<figcaption>${said
    .map((each) => withoutStop(each ?? ''))
    .filter(Boolean)
    .join(between(page))}</figcaption></figure>`;
}

/** The meeting, what it decides, and from the declaration on how it came out. */
export function ballot(page: Page<BallotDocument>): string {
  const { document, words } = page;
  const model = modelOf(document, compareNames);
  const { meeting, roll, box, stage } = document;
  const isDeclared = ['declared', 'published', 'carried-out'].includes(stage);
  const { outcome, lines, isElection } = model;
  const names = new Map(lines.map(({ id, name }) => [id, page.say(name)]));
  const elected = isElected(outcome)
    ? outcome.elected.map((id) => names.get(id) ?? escaped(id)).join(words.pause)
    : '';
  // Nobody is elected yet by a preselection.
  const isPreselection = model.aim === 'preselection';
  const result =
    isPreselection && outcome.status === 'complete' ? words.selected : (words.outcome[outcome.status] ?? '');
  const terms = page.terms([
    [words.meeting, `${page.say(meeting.name)} ${page.date(meeting.date)}`],
    [words.place, page.say(meeting.place)],
    isElection
      ? [words.candidates, lines.map(({ name }) => page.say(name)).join(words.pause)]
      : [words.motion, page.say(document.matter.motion)],
    ...(['expected', 'present'] as const).map((name) => [words[name], text(roll?.[name])] as const),
    ...(['issued', 'returned'] as const).map((name) => [words[name], text(box?.[name])] as const),
    ...(isDeclared
      ? (['valid', 'invalid'] as const).map((name) => [words[name], text(box?.[name])] as const)
      : []),
    ...(isDeclared
      ? [[words.result, result] as const, [isPreselection ? words.selected : words.elected, elected] as const]
      : []),
  ]);
  if (!isDeclared || !document.tally) return terms;
  const rows = lines.map(({ name, votes }) => [
    page.say(name),
    ...[votes?.yes, votes?.no, votes?.abstain].map(text),
  ]);
  return `${terms}\n${page.table(words.result, [words.name, words.yes, words.no, words.abstain], rows)}`;
}

const text = (count: number | undefined): string => (count === undefined ? '' : String(count));
