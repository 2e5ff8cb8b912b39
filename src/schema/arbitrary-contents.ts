import fc, { type Arbitrary } from "fast-check";

/** Numbers, special ones and the least and largest among them. */
export const reals: Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1, -1, Number.MIN_VALUE, Number.MAX_VALUE, Number.NaN),
  fc.constantFrom(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
);

/** Arcs of one octet and of many: those made of a UUID have 128 bits. */
const arcs = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.bigInt({ min: 0n, max: 200n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }) },
);

export const relativeOids: Arbitrary<string> = fc
  .array(arcs, { minLength: 1, maxLength: 8 })
  .map((list) => list.join("."));

const roots = fc.oneof(
  fc.tuple(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 39n })),
  fc.tuple(fc.constant(2n), arcs),
);

export const objectIdentifiers: Arbitrary<string> = fc
  .tuple(roots, fc.array(arcs, { maxLength: 8 }))
  .map(([root, list]) => [...root, ...list].join("."));
