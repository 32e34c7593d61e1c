import type { OrgTreeDocument, Post, UnitType } from '../../../contract/generated/org-tree/types.js';
import { DocumentText } from '../../../frame/document-text.js';
import type * as qr from '../../../frame/qr.js';
import type { Label } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import { textLength } from '../../../text/length.js';
import { holderName, type OrgModel, type PostCount, type UnitNode } from './model.js';
import { orgStrings, type OrgStrings } from '../strings/org-tree.strings.js';

/** Longest name on a vertical board, in widths of a Han character. */
const longestBoard = 9;

/** Takes the reader's language out of a document, ready to be painted. One a document and language. */
export class OrgWords extends DocumentText<OrgTreeDocument> {
  /** What draws codes for a telephone, once it has come; null where a reader can follow a link or dial. A hall's screen would be lost to both. */
  codes: (() => typeof qr | undefined) | null = null;

  constructor(
    readonly model: OrgModel,
    locale: Locale,
  ) {
    super(model.document, locale);
  }

  get strings(): OrgStrings {
    return orgStrings[this.locale];
  }

  name(node: UnitNode): string {
    return this.say(node.unit.name) || node.id;
  }

  shortName(node: UnitNode): string {
    return this.say(this.shortLabel(node)) || node.id;
  }

  /** What a unit is called in short, as the document has it. */
  shortLabel({ unit }: UnitNode): Label {
    return this.say(unit.shortName) ? unit.shortName! : unit.name;
  }

  holder(post: Post): string {
    if (post.holder === undefined) return '';
    const name = holderName(post, this.model);
    return name === undefined ? this.strings.vacant : this.say(name);
  }

  /** Told to have no holder; also where the person was withdrawn. */
  isVacant(post: Post): boolean {
    return post.holder !== undefined && holderName(post, this.model) === undefined;
  }

  /** The language of a holder's name; `nothing` where it is the reader's own. */
  holderLang(post: Post): ReturnType<OrgWords['lang']> {
    return this.lang(holderName(post, this.model));
  }

  boardName(node: UnitNode): string {
    return this.say(this.boardLabel(node)) || node.id;
  }

  /** The name on a vertical board: the short one where the full one would be taller than a board. */
  boardLabel(node: UnitNode): Label {
    return textLength(this.name(node)) > longestBoard ? this.shortLabel(node) : node.unit.name;
  }

  /** What several units of a type are called. */
  many(type: UnitType): string {
    return this.say(type.labelMany) || this.say(type.label);
  }

  paintMany(type: UnitType): unknown {
    return this.paint(this.say(type.labelMany) ? type.labelMany : type.label, this.many(type));
  }

  /** What posts of a title are called in a count: with the type of unit where several types have that title. */
  postName(each: PostCount, all: readonly PostCount[]): string {
    const title = this.say(each.title);
    const shared = all.some((other) => other !== each && this.say(other.title) === title);
    return shared ? `${this.say(each.type?.label)}${this.locale === 'en' ? ' · ' : ''}${title}` : title;
  }

  /** The first post of a unit: its head, as the document orders them. */
  head(node: UnitNode): Post | undefined {
    return node.unit.posts?.[0];
  }

  /** 3组, 11支: how many units stand directly below, in the counter of their type. */
  childCount(node: UnitNode): string {
    const n = node.children.length;
    return n === 0 ? '' : this.strings.children(n, this.say(node.children[0]?.type?.counter));
  }

  /** The language of that counter. */
  counterLang(node: UnitNode): ReturnType<OrgWords['lang']> {
    return this.lang(node.children[0]?.type?.counter);
  }

  /** The same where it stands alone: with what they are called when their type has no counter. */
  countBelow(node: UnitNode): string {
    const type = node.children[0]?.type;
    return !type || this.say(type.counter)
      ? this.childCount(node)
      : this.strings.count(node.children.length, this.many(type));
  }
}
