import type { Times } from "./contest.js";

/** Least ratios of JSON.parse to decode, and of JSON.stringify to encode and encodeInto. */
interface Goal {
  readonly decode: number;
  readonly encode: number;
  readonly encodeInto: number;
}

const large: Goal = { decode: 15, encode: 8, encodeInto: 12 };
const small: Goal = { decode: 12, encode: 7, encodeInto: 10 };
const lists: Goal = { decode: 10, encode: 7, encodeInto: 10 };

const goals: Readonly<Record<string, Goal>> = {
  "SPAT, captured": large,
  "SPAT, 261 octets": large,
  "MAP, captured": large,
  "MAP, 529 octets": large,
  "BSM, captured": small,
  "BSM, 53 octets": small,
  "BSM, 86 octets": small,
  "RSM, 12 participants": lists,
  "RSI, captured": lists,
  "RSI, 79 octets": lists,
  "SSM, 32 participants": lists,
  "VIR, 50-point path": lists,
};

/** Times the floor that decoding may take, for every message. */
const mostOfFloor = 2.5;

/** Times that we are faster, or for the floor slower, than another contestant. */
export interface Ratio {
  readonly ratio: number;
  /** Undefined: only to be known. */
  readonly goal: number | undefined;
  readonly isMet: boolean;
}

export interface Ratios {
  readonly decode: Ratio;
  readonly encode: Ratio;
  readonly encodeInto: Ratio;
  readonly floor: Ratio;
}

export function ratiosOf(corpus: string, times: Times): Ratios {
  const goal = goals[corpus];
  const atLeast = (ratio: number, least: number | undefined): Ratio => ({
    ratio,
    goal: least,
    isMet: least === undefined || ratio >= least,
  });
  const ofFloor = times.decode / times.floor;
  return {
    decode: atLeast(times.parse / times.decode, goal?.decode),
    encode: atLeast(times.stringify / times.encode, goal?.encode),
    encodeInto: atLeast(times.stringify / times.encodeInto, goal?.encodeInto),
    floor: { ratio: ofFloor, goal: mostOfFloor, isMet: ofFloor <= mostOfFloor },
  };
}
