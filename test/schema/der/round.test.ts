import { spawnSync } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { fromBER } from "asn1js";
import { describe, expect, test } from "vitest";
import { editions, lookup } from "../../../src/editions/index.js";
import { isEncodeError } from "../../../src/errors.js";
import { fromDer, toDer } from "../../../src/schema/der/index.js";
import { registerSchema } from "../../../src/schema/registry.js";
import type { Codec } from "../../../src/uper/codec.js";
import { forEveryType } from "../every-type.js";
import { codecOf, sample } from "../sample.js";
import { hexOf, octetsOf, vectorsOf } from "../vectors.js";
import { recordsWithCodec } from "./records.js";

registerSchema(sample);

/** Vectors whose open type holds octets of no known type. */
const unassigned = [
  "csae157-2020/craft/00001",
  "csae157-2020/craft/00002",
  "csae157-2020/craft/00003",
];

/** UPER to value to DER to value to UPER. False where DER has no place for what is unknown. */
function survives(codec: Codec<unknown>, uper: Uint8Array): boolean {
  const value = codec.decode(uper);
  const der = derOf(codec, value);
  if (der === undefined) return false;
  const back = fromDer(codec, der);
  if (!isDeepStrictEqual(back, value)) expect(back, hexOf(uper)).toStrictEqual(value);
  expect(hexOf(codec.encode(back))).toBe(hexOf(codec.encode(value)));
  return true;
}

function derOf(codec: Codec<unknown>, value: unknown): Uint8Array | undefined {
  try {
    return toDer(codec, value);
  } catch (error) {
    if (isEncodeError(error) && error.code === "unsupported") return undefined;
    throw error;
  }
}

describe("UPER to value to DER to value to UPER", () => {
  test.each(editions)("of vectors of %s", (edition) => {
    const vectors = [edition, "captures", "corners"]
      .flatMap(vectorsOf)
      .filter((vector) => vector.edition === edition && vector.lenient !== true);
    expect(vectors.length).toBeGreaterThan(200);
    for (const { id, type, uper, unknown } of vectors) {
      const codec = lookup(edition, type);
      if (codec === undefined) throw new Error(`no ${type} in ${edition}`);
      expect(survives(codec, octetsOf(uper)), id).toBe(
        unknown === undefined && !unassigned.includes(id),
      );
    }
  });

  test.each(editions)("of values of every type of %s", (edition) => {
    const survivors = new Set<string>();
    const names = new Set<string>();
    forEveryType(edition, (codec, octets) => {
      names.add(codec.name);
      if (survives(codec, octets)) survivors.add(codec.name);
    });
    expect([...names].filter((name) => !survivors.has(name))).toEqual([]);
  });

  test("of big numbers, texts, bits and types in themselves", () => {
    const values: readonly [type: string, value: unknown][] = [
      ["Uint64", 2n ** 64n - 1n],
      ["Any", -(2n ** 70n)],
      ["Any", -129n],
      ["Raw", { bytes: Uint8Array.of(0xa0), length: 3 }],
      ["Raw", { bytes: new Uint8Array(0), length: 0 }],
      ["Text", "a\u007f"],
      ["Pair", { a: 1, b: 2, c: -5 }],
    ];
    for (const [type, value] of values) {
      const codec = codecOf(type);
      expect(fromDer(codec, toDer(codec, value))).toStrictEqual(value);
    }
  });
});

describe("Erlang writes", () => {
  test.each(editions)("the same octets of %s", (edition) => {
    const records = recordsWithCodec(edition);
    expect(records.length).toBeGreaterThan(100);
    for (const { codec, uper, der } of records) {
      const value = codec.decode(uper);
      expect(hexOf(toDer(codec, value))).toBe(hexOf(der));
      expect(fromDer(codec, der)).toStrictEqual(value);
    }
  });
});

function isOpensslMissing(): boolean {
  return spawnSync("openssl", ["version"]).error !== undefined;
}

test("openssl asn1parse takes it", (context) => {
  context.skip(isOpensslMissing(), "openssl is not installed");
  for (const edition of editions) {
    const frames = recordsWithCodec(edition).filter(({ codec }) => codec.name === "MessageFrame");
    for (const { codec, uper } of frames.slice(0, 3)) {
      const input = toDer(codec, codec.decode(uper));
      const { status, stdout, stderr } = spawnSync("openssl", ["asn1parse", "-inform", "DER"], {
        input,
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect(status).toBe(0);
      // the alternative of the frame is a context tag around the components of the message
      expect(stdout).toMatch(/^ +0:d=0 +hl=\d l= *\d+ cons: cont \[ \d \]/);
    }
  }
});

test("asn1js reads all of it, and writes it as it was", () => {
  for (const edition of editions) {
    for (const { codec, der } of recordsWithCodec(edition)) {
      const ours = toDer(codec, fromDer(codec, der));
      const { offset, result } = fromBER(ours);
      expect(result.error).toBe("");
      expect(offset).toBe(ours.length);
      expect(hexOf(new Uint8Array(result.toBER()))).toBe(hexOf(ours));
    }
  }
});
