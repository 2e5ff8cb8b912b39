import {
  bigints,
  constant,
  lists,
  mapped,
  numbers,
  oneOf,
  type Plan,
  pick,
  tuple,
  weighted,
} from "./plan.js";

/** Any of 64 bits, read as a number: all exponents come up, and NaN and the infinities. */
const anyReal = mapped(bigints(0n, (1n << 64n) - 1n), (bits) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  const value = view.getFloat64(0);
  // there are many, of which decode knows one
  return Number.isNaN(value) ? Number.NaN : value;
});

/** Numbers, special ones and the least and largest among them. */
export const reals: Plan<number> = oneOf(
  pick([0, 1, -1, -0, Number.MIN_VALUE, Number.MAX_VALUE, Number.NaN]),
  numbers(-(2 ** 31), 2 ** 31 - 1),
  mapped(numbers(-(2 ** 31), 2 ** 31 - 1), (value) => value / 1000),
  pick([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]),
  anyReal,
);

/** Arcs of one octet and of many: those made of a UUID have 128 bits. */
const arcs = weighted([
  { weight: 4, plan: bigints(0n, 200n) },
  { weight: 1, plan: bigints(0n, (1n << 128n) - 1n) },
]);

export const relativeOids: Plan<string> = mapped(lists(arcs, 1, 8), (list) => list.join("."));

const roots = oneOf<readonly [bigint, bigint]>(
  tuple<[bigint, bigint]>(pick([0n, 1n]), bigints(0n, 39n)),
  tuple<[bigint, bigint]>(constant(2n), arcs),
);

export const objectIdentifiers: Plan<string> = mapped(
  tuple<[readonly [bigint, bigint], bigint[]]>(roots, lists(arcs, 0, 8)),
  ([root, list]) => [...root, ...list].join("."),
);
