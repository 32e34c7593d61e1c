import { nothing } from 'lit';
import type { BallotDocument } from '../../../contract/generated/ballot/types.js';
import { fileName, saveFile } from '../../../paper/save.js';
import { CountEvent } from '../events.js';
import type { FaceHost, FaceScene } from '../face-part.js';
import { isAllRead, type BallotModel } from '../model/model.js';
import type { BallotText } from '../model/text.js';
import { entryStrings } from '../strings/entry.strings.js';
import { figuresStrings } from '../strings/figures.strings.js';
import { CountKeeper, type CountStore } from './count-keeper.js';
import { countedOf, withCount, type Counting } from './counting.js';
import { renderEntry } from './entry-view.js';
import { entryStyles } from './entry.styles.js';

/** What tellers enter in one element; fetched where somebody does. */
export class Entry {
  readonly #keeper = new CountKeeper((isTaken) => this.#counted(isTaken));
  /** How an entry is told, once what it comes to is painted. */
  #said: 'entered' | 'undone' | 'taken' | null = null;
  #store: CountStore | null = null;
  /** The store has failed: what was entered since is kept nowhere. */
  #isLost = false;
  /** Sequence numbers of the last writing and of the newest that was answered: a server's door may answer in another order. */
  #written = 0;
  #answered = 0;
  /** What is entered for. */
  #model: BallotModel | null = null;

  constructor(private readonly host: FaceHost) {}

  /** Changes with each entry. */
  get counting(): Counting {
    return this.#keeper.counting;
  }

  get isEmpty(): boolean {
    return this.#keeper.isEmpty;
  }

  /** The document as it stands with what was entered. */
  documentWith(model: BallotModel): BallotDocument {
    return withCount(model.document, countedOf(this.#keeper.counting, model));
  }

  /** Takes up what the host has kept. */
  open(store: CountStore | null, model: BallotModel): void {
    this.#store = store;
    void this.#keeper.open(store, model)?.then(() => this.host.update());
  }

  /** Another meeting: nothing of this one is taken along. */
  clear(): void {
    this.#keeper.clear();
    this.#model = null;
  }

  /** After an entry was painted. */
  tell({ document, model, locale }: BallotText): void {
    const said = this.#said;
    if (!said) return;
    this.#said = null;
    const words = entryStrings[locale];
    const { box = {}, tally } = document;
    const read = (box.valid ?? 0) + (box.invalid ?? 0);
    // The head shows how many are read: nothing is to be seen beside it.
    if (said === 'taken') this.host.tell(words.takenUp(read));
    else {
      this.#write(model, words.keptNowhere);
      this.host.announce(said === 'undone' ? words.undone(read) : words.recorded(read, box.returned ?? 0));
    }
    if (tally) this.host.element.dispatchEvent(new CountEvent(box, tally, isAllRead(model)));
  }

  render(scene: Omit<FaceScene, 'entry' | 'entersTotals'>): unknown {
    const { text } = scene;
    const { model, document, locale } = text;
    this.#model = model;
    const keeper = this.#keeper;
    if (keeper.isReading) return nothing;
    const words = entryStrings[locale];
    const { valid = 0, invalid = 0, returned = 0 } = document.box ?? {};
    return renderEntry(text, {
      level: scene.level,
      counting: keeper.counting,
      marks: keeper.marks,
      lines: scene.page(model.lines, { nameOf: (line) => text.name(line) }).items,
      pager: scene.pager(),
      found: scene.found,
      read: valid + invalid,
      returned,
      isKept: this.#store !== null && !this.#isLost,
      hasFiles: !scene.hasRemote,
      act: {
        setMode: (mode) => {
          keeper.setMode(mode, model);
          this.host.toStart();
        },
        mark: (id, as) => {
          keeper.mark(id, as);
          this.host.update();
        },
        // A name may be one too many.
        writeIn: (id, name) => {
          keeper.writeIn(id, name);
          this.host.update();
        },
        enter: () => keeper.enter(model),
        enterInvalid: () => keeper.enterInvalid(model),
        undo: () => {
          if (keeper.counting.ballots.length === 0) return;
          keeper.undo();
          this.#said = 'undone';
        },
        total: (field, value) => keeper.total(field, value),
        tellOnList: (line) => this.host.tell(words.onList(text.name(line))),
        save: () => {
          const name = fileName(`${text.title} ${words.fileName}`, document.asOf, 'json');
          saveFile(name, keeper.text(model), 'application/json');
        },
        open: (file) => {
          void (async () => {
            const read = await new Response(file).text().catch(() => '');
            // Another meeting may have come meanwhile.
            const now = this.#model;
            if (now && keeper.take(read, now)) this.#write(now, words.keptNowhere);
            else this.host.tell(words.notThisCount);
          })();
        },
      },
    });
  }

  #counted(isTaken: boolean): void {
    this.#said = isTaken ? 'taken' : 'entered';
    // A new ballot begins at the first line. Totals stay on their page: the next figure belongs beside this one.
    if (isTaken || this.counting.mode === 'ballots') this.host.toStart();
    this.host.update();
  }

  #write(model: BallotModel, lost: string): void {
    const writing = ++this.#written;
    const set = (isLost: boolean): void => {
      if (writing < this.#answered) return;
      this.#answered = writing;
      if (isLost) this.host.tell(lost);
      if (isLost === this.#isLost) return;
      this.#isLost = isLost;
      this.host.update();
    };
    // A server's door answers later, and may refuse as well.
    void (async () => await this.#store?.write(this.#keeper.text(model)))().then(
      () => set(false),
      () => set(true),
    );
  }
}

export const part = {
  strings: [figuresStrings, entryStrings],
  styles: entryStyles,
  create: (host: FaceHost): Entry => new Entry(host),
};
