import { html, nothing, type TemplateResult } from 'lit';
import type { Post } from '../../contract/generated/org-tree/types.js';
import { renderName } from '../../shell/paint/name.js';
import { fitName } from '../../text/name.js';
import type { OrgWords } from './model/words.js';
import type { Mark } from './view-context.js';

// Who holds a post, as every view paints it.

/** The post's title where only its holder is shown: heard, not seen. */
export function renderPostTitle(post: Post, words: OrgWords): TemplateResult {
  return html`<span class="sr-only">${words.frame.comma}${words.paint(post.title)} </span>`;
}

/** A holder's name as it is fitted, or with what was searched for marked in it. */
export function renderHolder(post: Post, words: OrgWords, mark?: Mark): unknown {
  const name = words.holder(post);
  if (!name) return nothing;
  if (words.isVacant(post)) return html`<span class="vacant">${name}</span>`;
  const lang = words.holderLang(post);
  const marked = mark ? mark(name) : name;
  if (marked === name) return renderName(name, lang);
  const isLong = fitName(name).fit === 'long';
  return html`<span class="name ${isLong ? 'long' : ''}" lang=${lang}>${marked}</span>`;
}
