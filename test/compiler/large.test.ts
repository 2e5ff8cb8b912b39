import { expect, it } from "vitest";
import { compile, generate } from "../../src/compiler/index.js";
import { largeModule } from "./large-module.js";

const generated = (count: number): ReadonlyMap<string, string> =>
  generate(compile([{ file: "large.asn", text: largeModule(count) }], { edition: "large" }));

const sizeOf = (files: ReadonlyMap<string, string>): number =>
  [...files.values()].reduce((sum, text) => sum + text.length, 0);

it("the generated code grows with the number of types, and no faster", () => {
  const [less, more] = [sizeOf(generated(300)), sizeOf(generated(600))];
  // numbers with more digits are all that is longer in the second half
  expect(more / less).toBeGreaterThan(1.99);
  expect(more / less).toBeLessThan(2.02);
});

it("the generated code has the order of the sources, and is the same each time", () => {
  const files = generated(12);
  expect([...files]).toEqual([...generated(12)]);
  const text = [...files.values()].join("\n");
  const places = Array.from({ length: 12 }, (_, index) =>
    text.indexOf(`function decodeT${index}(`),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});
