import type { Photo } from '../../contract/generated/photo-wall/types.js';
import type { PageTurner } from '../../frame/pages/page-turner.js';
import type { Codes } from './label/hand-over.js';
import type { Filter } from './model/filter.js';
import type { PhotoText } from './model/text.js';
import type { BrokenPictures } from './picture.js';
import type { Collection } from './state/collection.js';
import type { Visit } from './state/visit.js';

/** Times as wide as high from which a wall is a strip, on which all stands in one line. */
export const stripFrom = 2.6;

/** Em of a screen's side margins, where it has room for them; the styles say them again. */
const margins: { readonly [place: string]: number | undefined } = { kiosk: 2.286, hall: 2.667, wall: 2.4 };
export const marginOf = (place: string): number => margins[place] ?? 3;

/** Em of a screen's height below which all on a wall is set closer. */
const lowBelow = 28;

/** The measures of a screen, and how widely all is set on it. */
export interface Space {
  /** Px: of the element and of the window; of 1 em of the place; of both side margins together. */
  readonly size: {
    readonly width: number;
    readonly height: number;
    readonly em: number;
    readonly padding: number;
  };
  /** Whether there is room for the wide margins of the boards. */
  readonly isRoomy: boolean;
  /** Whether a wall has so little height that all on it is set closer. */
  readonly isLow: boolean;
}

/**
 * @param room width in em; on paper that of a sheet
 * @param height px
 */
export function spaceOf(place: string, isOnWall: boolean, room: number, em: number, height: number): Space {
  const width = room * em;
  const isRoomy = place === 'kiosk' || room >= (isOnWall ? 24 : 60);
  return {
    size: { width, height, em, padding: em * 2 * (isRoomy ? marginOf(place) : 1) },
    isRoomy,
    isLow: isOnWall && height < em * lowBelow && width / height < stripFrom,
  };
}

/** What every view is given to paint. */
export interface ViewContext extends Space {
  readonly text: PhotoText;
  readonly photos: Collection;
  readonly visit: Visit;
  readonly broken: BrokenPictures;
  readonly place: string;
  readonly isTight: boolean;
  readonly isOnWall: boolean;
  /** On a wall, or in a kiosk where nobody looks at it: what is for the hand gives its room away. */
  readonly isUnattended: boolean;
  readonly hasRemote: boolean;
  readonly isPrinting: boolean;
  /** Whether photos fill the whole place and follow one another. */
  readonly isScene: boolean;
  /** Whether a cover lies over it: on a kiosk the first touch or key only wakes. */
  readonly hasCover: boolean;
  readonly turner: PageTurner;
  /** Level of the title's heading. */
  readonly headingLevel: number;
  readonly selected: string | null;
  /** How the labels of the cases are set. */
  readonly captions: string;
  /** What draws codes for telephones; fetched when it is first asked for. */
  codes(): Codes;
  /** A text with what is searched for marked in it. */
  mark(text: string): unknown;
  /** Opens the viewer at a photo. */
  open(photo: Photo): void;
  /** Opens it at a photo of the object at hand. */
  enlarge(photo: Photo, all: readonly Photo[]): void;
  /** Asks the page. @returns whether it was allowed */
  choose(id: string | null): boolean;
  setFilter(filter: Filter): void;
  /** Somebody is there. */
  wake(): void;
  announce(text: string): void;
  requestUpdate(): void;
}
