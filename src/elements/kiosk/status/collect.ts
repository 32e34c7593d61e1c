import { clock } from '../../../data/environment.js';
import type { DataState } from '../../../data/snapshot.js';
import { snapshotOf } from '../../../shell/snapshot-of.js';
import { version } from '../../../shell/version.js';
import { pickLabel } from '../../../text/label.js';
import type { CommonHead } from '../scenes/head.js';
import type { Keep } from '../keep/keep.js';
import type { Entry, Log } from '../upkeep/log.js';
import { reloads } from '../upkeep/pulse.js';

/** One document on the screen. Moments are epoch ms. */
export interface DocumentStatus {
  /** Its name in the district, else the id of the element that shows it. */
  readonly name: string;
  readonly title: string;
  readonly asOf: string;
  readonly state: DataState;
  readonly fetchedAt: number | null;
  readonly nextTryAt: number | null;
  /** How many things are wrong with what came last. */
  readonly problems: number;
}

/** How a kiosk's screen is. Plain JSON; no field holds anything of a visitor. */
export interface KioskStatus {
  /** Epoch ms. */
  readonly at: number;
  /** The screen's own name. */
  readonly label: string | null;
  readonly version: string;
  /** Seconds since the page was opened. */
  readonly uptime: number;
  /** How often the page has loaded itself anew. */
  readonly reloads: number;
  readonly engine: string;
  readonly width: number;
  readonly height: number;
  readonly documents: readonly DocumentStatus[];
  /** Megabytes of script memory; null where the browser does not tell (all but Chromium). */
  readonly memory: {
    readonly used: number;
    readonly limit: number;
    readonly hours: readonly number[];
  } | null;
  /** Elements in the page, those of the scenes included. */
  readonly nodes: number;
  readonly errors: { readonly data: number; readonly script: number; readonly scene: number };
  /** The last fifty, newest first. */
  readonly problems: readonly Entry[];
  /** What is kept for a start without a network; null when nothing is. */
  readonly kept: { readonly where: Keep['kind']; readonly bytes: number; readonly pictures: number } | null;
  /** When the next document is asked for. */
  readonly nextRefresh: number | null;
  /** Whether the page keeps the screen lit. */
  readonly isAwake: boolean;
}

/** What a kiosk knows of itself. */
export interface Facts {
  readonly scenes: readonly HTMLElement[];
  readonly log: Log;
  readonly keep: Keep | undefined;
  readonly isAwake: boolean;
  readonly label: string | null;
  /** Megabytes hour by hour, the newest last. */
  readonly hours: readonly number[];
}

export function collect({ scenes, log, keep, isAwake, label, hours }: Facts): KioskStatus {
  const documents = scenes.flatMap(documentOf);
  const tries = documents.flatMap(({ nextTryAt }) => nextTryAt ?? []);
  const memory = memoryNow();
  return {
    at: clock.now(),
    label,
    version,
    uptime: Math.round(performance.now() / 1000),
    reloads: reloads().count,
    engine: engineOf(navigator.userAgent),
    width: innerWidth,
    height: innerHeight,
    documents,
    memory: memory && { ...memory, hours },
    nodes: scenes.reduce((sum, each) => sum + count(each), document.getElementsByTagName('*').length),
    errors: { ...log.counts },
    problems: log.entries.slice(),
    kept: keep ? { where: keep.kind, bytes: keep.bytes, pictures: keep.pictures } : null,
    nextRefresh: tries.length > 0 ? Math.min(...tries) : null,
    isAwake,
  };
}

function documentOf(scene: HTMLElement): DocumentStatus[] {
  const snapshot = snapshotOf(scene);
  if (!snapshot) return [];
  const head = snapshot.document as CommonHead | null;
  return [
    {
      name: scene.getAttribute('document') || scene.id || scene.localName,
      title: head ? pickLabel(head.title, 'zh-CN', head.locale).text : '',
      asOf: head?.asOf ?? '',
      state: snapshot.state,
      fetchedAt: snapshot.fetchedAt ?? null,
      nextTryAt: snapshot.nextTryAt ?? null,
      problems: snapshot.problems.length,
    },
  ];
}

const count = ({ shadowRoot }: HTMLElement): number => shadowRoot?.querySelectorAll('*').length ?? 0;

/** Megabytes in use and allowed; null where the browser does not tell. */
export function memoryNow(): { used: number; limit: number } | null {
  const { memory } = performance as { memory?: { usedJSHeapSize: number; jsHeapSizeLimit: number } };
  return memory
    ? { used: Math.round(memory.usedJSHeapSize / 1e6), limit: Math.round(memory.jsHeapSizeLimit / 1e6) }
    : null;
}

/** Which browser it is, as a caretaker would say it on the telephone: 安卓 WebView 74 is `Android WebView 74`. */
export function engineOf(agent: string): string {
  const chromium = /Chrome\/(\d+)/.exec(agent)?.[1];
  const android = /Android (\d+)/.exec(agent)?.[1];
  if (chromium && android)
    return `Android ${android} ${/; wv\)/.test(agent) ? 'WebView' : 'Chromium'} ${chromium}`;
  if (chromium) return `${/Windows/.test(agent) ? 'Windows ' : ''}Chromium ${chromium}`;
  return (
    /Firefox\/\d+/.exec(agent)?.[0].replace('/', ' ') ?? /Version\/(\d+).*Safari/.exec(agent)?.[0] ?? '?'
  );
}
