/** What the modules of the editions do not have: SET, SET OF, groups, and tags of one's own. */
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compiler/index.js";
import { isDecodeError, isEncodeError } from "../../../src/errors.js";
import { fromDer, toDer } from "../../../src/schema/der/index.js";
import { codecFor, registerSchema } from "../../../src/schema/index.js";
import type { Codec } from "../../../src/uper/codec.js";
import { hexOf, octetsOfHex } from "../../fixtures.js";

function codecOf(edition: string, tags: string, body: string): Codec<unknown> {
  const text = `M DEFINITIONS ${tags} TAGS ::= BEGIN ${body} END`;
  const schema = compile([{ file: "m.asn", text }], { edition });
  registerSchema(schema);
  return codecFor(schema, "T");
}

describe("with automatic tags", () => {
  test.each<[string, string, unknown, string]>([
    ["SET", "T ::= SET { b BOOLEAN, a INTEGER (0..9) }", { b: true, a: 5 }, "31068001ff810105"],
    // X.690 11.6: the encodings 020101 020102 0203... in ascending order
    ["SET OF", "T ::= SET OF INTEGER (0..9)", [1, 2, 3], "3109020101020102020103"],
    [
      "groups",
      "T ::= SEQUENCE { a BOOLEAN, ..., [[ b BOOLEAN, c NULL OPTIONAL ]] }",
      { a: true, b: false, c: null },
      "30088001ff8101008200",
    ],
  ])("%s", (name, body, value, hex) => {
    const codec = codecOf(`der-${name.replace(" ", "-")}`, "AUTOMATIC", body);
    expect(hexOf(toDer(codec, value))).toBe(hex);
    expect(fromDer(codec, octetsOfHex(hex))).toEqual(value);
  });

  test("a SET OF is sorted, whatever the order of its elements", () => {
    const codec = codecOf("der-sorted", "AUTOMATIC", "T ::= SET OF INTEGER (0..300)");
    expect(hexOf(toDer(codec, [300, 7, 2]))).toBe("310a0201020201070202012c");
  });
});

test.each([
  ["SEQUENCE", "T ::= SEQUENCE { a [5] BOOLEAN }", { a: true }, "30038501ff"],
  ["CHOICE", "T ::= CHOICE { a [5] BOOLEAN }", { kind: "a", value: true }, "8501ff"],
])("a %s with tags of its own is refused", (name, body, value, hex) => {
  const codec = codecOf(`der-own-${name}`, "IMPLICIT", body);
  const outcomes = [() => toDer(codec, value), () => fromDer(codec, octetsOfHex(hex))].map(
    (run) => {
      try {
        return run();
      } catch (error) {
        return isEncodeError(error) || isDecodeError(error) ? error.code : error;
      }
    },
  );
  expect(outcomes).toEqual(["unsupported", "unsupported"]);
});
