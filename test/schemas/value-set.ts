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

/**
 * Numbers of the set within `parent` in ascending order, with the least and the largest where there are such. What
 * follows EXCEPT counts here. Empty: there are none.
 */
export function someOf(set: ValueSet, parent: Hull): readonly bigint[] {
  const from = parent.lower ?? NEGATIVE;
  const to = parent.upper ?? POSITIVE;
  return [...allEnds(set, from, to), 0n, -70000n]
    .flatMap((end) => [end - 1n, end, end + 1n])
    .filter((end) => end >= from && end <= to && end > NEGATIVE + 1n && end < POSITIVE - 1n)
    .filter((end) => permits(set, end, from, to))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
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

function allEnds(set: ValueSet, from: bigint, to: bigint): bigint[] {
  if (set.kind === "RANGE") return endsOf(set, from, to);
  const parts = set.kind === "EXCEPT" ? [set.operand, set.excluded] : set.operands;
  return parts.flatMap((part) => allEnds(part, from, to));
}

function permits(set: ValueSet, value: bigint, from: bigint, to: bigint): boolean {
  const holds = (inner: ValueSet): boolean => permits(inner, value, from, to);
  switch (set.kind) {
    case "RANGE":
      return contains(set, value, from, to);
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
