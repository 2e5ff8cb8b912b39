/** A maker's own modules through the sub-path `./compiler`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { editionSources } from "../../src/compiler/generate-editions.js";
import {
  CompileError,
  compile,
  extend,
  formatProblem,
  generate,
  type Source,
} from "../../src/compiler/index.js";
import { MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { isDecodeError, isEncodeError } from "../../src/errors.js";
import { codecFor, fromJer, registerSchema, toJer } from "../../src/schema/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";
import { typeErrors } from "./type-check.js";

const own: readonly Source[] = readdirSync("fixtures/maker").map((name) => {
  const file = `fixtures/maker/${name}`;
  return { file, text: readFileSync(file, "utf8") };
});
const base = editionSources("asn1", "ydt3709-2020");

/** The files of a schema, written to a folder that vitest can import from. */
function written(name: string, files: ReadonlyMap<string, string>): string {
  const folder = resolve(".cache/test-maker", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  return folder;
}

const pathsIn = (folder: string): string[] => readdirSync(folder).map((file) => join(folder, file));

describe("the message set with a private field", () => {
  const schema = compile(extend(own, base), { edition: "acme", roots: ["MessageFrame"] });
  const files = generate(schema);
  const folder = written("acme", files);
  const interpreted = codecFor(schema, "MessageFrame");
  let generated: Codec<unknown>;

  beforeAll(async () => {
    ({ MessageFrame: generated } = await import(join(folder, "index.ts")));
  });

  const messages = vectors("ydt3709-2020").flatMap(({ type, uper }) => {
    const frame = type === "MessageFrame" ? MessageFrame.decode(octetsOfHex(uper)) : undefined;
    return frame?.kind === "bsmFrame" ? [frame.value] : [];
  });
  const acmeBattery = { charge: 150, activity: "charging", "range-left": 310 };
  // 0 1 10010110 0 1 0 00100110110: extension, presence, charge, activity, range-left
  const batteryOctets = octetsOfHex("659136");
  const extended = messages.map((message) => ({
    kind: "bsmFrame" as const,
    value: { ...message, acmeBattery },
  }));

  test("there are messages to try", () => {
    expect(messages.length).toBeGreaterThan(10);
  });

  test("the files: index, schema, and one for each module", () => {
    const modules = new Set(Object.values(schema.types).map(({ module }) => `${module}.ts`));
    expect([...files.keys()].sort()).toEqual(["index.ts", "schema.ts", ...modules].sort());
    for (const text of files.values()) expect(text).toMatch(/^\/\/ Written by the compiler .*\n/);
  });

  test("type-check", () => {
    const program = join(folder, "program.ts");
    writeFileSync(
      program,
      `import { MessageFrame } from "./index.js";
      export function charge(octets: Uint8Array): number | undefined {
        const frame = MessageFrame.decode(octets);
        return frame.kind === "bsmFrame" ? frame.value.acmeBattery?.charge : undefined;
      }
      // @ts-expect-error: no such item
      export const wrong: NonNullable<import("./index.js").BasicSafetyMessage["acmeBattery"]>["activity"] = "asleep";
      `,
    );
    expect(typeErrors(pathsIn(folder))).toEqual([]);
  });

  test("the private field goes there and comes back, through both engines", () => {
    for (const frame of extended) {
      const octets = generated.encode(frame);
      expect(generated.decode(octets)).toEqual(frame);
      expect(hexOf(interpreted.encode(frame))).toBe(hexOf(octets));
      expect(interpreted.decode(octets)).toEqual(frame);
    }
  });

  test("without the private field the octets are those of the edition", () => {
    for (const value of messages) {
      const frame = { kind: "bsmFrame" as const, value };
      const octets = hexOf(MessageFrame.encode(frame));
      expect(hexOf(generated.encode(frame))).toBe(octets);
      expect(hexOf(interpreted.encode(frame))).toBe(octets);
    }
  });

  test("who does not know the private field keeps it, and sends it again", () => {
    extended.forEach((frame, index) => {
      const octets = generated.encode(frame);
      const received = MessageFrame.decode(octets);
      const $unknown = { count: 1, additions: [{ index: 0, octets: batteryOctets }] };
      expect(received).toEqual({ kind: "bsmFrame", value: { ...messages[index], $unknown } });
      expect(hexOf(MessageFrame.encode(received))).toBe(hexOf(octets));
    });
  });

  test("codecs say where they come from", () => {
    expect(generated).toMatchObject({ name: "MessageFrame", edition: "acme" });
    expect(interpreted).toMatchObject({ name: "MessageFrame", edition: "acme" });
  });

  test("schema.ts has the schema, which JER takes", async () => {
    const { schema: table } = await import(join(folder, "schema.ts"));
    registerSchema(table);
    const jer = toJer(generated, extended[0]);
    expect(jer).toMatchObject({ bsmFrame: { acmeBattery } });
    expect(fromJer(generated, jer)).toEqual(extended[0]);
    expect(codecFor(table, "MessageFrame").decode(generated.encode(extended[0]))).toEqual(
      extended[0],
    );
  });

  test("a wrong value in the private field is refused with its place", () => {
    const [frame] = extended;
    const wrong = {
      ...frame,
      value: { ...frame?.value, acmeBattery: { ...acmeBattery, charge: 201 } },
    };
    for (const codec of [generated, interpreted]) {
      expect(() => codec.encode(wrong)).toThrow(
        "bsmFrame.acmeBattery.charge: expected an integer from 0 to 200, got 201",
      );
    }
  });
});

describe("codecFor", () => {
  const schema = compile(
    own.filter(({ file }) => file.endsWith("AcmeBattery.asn")),
    {
      edition: "battery",
    },
  );
  const codec = codecFor(schema, "BatteryState");
  const value = { charge: 150, activity: "charging", "range-left": 310 };

  test("decode, with octets left over or without", () => {
    expect(codec.decode(octetsOfHex("659136"))).toEqual(value);
    expect(codec.decode(octetsOfHex("65913600"), { trailing: "ignore" })).toEqual(value);
    expect(() => codec.decode(octetsOfHex("65913600"))).toThrow("1 of 4 octets left over");
  });

  test("safeDecode", () => {
    const octetsRead = 3;
    expect(codec.safeDecode(octetsOfHex("659136"))).toEqual({ ok: true, value, octetsRead });
    const result = codec.safeDecode(octetsOfHex("7fff"));
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: "range",
      path: ["charge"],
      bitOffset: 2,
    });
    expect(result.ok || isDecodeError(result.error)).toBe(true);
  });

  test("encodeInto", () => {
    const target = new Uint8Array(6).fill(0xff);
    expect(codec.encodeInto(value, target, 2)).toBe(3);
    expect(hexOf(target)).toBe("ffff659136ff");
    expect(() => codec.encodeInto(value, target, 4)).toThrow(
      expect.objectContaining({ code: "length" }),
    );
    expect(codec.maxBits).toBeUndefined();
  });

  test("refuses values with an EncodeError", () => {
    try {
      codec.encode({ charge: 150 });
      expect.unreachable();
    } catch (error) {
      expect(isEncodeError(error) && error.path).toEqual(["activity"]);
    }
  });

  test("a type that the schema does not have", () => {
    expect(() => codecFor(schema, "Batterystate")).toThrow("has no type Batterystate");
  });
});

