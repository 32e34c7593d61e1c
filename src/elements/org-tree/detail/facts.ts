import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../../contract/generated/org-tree/types.js';
import { formatDate } from '../../../text/date.js';
import { formatFigure, type Figure } from '../../../text/figure.js';
import type { Label } from '../../../text/label.js';
import { textLength } from '../../../text/length.js';
import { around } from '../around.js';
import type { UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';
import { firstOf, inLine, part, withMark } from './line.js';
import { link, linkNumbers } from './link.js';

// What is told in rows of a term and a fact: all that is known of a unit, and the remark and page of anything.

type Fact = readonly [term: unknown, fact: unknown];

/** What is not told has no row. */
export function renderFacts(facts: readonly Fact[]): TemplateResult | typeof nothing {
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

/** The first of a list in rows, as `firstOf` in a line. */
export const firstFacts = <T>(all: readonly T[], tell: (each: T) => Fact, words: OrgWords): Fact[] =>
  firstOf(all, tell, words).map((each) => (typeof each === 'string' ? ['', each] : (each as Fact)));

/** Its area, figures, contact and remark. */
export function tellUnit(
  node: UnitNode,
  words: OrgWords,
  withBelow: boolean,
): TemplateResult | typeof nothing {
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
export function remarks(
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
