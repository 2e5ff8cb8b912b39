import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { compileModule, moduleOf, problemsIn, problemsOf, typeT } from "./helpers.js";

const KIND = "KIND ::= CLASS { &Type }";

describe("DEFAULT of an open type (X.681 14.6)", () => {
  it("keeps the value with its type, which the engines encode", () => {
    const type = { kind: "OPEN TYPE", choices: [] };
    const integer = { kind: "INTEGER", extensible: false };
    expect(
      typeT(`T ::= SEQUENCE { a KIND.&Type DEFAULT INTEGER : 5, b KIND.&Type DEFAULT U : x : five } ${KIND}
      U ::= CHOICE { x INTEGER } five INTEGER ::= 5`),
    ).toEqual({
      kind: "SEQUENCE",
      root: [
        { name: "a", type, optional: true, default: { $encoded: integer, value: 5n } },
        {
          name: "b",
          type,
          optional: true,
          default: {
            $encoded: { kind: "REFERENCE", name: "U" },
            value: { kind: "x", value: 5n },
          },
        },
      ],
    });
  });

  it.each(["o.&Type", "M.o.&Type", "Os.&id"])("takes the type from objects: %s : 5", (type) => {
    const body = `T ::= SEQUENCE { a C.&Type DEFAULT ${type} : 5 } C ::= CLASS { &id INTEGER (0..7), &Type }
      o C ::= { &id 5, &Type INTEGER (0..7) } Os C ::= { o }`;
    const [component] = (typeT(body) as { root: readonly { default?: unknown }[] }).root;
    expect(component?.default).toMatchObject({ $encoded: { kind: "INTEGER" }, value: 5 });
  });

  it("keeps the types that only a DEFAULT names", () => {
    const text = moduleOf(`T ::= SEQUENCE { a KIND.&Type DEFAULT U : { b 1, v V : NULL } } ${KIND}
      U ::= SEQUENCE { b INTEGER, v KIND.&Type } V ::= NULL W ::= NULL`);
    const schema = compile([{ file: "m.asn", text }], { edition: "test", roots: ["T"] });
    expect(Object.keys(schema.types)).toEqual(["T", "U", "V"]);
    const rooted =
      compileModule(`T ::= SEQUENCE { a KIND.&Type DEFAULT P{NULL} : { b NULL } } ${KIND}
      P{X} ::= SEQUENCE { b X }`);
    expect(Object.values(rooted.types).map(({ type }) => type.kind)).toEqual([
      "SEQUENCE",
      "SEQUENCE",
    ]);
  });

  it.each([
    [
      "a KIND.&Type DEFAULT Nowhere : 5",
      '2:39: "Nowhere" is neither defined in module "M" nor imported',
    ],
    ["a KIND.&Type DEFAULT BOOLEAN : 5", "2:49: expected a value of type BOOLEAN, found 5"],
    [
      "a BOOLEAN DEFAULT BOOLEAN : TRUE",
      "2:36: expected a value of type BOOLEAN, found a type and its value",
    ],
    ["a INTEGER DEFAULT CONTAINING 5", "2:36: expected an INTEGER value, found CONTAINING"],
  ])("%s", (component, problem) => {
    expect(problemsIn(`T ::= SEQUENCE { ${component} }\n${KIND}`)[0]).toContain(problem);
  });

  it("is refused in COER", () => {
    const text = `M DEFINITIONS AUTOMATIC TAGS ::= BEGIN ${KIND} T ::= SEQUENCE { a KIND.&Type DEFAULT NULL : NULL } END`;
    expect(problemsOf({ m: text }, { rules: "coer" })).toEqual([
      "m:1:103: COER of DEFAULT of an open type is not supported",
    ]);
  });
});

describe("DEFAULT of a string that contains a type (X.680 22.3)", () => {
  it("has the value of what is contained", () => {
    const { root } = typeT(
      "T ::= SEQUENCE { a OCTET STRING (CONTAINING U) DEFAULT CONTAINING { b 1 } } U ::= SEQUENCE { b INTEGER (0..3) }",
    ) as { root: readonly unknown[] };
    expect(root).toEqual([expect.objectContaining({ name: "a", default: { b: 1 } })]);
  });
});
