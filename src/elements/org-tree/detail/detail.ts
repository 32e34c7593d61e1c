import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CycleStep, Person, Post } from '../../../contract/generated/org-tree/types.js';
import { renderSense } from '../../../frame/sense.js';
import { renderHolder } from '../list/list-view.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { renderName } from '../../../shell/paint/name.js';
import { formatDate } from '../../../text/date.js';
import { formatFigure, type Figure } from '../../../text/figure.js';
import type { Label } from '../../../text/label.js';
import { textLength } from '../../../text/length.js';
import { monthPosition, yearOf, type MonthMark, type Stage, type Year } from '../model/cycle.js';
import { holderName, holderOf, personIdOf, type UnitNode } from '../model/model.js';
import { around } from '../around.js';
import { postsByTitle, remarkOf } from '../model/posts.js';
import { secondLinesOf } from './relations.js';
import type { OrgWords } from '../model/words.js';
import { ownAddress } from '../../../frame/own-address.js';
import { safeHref } from '../../../shell/paint/safe-href.js';

export { detailStyles } from './detail.styles.js';

/** Entries of one kind that are told of a unit; the rest is counted. Five hundred posts fill a page and tell nothing. */
const most = 40;

/** The first of a list, and how many there are besides. */
function firstOf<T>(all: readonly T[], say: (each: T) => unknown, words: OrgWords): unknown[] {
  const said = all.slice(0, most).map(say);
  return all.length > most ? [...said, words.strings.rest(all.length - most)] : said;
}

/** The same in rows. */
const firstFacts = <T>(all: readonly T[], tell: (each: T) => Fact, words: OrgWords): Fact[] =>
  firstOf(all, tell, words).map((each) => (typeof each === 'string' ? ['', each] : (each as Fact)));

/** What holds the mark after it itself. */
type Held = (mark: string) => unknown;

/** Things in a line, parted by a mark; a line is broken after it. What ends with a name holds the mark itself. */
function inLine(parts: readonly unknown[], mark: string): unknown {
  return parts.map((part, i) => {
    const own = i < parts.length - 1 ? mark : '';
    return html`${typeof part === 'function' ? (part as Held)(own) : [part, own]}<wbr />`;
  });
}

/**
 * Who holds a post, for `inLine`: no mark begins a line after a name that is fitted.
 *
 * @param before stands on the same line, where `length`, that of both, leaves room for it on the narrowest screen
 */
const withMark =
  (post: Post, words: OrgWords, before: unknown = '', length = 0): Held =>
  (mark) =>
    html`<span class=${length > 8 ? '' : 'nw'}
      >${before}<span class="nw">${renderWho(post, words)}${mark}</span></span
    >`;

/** A name or a title as it is read in a line, with its own language and direction. */
function part(label: Label | undefined, words: OrgWords, text = words.say(label)): unknown {
  return text && html`<bdi lang=${words.lang(label)}>${text}</bdi>`;
}

/** The same where it may take more than a line: broken by sense. */
const sense = (label: Label | undefined, words: OrgWords, text = words.say(label)): unknown =>
  html`<bdi lang=${words.lang(label)}>${renderSense(text)}</bdi>`;

/** Who holds a post, as a line holds it. */
function renderWho(post: Post, words: OrgWords): unknown {
  const name = words.holder(post);
  return words.isVacant(post) ? name : renderName(name, words.holderLang(post));
}

/**
 * What is known of a unit and the post chosen in it, by its own id or its holder's (its head by default): who, since when, who else, duties, the
 * course of the year, figures, contact.
 *
 * @param brief a line or two at once, and the whole when it is asked for: above what stands open below it on a phone
 * @param withBelow also the units below it and who leads them, where the screen does not show them
 */
