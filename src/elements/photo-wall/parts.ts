import type { CSSResult } from 'lit';
import { once, type Later } from '../../shell/later.js';
import type { ViewerHost } from './viewer/viewer.js';

const keySets = once(() => import('./gallery/keys.js'));
export const narrowings = once(() => import('./narrow/index.js'));
const walls = once(() => import('./wall/index.js'));
const caseRooms = once(() => import('./cases/index.js'));
const viewers = once(() => import('./viewer/index.js'));
const codes = once(() => import('../../frame/qr.js'));

/** What the parts ask of the element. */
export interface PartsHost extends ViewerHost {
  readonly later: <Module extends object, Part>(
    fetch: () => Module | Promise<Module>,
    make: (module: Module) => Part,
    styles?: (module: Module) => CSSResult,
  ) => Later<Module, Part>;
}

const itself = <Part>(part: Part): Part => part;
const stylesOf = ({ styles }: { readonly styles: CSSResult }): CSSResult => styles;

export type Parts = ReturnType<typeof partsOf>;

/** What is fetched at its first use, and what one element makes of it: most pages need one or two of these. */
export function partsOf(host: PartsHost) {
  const { element, later } = host;
  return {
    keys: later(keySets, itself),
    narrowing: later(narrowings, ({ Narrowing }) => new Narrowing(), stylesOf),
    scene: later(walls, ({ Scene }) => new Scene(element), stylesOf),
    cases: later(caseRooms, ({ Cases }) => new Cases(element), stylesOf),
    viewer: later(viewers, ({ Viewer }) => new Viewer(host), stylesOf),
    codes: later(codes, itself),
  };
}
