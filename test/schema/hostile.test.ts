/** Values as nobody should make them: JSON of strangers, and objects of strange kinds. */
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/index.js";
import {
  BasicSafetyMessage,
  DescriptiveName,
  MessageFrame,
  PathHistoryPointList,
  Speed,
} from "../../src/editions/ydt3709-2020.js";
import { isEncodeError } from "../../src/errors.js";
import { codecFor, fromJer, jerText, registerSchema, toJer } from "../../src/schema/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";

const uper = vectors("captures").find(({ id }) => id.includes("bsm"))?.uper ?? "";
const frame = MessageFrame.decode(octetsOfHex(uper));
if (frame.kind !== "bsmFrame") throw new Error("the capture is no BSM");
const bsm = frame.value;
const encoded = hexOf(BasicSafetyMessage.encode(bsm));

const inherited = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
];

/** A codec of a type of our own; an edition of the same name as the type has nothing else. */
function ownCodec(name: string, type: string): Codec<unknown> {
  const text = `M DEFINITIONS AUTOMATIC TAGS ::= BEGIN ${name} ::= ${type} END`;
  const schema = compile([{ file: "m.asn", text }], { edition: name });
  registerSchema(schema);
  return codecFor(schema, name);
}

/** The code of the error that is thrown. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isEncodeError(error)) return error.code;
    throw error;
  }
  return "none";
}

const jerCode = <T>(codec: Codec<T>, text: string): string =>
  codeOf(() => fromJer(codec, JSON.parse(text)));

describe("fromJer", () => {
  test.each(inherited)("a member %s", (name) => {
    const member = `{${JSON.stringify(name)}:1}`;
    expect(jerCode(MessageFrame, member)).toBe("choice");
    expect(jerCode(BasicSafetyMessage, member)).toBe("unknown-field");
    const jer = jerText(BasicSafetyMessage, bsm);
    const more = `${jer.slice(0, -1)},${member.slice(1)}`;
    expect(jerCode(BasicSafetyMessage, more)).toBe("unknown-field");
    expect(jerCode(BasicSafetyMessage, `{"$unknown":${member}}`)).toBe("missing");
    expect(jerCode(Speed, JSON.stringify(name))).toBe("type");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("mandatory members that only the prototype has are missing", () => {
    const jer = Object.create(JSON.parse(jerText(BasicSafetyMessage, bsm)));
    expect(codeOf(() => fromJer(BasicSafetyMessage, jer))).toBe("missing");
  });

  test.each([
    ["1e400", "type"],
    ["-1e400", "type"],
    ["9007199254740993", "range"],
    ["-1", "range"],
    ["1e-7", "type"],
    ["0.5", "type"],
    ['"5"', "type"],
    ["true", "type"],
    ["5.0", "none"],
    ["1e2", "none"],
    ["-0", "none"],
  ])("the number %s", (text, code) => {
    expect(jerCode(Speed, text)).toBe(code);
  });

  test("-0 is 0", () => {
    expect(hexOf(Speed.encode(fromJer(Speed, -0)))).toBe("0000");
  });

  test("of members with one name the last counts, as for JSON.parse", () => {
    const jer = jerText(BasicSafetyMessage, bsm);
    const twice = `{"msgCnt":"x",${jer.slice(1)}`;
    expect(hexOf(BasicSafetyMessage.encode(fromJer(BasicSafetyMessage, JSON.parse(twice))))).toBe(
      encoded,
    );
  });

  test.each([
    ["lists", "[".repeat(100_000) + "]".repeat(100_000)],
    ["objects", `${'{"bsmFrame":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ])("%s in one another, a hundred thousand of them", (_, text) => {
    expect(["type", "unknown-field"]).toContain(jerCode(MessageFrame, text));
  });

  test("a type within itself, deeper than the stack", () => {
    const Tree = ownCodec("Tree", "SEQUENCE OF Tree");
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    for (const call of [fromJer, toJer, jerText]) {
      expect(codeOf(() => call(Tree, deep))).toBe("unsupported");
    }
    expect(codeOf(() => Tree.encode(deep))).toBe("unsupported");
  });

  test.each(["\ud800", "a\udc00", "\udc00\ud800"])("lone surrogates %j", (text) => {
    expect(codeOf(() => fromJer(DescriptiveName, text))).toBe("alphabet");
    expect(codeOf(() => DescriptiveName.encode(text))).toBe("alphabet");
  });

  test("long text, hex and digits", () => {
    const long = "9".repeat(20_000_000);
    expect(codeOf(() => fromJer(DescriptiveName, long))).toBe("length");
    expect(codeOf(() => fromJer(Speed, long))).toBe("type");
    expect(codeOf(() => fromJer(BasicSafetyMessage, { msgCnt: 1, id: long }))).toBe("length");
    const Any = ownCodec("Any", "INTEGER");
    expect(codeOf(() => fromJer(Any, long))).toBe("unsupported");
    expect(fromJer(Any, "9".repeat(100_000))).toBe(10n ** 100_000n - 1n);
  });
});

describe("encode", () => {
  test.each(inherited)("a member %s", (name) => {
    const value = JSON.parse(`{${JSON.stringify(name)}:1}`);
    expect(codeOf(() => MessageFrame.encode(value))).toBe("type");
    expect(codeOf(() => BasicSafetyMessage.encode({ ...bsm, ...value }))).toBe("unknown-field");
    // a kind or an item of this name is none, either
    expect(codeOf(() => MessageFrame.encode({ ...value, kind: name, value: 1 }))).toBe("choice");
    const transmission: unknown = name;
    // @ts-expect-error no such item
    expect(codeOf(() => BasicSafetyMessage.encode({ ...bsm, transmission }))).toBe("enum");
  });

  class Message {
    constructor(value: object) {
      Object.assign(this, value);
    }
    describe(): string {
      return "a method is no member";
    }
  }

  test.each<[string, (value: object) => object]>([
    ["without a prototype", (value) => Object.assign(Object.create(null), value)],
    ["frozen", (value) => Object.freeze({ ...value })],
    ["sealed", (value) => Object.seal({ ...value })],
    ["of a class", (value) => new Message(value)],
    [
      "with members in another order",
      (value) => Object.fromEntries(Object.entries(value).reverse()),
    ],
    ["behind a proxy", (value) => new Proxy(value, {})],
    [
      "with getters",
      (value) => {
        const getters = Object.entries(value).map(([name, member]) => [
          name,
          { get: () => member, enumerable: true },
        ]);
        return Object.defineProperties({}, Object.fromEntries(getters));
      },
    ],
    ["with symbols beside its members", (value) => ({ ...value, [Symbol("note")]: 1 })],
  ])("an object %s", (_, as) => {
    // as() keeps the members
    const value = as({ ...bsm, pos: as(bsm.pos) }) as typeof bsm;
    expect(hexOf(BasicSafetyMessage.encode(value))).toBe(encoded);
    expect(jerText(BasicSafetyMessage, value)).toBe(jerText(BasicSafetyMessage, bsm));
  });

  test("what a getter or a proxy throws is its own, and harms nothing", () => {
    const own = new Error("not ours");
    const get = (): never => {
      throw own;
    };
    expect(() => BasicSafetyMessage.encode(new Proxy(bsm, { get }))).toThrow(own);
    expect(() => BasicSafetyMessage.encode(new Proxy(bsm, { ownKeys: get }))).toThrow(own);
    const revoked = Proxy.revocable(bsm, {});
    revoked.revoke();
    expect(() => BasicSafetyMessage.encode(revoked.proxy)).toThrow(TypeError);
    expect(hexOf(BasicSafetyMessage.encode(bsm))).toBe(encoded);
  });

  const [crumb] = bsm.safetyExt?.pathHistory?.crumbData ?? [
    {
      llvOffset: { offsetLL: { kind: "position-LL1" as const, value: { lon: 0, lat: 0 } } },
      timeOffset: 1,
    },
  ];
  if (crumb === undefined) throw new Error("the capture has an empty path history");

  test("lists with holes, extra members and absurd lengths", () => {
    const sparse = [crumb, crumb, crumb];
    delete sparse[1];
    expect(codeOf(() => PathHistoryPointList.encode(sparse))).toBe("missing");
    // biome-ignore lint/suspicious/noSparseArray: it is what is tested
    expect(codeOf(() => fromJer(PathHistoryPointList, [, 1]))).toBe("missing");
    const extra = Object.assign([crumb], { note: 1 });
    expect(PathHistoryPointList.encode(extra)).toEqual(PathHistoryPointList.encode([crumb]));
    const huge: (typeof crumb)[] = [];
    huge.length = 2 ** 32 - 1;
    expect(codeOf(() => PathHistoryPointList.encode(huge))).toBe("length");
    expect(codeOf(() => fromJer(PathHistoryPointList, huge))).toBe("length");
    const Flags = ownCodec("Flags", "SEQUENCE OF BOOLEAN");
    expect(codeOf(() => Flags.encode(huge))).toBe("missing");
    expect(codeOf(() => fromJer(Flags, huge))).toBe("missing");
  });

  test("numbers that are none", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53, 1e300]) {
      expect(["type", "range"]).toContain(codeOf(() => Speed.encode(value)));
    }
    expect(hexOf(Speed.encode(-0))).toBe("0000");
    for (const value of ["5", 5n, [5], { valueOf: () => 5 }, Object(5), Symbol("5"), () => 5]) {
      expect(codeOf(() => Speed.encode(value))).toBe("type");
    }
  });
});
