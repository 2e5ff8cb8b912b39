import { formatTime64 } from "../time.js";
import type { Invalid } from "./reason.js";

/** Signed later than now. */
export function futureFault(generationTime: bigint, now: bigint): Invalid | undefined {
  if (generationTime <= now) return undefined;
  return { reason: "time-future", message: aside(generationTime, now, "ahead of") };
}

/** Signed too long ago. */
export function oldFault(
  generationTime: bigint,
  now: bigint,
  maxAgeMs: number,
): Invalid | undefined {
  if (now - generationTime <= BigInt(Math.round(maxAgeMs * 1000))) return undefined;
  return { reason: "time-old", message: aside(generationTime, now, "behind") };
}

export function expiryFault(expiryTime: bigint | undefined, now: bigint): Invalid | undefined {
  if (expiryTime === undefined || now <= expiryTime) return undefined;
  const [end, at] = [formatTime64(expiryTime), formatTime64(now)];
  return { reason: "header-expiry", message: `the message expired at ${end}, it is ${at}` };
}

/** Clocks that count in another way differ by these, give or take the way of the message. */
const knownDifferences = [
  { us: 28_800_000_000n, cause: "one of the two may count from midnight in Beijing" },
  { us: 5_000_000n, cause: "one of the two may count leap seconds" },
] as const;
const toleranceUs = 1_000_000n;

function aside(generationTime: bigint, now: bigint, side: string): string {
  const difference = generationTime > now ? generationTime - now : now - generationTime;
  const known = knownDifferences.find(
    ({ us }) => difference >= us - toleranceUs && difference <= us + toleranceUs,
  );
  const hint = known === undefined ? "" : `; ${known.cause}`;
  const seconds = Number(difference) / 1e6;
  return `signed at ${formatTime64(generationTime)}, ${seconds} s ${side} the receiver's clock${hint}`;
}
