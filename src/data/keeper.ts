/**
 * The door behind which last good documents are kept over a restart. Nothing stands behind it until a kiosk opens it: a
 * web page reads the news or tells that it cannot.
 */
export interface Keeper {
  /** What was kept of an address; undefined when nothing was. Never rejects. */
  get(url: string): Promise<Kept | undefined>;
  /** Keeps the text of a good document in the place of the one before. */
  put(url: string, kept: Kept): void;
  /** The server has said that what is kept is still current. */
  confirm(url: string, fetchedAt: number): void;
}

export interface Kept {
  readonly text: string;
  /** Epoch ms when the server last gave or confirmed it. */
  readonly fetchedAt: number;
}

let door: Promise<Keeper | undefined> | undefined;

/** Opens the door, for every element of the page. */
export function keepWith(keeper: Promise<Keeper | undefined>): void {
  door = keeper;
}

/** The keeper; undefined where none was asked for. */
export const keeper = (): Promise<Keeper | undefined> | undefined => door;