export function renderDetail(
  node: UnitNode,
  chosen: string | null,
  words: OrgWords,
  headingLevel: number,
  brief: boolean,
  withBelow: boolean,
): TemplateResult {
  const posts = node.unit.posts ?? [];
  const isChosen = (each: Post): boolean =>
    each.id === chosen || (chosen !== null && personIdOf(each) === chosen);
  const post = posts.find(isChosen) ?? posts[0];
  const whole = html`${post ? renderPost(node, post, words, headingLevel + 1) : renderHeading(headingLevel + 1, 'detail-of', part(node.unit.name, words, words.name(node)))}
  ${tellUnit(node, words, withBelow)}
  ${renderFacts(firstFacts(secondLinesOf(node, post && isChosen(post) ? personIdOf(post) : undefined, words, post && personIdOf(post)), (line) => line, words))}
  ${post ? html`${renderDuties(post, words, headingLevel + 2)} ${renderFacts([...remarks(post, words, post.title), ...remarks(personOf(post, words), words, holderName(post, words.model))])} ${renderYear(post, words, headingLevel + 2)}` : nothing}`;
  if (!brief) return whole;
  return html`${post ? renderBrief(node, post, words) : nothing}
    <details>
      <summary>${words.strings.detail}</summary>
      ${whole}
    </details>`;
}

/** What the row above does not tell already: the other posts, and how far the year has come. */
function renderBrief(node: UnitNode, post: Post, words: OrgWords): TemplateResult {
  const { strings } = words;
  const year = yearOf(post, words.model.document.asOf)?.steps ?? [];
  const isDone = ({ state }: CycleStep): boolean => state === 'done';
  // The English names of stages hold commas.
  const between = words.locale === 'en' ? '; ' : words.frame.pause;
  const done = year.filter(({ stage, steps }) => stage !== 'talk' && steps.every(isDone));
  const talks = year.find(({ stage }) => stage === 'talk')?.steps.filter(isDone).length ?? 0;
  const said = [
    done.length > 0 ? strings.stagesDone(done.map(({ stage }) => strings[stage]).join(between)) : '',
    talks > 0 ? strings.talksHeld(talks) : '',
  ].filter(Boolean);
  const isHead = post === node.unit.posts?.[0];
  return html`${isHead ? nothing : html`<p class="detail-of">${part(post.title, words)}${strings.space}${renderWho(post, words)}</p>`}
  ${colleagues(node, post, words).map((each) => html`<p class="detail-more">${each}</p>`)}
  ${said.length > 0 ? html`<p class="detail-more">${said.join(words.frame.comma)}</p>` : nothing}`;
}

function renderPost(node: UnitNode, post: Post, words: OrgWords, level: number): TemplateResult {
  const { strings } = words;
  const holder = holderOf(post, words.model);
  const said = [
    holder?.since === undefined ? '' : strings.since(formatDate(holder.since, words.locale)),
    part(holder?.note, words),
    ...colleagues(node, post, words),
  ].filter(Boolean);
  return html`${renderHeading(level, 'detail-of', html`${part(node.unit.name, words, words.name(node))}${strings.space}${part(post.title, words)}`)}
  ${words.holder(post) ? html`<p class="detail-who">${renderHolder(post, words)}</p>` : nothing}
  ${said.length > 0 ? html`<p class="detail-more">${said.map((each) => html`<span>${each}</span> `)}</p>` : nothing}
  ${otherPosts(node, post, words)} ${tellSkills(post, words)}`;
}

/** Who holds a post, as far as the document tells of people. */
function personOf(post: Post, words: OrgWords): Partial<Person> {
  const id = personIdOf(post);
  return (id === undefined ? undefined : words.model.people.get(id)) ?? {};
}

/** 专长：党建、民政. */
function tellSkills(post: Post, words: OrgWords): TemplateResult | typeof nothing {
  const { skills = [] } = personOf(post, words);
  if (skills.length === 0) return nothing;
  const { colon, pause } = words.frame;
  const said = firstOf(skills, (skill) => part(skill, words), words);
  return html`<p class="detail-more">${words.strings.skills}${colon}${inLine(said, pause)}</p>`;
}

