/** A point in time, as far as a message tells it. */
export interface Instant {
  /** Milliseconds since 1970 without leap seconds, as `Date` takes them. */
  readonly ms: number;
  /** Within a leap second, of which `ms` shows the second that follows. */
  readonly leapSecond: boolean;
}

/** A date and time of which parts may be absent, as `DDateTime` of the messages. */
export interface DateTimeParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  /** Local time minus UTC, in minutes. */
  readonly offset?: number | undefined;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * The instant of a minute of the year and a second mark, both in UTC: `moy` of SPAT or RSI, `secMark` of any message.
 * Undefined where a part is unavailable, or the year does not have that minute.
 *
 * @example
 * const sent = instantOf({ year: 2020, moy: 458335, secMark: 5238 });
 * new Date(sent.ms).toISOString(); // 2020-11-14T06:55:05.238Z
 */
export function instantOf(time: {
  readonly year: number;
  readonly moy: number;
  readonly secMark?: number | undefined;
}): Instant | undefined {
  const { year, moy, secMark = 0 } = time;
  const start = dayStart(year, 1, 1);
  const minutes = (dayStart(year + 1, 1, 1) - start) / minuteMs;
  if (moy >= minutes) return undefined;
  return withinMinute(start + moy * minuteMs, secMark);
}

/** The instant of a minute of the year that lies nearest to `nearMs`, whose year may be another one. */
export function instantNear(
  time: { readonly moy: number; readonly secMark?: number | undefined },
  nearMs: number,
): Instant | undefined {
  const year = new Date(nearMs).getUTCFullYear();
  return nearest(
    [year - 1, year, year + 1].map((candidate) => instantOf({ year: candidate, ...time })),
    nearMs,
  );
}

/** The instant of a millisecond of the minute (`DSecond`) that lies nearest to `nearMs`. */
export function secMarkNear(secMark: number, nearMs: number): Instant | undefined {
  const minute = Math.floor(nearMs / minuteMs) * minuteMs;
  return nearest(
    [minute - minuteMs, minute, minute + minuteMs].map((start) => withinMinute(start, secMark)),
    nearMs,
  );
}

/** The instant of a tenth of a second of the hour (`TimeMark` of UTC timing) that lies nearest to `nearMs`. */
export function timeMarkNear(timeMark: number, nearMs: number): Instant | undefined {
  if (timeMark >= 36000) return undefined;
  const hour = Math.floor(nearMs / hourMs) * hourMs;
  return nearest(
    [hour - hourMs, hour, hour + hourMs].map((start) => ({
      ms: start + timeMark * 100,
      leapSecond: false,
    })),
    nearMs,
  );
}

/** The instant of a complete `DDateTime`; without `offset` it is taken as UTC. */
export function dateTimeInstant(parts: DateTimeParts): Instant | undefined {
  const { year = 0, month = 0, day = 0, hour = 24, minute = 60, second = 0, offset = 0 } = parts;
  if (year === 0 || month === 0 || day === 0 || hour > 23 || minute > 59) return undefined;
  const start = dayStart(year, month, day);
  // the 31st of a month that has 30 days is another day
  if (new Date(start).getUTCDate() !== day) return undefined;
  return withinMinute(start + hour * hourMs + (minute - offset) * minuteMs, second);
}

/** Of any year; `Date.UTC` takes the first hundred for those from 1900 on. */
function dayStart(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** 60000 to 60999 are a leap second (SAE J2735); above, nothing is known. */
function withinMinute(startMs: number, secMark: number): Instant | undefined {
  if (secMark > 60999) return undefined;
  return { ms: startMs + secMark, leapSecond: secMark >= 60000 };
}

function nearest(
  candidates: readonly (Instant | undefined)[],
  nearMs: number,
): Instant | undefined {
  let best: Instant | undefined;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    if (best === undefined || Math.abs(candidate.ms - nearMs) < Math.abs(best.ms - nearMs)) {
      best = candidate;
    }
  }
  return best;
}
