import type { Random } from "../random.js";
import type { LeafShape, Notation, Range } from "./shape.js";
import {
  exactHullOf,
  growSet,
  type Hull,
  hullOf,
  someOf,
  textOf,
  type ValueSet,
  withEnds,
} from "./value-set.js";

/** Where PER begins to write a number, a length or an index otherwise. */
const edges = [0n, 1n, 2n, 7n, 8n, 15n, 16n, 63n, 64n, 127n, 128n, 255n, 256n, 257n, 65535n, 65536n]
  .concat([31n, 32n, 53n, 63n, 64n].map((power) => 1n << power))
  .flatMap((edge) => [edge, -edge, edge - 1n]);

/**
 * A constraint, and what it leaves for PER. Extensible only where Erlang gets it right: it leaves the extension bit out
 * where an end is missing, and sends short sizes outside of SIZE (1..127, ...) with a length of two octets.
 */
interface Grown {
  readonly set: ValueSet;
  readonly exact: ValueSet;
  readonly hull: Hull;
  readonly extensible: boolean;
  /** What stands in the parentheses. */
  readonly standard: string;
  /** The same as every reader of ASN.1 understands it. */
  readonly plain: string;
}

const allNumbers: Hull = { lower: undefined, upper: undefined };
const everything: ValueSet = { kind: "RANGE", lower: "MIN", upper: "MAX" };
const numbers = { of: "value", set: everything, exact: everything, hull: allNumbers } as const;

function grow(
  random: Random,
  parent: Pick<Range, "of" | "set" | "exact" | "hull">,
  number: () => bigint,
  name: (number: bigint) => string = String,
): Grown {
  const { of } = parent;
  // MIN of a size is 0, whatever the parent (X.680 47.5.2)
  const ends = of === "size" ? sizes.hull : (exactHullOf(parent.exact) ?? allNumbers);
  for (;;) {
    const drawn = growSet(random, number);
    const set: ValueSet = { kind: "INTERSECTION", operands: [parent.set, drawn] };
    const hull = hullOf(set, parent.hull);
    const within = withEnds(drawn, ends);
    const exact: ValueSet = { kind: "INTERSECTION", operands: [parent.exact, within] };
    if (hull === undefined || exactHullOf(exact) === undefined) continue;
    const { lower, upper } = hull;
    const mayExtend =
      lower !== undefined && upper !== undefined && (of === "value" || upper < 127n);
    const extensible = mayExtend && random.below(4) === 0;
    const marker = random.below(2) === 0 ? ", ..." : `, ..., ${number()}`;
    const range =
      lower !== undefined && lower === upper ? lower : `${lower ?? "MIN"}..${upper ?? "MAX"}`;
    return {
      set,
      exact,
      hull,
      extensible,
      standard: textOf(drawn, name) + (extensible ? marker : ""),
      plain: `${range}${extensible ? ", ..." : ""}`,
    };
  }
}

/** Values of the module that bounds of constraints name. */
export interface NamedBound {
  readonly name: string;
  readonly number: bigint;
}

export function growInteger(random: Random, names: readonly NamedBound[]): LeafShape {
  const word = random.below(6) === 0 ? "INTEGER { one(1), minus(-3), big(70000) }" : "INTEGER";
  if (random.below(7) === 0) return integer({ standard: word, erlang: word }, numbers);
  const text = (number: bigint): string =>
    names.find((candidate) => candidate.number === number)?.name ?? `${number}`;
  const named = names.map((candidate) => candidate.number);
  const draw = (): bigint => {
    if (named.length > 0 && random.below(4) === 0) return random.pick(named);
    return random.below(2) === 0 ? random.pick(edges) : BigInt(random.below(200)) - 50n;
  };
  const first = grow(random, numbers, draw, text);
  if (random.below(5) > 0) {
    const notation = {
      standard: `${word} (${first.standard})`,
      erlang: `${erlangWord(word, first.hull)} (${first.plain})`,
    };
    return integer(notation, first);
  }
  const last = grow(random, { ...first, of: "value" }, () => within(random, first.hull), text);
  const standard = `${word} (${first.standard}) (${last.standard})`;
  return integer({ standard, erlang: `${erlangWord(word, last.hull)} (${last.plain})` }, last);
}

/** Erlang fails at names for numbers below a range without an end. */
function erlangWord(word: string, { upper }: Hull): string {
  return upper === undefined ? "INTEGER" : word;
}

function integer(
  notation: Notation,
  { set, exact, hull }: Pick<Range, "set" | "exact" | "hull">,
): LeafShape {
  const inside = someOf(exact);
  return {
    kind: "LEAF",
    notation,
    universalTag: 2,
    values: [...inside.slice(0, 1), ...inside.slice(-1)].map(String),
    erlangKnowsDefault: true,
    range: { word: "INTEGER", of: "value", set, exact, hull },
  };
}

/** A number in a range, mostly near its ends. */
function within(random: Random, { lower, upper }: Hull): bigint {
  const step = BigInt(random.below(12));
  if (lower === undefined) return (upper ?? 0n) - step;
  if (upper === undefined) return lower + step;
  if (random.below(2) === 0) return lower + step < upper ? lower + step : upper;
  return upper - step > lower ? upper - step : lower;
}

/** A reference with a constraint of its own, which Erlang would pass over. */
export function narrowed(random: Random, name: string, leaf: LeafShape, range: Range): LeafShape {
  const draw = (): bigint => within(random, range.hull);
  if (range.of === "size") {
    const { set, exact, hull, standard, plain } = growNonZero(random, range, draw);
    const notation = {
      standard: `${name} (SIZE (${standard}))`,
      erlang: `${range.word} (SIZE (${plain}))`,
    };
    return { ...leaf, notation, values: [], range: { ...range, set, exact, hull } };
  }
  const last = grow(random, range, draw);
  const notation = { standard: `${name} (${last.standard})`, erlang: `INTEGER (${last.plain})` };
  return integer(notation, last);
}

/** What has no bits at all in an open type is for the probes. */
function growNonZero(...[random, range, draw]: Parameters<typeof grow>): ReturnType<typeof grow> {
  for (;;) {
    const grown = grow(random, range, draw);
    if (grown.hull.upper !== 0n) return grown;
  }
}

/** A SIZE constraint: `SIZE (1..3)`. */
export interface GrownSize {
  readonly notation: Notation;
  readonly within: Pick<Range, "set" | "exact" | "hull">;
}

const sizes = {
  of: "size",
  set: everything,
  exact: { kind: "RANGE", lower: 0n, upper: "MAX" },
  hull: { lower: 0n, upper: undefined },
} as const;

export function growSize(random: Random): GrownSize {
  const draw = (): bigint =>
    random.below(24) === 0
      ? random.pick([127n, 128n, 255n, 256n, 65535n, 65536n])
      : BigInt(random.below(7));
  const { set, exact, hull, standard, plain } = growNonZero(random, sizes, draw);
  const notation = { standard: `SIZE (${standard})`, erlang: `SIZE (${plain})` };
  return { notation, within: { set, exact, hull } };
}
