/** Open types that a component further out selects (X.682 10.7). */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { codecFor, decodePartial, registerSchema, select } from "../../src/schema/index.js";
import { moduleOf, typeT } from "./helpers.js";

const KIND = `
KIND ::= CLASS { &id INTEGER (0..255) UNIQUE, &Type } WITH SYNTAX { &Type ID &id }
Kinds KIND ::= { { BOOLEAN ID 1 } | { INTEGER (0..255) ID 2 }, ... }`;
const ID = "id KIND.&id({Kinds})";
const by = (selector: string): string => `KIND.&Type({Kinds}{${selector}})`;

/** All open types of a type, as `selector` with a `^` for each SEQUENCE further out. */
function selectorsIn(type: unknown): string[] {
  if (typeof type !== "object" || type === null) return [];
  const { kind, selector, outwards = 0 } = type as Record<string, unknown>;
  if (kind === "OPEN TYPE") return ["^".repeat(Number(outwards)) + selector];
  return Object.values(type).flatMap(selectorsIn);
}

describe("the component that @ leads to", () => {
  it.each([
    [`${ID}, v ${by("@id")}`, ["id"]],
    [`${ID}, v SEQUENCE OF ${by("@id")}`, ["id"]],
    [`${ID}, v SET OF SEQUENCE OF ${by("@.id")}`, ["id"]],
    [`${ID}, c CHOICE { v ${by("@id")}, w ${by("@..id")} }`, ["id", "id"]],
    [`${ID}, s SEQUENCE { v ${by("@id")}, w ${by("@..id")} OPTIONAL }`, ["^id", "^id"]],
    [`${ID}, s SEQUENCE { ${ID}, v ${by("@id")}, w ${by("@.id")} }`, ["^id", "id"]],
    [`${ID}, s SEQUENCE OF SET { c CHOICE { t SEQUENCE { v ${by("@id")} } } }`, ["^^id"]],
    [`${ID}, s SEQUENCE { ..., [[ v ${by("@id")} ]] }`, ["^id"]],
    [`h SEQUENCE { ${ID} }, v ${by("@h.id")}`, ["h.id"]],
    [`h SEQUENCE { ${ID} }, s SEQUENCE { v ${by("@..h.id")} }`, ["^h.id"]],
    [`h Header, v ${by("@.h.id")}`, ["h.id"]],
    [`s SEQUENCE { ${ID}, v ${by("@s.id")} }`, ["id"]],
    [`c CHOICE { s SEQUENCE { ${ID}, v ${by("@c.s.id")} } }`, ["id"]],
  ])("SEQUENCE { %s }", (components, expected) => {
    const body = `T ::= SEQUENCE { ${components} }${KIND}\nHeader ::= SEQUENCE { ${ID} }`;
    expect(selectorsIn(typeT(body))).toEqual(expected);
  });
});

describe("a value of which only a part is asked for", () => {
  const schema = compile(
    [
      {
        file: "m.asn",
        text: moduleOf(`T ::= SEQUENCE {
  h SEQUENCE { number INTEGER (0..255), ${ID} },
  items SEQUENCE (SIZE (0..3)) OF SEQUENCE { number INTEGER (0..255), v ${by("@h.id")} }
}${KIND}`),
      },
    ],
    { edition: "outer-selectors" },
  );
  registerSchema(schema);
  const codec = codecFor(schema, "T");
  const value = {
    h: { number: 7, id: 2 },
    items: [1, 2].map((number) => ({ number, v: { kind: "INTEGER", value: 90 + number } })),
  };
  const octets = codec.encode(value);

  it("is read with what selects it", () => {
    expect(codec.decode(octets)).toEqual(value);
    expect(select(codec, octets, ["items.*.v", "items.1.v", "h.number"])).toEqual([
      [
        { kind: "INTEGER", value: 91 },
        { kind: "INTEGER", value: 92 },
      ],
      { kind: "INTEGER", value: 92 },
      7,
    ]);
  });

  it("is there up to where the octets end", () => {
    expect(decodePartial(codec, octets.subarray(0, -1)).value).toMatchObject({
      items: [{ v: { value: 91 } }, { number: 2 }],
    });
  });

  it("is refused where it is of another type", () => {
    const wrong = { ...value, h: { number: 7, id: 1 } };
    expect(() => codec.encode(wrong)).toThrow(/"BOOLEAN"/);
    expect(() => codec.encode({ ...value, h: { number: 7, id: 9 } })).toThrow(/Uint8Array/);
  });
});
