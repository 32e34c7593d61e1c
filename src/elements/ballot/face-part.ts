import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Ballot } from '../../rules/recount.js';
import type { PrintOptions } from '../../paper/take-away.js';
import { once, type Later } from '../../shell/later.js';
import { fetchStrings, type Strings } from '../../shell/strings.js';
import type { Locale } from '../../text/locale.js';
import type { Face } from './model/faces.js';
import type { BallotText } from './model/text.js';
import type { Page, PageOptions } from './state/paging.js';

/** What a form is given at a painting. */
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
  /** A form that cannot stand in one page is to come in its sections. */
  readonly isSplit: boolean;
  /** What stands on this page of a list. */
  page<Item>(items: readonly Item[], options?: PageOptions<Item>): Page<Item>;
  /** The line with the pages; nothing with one page only. After `page`. */
  pager(): unknown;
  /** Id of the candidate that was searched for. */
  readonly found: string | undefined;
  /** Where tellers enter; nothing where nobody does. */
  readonly entry: unknown;
  /** Totals are entered there, not ballot by ballot. */
  readonly entersTotals: boolean;
}

/** What a form may ask of its element. */
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
  /** The document's meeting and matter, as one text: another one is another vote. */
  readonly meeting: () => string;
  update(): void;
  announce(text: string, wait?: number): void;
  tell(text: string): void;
  /** The focus goes to the view that has come. */
  showStep(): void;
  /** To the first page. */
  toStart(): void;
  /** Forgets whom somebody searched for. */
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

/** One form, as it lives in one element. */
export interface FaceView {
  /** In place of the usual head. */
  head?(scene: FaceScene): unknown;
  render(scene: FaceScene): unknown;
  /** Whether the candidates stand in it now, so that one is searched for. Default: they do not. */
  hasCandidates?(scene: FaceScene): boolean;
  /** In place of the usual foot; nothing for none. */
  foot?(scene: FaceScene): unknown;
  /** Tells one state of it from another: what fits on a page is asked anew. */
  readonly step?: string;
  /** Forgets what was marked or shown: the visitor has left. */
  wipe?(): void;
  /** Begins anew: another meeting, or the next voter. */
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

/** A part with its words in a language: both have come before it is painted. */
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
