import { describe, expect, it } from "vitest";
import { compileModule, typesOf, typeT } from "./helpers.js";

function quantity(...lines: string[]): unknown {
  const comment = lines.map((line) => `-- ${line}`).join("\n");
  const type = typeT(`${comment}\nT ::= INTEGER (-9..9)`);
  return type.kind === "INTEGER" ? type.quantity : undefined;
}

describe("the unit in the comment of an INTEGER", () => {
  it.each([
    ["unit: 0.02 m/s", "m/s", [1, 50]],
    ["unit: 1e-7 deg", "deg", [1, 10_000_000]],
    ["unit: 360/65535 deg", "deg", [24, 4369]],
    ["unit: 1.5 deg", "deg", [3, 2]],
    ["unit: 0.5 %", "%", [1, 2]],
    ["unit: 0.02 g (9.80665 m/s2)", "g", [1, 50]],
    ["unit: year", "year", [1, 1]],
    ["unit: 10 m", "m", [10, 1]],
  ])("%s", (line, unit, scale) => {
    expect(quantity("how fast", line, "forward positive")).toEqual({ unit, scale, special: [] });
  });

  it.each(["unit: as you like it", "unit:", "unit: 0 m", "unit: 1/2/3 m", "metres", "unit: 5"])(
    "is none where it says %j",
    (line) => {
      expect(quantity(line)).toBeUndefined();
    },
  );
});

describe("special values in the comment of an INTEGER", () => {
  it.each([
    ["9: unavailable", 9, 9, "none"],
    ["-9..-7: unknown or invalid", -9, -7, "none"],
    ["9: straight", 9, 9, "none"],
    ["8: at or above 20", 8, 8, "at least"],
    ["8: 655.34 or more", 8, 8, "at least"],
    ["8: more than one hour", 8, 8, "at least"],
    ["-8: at or below -20", -8, -8, "at most"],
    ["0..3: tests", 0, 3, "note"],
  ])("%s", (line, lower, upper, kind) => {
    const meaning = line.slice(line.indexOf(": ") + 2);
    const special = [{ lower, upper, kind, meaning }];
    expect(quantity(line)).toEqual({ scale: [1, 1], special });
  });
});

it("finds units of members that are defined in place, and of no others", () => {
  const { T } = typesOf(
    compileModule(`T ::= SEQUENCE {
  a INTEGER (0..9), -- unit: 0.1 m
  -- unit: 2 s
  b CHOICE { c INTEGER (0..9) -- unit: 3 m
  },
  d U, -- unit: 5 m
  ...,
  e INTEGER (0..9) -- unit: 7 m
}
-- unit: 1.5 deg
U ::= INTEGER (0..9)`),
  );
  expect(JSON.stringify(T).match(/"unit":"\w+","scale":\[\d+,\d+\]/g)).toEqual([
    '"unit":"m","scale":[1,10]',
    '"unit":"m","scale":[3,1]',
    '"unit":"m","scale":[7,1]',
  ]);
});

it("reads the bounds of the items of an ENUMERATED", () => {
  const type = typeT(`-- unit: m/s
T ::= ENUMERATED {
  unavailable, -- nothing known
  slow, -- 0.1 m/s
  slower, -- 5e-3 m/s, at best
  ...,
  fast -- 100 m/s
}`);
  if (type.kind !== "ENUMERATED") throw new Error(type.kind);
  expect(type.unit).toBe("m/s");
  const items = [...type.root, ...(type.additions ?? [])];
  expect(items.map(({ bound }) => bound)).toEqual([undefined, 0.1, 0.005, 100]);
});
