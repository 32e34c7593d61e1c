import type { Match, SearchIndex } from '../../search/search.js';
import { holderName, personIdOf, type UnitNode } from './model/model.js';
import type { Label } from '../../text/label.js';
import type { OrgWords } from './model/words.js';

/** All that can be found in an organisation, in reading order: names, posts and who holds them, skills, areas, contacts. */
export function indexOf(words: OrgWords): SearchIndex<UnitNode> {
  const { model } = words;
  const index: Match<UnitNode>[] = [];
  for (const node of model.nodes) {
    const where = node.parent ? words.name(node.parent) : '';
    const name = words.name(node);
    const add = (id: string, label: Label | undefined, at = name, text = words.say(label)): void => {
      if (text) index.push({ item: node, id, text, also: words.inChinese(label), where: at });
    };
    add(node.id, node.unit.name, where, name);
    for (const post of node.unit.posts ?? []) {
      if (post.holder) add(post.id, holderName(post, model), name, words.holder(post));
      add(post.id, post.title);
      const person = personIdOf(post);
      for (const skill of (person && model.people.get(person)?.skills) || []) add(post.id, skill);
    }
    const { area, contact } = node.unit;
    for (const label of [area, contact?.place, contact?.hours, contact?.phone]) add(node.id, label);
    if (node.unit.shortName !== undefined) add(node.id, words.shortLabel(node), where, words.shortName(node));
  }
  return index;
}
