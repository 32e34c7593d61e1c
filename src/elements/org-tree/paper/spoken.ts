import type { UnitNode } from '../model/model.js';
import type { OrgWords } from '../model/words.js';

/** What is said of a unit where it is drawn and not written: name, head, count. */
export function spokenOf(words: OrgWords, node: UnitNode): string {
  const head = words.head(node);
  const parts = [words.name(node)];
  if (head) parts.push(`${words.say(head.title)}${words.strings.space}${words.holder(head)}`.trim());
  const count = words.childCount(node);
  if (count) parts.push(count);
  return parts.join(words.frame.comma);
}
