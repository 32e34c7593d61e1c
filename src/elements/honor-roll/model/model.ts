import { builtInLevels } from '../../../contract/checks/honor-roll.js';
import type { Honor, HonorRollDocument, Recipient } from '../../../contract/generated/honor-roll/types.js';
import { pickLabel, type Label } from '../../../text/label.js';
import { resolveLocale } from '../../../text/locale.js';
import { validityOf, type Validity } from './validity.js';

/** A level at which something was awarded. */
export interface Level {
  readonly id: string;
  /** The document's own words; absent for a built-in level, and for one that is told nowhere: then its id is shown. */
  readonly label: Label | undefined;
  readonly builtIn: boolean;
  /** 1 is the highest. */
  readonly rank: number;
  /** Frame and size of its plaques: 1 double, 2 single, 3 a line below. */
  readonly step: 1 | 2 | 3;
  /** How many honours of it are listed, those that were revoked left out. */
  readonly count: number;
}

/** One honour in its place. Read-only. */
export interface HonorItem {
  readonly honor: Honor;
  readonly id: string;
  /** Place in the order of levels, the highest first. */
  readonly index: number;
  readonly level: Level;
  readonly validity: Validity;
  readonly persons: readonly Recipient[];
  /** Units and teams. */
  readonly bodies: readonly Recipient[];
}

/** A document made ready to be shown, true of one day. */
export interface HonorModel {
  readonly document: HonorRollDocument;
  /** By level, the newest first; what was revoked is last. */
  readonly items: readonly HonorItem[];
  /** The levels that occur, the highest first. */
  readonly levels: readonly Level[];
  /** How many are listed and were not revoked. Never the total. */
  readonly listed: number;
  /** How many were revoked. */
  readonly revoked: number;
  /** Of an honour or a recipient. */
  readonly itemOf: (id: string) => HonorItem | undefined;
}

export type GroupBy = 'level' | 'year' | 'issuer' | 'category';
export const groupings: readonly GroupBy[] = ['year', 'level', 'issuer', 'category'];

/** Honours that stand together. */
export interface HonorGroup {
  /** A level's id, a year, or the text of a label; '' where it is not told; of what was revoked, one of its own. */
  readonly key: string;
  readonly kind: GroupBy | 'revoked';
  /** What it is called, where that is in the data. */
  readonly label: Label | undefined;
  readonly level: Level | undefined;
  readonly items: readonly HonorItem[];
}

/** Levels of the document without a rank come after all that have one, and what is told nowhere after those. */
const unranked = 1_000;
const untold = 1_000_000;

const none: readonly Recipient[] = [];

/** @param today the day it is in Asia/Shanghai, `YYYY-MM-DD` */
export function buildModel(document: HonorRollDocument, today: string): HonorModel {
  const { honors = [] } = document;
  const byId = new Map(honors.map((honor) => [honor.id, honor]));
  const isThere = (id: string): boolean => byId.has(id);
  const levels = levelsOf(document);
  const items = honors.map(
    (honor) => new Item(honor, levels.get(honor.level)!, validityOf(honor, today, isThere)),
  );
  const byRank = [...levels.values()].sort((a, b) => a.rank - b.rank);
  const inOrder = sorted(items, byRank);
  inOrder.forEach((item, index) => (item.index = index));
  let places: Map<string, HonorItem> | undefined;
  const revoked = items.filter(isRevoked).length;
  return {
    document,
    items: inOrder,
    levels: byRank,
    listed: items.length - revoked,
    revoked,
    // Not before the first choice: recipients may be twenty thousand.
    itemOf: (id) => (places ??= placesOf(inOrder)).get(id),
  };
}

/** Who was honoured is asked of those that are seen: recipients may be twenty thousand. */
class Item implements HonorItem {
  readonly id: string;
  index = 0;
  // No `#`: as it is compiled for old engines, each would cost a WeakMap's entry an honour.
  private parted: Pick<HonorItem, 'persons' | 'bodies'> | undefined = undefined;

  constructor(
    readonly honor: Honor,
    readonly level: Level,
    readonly validity: Validity,
  ) {
    this.id = honor.id;
  }

  get persons(): readonly Recipient[] {
    return (this.parted ??= parted(this.honor)).persons;
  }

  get bodies(): readonly Recipient[] {
    return (this.parted ??= parted(this.honor)).bodies;
  }
}

function parted({ recipients = none }: Honor): Pick<HonorItem, 'persons' | 'bodies'> {
  const persons = recipients.filter(({ type }) => type === 'person');
  const isAll = persons.length === recipients.length;
  return { persons, bodies: isAll ? none : recipients.filter(({ type }) => type !== 'person') };
}

