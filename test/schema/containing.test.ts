import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { codecFor, registerSchema, select, trace } from "../../src/schema/index.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { octetsOfHex } from "../fixtures.js";
import { recordsOf, schemaOfProbe } from "../probe/probes.js";
import { expectTrue } from "./covered.js";
import { partsOf } from "./parts.js";

const schema = schemaOfProbe("ContainingSize");
registerSchema(schema);
const records = recordsOf("ContainingSize");

describe("strings with a size that contain a type", () => {
  test.each(Object.keys(schema.types))("%s: trace and select say what decode says", (type) => {
    const codec = codecFor(schema, type);
    const node = nodeOf(schema, type);
    for (const { uper } of records.filter((record) => record.type === type)) {
      const octets = octetsOfHex(uper);
      expectTrue(codec, octets, node);
      for (let length = 0; length < Math.min(octets.length, 20); length++) {
        expectTrue(codec, octets.slice(0, length), node);
      }
      for (const { path, value } of partsOf(node, codec.decode(octets))) {
        expect(select(codec, octets, [path])).toStrictEqual([value]);
      }
    }
  });

  const runs = (type: string, octets: Uint8Array): string[] =>
    trace(codecFor(schema, type), octets).entries.map(
      ({ typeName, kind, startBit, endBit }) => `${typeName} ${kind} ${startBit}-${endBit}`,
    );

  test("the extension bit and the count are those of the string", () => {
    expect(runs("ExtensibleBits", octetsOfHex("8560e0"))).toEqual([
      "ExtensibleBits extension 0-1",
      "ExtensibleBits length 1-9",
      "Pair presence 9-10",
      "BOOLEAN value 10-11",
      "INTEGER value 11-19",
      "ExtensibleBits padding 19-24",
    ]);
  });

  test("a string of one size has no count", () => {
    expect(runs("InTwo", octetsOfHex("1234"))).toEqual(["Number value 0-16"]);
  });

  test("a size that no encoding has is said when values are drawn", () => {
    const none = compile(
      [
        {
          file: "none.asn",
          text: "M DEFINITIONS ::= BEGIN None ::= OCTET STRING (SIZE (0)) (CONTAINING NULL) END",
        },
      ],
      { edition: "none" },
    );
    registerSchema(none);
    expect(() => fc.sample(arbitrary(codecFor(none, "None")), 1)).toThrow(
      "of 10000 values none had an encoding of the SIZE of None",
    );
  });
});