/** 支部委员：李国平、苏晓梅: the other posts of the unit, one group a title. */
function colleagues(node: UnitNode, post: Post, words: OrgWords): unknown[] {
  const others = (node.unit.posts ?? []).filter((each) => each !== post);
  const { colon, pause } = words.frame;
  const tell = ([title, posts]: [string, Post[]]): unknown => {
    const tellOne = (each: Post): unknown => {
      const note = remark(each, words);
      return note ? [renderWho(each, words), note] : withMark(each, words);
    };
    const said = firstOf(posts, tellOne, words);
    return html`${part(posts[0]!.title, words, title)}${colon}${inLine(said, pause)}`;
  };
  return firstOf(postsByTitle(others, words), tell, words);
}

/** （代理）, in its own language. */
function remark(post: Post, words: OrgWords): unknown {
  return part(post.holder?.note, words, remarkOf(post, words));
}

/** One person, several posts: the others are named at each. */
function otherPosts(node: UnitNode, post: Post, words: OrgWords): TemplateResult | typeof nothing {
  const person = personIdOf(post);
  if (person === undefined) return nothing;
  const others = (words.model.unitsOfPerson.get(person) ?? []).flatMap((unit) =>
    (unit.unit.posts ?? []).flatMap((other) =>
      other !== post && personIdOf(other) === person ? [{ unit, other }] : [],
    ),
  );
  if (others.length === 0) return nothing;
  const { colon, pause } = words.frame;
  const between = words.locale === 'en' ? ' ' : '';
  const said = firstOf(
    others,
    ({ unit, other }) =>
      html`${unit === node ? nothing : [sense(unit.unit.name, words, words.name(unit)), between, html`<wbr />`]}${sense(other.title, words)}`,
    words,
  );
  return html`<p class="detail-more sense">${words.strings.otherPosts}${colon}${inLine(said, pause)}</p>`;
}

function tellUnit(node: UnitNode, words: OrgWords, withBelow: boolean): TemplateResult | typeof nothing {
  const { strings, locale } = words;
  const { unit } = node;
  const { place, hours, phone } = unit.contact ?? {};
  const tellFigure = ([id, figure]: [string, Figure]): Fact => {
    const said = words.say(formatFigure(figure, locale));
    return [
      id === 'members' ? strings.members : part(id, words),
      // Usual units are ours, in the reader's language; others stand as they were given.
      said.endsWith(figure.unit) ? part(figure.unit, words, said) : said,
    ];
  };
  return renderFacts([
    ...(withBelow ? tellBelow(node, words) : []),
    [part(node.type?.areaLabel, words) || strings.area, part(unit.area, words)],
    ...firstFacts(Object.entries(unit.counts ?? {}), tellFigure, words),
    [strings.established, unit.established && formatDate(unit.established, locale)],
    [strings.contactPlace, part(place, words)],
    [strings.contactHours, part(hours, words)],
    [
      strings.contactPhone,
      phone &&
        html`<span lang=${words.lang(phone)}
          >${words.codes ? words.say(phone) : linkNumbers(words.say(phone))}</span
        >`,
    ],
    ...remarks(unit, words, unit.name, words.name(node)),
  ]);
}

/** 楼道党小组: 一组　毛惠芬、二组 …: units that have nobody below them, a line for each type of them. */
function tellBelow({ children }: UnitNode, words: OrgWords): Fact[] {
  if (children.some((child) => child.children.length > 0)) return [];
  const tell = (child: UnitNode): unknown => {
    const head = words.head(child);
    const called = words.shortName(child);
    const name = part(words.shortLabel(child), words, called);
    return head
      ? withMark(head, words, [name, words.strings.space], textLength(called + words.holder(head)))
      : name;
  };
  return Array.from(new Set(children.map(({ type }) => type)), (type): Fact => {
    const all = children.filter((child) => child.type === type);
    return [type ? words.paintMany(type) : '', inLine(firstOf(all, tell, words), words.frame.pause)];
  });
}