describe("generate", () => {
  async function generated(name: string, ...texts: string[]): Promise<Record<string, unknown>> {
    const sources = texts.map((text, index) => ({ file: `${index}.asn`, text }));
    const folder = written(name, generate(compile(sources, { edition: name })));
    expect(typeErrors(pathsIn(folder))).toEqual([]);
    return import(join(folder, "index.ts"));
  }
  const module = (name: string, body: string): string =>
    `${name} DEFINITIONS AUTOMATIC TAGS ::= BEGIN ${body} END`;

  test("is the same each time", () => {
    const sources = extend(own, base);
    const [first, second] = [1, 2].map(() => generate(compile(sources, { edition: "acme" })));
    expect([...(second ?? [])]).toEqual([...(first ?? [])]);
  });

  test("modules whose names differ in letter case only, also from files of its own", async () => {
    const all = await generated(
      "letter-case",
      module("Index", "One ::= INTEGER (0..255)"),
      module("Schema", "IMPORTS One FROM Index; Two ::= SEQUENCE { one One }"),
      module("SCHEMA", "Three ::= BOOLEAN"),
      module("Schema-2", "Four ::= NULL"),
    );
    expect(readdirSync(".cache/test-maker/letter-case").sort()).toEqual(
      ["Index-2.ts", "SCHEMA-3.ts", "Schema-2-2.ts", "Schema-2.ts", "index.ts", "schema.ts"].sort(),
    );
    expect(all.Two).toMatchObject({ name: "Two" });
    expect((all.Two as Codec<unknown>).encode({ one: 7 })).toEqual(Uint8Array.of(7));
  });

  test("types named as what generated code imports", async () => {
    const names = [
      "BitReader",
      "BitString",
      "BitWriter",
      "Codec",
      "NamedBitsCodec",
      "NamedNumbersCodec",
      "Uint8Array",
      "UnknownAdditions",
      "UnknownAlternative",
    ];
    const imported = [...generate(compile(extend(own, base), { edition: "acme" })).values()]
      .flatMap((text) => [...text.matchAll(/^import ([^;]*) from "cv2x-codec\/runtime";/gm)])
      .flatMap(([, list = ""]) => [...list.matchAll(/\b[A-Z]\w*/g)].map(([name]) => name));
    expect(imported.filter((name) => !names.includes(name))).toEqual([]);
    expect(imported).toContain("UnknownAdditions");
    const components = names.map((name, index) => `c${index} ${name}`).join(", ");
    const all = await generated(
      "foreign-names",
      module(
        "M",
        `${names.map((name) => `${name} ::= SEQUENCE { bytes OCTET STRING, bits BIT STRING, list SEQUENCE OF BOOLEAN, ... }`).join("\n")}
        All ::= CHOICE { ${components}, ... }
        Flags ::= BIT STRING { first(0) } (SIZE (8))
        Number ::= INTEGER { one(1) } (0..7)`,
      ),
    );
    const value = {
      kind: "c1",
      value: {
        bytes: Uint8Array.of(1),
        bits: { bytes: Uint8Array.of(0x80), length: 1 },
        list: [true, false],
      },
    };
    const codec = all.All as Codec<unknown>;
    expect(codec.decode(codec.encode(value))).toEqual(value);
    expect(all.BitString_).toMatchObject({ name: "BitString" });
  });

  test("inline types whose TypeScript name would be that of another type", async () => {
    const all = await generated(
      "inline-names",
      module(
        "M",
        `Foo ::= SEQUENCE { bar ENUMERATED { a, b }, bar-item SEQUENCE { x BOOLEAN } }
        Foo-bar ::= SEQUENCE { item ENUMERATED { c, d } }
        Foo-bar-item ::= INTEGER (0..3)`,
      ),
    );
    const foo = all.Foo as Codec<unknown>;
    expect(foo.decode(foo.encode({ bar: "b", "bar-item": { x: true } }))).toEqual({
      bar: "b",
      "bar-item": { x: true },
    });
    const fooBar = all.Foo_bar as Codec<unknown>;
    expect(fooBar.decode(fooBar.encode({ item: "d" }))).toEqual({ item: "d" });
  });
});

