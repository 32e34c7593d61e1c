/** What the suites share: every subject by turns, an element on the page, and what can be seen of it. */
import { expect } from '@esm-bundle/chai';
import type { DataElement } from '../../src/shell/data-element.js';
import { atRest, clear, hearErrors, inChromiumOnly, mount } from '../fixtures/page.js';
import type { Subject } from './subject.js';
import { openEverywhere, subjects } from './subjects.js';

export type AnyElement = DataElement<unknown>;

export { inChromiumOnly };

type Test = (title: string, run: (this: Mocha.Context) => Promise<void> | void) => void;

/**
 * A suite, once for each subject. After each test the page is cleared, and no error may have reached it.
 *
 * @param suite defines the tests; `test` takes the place of Mocha's `it` and knows the subject's list `open`
 */
export function eachSubject(title: string, suite: (subject: Subject, test: Test) => void): void {
  const errors = hearErrors();
  for (const subject of subjects)
    describe(`${title}: ${subject.name}`, () => {
      afterEach(() => {
        clear();
        expect(errors.splice(0), 'heard by the page').to.deep.equal([]);
      });
      const open = [...openEverywhere, ...(subject.open ?? [])].filter(({ tests }) =>
        tests.source.startsWith(`^${title} >`),
      );
      const failures = new Map(open.map((each) => [each, 0]));
      suite(subject, (name, run) => {
        const found = open.find(({ tests }) => tests.test(`${title} > ${name}`));
        if (!found) return void it(name, run);
        it(`${name} (may fail: ${found.reason})`, async function () {
          try {
            await run.call(this);
          } catch (error) {
            // What the test finds, and no slip in the test itself.
            if (!/^AssertionError|^Error: not within/.test(String(error))) throw error;
            failures.set(found, failures.get(found)! + 1);
          }
          errors.length = 0;
        });
      });
      // In another engine a test may pass that fails in Chromium.
      inChromiumOnly(() => {
        for (const each of open)
          it(`still open: ${each.reason}`, () => {
            expect(failures.get(each), 'all of them pass: take it off the list').to.be.above(0);
          });
      });
    });
}

export interface Scene {
  readonly view?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly place?: string;
  /** Px of the box it stands in; 900 unless told. */
  readonly width?: number;
  /** More attributes, as written. */
  readonly attributes?: string;
  /** The subject's document unless told; `undefined` when the attributes open a door. */
  readonly data?: unknown;
  /** Markup around the element; `{}` is where it stands. */
  readonly around?: string;
  /** Markup of the page's own in the element. */
  readonly inside?: string;
}

/** Puts the subject on the page and waits until it rests. */
export async function stand(subject: Subject, scene: Scene = {}): Promise<AnyElement> {
  const { view = '', lang, theme, place, width = 900, attributes = '', around = '{}', inside = '' } = scene;
  const all = [
    view && `view="${view}"`,
    lang === undefined ? '' : `lang="${lang}"`,
    theme && `data-qs-theme="${theme}"`,
    place && `data-qs-place="${place}"`,
    attributes,
  ].filter(Boolean);
  const home = mount(around.replace('{}', `<${subject.tag} ${all.join(' ')}>${inside}</${subject.tag}>`));
  home.style.width = `${width}px`;
  const element = home.querySelector(subject.tag) as AnyElement;
  element.data = 'data' in scene ? scene.data : subject.document();
  await atRest(element);
  return element;
}

/** Gives a document to the server, which serves it with good and bad days at this address. */
export async function give(subject: Subject): Promise<string> {
  const path = `/given/${subject.name}`;
  await fetch(path, { method: 'POST', body: JSON.stringify(subject.document()) });
  return path;
}

/** What is chosen and open beside the first view. The others are seen as they are at first. */
export const attributesIn = (subject: Subject, view: string): string =>
  view === subject.views[0] ? (subject.attributes ?? '') : '';

/** The themed wrapper. */
export const base = (element: Element): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('.qs')!;

/** The title of the subject's document in a language. */
export function titleIn(subject: Subject, lang = 'zh-CN'): string {
  const { title } = subject.document() as { title: string | Record<string, string> };
  return typeof title === 'string' ? title : title[lang]!;
}

/** Whether somebody can see it: it has boxes, is not clipped away, and no ancestor hides it. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1) return false;
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { visibility, clip, opacity } = getComputedStyle(node);
    if (visibility !== 'visible' || opacity === '0' || clip === 'rect(0px, 0px, 0px, 0px)') return false;
  }
  return true;
}

/** The texts that can be seen within a root, with the element each stands in. */
export function visibleTexts(root: ParentNode & Node): { text: string; parent: Element }[] {
  const found: { text: string; parent: Element }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = (walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim();
    const parent = walker.currentNode.parentElement;
    if (text && parent && !/^(style|script)$/.test(parent.localName) && isVisible(parent))
      found.push({ text, parent });
  }
  return found;
}

/** A part of the screen, for messages: its tag, class and words. */
export const named = (part: Element): string =>
  `<${part.localName} class="${part.getAttribute('class') ?? ''}"> ${(part.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)}`;

export const themes = ['paper', 'hall', 'elder', 'contrast', 'mourning'] as const;
export const places = ['phone', 'desk', 'kiosk', 'hall', 'wall'] as const;
export type Place = (typeof places)[number];
export const locales = ['zh-CN', 'zh-TW', 'en'] as const;

/** Px that a box of that place has: what its least type and targets are meant for. */
export const widths: { readonly [place in Place]: number } = {
  phone: 360,
  desk: 1280,
  kiosk: 1080,
  hall: 1920,
  wall: 1920,
};

/** Words in a problem's message differ from one engine to another; whitespace does not matter. */
export const plainText = (element: Element): string =>
  (base(element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
