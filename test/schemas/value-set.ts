import type { Random } from "../random.js";

/** Numbers, as set arithmetic in a constraint says them. */
export type ValueSet =
  | { readonly kind: "RANGE"; readonly lower: bigint | "MIN"; readonly upper: bigint | "MAX" }
  | { readonly kind: "UNION" | "INTERSECTION"; readonly operands: readonly [ValueSet, ValueSet] }
  | { readonly kind: "EXCEPT"; readonly operand: ValueSet; readonly excluded: ValueSet };

/** All numbers from the least to the largest; an end that is absent is infinite. */
export interface Hull {
  readonly lower: bigint | undefined;
  readonly upper: bigint | undefined;
}

export function textOf(set: ValueSet, name: (number: bigint) => string): string {
  switch (set.kind) {
    case "RANGE": {
      const { lower, upper } = set;
      if (lower !== "MIN" && lower === upper) return name(lower);
      return `${lower === "MIN" ? lower : name(lower)}..${upper === "MAX" ? upper : name(upper)}`;
    }
    case "UNION":
    case "INTERSECTION": {
      const sign = set.kind === "UNION" ? "|" : "^";
      return set.operands.map((operand) => `(${textOf(operand, name)})`).join(` ${sign} `);
    }
    case "EXCEPT":
      return `(${textOf(set.operand, name)}) EXCEPT (${textOf(set.excluded, name)})`;
  }
}

/**
 * The numbers that PER takes for those of the set within `parent`, `undefined` if there are none. EXCEPT and what
 * follows it do not count (X.691 9.3.19). Worked out by trying the ends of all ranges: one of them is the least.
 */
export function hullOf(set: ValueSet, parent: Hull): Hull | undefined {
  const from = parent.lower ?? NEGATIVE;
  const to = parent.upper ?? POSITIVE;
  const inside = endsOf(set, from, to)
    .concat(from, to)
    .filter((end) => end >= from && end <= to && contains(set, end, from, to))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [lower] = inside;
  const upper = inside.at(-1);
  if (lower === undefined || upper === undefined) return undefined;
  return {
    lower: lower === NEGATIVE ? undefined : lower,
    upper: upper === POSITIVE ? undefined : upper,
  };
}

/** Numbers of a set without MIN and MAX, in ascending order, with the least and the largest where there are such. */
export function someOf(set: ValueSet): readonly bigint[] {
  return candidatesOf(set).filter((number) => number > NEGATIVE && number < POSITIVE);
}

/** The ends of a set in which what follows EXCEPT counts; `undefined` if no number is in it. */
export function exactHullOf(set: ValueSet): Hull | undefined {
  const inside = candidatesOf(set);
  const [least] = inside;
  const largest = inside.at(-1);
  if (least === undefined || largest === undefined) return undefined;
  return {
    lower: least <= NEGATIVE ? undefined : least,
    upper: largest >= POSITIVE ? undefined : largest,
  };
}

function candidatesOf(set: ValueSet): readonly bigint[] {
  return [...allEnds(set), 0n, -70000n]
    .flatMap((end) => [end - 1n, end, end + 1n])
    .concat(NEGATIVE, POSITIVE)
    .filter((end) => end >= NEGATIVE && end <= POSITIVE && permits(set, end))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The set with the ends of its parent in the place of MIN and MAX (X.680 47.4). */
export function withEnds(set: ValueSet, parent: Hull): ValueSet {
  switch (set.kind) {
    case "RANGE":
      return {
        kind: "RANGE",
        lower: set.lower === "MIN" ? (parent.lower ?? NEGATIVE) : set.lower,
        upper: set.upper === "MAX" ? (parent.upper ?? POSITIVE) : set.upper,
      };
    case "EXCEPT":
      return {
        kind: "EXCEPT",
        operand: withEnds(set.operand, parent),
        excluded: withEnds(set.excluded, parent),
      };
    default: {
      const [first, second] = set.operands;
      return { ...set, operands: [withEnds(first, parent), withEnds(second, parent)] };
    }
  }
}

/** Beyond all numbers that are drawn. */
const POSITIVE = 1n << 200n;
const NEGATIVE = -POSITIVE;

function endsOf(set: ValueSet, from: bigint, to: bigint): bigint[] {
  switch (set.kind) {
    case "RANGE":
      return [set.lower === "MIN" ? from : set.lower, set.upper === "MAX" ? to : set.upper];
    case "UNION":
    case "INTERSECTION":
      return set.operands.flatMap((operand) => endsOf(operand, from, to));
    case "EXCEPT":
      return endsOf(set.operand, from, to);
  }
}

function contains(set: ValueSet, value: bigint, from: bigint, to: bigint): boolean {
  const holds = (inner: ValueSet): boolean => contains(inner, value, from, to);
  switch (set.kind) {
    case "RANGE":
      return (
        value >= (set.lower === "MIN" ? from : set.lower) &&
        value <= (set.upper === "MAX" ? to : set.upper)
      );
    case "UNION":
      return set.operands.some(holds);
    case "INTERSECTION":
      return set.operands.every(holds);
    case "EXCEPT":
      return holds(set.operand);
  }
}

function allEnds(set: ValueSet): bigint[] {
  if (set.kind === "RANGE") return endsOf(set, NEGATIVE, POSITIVE);
  const parts = set.kind === "EXCEPT" ? [set.operand, set.excluded] : set.operands;
  return parts.flatMap(allEnds);
}

function permits(set: ValueSet, value: bigint): boolean {
  const holds = (inner: ValueSet): boolean => permits(inner, value);
  switch (set.kind) {
    case "RANGE":
      return contains(set, value, NEGATIVE, POSITIVE);
    case "UNION":
      return set.operands.some(holds);
    case "INTERSECTION":
      return set.operands.every(holds);
    case "EXCEPT":
      return holds(set.operand) && !holds(set.excluded);
  }
}

/** A set with some arithmetic, of numbers that `number` draws. */
export function growSet(random: Random, number: () => bigint, depth = 0): ValueSet {
  const part = (): ValueSet => growSet(random, number, depth + 1);
  const kind = depth > 1 ? 0 : random.below(8);
  if (kind === 5) return { kind: "UNION", operands: [part(), part()] };
  if (kind === 6) return { kind: "INTERSECTION", operands: [part(), part()] };
  if (kind === 7) return { kind: "EXCEPT", operand: part(), excluded: part() };
  const [a, b] = [number(), number()];
  const [lower, upper] = a < b ? [a, b] : [b, a];
  const ends = random.below(10);
  return {
    kind: "RANGE",
    lower: ends === 0 ? "MIN" : lower,
    upper: ends === 1 ? "MAX" : ends === 2 ? lower : upper,
  };
}
