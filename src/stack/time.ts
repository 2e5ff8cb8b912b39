/**
 * What a count of seconds since 2004 is counted from. The standard does not settle it, and devices differ:
 * - `utc`: from 2004-01-01 00:00 UTC, without leap seconds, as the one real envelope that is public has it
 * - `tai`: the same, but leap seconds are counted, as IEEE 1609.2 has it
 * - `beijing`: from 2004-01-01 00:00 in Beijing, without leap seconds, as some security libraries have it
 */
export type TimeReading = "utc" | "tai" | "beijing";

export const timeReadings = Object.freeze([
  "utc",
  "tai",
  "beijing",
] as const satisfies readonly TimeReading[]);

const utcEpochUnixSeconds = 1072915200n;
const beijingOffsetSeconds = 28800n;
const microseconds = 1_000_000n;

/** Since 2004 a second was put in at the end of the day before each of these, in Unix seconds. */
const leapsUnixSeconds = [1136073600n, 1230768000n, 1341100800n, 1435708800n, 1483228800n];

/**
 * A clock's time as `Time64`, the microseconds since the epoch.
 *
 * @example
 * verify(envelope, { certificates, roots, now: toTime64(Date.now()) });
 */
export function toTime64(unixMs: number, reading: TimeReading = "utc"): bigint {
  const unixUs = BigInt(Math.round(unixMs * 1000));
  const sinceEpochUs = unixUs - utcEpochUnixSeconds * microseconds;
  if (reading === "utc") return sinceEpochUs;
  if (reading === "beijing") return sinceEpochUs + beijingOffsetSeconds * microseconds;
  const leaps = leapsUnixSeconds.filter((at) => unixUs >= at * microseconds).length;
  return sinceEpochUs + BigInt(leaps) * microseconds;
}

/** The microseconds since 1970 of a `Time64`. During a leap second it is that of the second before. */
export function toUnixUs(time64: bigint, reading: TimeReading = "utc"): bigint {
  const unixUs = time64 + utcEpochUnixSeconds * microseconds;
  if (reading === "utc") return unixUs;
  if (reading === "beijing") return unixUs - beijingOffsetSeconds * microseconds;
  const leaps = leapsUnixSeconds.filter((at, i) => unixUs >= (at + BigInt(i)) * microseconds);
  return unixUs - BigInt(leaps.length) * microseconds;
}

/** The last microsecond that a `Date` can say. */
const lastUnixUs = 8_640_000_000_000_000_999n;

/** `2022-07-14T09:12:35.780203Z`; years that no `Date` has are given in microseconds. */
export function formatTime64(time64: bigint, reading: TimeReading = "utc"): string {
  const unixUs = toUnixUs(time64, reading);
  if (unixUs > lastUnixUs) return `${time64} us after the epoch`;
  const text = new Date(Number(unixUs / 1000n)).toISOString();
  return `${text.slice(0, -1)}${String(unixUs % 1000n).padStart(3, "0")}Z`;
}

/** All that a `Time64` can mean. */
export function readTime64(time64: bigint): Record<TimeReading, string> {
  return {
    utc: formatTime64(time64, "utc"),
    tai: formatTime64(time64, "tai"),
    beijing: formatTime64(time64, "beijing"),
  };
}
