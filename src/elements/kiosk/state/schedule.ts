import type { Slot } from '../../../contract/generated/district/types.js';
import { today } from '../../../text/date.js';

/** What a hall's screens are told by a district (`kiosk`). */
export interface HallSettings {
  readonly schedule?: readonly Slot[] | undefined;
  /** Days, `YYYY-MM-DD`, on which the mourning theme is worn. */
  readonly mourning?: readonly string[] | undefined;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Shanghai has kept UTC+8 since 1991: no time zone data is needed, which stripped-down players lack. */
const shanghai = 8 * 60 * minute;

/**
 * The slot of the schedule at a moment; the first that fits wins. A `to` before its `from` is on the next day. Without a
 * schedule it is always open.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns `always`, the slot, or null when the screen rests
 */
export function slotAt(schedule: readonly Slot[] | undefined, now: number): Slot | 'always' | null {
  if (!schedule || schedule.length === 0) return 'always';
  const { weekday, minutes } = clockOf(now);
  return schedule.find((slot) => isWithin(slot, weekday, minutes)) ?? null;
}

/**
 * When the screen opens next.
 *
 * @returns minutes and days from now, and the time as written; null when no slot ever begins
 */
export function nextOpening(
  schedule: readonly Slot[] | undefined,
  now: number,
): { readonly inMinutes: number; readonly inDays: number; readonly at: string } | null {
  const { weekday, minutes } = clockOf(now);
  let next: { inMinutes: number; inDays: number; at: string } | null = null;
  for (const slot of schedule ?? [])
    for (let inDays = 0; inDays <= 7; inDays++) {
      const inMinutes = inDays * 1440 + minutesOf(slot.from) - minutes;
      if (inMinutes <= 0 || !isOn(slot, ((weekday - 1 + inDays) % 7) + 1)) continue;
      if (!next || inMinutes < next.inMinutes) next = { inMinutes, inDays, at: slot.from };
    }
  return next;
}

/** Whether the mourning theme is worn that day. */
export function isMourning(mourning: readonly string[] | undefined, now: number): boolean {
  return mourning?.includes(today(now)) === true;
}

function isWithin(slot: Slot, weekday: number, minutes: number): boolean {
  const from = minutesOf(slot.from);
  const to = minutesOf(slot.to);
  if (from < to) return isOn(slot, weekday) && minutes >= from && minutes < to;
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  return (isOn(slot, weekday) && minutes >= from) || (isOn(slot, yesterday) && minutes < to);
}

const isOn = ({ days }: Slot, weekday: number): boolean =>
  days === undefined || (days as readonly number[]).includes(weekday);

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Weekday (1 Monday … 7 Sunday) and minutes since midnight in Shanghai. */
function clockOf(now: number): { weekday: number; minutes: number } {
  const local = now + shanghai;
  const days = Math.floor(local / day);
  // 1970-01-01 was a Thursday.
  return { weekday: ((((days + 3) % 7) + 7) % 7) + 1, minutes: Math.floor((local - days * day) / minute) };
}

/** Weekday in Shanghai, 1 Monday … 7 Sunday. */
export const weekdayOf = (now: number): number => clockOf(now).weekday;
