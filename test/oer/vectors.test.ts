import { describe, expect, test } from "vitest";
import { schemas } from "../../src/generated/tables/index.js";
import { fromJer, type Jer, jerText, toJer } from "../../src/schema/index.js";
import { V2XSecData } from "../../src/stack/security.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { type CoerRecord, codecOf, coerRecords, typeOf, type UnknownPart } from "./stack.js";

const records = coerRecords();
const titled = (list: readonly CoerRecord[]): [string, CoerRecord][] =>
  list.map((record) => [record.id, record]);

test("there are records of every layer", () => {
  const counts = new Map<string, number>();
  for (const { layer } of records) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    spdu: 23,
    certificate: 15,
    rootCtl: 2,
    tbs: 1,
    coer: 84,
  });
});

describe("what can be decoded", () => {
  const good = records.filter(({ error }) => error === undefined);

  test.each(titled(good))("%s", (_, record) => {
    const codec = codecOf(record);
    const octets = octetsOfHex(record.bytes);
    const value = codec.decode(octets);
    const canonical = record.canonical ?? record.bytes;
    expect(hexOf(codec.encode(value))).toBe(canonical);
    expect(codec.safeDecode(octets)).toEqual({ ok: true, value, octetsRead: octets.length });

    const jer = toJer(codec, value);
    if (record.value !== undefined) expect(withoutUnknown(jer)).toEqual(record.value);
    expect(fromJer(codec, JSON.parse(JSON.stringify(jer)))).toEqual(value);
    expect(jerText(codec, value)).toBe(JSON.stringify(jer));
    for (const part of record.unknown ?? []) checkUnknown(record, jer, part);
  });
});

function withoutUnknown(jer: Jer): Jer {
  if (Array.isArray(jer)) return jer.map(withoutUnknown);
  if (typeof jer !== "object" || jer === null) return jer;
  const known = Object.entries(jer).filter(([name]) => name !== "$unknown");
  return Object.fromEntries(known.map(([name, inner]) => [name, withoutUnknown(inner)]));
}

/** What nobody knows yet is there, with its place and octets. */
function checkUnknown(record: CoerRecord, jer: Jer, part: UnknownPart): void {
  const at = part.path === "" ? jer : memberOf(jer, part.path);
  switch (part.kind) {
    case "addition":
      expect(memberOf(at, "$unknown")).toMatchObject({ additions: [{ octets: part.octets }] });
      return;
    case "alternative":
      // the tags are numbered from 0, and four alternatives are in the root
      expect(at).toEqual({ $unknown: { index: (part.tag ?? 0) - 4, octets: part.octets } });
      return;
    case "enumerated": {
      const type = schemas["security-2021"]?.types[typeOf(record)]?.type;
      if (type?.kind !== "ENUMERATED") throw new Error(`${record.id}: no ENUMERATED`);
      expect(at).toBe((part.number ?? 0) - type.root.length);
    }
  }
}

function memberOf(jer: Jer, name: string): Jer {
  if (typeof jer !== "object" || jer === null || Array.isArray(jer)) throw new Error("no object");
  return jer[name] ?? null;
}

describe("what is refused", () => {
  const bad = records.filter(({ error }) => error !== undefined);
  // neither of the two is there; the rule that one is stands beside the notation, and is not checked
  const taken = ["stack/coer/bad-payload-empty"];

  test.each(titled(bad.filter(({ id }) => !taken.includes(id))))("%s", (_, record) => {
    const result = codecOf(record).safeDecode(octetsOfHex(record.bytes));
    if (result.ok)
      throw new Error(`decoded: ${JSON.stringify(toJer(codecOf(record), result.value))}`);
    const { code, bitOffset } = result.error;
    if (record.error !== "any") expect(code).toBe(record.error);
    if (record.at !== undefined) expect(bitOffset).toBe(record.at * 8);
  });

  test("nothing that is not lenient is taken", () => {
    expect(bad.filter(({ id, lenient }) => taken.includes(id) && !lenient)).toEqual([]);
  });
});

test("a cut of a signed message is truncated, wherever it is, and says where", () => {
  const octets = octetsOfHex(
    records.find(({ id }) => id.endsWith("spdu-bsm-certificate"))?.bytes ?? "",
  );
  expect(octets.length).toBeGreaterThan(300);
  for (let length = 0; length < octets.length; length++) {
    const result = V2XSecData.safeDecode(octets.subarray(0, length));
    expect(result).toMatchObject({ ok: false, error: { code: "truncated" } });
    if (!result.ok) expect(result.error.bitOffset).toBeLessThanOrEqual(length * 8);
  }
});

test("the path of an error goes to the innermost element", () => {
  const octets = octetsOfHex(records.find(({ id }) => id.endsWith("spdu-bsm-digest"))?.bytes ?? "");
  expect(V2XSecData.safeDecode(octets.subarray(0, -1))).toMatchObject({
    error: {
      path: ["content", "signedData", "signature", "sm2Signature"],
      typeName: "EcsigP256Signature",
    },
  });
});
