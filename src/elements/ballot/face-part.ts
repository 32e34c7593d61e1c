import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Ballot } from '../../rules/recount.js';
import type { PrintOptions } from '../../paper/take-away.js';
import { once, type Later } from '../../shell/later.js';
import { fetchStrings, type Strings } from '../../shell/strings.js';
import type { Locale } from '../../text/locale.js';
import type { Face } from './model/faces.js';
import type { BallotText } from './model/text.js';
import type { Page, PageOptions } from './state/paging.js';

/** What a face gets each time it is painted. */
export interface FaceScene {
  readonly text: BallotText;
  /** Of the headings in the view. */
  readonly level: number;
  /** Own width in em of the place. */
  readonly room: number;
  readonly isTight: boolean;
  /** Kiosk, hall, wall: nothing scrolls there, lists come in pages. */
  readonly hasRemote: boolean;
  readonly isPrinting: boolean;
  /** That the data is old, for the foot; nothing when all is well. */
  readonly quietState: unknown;
  /** The face does not fit on one page: it comes in sections, one a page. */
  readonly isSplit: boolean;
  /** What stands on this page of a list. */
  page<Item>(items: readonly Item[], options?: PageOptions<Item>): Page<Item>;
  /** The line with the pages; nothing with one page only. Call it after `page`. */
  pager(): unknown;
  /** Id of the candidate that was searched for. */
  readonly found: string | undefined;
  /** The part where tellers enter counts; nothing where nobody enters. */
  readonly entry: unknown;
  /** Whether tellers enter totals there, not ballot by ballot. */
  readonly entersTotals: boolean;
}

/** What a face may ask of its element. */
export interface FaceHost {
  readonly element: ReactiveControllerHost &
    HTMLElement & {
      idle: number;
      announced: boolean;
      share: string | null;
      ballots: readonly Ballot[] | null;
      readonly renderRoot: ParentNode;
      print(options?: PrintOptions): Promise<void>;
      reveal(id: string): Promise<boolean>;
    };
  readonly locale: () => Locale;
  /** The document's meeting and matter as one text. When it changes, it is another vote. */
  readonly meeting: () => string;
  update(): void;
  announce(text: string, wait?: number): void;
  tell(text: string): void;
  /** Moves the focus to the step that is now painted. */
  showStep(): void;
  /** Goes to the first page. */
  toStart(): void;
  /** Forgets the candidate that somebody searched for. */
  clearSearch(): void;
  /** Whether a voter has searched for somebody on the ballot. */
  hasSearched(): boolean;
  later<Module extends object, Part>(
    fetch: () => Module | Promise<Module>,
    make: (module: Module) => Part,
    styles?: (module: Module) => CSSResult,
  ): Later<Module, Part>;
  /** `updateComplete` waits for it, too. */
  waitFor(part: { readonly fetching: Promise<void> | undefined }): void;
}

/** One face of one element. */
export interface FaceView {
  /** In place of the usual head. */
  head?(scene: FaceScene): unknown;
  render(scene: FaceScene): unknown;
  /** Whether it shows the candidates now, so that a search makes sense. Default: no. */
  hasCandidates?(scene: FaceScene): boolean;
  /** In place of the usual foot, with the quiet state. */
  foot?(scene: FaceScene): unknown;
  /** A name for its present step. When it changes, the pages are measured again. */
  readonly step?: string;
  /** The visitor has left: forgets what was marked or shown. */
  wipe?(): void;
  /** Starts again: another meeting, or the next voter. */
  next?(): void;
  goBack?(): boolean;
}

/** A face (or another part of a ballot) as it is fetched, with its words and styles: a page shows one of seven faces. */
export interface FacePart<Made = FaceView> {
  readonly strings: readonly Strings[];
  readonly styles: CSSResult;
  readonly create: (host: FaceHost) => Made;
}

type Fetch<Part> = () => Part | Promise<Part>;

export const fetchFace: { readonly [face in Face]: Fetch<{ readonly part: FacePart }> } = {
  notice: once(() => import('./notice/index.js')),
  'roll-call': once(() => import('./roll/index.js')),
  marking: once(() => import('./marking/index.js')),
  count: once(() => import('./count/index.js')),
  result: once(() => import('./result/index.js')),
  paper: once(() => import('./paper/face.js')),
  record: once(() => import('./record/index.js')),
};

/** Fetches a part and then its words in the reader's language, so that both are there before it is painted. */
export function withWords<Module>(
  fetch: Fetch<Module>,
  stringsOf: (module: Module) => readonly Strings[],
  locale: () => Locale,
): Fetch<Module> {
  const wait = (module: Module): Module | Promise<Module> => {
    const coming = fetchStrings(stringsOf(module), locale());
    return coming ? coming.then(() => module) : module;
  };
  return () => {
    const got = fetch();
    return got instanceof Promise ? got.then(wait) : wait(got);
  };
}