/** The remark and the page of a unit, a post or a person. */
function remarks(
  { note, href }: Pick<Post, 'note' | 'href'>,
  words: OrgWords,
  of: Label | undefined,
  name = words.say(of),
): Fact[] {
  return [
    ['', note === undefined ? '' : words.paint(note, words.tell(note))],
    ['', href && link(href, around(words.frame.website, part(of, words, name)), words, name)],
  ];
}

/**
 * A link; where nobody can follow one, a code for a telephone: of this site alone, for it is followed unread.
 *
 * @param name whose page it is; without it there is no code
 */
function link(href: string, text: unknown, words: OrgWords, name?: string): unknown {
  if (!words.codes) return html`<a class="link" href=${safeHref(href)}>${text}</a>`;
  if (name === undefined) return text;
  const address = ownAddress(href);
  // A longer one has no code.
  const qr = address !== null && address.length < 2_000 && words.codes();
  return qr
    ? html`${qr.renderQr(qr.qrOf(address), words.frame.website(name))}<span aria-hidden="true">${text}</span>`
    : '';
}

/** Each number in a text can be dialled, the rest stays text: 0574-62810001、62810002，转801. Full-width digits count. */
function linkNumbers(text: string): unknown[] {
  // Over a blank it goes on only after few digits: 0574 62810001 is one, 62810001 62810002 are two.
  const number = /((?:[+＋(（]?[\d０-９]{1,4}[)）]?[\s—–－-]+)*[+＋(（]?[\d０-９][\d０-９()（）]*)/;
  return text.split(number).map((part, i) => {
    if (i % 2 === 0) return part;
    const digits = part.normalize('NFKC').replace(/[^\d+]/g, '');
    // An extension, a floor or a room is no number to be dialled; 110 alone is.
    return digits.length < (part === text ? 3 : 5) ? part : html`<a href="tel:${digits}">${part}</a>`;
  });
}

type Fact = readonly [term: unknown, fact: unknown];

/** What is not told has no row. */
function renderFacts(facts: readonly Fact[]): TemplateResult | typeof nothing {
  const told = facts.filter(([, fact]) => fact);
  if (told.length === 0) return nothing;
  return html`<dl class="facts">
    ${told.map(
      ([term, fact]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderDuties(post: Post, words: OrgWords, level: number): TemplateResult | typeof nothing {
  const duties = post.duties ?? [];
  if (duties.length === 0) return nothing;
  return html`${renderHeading(level, 'detail-head', words.strings.duties)}
    <ol class="duties">
      ${firstOf(duties, (duty) => html`<span lang=${words.lang(duty)}>${clauses(words.tell(duty))}</span>`, words).map((duty) => html`<li>${duty}</li>`)}
    </ol>`;
}

/** Short sentences break at their commas: 小事简议，大事细议，/要事议妥，急事议决。 Long ones fill their lines. */
function clauses(text: string): unknown {
  const parts = text.length > 60 ? null : text.match(/[，；。]*[^，；。]+[，；。]*/g);
  return parts && parts.length > 1 ? parts.map((part) => html`<span>${renderSense(part)}</span>`) : text;
}

function renderYear(post: Post, words: OrgWords, level: number): TemplateResult | typeof nothing {
  const { asOf } = words.model.document;
  const year = yearOf(post, asOf);
  if (!year) return nothing;
  return html`${renderHeading(level, 'detail-head', words.strings.year(year.year))}
    ${year.marks.length > 0 ? drawYear(year, asOf, words) : nothing}
    <ul class="cycle">
      ${year.steps.map(({ stage, steps }) => {
        const isDone = steps.every((step) => step.state === 'done');
        const records = steps.flatMap(({ href }) => (href === undefined ? [] : [href]));
        const name = words.strings[stage];
        return html`<li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            ${drawMark(stage, isDone || stage === 'talk', 6, 6)}
          </svg>
          <span>${records.length > 0 ? link(records[records.length - 1]!, name, words) : name}</span
          ><small>${tellSteps(stage, steps, words)}</small>
        </li>`;
      })}
    </ul>`;
}

function tellSteps(stage: Stage, steps: readonly CycleStep[], words: OrgWords): unknown {
  const { strings } = words;
  const done = steps.filter((step) => step.state === 'done').length;
  if (stage === 'talk' || steps.length > 1) {
    const late = steps.filter((step) => step.state === 'due');
    const notes = late.map(({ note }) => part(note, words)).filter(Boolean);
    const said = stage === 'talk' ? strings.talks(done, steps.length) : strings.timesDone(done, steps.length);
    return inLine(
      [said, ...(late.length > 0 ? [strings.timesDue(late.length)] : []), ...notes],
      words.frame.comma,
    );
  }
  const [step] = steps;
  if (!step) return '';
  const state = step.state ?? 'planned';
  // What is late is said to be, whatever else is said of it.
  if (step.note !== undefined)
    return inLine([...(state === 'due' ? [strings.due] : []), part(step.note, words)], words.frame.comma);
  const month = Number(step.date?.slice(5, 7));
  if (!month) return strings[state];
  return state === 'done'
    ? strings.monthDone(month)
    : state === 'due'
      ? strings.monthDue(month)
      : strings.monthPlanned(month);
}

const monthWidth = 28;

/** Two or three a month are told apart; more lie on each other. */
const marksAtMost = 60;

/**
 * Twelve ticks a year: squares for what comes once, dots for the monthly talk, filled when done; a line at the day of the data.
 * What it shows is told in words below it.
 */
function drawYear(year: Year, asOf: string, words: OrgWords): TemplateResult {
  const width = monthWidth * 12;
  const now = asOf.startsWith(year.year) && asOf.length === 10 ? monthPosition(asOf) * monthWidth : null;
  const center = (month: number) => (month - 0.5) * monthWidth;
  const anchor = now === null ? 0 : Math.min(Math.max(now, 24), width - 24);
  return html`<svg class="year" viewBox="0 0 ${width} 78" aria-hidden="true">
    <path
      class="year-axis"
      d="M0 34H${width}${Array.from({ length: 13 }, (_, i) => `M${i * monthWidth} 30V34`).join('')}"
    ></path>
    ${year.marks.slice(0, marksAtMost).map((mark) => drawMark(mark.stage, mark.state === 'done', center(mark.month), mark.stage === 'talk' ? 20 : 6, mark))}
    ${Array.from({ length: 12 }, (_, i) => svg`<text class=${i % 2 ? 'even' : ''} x=${center(i + 1)} y="50">${i + 1}</text>`)}
    ${
      now === null
        ? nothing
        : svg`<path class="year-now" d="M${now} 26V62"></path><text class="year-day" x=${anchor} y="76">${shortDay(asOf, words)}</text>`
    }
  </svg>`;
}

/** Without its year, which stands above. */
const shortDay = (date: string, words: OrgWords): string =>
  formatDate(date, words.locale).replace(/ \d{4}$|^\d+年/, '');

/** Shape tells the stage, filling tells that it is done; colour only follows. */
function drawMark(stage: Stage, filled: boolean, x: number, y: number, mark?: MonthMark): TemplateResult {
  const state = `mark ${stage === 'talk' ? 'talk' : 'once'} ${filled ? 'filled' : ''} ${mark?.state ?? ''}`;
  return stage === 'talk'
    ? svg`<circle class=${state} cx=${x} cy=${y} r=${mark ? 3.5 : 4}></circle>`
    : svg`<rect class=${state} x=${x - 5} y=${y - 5} width="10" height="10"></rect>`;
}
