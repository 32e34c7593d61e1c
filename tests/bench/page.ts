/**
 * The page of the bench: `page.html?SUBJECT` loads one subject and leaves `bench` for run.js, which asks for one step
 * after another and empties the heap between them.
 */
import type { OrgTreeDocument } from '../../src/contract/generated/org-tree.types.js';
import { bigOrg } from '../fixtures/big-org.js';
import type { Depth, Subject } from './subject.js';

/** Frames without any change after which a subject counts as painted. */
const quietFrames = 6;

/** Frames that pass before a step: each begins at rest and right after a frame, so that no one has a longer wait than another. */
const restFrames = 6;

const stage = document.querySelector<HTMLElement>('#stage')!;
const script = `./${location.search.slice(1)}.js`;
const { subject } = (await import(script)) as { subject: Subject };

let data: OrgTreeDocument;
let prepared: unknown;

/** Resolves once a frame has been painted: a message posted in its beginning is read after its end. */
function frame(): Promise<number> {
  return new Promise((painted) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted(performance.now());
      port2.postMessage(null);
    });
  });
}

/** Ms from `begin` to the end of the last frame that changed anything, wherever it stands on the page. */
async function timed(begin: (drawn: () => void) => void): Promise<number> {
  let changed = false;
  const drawn = (): void => void (changed = true);
  const observer = new MutationObserver(drawn);
  const watch = (root: Node): void =>
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  watch(stage);
  for (let rest = 0; rest < restFrames; rest++) await frame();
  const start = performance.now();
  begin(drawn);
  for (const element of stage.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  changed = true;
  let last = start;
  for (let quiet = 0; quiet < quietFrames; quiet++) {
    const now = await frame();
    if (!changed) continue;
    last = now;
    changed = false;
    quiet = 0;
  }
  observer.disconnect();
  return last - start;
}

/** Elements below a node, shadow trees included. */
function countElements(node: ParentNode): number {
  let count = 0;
  for (const element of node.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return count;
}

const bench = {
  /** Makes the document. Not timed. */
  make(units: number): void {
    data = bigOrg(units);
  },
  prepare(depth: Depth): void {
    prepared = subject.prepare(data, depth);
  },
  open: (depth: Depth) => timed((drawn) => subject.open(stage, prepared, depth, drawn)),
  collapse: (id: string) => timed(() => subject.collapse(id)),
  close: (): void => {
    subject.close();
    prepared = undefined;
  },
  elements: () => countElements(stage),
  /** Elements of the subject's other form; null when it has none. */
  async otherElements(): Promise<number | null> {
    if (!subject.openOther) return null;
    await timed(() => subject.openOther!(stage, data));
    const count = countElements(stage);
    subject.close();
    return count;
  },
  /** Times between the frames of a pan: as fast as a hand throws, along both ways, back and forth. */
  async pan(frames: number): Promise<number[]> {
    const scroller = subject.scroller!();
    const times: number[] = [];
    for (let at = 0; at <= frames; at++) {
      times.push(await new Promise<number>((next) => requestAnimationFrame(next)));
      const way = Math.floor(at / 45) % 4;
      if (way % 2 === 0) scroller.scrollLeft += way === 0 ? 60 : -40;
      else {
        const by = way === 1 ? 30 : -30;
        scroller.scrollTop += by;
        scrollBy(0, by);
      }
    }
    scrollTo(0, 0);
    return times.slice(1).map((time, i) => time - times[i]!);
  },
  /** What stands where a reader looks: texts found on a grid over the window, or pixels of a canvas. */
  painted(): number {
    const canvas = stage.querySelector('canvas');
    if (canvas) {
      const { data: pixels } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let inked = 0;
      for (let i = 3; i < pixels.length; i += 4) if (pixels[i]! > 0) inked++;
      return inked;
    }
    const texts = new Set<string>();
    for (let x = 10; x < innerWidth; x += 20)
      for (let y = 10; y < innerHeight; y += 20) {
        let found = document.elementFromPoint(x, y);
        while (found?.shadowRoot) {
          const inner = found.shadowRoot.elementFromPoint(x, y);
          if (!inner || inner === found) break;
          found = inner;
        }
        const card = found?.closest('[role=treeitem], .card, .node');
        if (card?.textContent?.includes('单位')) texts.add(card.textContent);
      }
    return texts.size;
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
