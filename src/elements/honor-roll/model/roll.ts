import type { Recipient } from '../../../contract/generated/honor-roll/types.js';
import { pickLabel } from '../../../text/label.js';
import type { HonorItem } from './model.js';
import { nameOrder } from './name-order.js';
import type { HonorText } from './text.js';

/** A person of a roll, with the name as it is painted. */
export interface RollName {
  readonly person: Recipient;
  readonly name: string;
}

/** The persons of an honour in their order. */
export interface Roll {
  readonly names: readonly RollName[];
  /** `strokes`: 姓氏笔画; `given`: as the document has them. */
  readonly order: 'strokes' | 'given';
  /** Characters of which the strokes are not known: their names come last. */
  readonly unknown: string;
}

const made = new WeakMap<HonorText, Map<HonorItem, { roll: Roll; sorted: boolean }>>();

/**
 * The persons of an honour, sorted once, at their first showing. Until the order of strokes has come the names stand as they are
 * given, and so they stay where it cannot be had.
 */
export function namesOf(item: HonorItem, text: HonorText): Roll {
  const order = nameOrder(item, text);
  const sorted = order !== undefined;
  const rolls = made.get(text) ?? new Map<HonorItem, { roll: Roll; sorted: boolean }>();
  made.set(text, rolls);
  const before = rolls.get(item);
  if (before?.sorted === sorted) return before.roll;
  const names = item.persons.map((person) => ({ person, name: text.recipient(person) }));
  const roll = (order && inOrder(names, order, text)) ?? { names, order: 'given' as const, unknown: '' };
  rolls.set(item, { roll, sorted });
  return roll;
}

/**
 * Sorted by 姓氏笔画, whatever language is read: strokes are those of the simplified name. What the order does not know is named;
 * undefined where it knows no surname at all.
 */
function inOrder(
  names: readonly RollName[],
  { compareNames, unknownCharacters }: NonNullable<ReturnType<typeof nameOrder>>,
  { document }: HonorText,
): Roll | undefined {
  const keyed = names.map((each) => ({
    each,
    key: pickLabel(each.person.name, 'zh-CN', document.locale).text.trim(),
  }));
  if (keyed.every(({ key }) => unknownCharacters(Array.from(key)[0] ?? '').length > 0)) return undefined;
  const unknown = new Set<string>();
  for (const { key } of keyed)
    for (const each of unknownCharacters(key)) if (/\p{Script=Han}/u.test(each)) unknown.add(each);
  return {
    names: keyed.sort((a, b) => compareNames(a.key, b.key)).map(({ each }) => each),
    order: 'strokes',
    unknown: [...unknown].join(''),
  };
}
