import { expect, test } from "vitest";
import { minBits } from "../../src/schema/min-bits.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { sample } from "./sample.js";

const cases: readonly [type: string, bits: number][] = [
  ["Flag", 1],
  ["Nothing", 0],
  ["Speed", 8],
  ["Constant", 0],
  ["Latitude", 31],
  ["Extended", 5],
  ["WideExtended", 17],
  ["Any", 16],
  ["AtLeast", 16],
  ["Colour", 2],
  ["Single", 0],
  ["Shape", 2],
  ["Events", 6],
  ["Status", 12],
  ["Raw", 4],
  ["Id", 16],
  ["Data", 9],
  ["Opaque", 8],
  ["Text", 9],
  ["Pair", 10],
  ["Grown", 9],
  ["Wide", 30],
  ["List", 4],
  ["OpenList", 8],
  ["GrownList", 4],
  ["Pick", 3],
  ["GrownPick", 9],
  ["Tree", 3],
  ["Anything", 8],
  ["Content", 8],
  ["Selected", 13],
  ["Operation", 3],
];

test.each(cases)("%s takes at least %i bits", (type, bits) => {
  expect(minBits(nodeOf(sample, type))).toBe(bits);
});
