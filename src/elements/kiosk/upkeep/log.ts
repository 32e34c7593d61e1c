import type { Problem } from '../../../contract/problem.js';

/** One thing that went wrong, as text only: a kept node or error would hold its whole tree in memory for weeks. */
export interface Entry {
  /** Epoch ms. */
  readonly at: number;
  /** `data`: a document; `script`: an error on the page; `scene`: one scene failed, the loop went on. */
  readonly kind: 'data' | 'script' | 'scene';
  readonly where: string;
  readonly text: string;
  /** With `data`: what is wrong, to be put into words. */
  readonly problem?: Problem | undefined;
}

const most = 50;
const longest = 300;

/** The last problems, newest first, at most fifty. One that is told again at once only moves to the front. */
export class Log {
  readonly entries: Entry[] = [];
  /** How many of each kind since the page was opened. */
  readonly counts = { data: 0, script: 0, scene: 0 };

  add(at: number, kind: Entry['kind'], where: string, text: string, problem?: Problem): void {
    this.counts[kind]++;
    const entry: Entry = { at, kind, where: where.slice(0, longest), text: text.slice(0, longest), problem };
    const same = this.entries.findIndex((each) => each.where === entry.where && each.text === entry.text);
    if (same >= 0) this.entries.splice(same, 1);
    this.entries.unshift(entry);
    this.entries.length = Math.min(this.entries.length, most);
  }
}
