import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { probeNames, recordsOf } from "../probe/probes.js";
import { checkModules } from "./check.js";
import { differences } from "./differences.js";
import { hasErlang } from "./erlang.js";
import { growModule } from "./grow.js";
import { hullOf, textOf, type ValueSet } from "./value-set.js";
import { writeModule } from "./write.js";

const runtime = resolve("src/uper/runtime.ts");

test("a seed gives the same module each time", () => {
  for (const dialect of ["standard", "erlang"] as const) {
    expect(writeModule(growModule(7), dialect)).toBe(writeModule(growModule(7), dialect));
  }
});

test("modules have all kinds of types and notation", () => {
  const modules = Array.from({ length: 300 }, (_, seed) =>
    writeModule(growModule(seed), "standard"),
  );
  const text = modules.join("");
  const notation = [
    ..."BOOLEAN NULL INTEGER ENUMERATED REAL OBJECT RELATIVE-OID SEQUENCE SET CHOICE".split(" "),
    ...["BIT STRING {", "BIT STRING (", "OCTET STRING (SIZE", "OCTET STRING (CONTAINING"],
    ...["BIT STRING (CONTAINING", ") (SIZE (1..", ")) (CONTAINING"],
    "INSTANCE OF TYPE-IDENTIFIER",
    ..."NumericString PrintableString IA5String VisibleString UTF8String BMPString".split(" "),
    ..."UniversalString TeletexString UTCTime GeneralizedTime ObjectDescriptor".split(" "),
    ...["OPTIONAL", "DEFAULT", "...", "[[", "COMPONENTS OF", " < T", "FROM", "EXCEPT", "|", "^"],
    ...["MIN", "MAX", "AUTOMATIC", "IMPLICIT", "EXPLICIT", "EXTENSIBILITY IMPLIED", "PRIVATE"],
    ...["SEQUENCE OF", "SET OF", "limit0", "minus(-3)"],
  ];
  expect(notation.filter((word) => !text.includes(word))).toEqual([]);
});

test("the hull of a set is that of the numbers which PER sees", () => {
  const range = (lower: bigint, upper: bigint): ValueSet => ({ kind: "RANGE", lower, upper });
  const all = { lower: undefined, upper: undefined };
  const [low, high] = [range(0n, 9n), range(20n, 29n)];
  const union: ValueSet = { kind: "UNION", operands: [low, high] };
  expect(hullOf(union, all)).toEqual({ lower: 0n, upper: 29n });
  expect(hullOf({ kind: "INTERSECTION", operands: [union, range(5n, 19n)] }, all)).toEqual({
    lower: 5n,
    upper: 9n,
  });
  expect(hullOf({ kind: "INTERSECTION", operands: [low, high] }, all)).toBeUndefined();
  const except: ValueSet = { kind: "EXCEPT", operand: low, excluded: range(9n, 9n) };
  expect(hullOf(except, all)).toEqual({ lower: 0n, upper: 9n });
  expect(textOf(except, String)).toBe("(0..9) EXCEPT (9)");
  const open: ValueSet = { kind: "RANGE", lower: "MIN", upper: "MAX" };
  expect(hullOf(open, all)).toEqual(all);
  expect(hullOf(open, { lower: 3n, upper: undefined })).toEqual({ lower: 3n, upper: undefined });
});

describe("what Erlang gets wrong", () => {
  test.each(differences)("$what", ({ probe: [name, type] }) => {
    expect(probeNames).toContain(name);
    expect(recordsOf(name).some((record) => record.type === type)).toBe(true);
  });
});

test.skipIf(!hasErlang)(
  "random modules and values are the same to Erlang (skipped without its asn1 compiler)",
  async () => {
    mkdirSync(".cache", { recursive: true });
    const modules = Array.from({ length: 25 }, (_, index) => growModule(100_000 + index));
    const { findings, asked } = await checkModules(modules, runtime);
    const shown = findings.map(({ module, what }) => `${what}\n${writeModule(module, "standard")}`);
    expect(shown).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  },
  300_000,
);