describe("extend", () => {
  const one = { file: "one.asn", text: "One DEFINITIONS ::= BEGIN A ::= NULL END" };
  const two = { file: "two.asn", text: "Two DEFINITIONS ::= BEGIN B ::= NULL END" };

  test("puts one's own first, and leaves out what they define anew, by the name of the module", () => {
    const mine = { file: "mine.asn", text: "Two DEFINITIONS ::= BEGIN C ::= NULL END" };
    expect(extend([mine], [one, two])).toEqual([mine, one]);
    expect(extend([], [one, two])).toEqual([one, two]);
  });

  test("leaves what is broken to compile", () => {
    const broken = { file: "broken.asn", text: "Two DEFINITIONS ::= BEGIN C ::= " };
    const sources = extend([broken], [one, two]);
    expect(() => compile(sources, { edition: "x" })).toThrow(CompileError);
  });
});

test("problems show place, line and what to try, all of them, and one's own first", () => {
  const [battery, message] = own;
  if (battery === undefined || message === undefined) throw new Error("two fixtures");
  const sources = extend(
    [
      {
        ...message,
        text: message.text.replace("acmeBattery BatteryState", "acmeBattery BateryState"),
      },
      {
        ...battery,
        text: battery.text.replace("INTEGER (0..200), -- unit", "INTEGER (200..0), -- 单位 unit"),
      },
    ],
    base,
  );
  let problems: string[] = [];
  try {
    compile(sources, { edition: "acme" });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    problems = error.problems.map((problem) => formatProblem(problem, sources));
  }
  expect(problems).toEqual([
    [
      'fixtures/maker/BasicSafetyMessage.asn:39:15: error: "BateryState" is neither defined in module "BasicSafetyMessage" nor imported',
      "  acmeBattery BateryState OPTIONAL -- of electric vehicles",
      "              ^",
      'hint: did you mean "BatteryState"?',
    ].join("\n"),
    [
      "fixtures/maker/AcmeBattery.asn:6:19: error: the range holds no value: it goes from 200 to 0",
      "  charge INTEGER (200..0), -- 单位 unit: 0.5 %",
      "                  ^",
    ].join("\n"),
  ]);
});
