import type { Entry } from '../entry/index.js';
import { fetchFace, withWords, type FaceHost, type FacePart, type FaceView } from '../face-part.js';
import type { LongList } from '../long-list/index.js';
import { faces, type Face } from '../model/faces.js';
import type { BallotText } from '../model/text.js';
import { once, type Later } from '../../../shell/later.js';
import type { Strings } from '../../../shell/strings.js';

type Fetched<Made> = { readonly part: FacePart<Made> };

/** A list with this many candidates or more has a search. */
const manyCandidates = 20;

const entries = once(() => import('../entry/index.js'));
const longLists = once(() => import('../long-list/index.js'));

/** What an element fetches at its first use: its faces, the entry of counts, the search and jumps of a long list. */
export class Parts {
  /** The faces that were painted here. */
  readonly seen = new Map<Face, FaceView>();
  /** The entry of counts, once tellers used it. */
  entered: Entry | undefined;
  /** The search and jumps of a long list, once there was one. */
  listed: LongList | undefined;
  readonly #faces: ReadonlyMap<Face, Later<Fetched<FaceView>, FaceView>>;
  readonly #entry: Later<Fetched<Entry>, Entry>;
  readonly #longList: Later<Fetched<LongList>, LongList>;

  /** @param strings the element's tables: the words of a part that has come change their language with it */
  constructor(host: FaceHost, strings: Strings[]) {
    const later = <Made>(
      fetch: () => Fetched<Made> | Promise<Fetched<Made>>,
      keep: (made: Made) => void,
    ): Later<Fetched<Made>, Made> => {
      const speak = ({ part }: Fetched<Made>): readonly Strings[] => {
        for (const each of part.strings) if (!strings.includes(each)) strings.push(each);
        return part.strings;
      };
      return host.later(
        withWords(fetch, speak, () => host.locale()),
        ({ part }) => {
          const made = part.create(host);
          keep(made);
          return made;
        },
        ({ part }) => part.styles,
      );
    };
    this.#faces = new Map(
      faces.map((face) => [face, later<FaceView>(fetchFace[face], (view) => this.seen.set(face, view))]),
    );
    this.#entry = later<Entry>(entries, (entry) => (this.entered = entry));
    this.#longList = later<LongList>(longLists, (list) => (this.listed = list));
  }

  /** A face, once it is fetched. The first call starts the fetch. */
  face(face: Face): FaceView | undefined {
    return this.#faces.get(face)?.value;
  }

  /** Whether the fetch of a face failed. */
  isMissing(face: Face): boolean {
    return this.#faces.get(face)?.isMissing === true;
  }

  /** Another meeting: nothing of this one is kept. */
  next(): void {
    for (const view of this.seen.values()) view.next?.();
    this.entered?.clear();
    this.listed?.clear();
  }

  /** Another visitor. */
  wipe(): void {
    for (const view of this.seen.values()) view.wipe?.();
    this.listed?.clear();
  }

  get entry(): Entry | undefined {
    return this.#entry.value;
  }

  /** The search and jumps of a long list; undefined for a short one, and until they are fetched. */
  longListOf({ model }: BallotText): LongList | undefined {
    return model.lines.length >= manyCandidates ? this.#longList.value : undefined;
  }
}
