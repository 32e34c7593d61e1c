import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DistrictDocument, Slot } from '../../../contract/generated/district/types.js';
import { DistrictConsumer } from '../../../data/district-context.js';
import { kindOf } from '../../../data/kind-of.js';
import { loaded, onLoad } from '../../../data/load.js';
import type { HallSettings } from './schedule.js';

/** The district a kiosk stands in, from a provider around it or from `Qianshao.load`: its schedule, its source, its days of mourning. */
export class Hall implements ReactiveController {
  settings: HallSettings = {};
  district: Partial<DistrictDocument> | undefined;
  readonly #consumer: DistrictConsumer;
  #unsubscribe: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    private readonly changed: () => void,
  ) {
    this.#consumer = new DistrictConsumer(host, () => this.#look());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = onLoad(() => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  #look(): void {
    const all = loaded().map(({ document }) => document);
    const district =
      this.#consumer.value?.document ??
      (all.find((each) => kindOf(each) === 'district') as Partial<DistrictDocument> | undefined);
    if (district === this.district) return;
    this.district = district;
    this.settings = settingsOf(district?.kiosk);
    this.changed();
  }
}

/** What can be used of settings that nobody may have checked yet. */
export function settingsOf(given: unknown): HallSettings {
  const { schedule, mourning } = (typeof given === 'object' && given !== null ? given : {}) as Record<
    string,
    unknown
  >;
  return {
    schedule: listOf(schedule).filter(isSlot),
    mourning: listOf(mourning).filter((each): each is string => typeof each === 'string'),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function isSlot(value: unknown): value is Slot {
  if (typeof value !== 'object' || value === null) return false;
  const { from, to, days, scenes } = value as Record<string, unknown>;
  const isTime = (text: unknown): boolean => typeof text === 'string' && /^\d\d:\d\d$/.test(text);
  const isList = (list: unknown): boolean => list === undefined || Array.isArray(list);
  return isTime(from) && isTime(to) && isList(days) && isList(scenes);
}
