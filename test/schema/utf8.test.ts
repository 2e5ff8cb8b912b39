import { describe, expect, test } from "vitest";
import { isEncodeError } from "../../src/errors.js";
import { fromJer, jerText, registerSchema, toJer } from "../../src/schema/index.js";
import { codecFor } from "../../src/schema/schema-codec.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { schemaWith } from "./sample.js";

const schema = schemaWith("sample-utf8", {
  Name: {
    kind: "CHARACTER STRING",
    name: "UTF8String",
    size: { lower: 1, upper: 2, extensible: false },
  },
});
registerSchema(schema);
const codec = codecFor(schema, "Name");

describe("UTF8String", () => {
  test("goes through the schema engine and JER", () => {
    expect(hexOf(codec.encode("é😀"))).toBe("06c3a9f09f9880");
    expect(codec.decode(octetsOfHex("06c3a9f09f9880"))).toBe("é😀");
    expect(toJer(codec, "é😀")).toBe("é😀");
    expect(fromJer(codec, "é😀")).toBe("é😀");
    expect(jerText(codec, '"é')).toBe('"\\"é"');
  });

  test.each([
    ["", "length"],
    ["abc", "length"],
    ["\ud83d", "alphabet"],
    [5, "type"],
  ])("JER %j is refused: %s", (jer, code) => {
    let error: unknown;
    try {
      fromJer(codec, jer);
    } catch (thrown) {
      error = thrown;
    }
    expect(isEncodeError(error) && error.code).toBe(code);
  });
});
