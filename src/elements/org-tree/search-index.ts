import type { Match, SearchIndex } from '../../search/search.js';
import { personIdOf, type UnitNode } from './model/model.js';
import type { OrgWords } from './model/words.js';

/** All that can be found in an organisation, in reading order: names, posts and who holds them, skills, areas, how it is reached. */
export function indexOf(words: OrgWords): SearchIndex<UnitNode> {
  const { model } = words;
  const index: Match<UnitNode>[] = [];
  for (const node of model.nodes) {
    const where = node.parent ? words.name(node.parent) : '';
    const add = (id: string, text: string, at = where): void => {
      if (text) index.push({ item: node, id, text, where: at });
    };
    const name = words.name(node);
    add(node.id, name);
    for (const post of node.unit.posts ?? []) {
      if (post.holder) add(post.id, words.holder(post), name);
      add(post.id, words.say(post.title), name);
      const person = personIdOf(post);
      for (const skill of (person && model.people.get(person)?.skills) || [])
        add(post.id, words.say(skill), name);
    }
    const { area, contact } = node.unit;
    for (const label of [area, contact?.place, contact?.hours, contact?.phone])
      add(node.id, words.say(label), name);
    if (node.unit.shortName !== undefined) add(node.id, words.shortName(node));
  }
  return index;
}
