import type { Post } from '../../../contract/generated/org-tree/types.js';
import { formatDate } from '../../../text/date.js';
import { holderOf, type UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';

/** A row of the table and of the printed list: a post of a unit, or a unit without posts. */
export interface Row {
  readonly node: UnitNode;
  readonly post: Post | null;
  /** The first row of its unit. */
  readonly first: boolean;
}

export function rowsOf(node: UnitNode): Row[] {
  const { posts = [] } = node.unit;
  return (posts.length > 0 ? posts : [null]).map((post, i) => ({ node, post, first: i === 0 }));
}

/** Since when a post is held. */
export function sinceOf({ post }: Row, { locale, model }: OrgWords): string {
  const since = post && holderOf(post, model)?.since;
  return since ? formatDate(since, locale) : '';
}
