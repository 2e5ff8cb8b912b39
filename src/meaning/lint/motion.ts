import { distance, planeAt } from "../geo/plane.js";
import type { Place } from "../position.js";

/** Where a road user was, and when. */
export interface Sighting {
  readonly place: Place;
  readonly secMark: number;
  readonly receivedMs: number | undefined;
}

/** Faster than anything on a road, in m/s; a receiver's clock and rounding have room in the metres. */
const fastest = 100;
const slackMetres = 15;

const minuteMs = 60_000;

export function metresBetween(a: Sighting, b: Sighting): number {
  return distance(planeAt(a.place).toPoint(b.place), [0, 0]);
}

/** `320 m in 0.1 s`, if nobody goes as fast as that. */
export function jumpBetween(last: Sighting, now: Sighting): string | undefined {
  const seconds = secondsBetween(last, now);
  const metres = metresBetween(last, now);
  if (metres <= fastest * seconds + slackMetres) return undefined;
  return `${Math.round(metres)} m in ${seconds.toFixed(1)} s`;
}

/** By the clock of the receiver if there is one, else by second marks, which say no more than up to a minute. */
function secondsBetween(last: Sighting, now: Sighting): number {
  if (last.receivedMs !== undefined && now.receivedMs !== undefined) {
    return Math.abs(now.receivedMs - last.receivedMs) / 1000;
  }
  if (last.secMark >= minuteMs || now.secMark >= minuteMs) return minuteMs / 1000;
  return ((now.secMark - last.secMark + minuteMs) % minuteMs) / 1000;
}

/** How far a mark in the minute is from an instant or another mark, whichever minute they are of. */
export function minuteDifference(secMark: number, ms: number): number {
  const ahead = (((secMark - ms) % minuteMs) + minuteMs) % minuteMs;
  return Math.min(ahead, minuteMs - ahead);
}
