import { html, nothing, type TemplateResult } from 'lit';
import type { CycleStep, Person, Post } from '../../../contract/generated/org-tree/types.js';
import { renderSense } from '../../../frame/sense.js';
import { renderHeading } from '../../../shell/paint/heading.js';
import { formatDate } from '../../../text/date.js';
import { renderHolder } from '../holder.js';
import { yearOf } from '../model/cycle.js';
import { holderName, holderOf, personIdOf, type UnitNode } from '../model/model.js';
import { postsByTitle, remarkOf } from '../model/posts.js';
import type { OrgWords } from '../model/words.js';
import type { ViewContext } from '../view-context.js';
import { firstFacts, remarks, renderFacts, tellUnit } from './facts.js';
import { firstOf, inLine, part, renderWho, sense, withMark } from './line.js';
import { secondLinesOf } from './relations.js';
import { renderYear } from './year.js';

/**
 * What is known of a unit and the post chosen in it, by its own id or its holder's (its head by default): who, since when, who else, duties, the
 * course of the year, figures, contact.
 *
 * @param isOver the units below it follow: a line or two at once, and the whole when it is asked for
 */
export function renderDetail(node: UnitNode, context: ViewContext, isOver = false): TemplateResult {
  const { state, words } = context;
  const chosen = state.chosenId;
  const posts = node.unit.posts ?? [];
  const isChosen = (each: Post): boolean =>
    each.id === chosen || (chosen !== null && personIdOf(each) === chosen);
  const post = posts.find(isChosen) ?? posts[0];
  const person = post && personIdOf(post);
  const ties = secondLinesOf(node, post && isChosen(post) ? person : undefined, words, person);
  const level = context.headingLevel + 1;
  // Also the units below it and who leads them, where the screen does not show them.
  const withBelow = context.isPaged || !state.isOpen(node);
  const whole = html`${post ? renderPost(node, post, words, level) : renderHeading(level, 'detail-of', part(node.unit.name, words, words.name(node)))}
  ${tellUnit(node, words, withBelow)} ${renderFacts(firstFacts(ties, (tie) => tie, words))}
  ${post ? html`${renderDuties(post, words, level + 1)} ${renderFacts([...remarks(post, words, post.title), ...remarks(personOf(post, words), words, holderName(post, words.model))])} ${renderYear(post, words, level + 1)}` : nothing}`;
  if (!isOver || !context.isFolding) return whole;
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
    holder?.since === undefined ? '' : strings.since(formatDate(holder.since, words.spoken)),
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
