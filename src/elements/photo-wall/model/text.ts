import type { CaseObject, Photo, PhotoWallDocument } from '../../../contract/generated/photo-wall/types.js';
import { DocumentText } from '../../../frame/document-text.js';
import { formatDate, formatPlaqueDate } from '../../../text/date.js';
import type { Label } from '../../../text/label.js';
import type { Locale } from '../../../text/locale.js';
import type { PhotoGroup, WallModel } from './model.js';
import type { HiddenFor } from './shown.js';
import { photoStrings, type PhotoStrings } from '../strings/photo-wall.strings.js';

/** A photo wall in the reader's language. One a model and language. */
export class PhotoText extends DocumentText<PhotoWallDocument> {
  /** What is printed and saved: the photos that the filter keeps, or the objects of all cases. */
  onShow: { readonly photos: readonly Photo[]; readonly objects: readonly CaseObject[] } = {
    photos: [],
    objects: [],
  };

  constructor(
    readonly model: WallModel,
    locale: Locale,
  ) {
    super(model.document, locale);
  }

  get strings(): PhotoStrings {
    return photoStrings[this.locale];
  }

  /** What is said where no photo stands: whether there is none, or none that the filter keeps. */
  get nothingKept(): string {
    return this.model.photos.length > 0 ? this.strings.keptNone : this.strings.empty;
  }

  /** 没有写同意2项、已到期1项; '' where nothing is hidden. */
  get whyHidden(): string {
    const { hidden } = this.model;
    const why = (Object.keys(hidden) as HiddenFor[]).map((each) => this.strings[each](hidden[each]!));
    return why.join(this.strings.pause);
  }

  /** The label that names a photo: its title, else its caption. */
  titleOf(photo: Photo): Label | undefined {
    return photo.title ?? photo.caption;
  }

  nameOf(photo: Photo): string {
    return this.say(this.titleOf(photo)) || this.strings.untitled;
  }

  /** What a screen reader says of the picture; where the document has nothing, what is written on its label. */
  altOf(photo: Photo): string {
    return this.tell(photo.alt ?? photo.title ?? photo.caption) || this.strings.untitled;
  }

  whenOf(photo: Photo): string {
    return photo.date === undefined ? '' : formatDate(photo.date, this.locale);
  }

  /** 2018年9月　河沿小路 */
  whenAndWhere(photo: Photo): string {
    return [this.whenOf(photo), this.say(photo.place)].filter(Boolean).join(this.strings.space);
  }

  /** The longer text of a photo's label. */
  textOf(photo: Photo): Label | undefined {
    return photo.text ?? (photo.title === undefined ? undefined : photo.caption);
  }

  groupName({ id, section, photos }: PhotoGroup): string {
    if (section) return this.say(section.title);
    if (id) return formatDate(id, this.locale);
    return photos.some(({ date }) => date !== undefined) ? this.strings.otherSection : this.strings.undated;
  }

  /** 2016年至2018年 */
  usedOf({ used = '' }: CaseObject): string {
    const [from = '', to] = used.split('/').map((date) => formatDate(date, this.locale));
    return to === undefined ? from : this.strings.usedSpan(from, to);
  }

  /** 二〇一八年十一月五日 on a label of a case, as plaques have it. */
  acquiredOf({ acquired }: CaseObject): string {
    if (acquired === undefined) return '';
    return this.locale === 'en' ? formatDate(acquired, 'en') : formatPlaqueDate(acquired);
  }

  objectName(object: CaseObject): string {
    return this.say(object.title);
  }
}
