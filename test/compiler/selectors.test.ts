/** Open types that a component further out selects (X.682 10.7). */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import type { OpenType } from "../../src/compiler/model.js";
import { codecFor, decodePartial, registerSchema, select } from "../../src/schema/index.js";
import { moduleOf, problemsIn, typeT } from "./helpers.js";

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

/** The choices of its open type, as `key:name`. */
function choicesIn(type: unknown): string[] {
  if (typeof type !== "object" || type === null) return [];
  const { kind, choices } = type as OpenType;
  if (kind === "OPEN TYPE") return choices.map(({ key, name }) => `${key}:${name}`);
  return Object.values(type).flatMap(choicesIn);
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

describe("a field of the object that a field holds", () => {
  const HOLDER = `
HOLDER ::= CLASS { &key INTEGER (0..9) UNIQUE, &kind KIND OPTIONAL, &Kinds KIND OPTIONAL }
KIND ::= CLASS { &id INTEGER (0..255) UNIQUE, &Type, &value &Type OPTIONAL }
Holders HOLDER ::= { { &key 4, &kind { &id 1, &Type BOOLEAN, &value TRUE } } | { &key 5, &kind null } | { &key 6 } | inner, ... }
null KIND ::= { &id 2, &Type NULL }
inner HOLDER ::= { &key 7, &kind { &id 3, &Type INTEGER (0..7) } }`;
  const byKey = ["4:BOOLEAN", "5:NULL", "7:INTEGER"];
  const byId = ["1:BOOLEAN", "2:NULL", "3:INTEGER"];

  it.each([
    ["id HOLDER.&key({Holders}), v HOLDER.&kind.&Type({Holders}{@id})", byKey],
    ["id HOLDER.&kind.&id({Holders}), v HOLDER.&kind.&Type({Holders}{@id})", byId],
    ["id HOLDER.&kind.&id({Holders}), v HOLDER.&kind.&value({Holders}{@id})", byId],
    [
      "s SEQUENCE { id HOLDER.&kind.&id({Holders}) }, v SEQUENCE OF HOLDER.&kind.&Type({Holders}{@s.id})",
      byId,
    ],
  ])("SEQUENCE { %s }", (components, expected) => {
    expect(choicesIn(typeT(`T ::= SEQUENCE { ${components} }${HOLDER}`))).toEqual(expected);
  });

  it.each([
    [
      "id HOLDER.&key({Holders}), v HOLDER.&Kinds.&Type({Holders}{@id})",
      "&Kinds holds a set of objects, of which @ tells none (take a field that holds one object)",
    ],
    [
      "id KIND.&id({Kinds}), v HOLDER.&kind.&Type({Holders}{@id})",
      '"id" selects the type of "v" but is no UNIQUE field of HOLDER with the same object set (its type must be HOLDER.&key({Holders}))',
    ],
  ])("SEQUENCE { %s }: %s", (components, problem) => {
    const body = `T ::= SEQUENCE { ${components} } Kinds KIND ::= { null }${HOLDER}`;
    expect(problemsIn(body)[0]).toContain(problem);
  });

  it("is told by one value once", () => {
    const body = `T ::= SEQUENCE { id HOLDER.&kind.&id({Both}), v HOLDER.&kind.&Type({Both}{@id}) }
Both HOLDER ::= { Holders | { &key 8, &kind null } }${HOLDER}`;
    expect(problemsIn(body)[0]).toMatch(
      /the object set has &id 2 already, in m:\d+ \(&id is UNIQUE\)$/,
    );
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
