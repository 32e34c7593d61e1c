import type { Post } from '../../../contract/generated/org-tree/types.js';
import { holderOf, type UnitNode } from './model.js';
import type { OrgWords } from './words.js';

/** Posts of which the document says who holds them, or that nobody does. */
export function toldPosts(node: UnitNode): Post[] {
  return (node.unit.posts ?? []).filter((post) => post.holder !== undefined);
}

/** 支部委员 is 委员, Branch committee member is Member beside a board that names the branch already; 副书记 and 组织委员 stay what they are. */
export function shortTitle(post: Post, words: OrgWords): string {
  const title = words.say(post.title);
  if (words.locale === 'en')
    return title.replace(/^branch (?:committee )?(.)/i, (_, first: string) => first.toUpperCase());
  return title.length > 2 && title.startsWith('支部') ? title.slice(2) : title;
}

/** Posts of a unit by their title, in the order of the document; one without a word on its holder is left out. */
export function postsByTitle(
  posts: readonly Post[],
  words: OrgWords,
  titleOf: (post: Post, words: OrgWords) => string = ({ title }) => words.say(title),
): [title: string, posts: Post[]][] {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.holder === undefined) continue;
    const title = titleOf(post, words);
    const group = groups.get(title);
    if (group) group.push(post);
    else groups.set(title, [post]);
  }
  return [...groups];
}

/** （代理）: what the document remarks of the holding, for after a name or a title; '' for none. */
export function remarkOf(post: Post, words: OrgWords): string {
  const note = words.say(holderOf(post, words.model)?.note);
  return note && words.strings.noted(note);
}
