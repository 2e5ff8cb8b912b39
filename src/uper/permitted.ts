import { alphabet, codesOf } from "./alphabet.js";
import { DecodeFailure, describe, EncodeFailure } from "./failure.js";
import type { BitReader } from "./reader.js";
import { isSame } from "./same.js";
import { ownMember } from "./sequence.js";

/**
 * Whether a value of a type is one that a constraint permits. That it is of the type has been seen to before; what a
 * getter has changed since then is not permitted.
 */
export type Permits = (value: unknown) => boolean;

/** What is left of a type by constraints that PER does not see (X.691 9.3), or sees in part. */
export interface Permitted {
  /** What failures say of other values. */
  readonly code: "range" | "length" | "alphabet";
  /** The constraint in ASN.1. */
  readonly text: string;
  readonly permits: Permits;
  /** ASN.1 name of a type with parts, which failures in them do not leave to what is around it; else empty. */
  readonly typeName: string;
}

export function permitted(
  code: Permitted["code"],
  text: string,
  permits: Permits,
  typeName = "",
): Permitted {
  return { code, text, permits, typeName };
}

/** Reads a value with `read` and takes it if it is permitted. */
export function readPermitted<T>(r: BitReader, among: Permitted, read: (r: BitReader) => T): T {
  const at = r.position;
  const value = read(r);
  if (!among.permits(value)) throw notPermitted(value, among, at);
  return value;
}

/** Why a value that has been read at a bit is not taken. */
export function notPermitted(value: unknown, among: Permitted, bitOffset: number): DecodeFailure {
  const detail = `${describe(value)} is outside (${among.text})`;
  const failure = new DecodeFailure(among.code, bitOffset, detail);
  failure.typeName = among.typeName;
  return failure;
}

/** Writes a value with `write`, which checks that it is of the type, and refuses it if it is not permitted. */
export function writePermitted<W, T>(
  w: W,
  value: T,
  among: Permitted,
  write: (w: W, value: T) => void,
): void {
  write(w, value);
  checkPermitted(value, among);
}

export function checkPermitted(value: unknown, { code, text, permits }: Permitted): void {
  if (!permits(value)) throw new EncodeFailure(code, `a value within (${text})`, describe(value));
}

/** Ends of runs of numbers; infinite ones are MIN and MAX. */
type Ranges = readonly (readonly [lower: number | bigint, upper: number | bigint])[];

const isWithin = (number: number | bigint, ranges: Ranges): boolean =>
  ranges.some(([lower, upper]) => number >= lower && number <= upper);

/** Intersections and constraints one behind the other (X.680 45, 46). */
export function permitAll(...all: readonly Permits[]): Permits {
  return (value) => all.every((permits) => permits(value));
}

/** Unions. */
export function permitAny(...any: readonly Permits[]): Permits {
  return (value) => any.some((permits) => permits(value));
}

/** EXCEPT. */
export function permitOthers(excluded: Permits): Permits {
  return (value) => !excluded(value);
}

/** A single value (X.680 47.2). */
export function permitValue(single: unknown): Permits {
  return (value) => isSame(value, single);
}

/** Ranges and values of an INTEGER, ranges of a REAL (X.680 47.4). */
export function permitRanges(...ranges: Ranges): Permits {
  return (value) =>
    (typeof value === "number" || typeof value === "bigint") && isWithin(value, ranges);
}

/** SIZE of lists, octets and bits (X.680 47.5). Named bits have none: zeros behind the last one do not count. */
export function permitSizes(...ranges: Ranges): Permits {
  return (value) => {
    if (typeof value === "number") return true;
    const { length }: { readonly length?: unknown } = Object(value);
    return typeof length === "number" && isWithin(length, ranges);
  };
}

/** SIZE of a character string. */
export function permitTextSizes(typeName: string, ...ranges: Ranges): Permits {
  const letters = alphabet(typeName);
  return (value) => typeof value === "string" && isWithin(codesOf(letters, value).length, ranges);
}

/** FROM (X.680 47.7), by the numbers of the characters. */
export function permitCharacters(typeName: string, ...ranges: Ranges): Permits {
  const letters = alphabet(typeName);
  return (value) =>
    typeof value === "string" && codesOf(letters, value).every((code) => isWithin(code, ranges));
}

/** WITH COMPONENT (X.680 47.8.3). */
export function permitElements(permits: Permits): Permits {
  return (value) => Array.isArray(value) && value.every((element) => permits(element));
}

/** What a component may be; undefined where it is absent and has no DEFAULT. */
export type ComponentPermits = readonly [name: string, permits: Permits];

/** WITH COMPONENTS of a SEQUENCE or SET (X.680 47.8.4). */
export function permitComponents(...components: readonly ComponentPermits[]): Permits {
  return (value) => components.every(([name, permits]) => permits(ownMember(Object(value), name)));
}

/** The same of a CHOICE: to an alternative that is not chosen a value is absent. */
export function permitAlternatives(...alternatives: readonly ComponentPermits[]): Permits {
  return (value) => {
    const { kind, value: content }: { kind?: unknown; value?: unknown } = Object(value);
    return alternatives.every(([name, permits]) => permits(kind === name ? content : undefined));
  };
}

/** PRESENT (X.680 47.8.9). */
export const permitPresent: Permits = (value) => value !== undefined;

/** ABSENT. */
export const permitAbsent: Permits = (value) => value === undefined;

/** A component that is absent has its DEFAULT, or is permitted. */
export function permitIfPresent(permits: Permits, byDefault?: unknown): Permits {
  return (value) => {
    const present = value === undefined ? byDefault : value;
    return present === undefined || permits(present);
  };
}
