/** When a packet was captured. */
export interface CaptureTime {
  /** Nanoseconds since 1970-01-01 UTC; what is finer is cut off. */
  readonly ns: bigint;
  /** Decimal places of a second that the capture tells, 0 to 9. */
  readonly digits: number;
}

const nsPerSecond = 1_000_000_000n;

/** What `Date` reaches on both sides of 1970. */
const largestSecond = 8_640_000_000_000n;

/** Undefined if there is no such date. */
export function captureTime(ns: bigint, digits: number): CaptureTime | undefined {
  const isDate = ns > -largestSecond * nsPerSecond && ns < largestSecond * nsPerSecond;
  return isDate ? { ns, digits } : undefined;
}

/** ISO 8601 in UTC with the decimal places that the capture tells: `2024-05-01T08:00:00.123456Z`. */
export function formatTime({ ns, digits }: CaptureTime): string {
  const fraction = ((ns % nsPerSecond) + nsPerSecond) % nsPerSecond;
  const seconds = Number((ns - fraction) / nsPerSecond);
  const date = new Date(seconds * 1000).toISOString().replace(/\.000Z$/, "");
  const places = String(fraction).padStart(9, "0").slice(0, digits);
  return `${date}${places === "" ? "" : "."}${places}Z`;
}