export const isRevoked = ({ validity }: HonorItem): boolean => validity.state === 'revoked';

function placesOf(items: readonly HonorItem[]): Map<string, HonorItem> {
  const places = new Map<string, HonorItem>();
  for (const item of items) {
    places.set(item.id, item);
    for (const { id } of item.honor.recipients ?? []) if (id !== undefined) places.set(id, item);
  }
  return places;
}

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

/** Those that occur, by id, each counted. */
function levelsOf({ levels: own = [], honors = [] }: HonorRollDocument): Map<string, Draft> {
  const stated = new Map<string, { label: Label; rank: number | undefined }>();
  for (const { id, label, rank } of own) if (!stated.has(id)) stated.set(id, { label, rank });
  const order = [...stated.keys()];
  const found = new Map<string, Draft>();
  for (const { level: id, revoked } of honors) {
    let level = found.get(id);
    if (!level) {
      const place = builtInLevels.indexOf(id);
      const { label, rank = place < 0 ? undefined : place + 1 } = stated.get(id) ?? { label: undefined };
      const at = rank ?? (label === undefined ? untold + found.size : unranked + order.indexOf(id));
      level = { id, label, builtIn: place >= 0, rank: at, step: at <= 1 ? 1 : at <= 2 ? 2 : 3, count: 0 };
      found.set(id, level);
    }
    if (!revoked) level.count++;
  }
  return found;
}

/** What was revoked is last; by level, those of one rank apart; `order` first, then the newest, then as written: the sort is stable. */
function sorted<I extends HonorItem>(items: readonly I[], levels: readonly Level[]): I[] {
  const ranks = new Map(levels.map((level, rank) => [level, rank]));
  const keyed = items.map((item) => ({
    item,
    last: isRevoked(item) ? 1 : 0,
    rank: ranks.get(item.level)!,
    order: orderOf(item),
    date: item.honor.date ?? '',
  }));
  keyed.sort(
    (a, b) =>
      a.last - b.last ||
      a.rank - b.rank ||
      a.order - b.order ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  );
  return keyed.map(({ item }) => item);
}

/** Those without one come after all that have one. */
export const orderOf = ({ honor }: HonorItem): number => honor.order ?? Number.MAX_VALUE;

/**
 * The honours in groups: levels from the highest, years from the newest, issuers and categories as they are first met.
 * What does not tell comes last, and after it what was revoked.
 *
 * @param only keep those of this level
 */
export function groupsOf(model: HonorModel, by: GroupBy, only: string | null = null): HonorGroup[] {
  const kept = only === null ? model.items : model.items.filter(({ level }) => level.id === only);
  const groups = new Map<
    string,
    { key: string; label: Label | undefined; level: Level | undefined; items: HonorItem[] }
  >();
  const { locale } = model.document;
  const own = resolveLocale(locale);
  for (const item of kept) {
    if (isRevoked(item)) continue;
    const label = labelIn(item, by);
    // Of a table's rows not all say it in every language.
    const key = pickLabel(label, own, locale).text;
    const group = groups.get(key);
    if (group) {
      group.items.push(item);
      if (typeof group.label === 'string') group.label = label;
    } else groups.set(key, { key, label, level: by === 'level' ? item.level : undefined, items: [item] });
  }
  const all = [...groups.values()];
  if (by === 'year') all.sort((a, b) => (a.key < b.key ? 1 : -1));
  const told = [...all.filter(({ key }) => key), ...all.filter(({ key }) => !key)];
  // They come sorted by level, and a stable sort keeps them so.
  for (const { items } of told) items.sort((a, b) => orderOf(a) - orderOf(b));
  const result = told.map((group): HonorGroup => ({ ...group, kind: by }));
  const revoked = kept.filter(isRevoked);
  if (revoked.length > 0)
    result.push({ key: 'revoked', kind: 'revoked', label: undefined, level: undefined, items: revoked });
  return result;
}

function labelIn({ honor }: HonorItem, by: GroupBy): Label | undefined {
  return by === 'year' ? honor.date?.slice(0, 4) : honor[by];
}

/** The groupings that say something: year and level always, issuer and category where an honour tells one. */
export function usefulGroupings({ items }: HonorModel): GroupBy[] {
  return groupings.filter(
    (by) => by === 'year' || by === 'level' || items.some(({ honor }) => honor[by] !== undefined),
  );
}

/** By year where most dates are known, else by level. */
export function usualGrouping({ items }: HonorModel): GroupBy {
  const dated = items.filter(({ honor }) => honor.date !== undefined).length;
  return dated * 2 > items.length ? 'year' : 'level';
}
