/** Octets that are nearly an encoding: what their faults are, and that a receiver is asked all it can be asked. */
import { describe, expect, test } from "vitest";
import { type Edition, editions, lookup } from "../../../src/editions/index.js";
import type { DecodeErrorCode } from "../../../src/errors.js";
import type { Type } from "../../../src/generated/tables/model.js";
import { draw } from "../../../src/schema/generate/draw.js";
import type { Fault } from "../../../src/schema/generate/fault.js";
import { changed } from "../../../src/schema/generate/field-faults.js";
import { nearEncodings } from "../../../src/schema/generate/near.js";
import {
  cut,
  extended,
  flipped,
  inserted,
  overwritten,
  removed,
  spliced,
} from "../../../src/schema/generate/octet-faults.js";
import { seededWords } from "../../../src/schema/generate/random.js";
import { registerSchema } from "../../../src/schema/registry.js";
import { trace } from "../../../src/schema/trace.js";
import type { Codec } from "../../../src/uper/codec.js";
import { hexOf } from "../../fixtures.js";
import { codecOf, schemaWith } from "../sample.js";

function frameCodec(edition: Edition): Codec<unknown> {
  const codec = lookup(edition, "MessageFrame");
  if (codec === undefined) throw new Error(`no MessageFrame in ${edition}`);
  return codec;
}

describe.each(editions)("frames that are nearly right for %s", (edition) => {
  const codec = frameCodec(edition);
  const words = seededWords(1);
  const plan = nearEncodings(codec, { maxElements: 8 });
  const results = Array.from({ length: 3000 }, () => codec.safeDecode(draw(plan, words)));
  const count = (code: DecodeErrorCode): number =>
    results.filter((result) => !result.ok && result.error.code === code).length;

  test("are refused, mostly", () => {
    const refused = results.filter(({ ok }) => !ok).length;
    expect(refused).toBeGreaterThan(1000);
    expect(refused).toBeLessThan(2900);
  });

  test.each<DecodeErrorCode>(["truncated", "range", "enum", "choice", "length", "trailing"])(
    "with %s among the reasons",
    (code) => expect(count(code)).toBeGreaterThan(9),
  );
});

test("encodings of the same type in other editions are among them", () => {
  const constant: Type = { kind: "INTEGER", lower: 7, upper: 7, extensible: false };
  const long: Type = { kind: "OCTET STRING", size: { lower: 200, upper: 200, extensible: false } };
  const own = schemaWith("near-own", { T: constant, Alone: constant });
  for (const schema of [own, schemaWith("near-other", { T: long })]) registerSchema(schema);
  const lengths = (type: string): number[] => {
    const words = seededWords(1);
    const plan = nearEncodings(codecOf(type, own));
    return Array.from({ length: 300 }, () => draw(plan, words).length);
  };
  // faults alone make an octet no longer than this
  expect(lengths("T").filter((length) => length > 100).length).toBeGreaterThan(9);
  expect(Math.max(...lengths("Alone"))).toBeLessThan(100);
});

describe("faults of octets", () => {
  const octets = Uint8Array.of(0b10000000, 0b00000001);
  const other = Uint8Array.of(0xaa, 0xbb, 0xcc);
  const middle = 0x8000;
  const last = 0xffff;
  test.each<[string, Fault, string]>([
    ["a bit and another one", flipped([0, last]), "0000"],
    ["a bit twice", flipped([middle, middle]), "8001"],
    ["the first octet", overwritten([0, 0xff]), "ff01"],
    ["the last octet", overwritten([last, 0xff]), "80ff"],
    ["an octet lost", cut(0), "80"],
    ["all lost", cut(last), ""],
    ["octets behind", extended([1, 2]), "80010102"],
    ["a bit in front", inserted([0, 1]), "c00080"],
    ["a bit within", inserted([middle, 1]), "808080"],
    ["the first bit gone", removed(0), "0002"],
    ["the last bit gone", removed(last), "8000"],
    ["its end and the beginning of another in its place", spliced([other, middle, last]), "80bbcc"],
    ["nothing of another", spliced([other, 0, 0]), "8001"],
  ])("%s", (_, fault, expected) => {
    expect(hexOf(fault(octets, () => []))).toBe(expected);
    expect(hexOf(octets)).toBe("8001");
  });

  test.each<[string, Fault]>([
    ["flipped", flipped([0])],
    ["overwritten", overwritten([0, 1])],
    ["cut", cut(0)],
    ["removed", removed(0)],
  ])("%s: there may be none", (_, fault) => {
    expect(fault(new Uint8Array(0), () => [])).toEqual(new Uint8Array(0));
  });
});

describe("faults of fields", () => {
  const codec = codecOf("GrownList");
  // extension bit, count of one bit (2 to 3), then the elements
  const octets = codec.encode([true, false]);
  const { entries } = trace(codec, octets);
  const faulty = (fault: Fault, from = octets): string => hexOf(fault(from, () => entries));
  const more = (said: bigint): bigint => said + 1n;

  test("change nothing but the field", () => {
    expect(hexOf(octets)).toBe("20");
    expect(faulty(changed(["extension"], 0, more))).toBe("a0");
    expect(faulty(changed(["length"], 0, more))).toBe("60");
    expect(faulty(changed(["value"], 0, more))).toBe("00");
    expect(faulty(changed(["value"], 0xffff, more))).toBe("30");
    expect(faulty(changed(["padding"], 0, () => -1n))).toBe("2f");
  });

  test("wrap around, and leave alone what is not there or no longer there", () => {
    expect(faulty(changed(["padding"], 0, (said) => said - 1n))).toBe("2f");
    expect(faulty(changed(["index", "open type"], 0, more))).toBe("20");
    expect(faulty(changed(["length"], 0, more), new Uint8Array(0))).toBe("");
  });

  test("of long fields change the beginning", () => {
    const long = codecOf("Opaque");
    const sent = long.encode(new Uint8Array(12));
    const fault = changed(["value"], 0, () => -1n);
    expect(hexOf(fault(sent, () => trace(long, sent).entries))).toBe(`0c${"ff".repeat(8)}00000000`);
  });
});
