/**
 * The page of the bench: `page.html?ELEMENT/SUBJECT` loads one subject and leaves `bench` for drive.js, which asks for one
 * step after another and empties the heap between them.
 */
import type { PageContext, Step } from './page-context.js';

/** Frames without any change after which a subject counts as painted. */
const quietFrames = 6;

/** Ms after which a page that still changes is never done. */
const patience = 60_000;

/** Frames that pass before a step: each begins at rest and right after a frame, so that no one has a longer wait than another. */
const restFrames = 6;

const path = location.search.slice(1);
const folder = path.split('/')[0]!;
// Addresses in variables: of an address that stands in the call, a bundler would take in every file that may match.
const addresses = [`./${path}.js`, `./${folder}/data.js`];
const [{ subject }, { make }] = (await Promise.all(addresses.map((address) => import(address)))) as [
  { subject: Record<string, Step<unknown, unknown[]>> },
  { make(count: number): unknown },
];
const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = `./${folder}/page.css`;
document.head.append(styles);
await new Promise((loaded) => styles.addEventListener('load', loaded));

const stage = document.querySelector<HTMLElement>('#stage')!;
const context: PageContext<unknown> = { stage, document: undefined, drawn: () => undefined };

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
async function timed(begin: () => void): Promise<number> {
  let changed = false;
  let latest: MutationRecord | undefined;
  context.drawn = () => void (changed = true);
  const observer = new MutationObserver((records) => {
    latest = records[records.length - 1];
    context.drawn();
  });
  const watch = (root: Node): void =>
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  const watchShadows = (): void => {
    for (const element of stage.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  };
  watch(stage);
  watchShadows();
  for (let rest = 0; rest < restFrames; rest++) await frame();
  const start = performance.now();
  begin();
  watchShadows();
  changed = true;
  let last = start;
  for (let quiet = 0; quiet < quietFrames; quiet++) {
    const now = await frame();
    if (!changed) continue;
    last = now;
    changed = false;
    quiet = 0;
    if (now - start > patience) {
      const { type = '', target, attributeName } = latest ?? {};
      const html = target instanceof Element ? target.outerHTML.slice(0, 200) : target?.textContent;
      throw new Error(`The page never comes to rest: ${type} ${attributeName ?? ''} ${html ?? ''}`);
    }
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
  make(count: number): void {
    context.document = make(count);
  },
  has: (step: string) => step in subject,
  call(step: string, rest: unknown[]): void {
    subject[step]!(context, ...rest);
  },
  timed: (step: string, rest: unknown[]) => timed(() => subject[step]!(context, ...rest)),
  elements: () => countElements(stage),
  /** Times between frames while `step` moves something in each; it is given the frame's number. */
  async frames(step: string, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let at = 0; at <= count; at++) {
      times.push(await new Promise<number>((next) => requestAnimationFrame(next)));
      subject[step]!(context, at);
    }
    scrollTo(0, 0);
    return times.slice(1).map((time, i) => time - times[i]!);
  },
  /** What stands where a reader looks: texts of what the selector names, found on a grid over the window, or pixels of a canvas. */
  painted(selector: string): number {
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
        const text = found?.closest(selector)?.textContent?.trim();
        if (text) texts.add(text);
      }
    return texts.size;
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
