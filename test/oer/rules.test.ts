/** The rules of X.696, octet by octet, in codecs that the compiler writes. */
import { describe, expect, test } from "vitest";
import { writeQuantity } from "../../src/oer/length.js";
import { OctetWriter } from "../../src/oer/writer.js";
import { hexOf } from "../fixtures.js";
import { coerCodecs, decodeHex, encodeHex, encodeRefusal, refusal } from "./coer.js";
import { rulesModule } from "./rules-module.js";

const codecOf = await coerCodecs("rules", rulesModule);

/** A value, its canonical octets, and others that stand for it too. */
type Forms = readonly [type: string, value: unknown, hex: string, ...others: string[]];

const bits = (hex: string, length: number): unknown => ({
  bytes: Uint8Array.from(Buffer.from(hex, "hex")),
  length,
});
const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

function checkForms(forms: readonly Forms[]): void {
  for (const [type, value, hex, ...others] of forms) {
    test(`${type} ${hex.slice(0, 40)}`, () => {
      const codec = codecOf(type);
      expect(decodeHex(codec, hex)).toEqual(value);
      expect(encodeHex(codec, value)).toBe(hex.replaceAll(" ", ""));
      for (const other of others) expect(decodeHex(codec, other), other).toEqual(value);
    });
  }
}

function checkRefusals(refusals: readonly (readonly [string, string, string])[]): void {
  for (const [type, hex, expected] of refusals) {
    test(`${type} ${hex.slice(0, 40)} is refused: ${expected}`, () => {
      expect(refusal(codecOf(type), hex)).toBe(expected);
    });
  }
}

describe("INTEGER: the bounds choose the form", () => {
  checkForms([
    ["U1", 0, "00"],
    ["U1", 255, "ff"],
    ["U1One", 3, "03"],
    ["U2", 256, "0100"],
    ["U4", 65536, "00010000"],
    ["U8Safe", 4294967296, "0000000100000000"],
    ["U8", 2n ** 64n - 1n, "ffffffffffffffff"],
    ["U8", 1n, "0000000000000001"],
    ["UWide", 2n ** 64n, "09010000000000000000"],
    ["UWide", 0n, "0100", "020000"],
    ["UAny", 127n, "017f", "02007f", "8102007f"],
    ["UAny", 128n, "0180"],
    ["UAny", 255n, "01ff"],
    ["UAny", 256n, "020100"],
    ["S1", -1, "ff"],
    ["S1", 127, "7f"],
    ["S2", 128, "0080"],
    ["S2", -1, "ffff"],
    ["S4", -900000000, "ca5b1700"],
    ["S4", 900000001, "35a4e901"],
    ["S8Safe", 2147483648, "0000000080000000"],
    ["S8Safe", -1, "ffffffffffffffff"],
    ["S8", -(2n ** 63n), "8000000000000000"],
    ["SAny", 0n, "0100"],
    ["SAny", 127n, "017f", "02007f"],
    ["SAny", 128n, "020080"],
    ["SAny", -1n, "01ff", "04ffffffff"],
    ["SAny", -128n, "0180"],
    ["SAny", -129n, "02ff7f"],
    ["SMost", -(2n ** 70n), "09c00000000000000000"],
    ["Grown", 200, "0200c8"],
    ["Grown", -5, "01fb"],
    ["Grown", Number.MAX_SAFE_INTEGER, "071fffffffffffff"],
    ["GrownBig", 2n ** 64n - 1n, "0900ffffffffffffffff"],
  ]);
  checkRefusals([
    ["U1One", "04", "range 0"],
    ["U2", "0101", "range 0"],
    ["U4", "00000000", "range 0"],
    ["U8Safe", "0000000100000001", "range 0"],
    ["UWide", "09010000000000000001", "range 0"],
    ["UAny", "0104", "range 0"],
    ["S1", "fe", "range 0"],
    ["S4", "35a4e902", "range 0"],
    ["SMost", "0108", "range 0"],
    ["Grown", "0720000000000000", "range 0"],
    ["UAny", "00", "length 0"],
    ["SAny", "00", "length 0"],
    ["U2", "01", "truncated 0"],
    ["U8", "01020304050607", "truncated 0"],
    ["UAny", "0201", "truncated 0"],
  ]);

  test("of more octets than anybody has is refused before its digits are worked out", () => {
    const hex = `824000${"7f".repeat(16384)}`;
    expect(refusal(codecOf("SAny"), hex)).toBe("limit 0");
    expect(encodeRefusal(codecOf("SAny"), 2n ** 131072n)).toBe("unsupported");
    const longest = 2n ** 131062n;
    expect(codecOf("SAny").decode(codecOf("SAny").encode(longest))).toBe(longest);
  });

  test.each([
    ["U1", 256],
    ["U1", -1],
    ["U8Safe", 4294967297],
    ["S4", -900000001],
  ])("%s does not encode %d", (type, value) => {
    expect(encodeRefusal(codecOf(type), value)).toBe("range");
  });

  test.each([
    ["U1", 1n],
    ["U1", "1"],
    ["U1", 1.5],
    ["U8Safe", Number.NaN],
    ["U8", 1],
    ["UAny", 7],
    ["SAny", Symbol("x")],
    ["Grown", 2n],
  ])("%s does not encode %s of another type", (type, value) => {
    expect(encodeRefusal(codecOf(type), value)).toBe("type");
  });

  test("below a lower bound without an upper one is out of range", () => {
    expect(encodeRefusal(codecOf("UAny"), 4n)).toBe("range");
    expect(encodeRefusal(codecOf("U8"), 2n ** 64n)).toBe("range");
    expect(encodeRefusal(codecOf("Grown"), 2 ** 53)).toBe("range");
  });
});

describe("BOOLEAN and NULL", () => {
  checkForms([
    ["Flag", true, "ff", "01", "80"],
    ["Flag", false, "00"],
    ["Nothing", null, ""],
  ]);
  checkRefusals([["Flag", "", "truncated 0"]]);

  test("take nothing else", () => {
    expect(encodeRefusal(codecOf("Flag"), 1)).toBe("type");
    expect(encodeRefusal(codecOf("Nothing"), undefined)).toBe("missing");
  });
});

describe("ENUMERATED: the number is sent", () => {
  checkForms([
    ["Colour", "red", "00", "8100", "820000"],
    ["Colour", "green", "7f", "817f"],
    ["Colour", "blue", "820080"],
    ["Colour", "black", "81ff", "82ffff"],
    ["Colour", "white", "820100"],
    ["Shape", "disc", "02", "8102"],
    // the first addition that is not known has the index 1 and, numbered on, the number 3
    ["Shape", 1, "03", "8103"],
    ["Shape", 254, "820100"],
    ["Bare", 0, "01"],
    ["Bare", 1, "02"],
    ["Bare", 3, "04"],
  ]);
  checkRefusals([
    ["Colour", "01", "enum 0"],
    ["Colour", "80", "length 0"],
    ["Colour", "8201", "truncated 0"],
    ["Colour", `88${"7f".repeat(8)}`, "enum 0"],
    ["Shape", "81ff", "enum 0"],
    ["Shape", `88${"7f".repeat(8)}`, "limit 0"],
    ["Shape", "8710000000000003", "limit 0"],
  ]);

  test("no number is sent that means another item", () => {
    expect(encodeRefusal(codecOf("Bare"), 2)).toBe("enum");
    expect(encodeRefusal(codecOf("Shape"), 0)).toBe("enum");
    expect(encodeRefusal(codecOf("Shape"), Number.MAX_SAFE_INTEGER)).toBe("enum");
    expect(encodeRefusal(codecOf("Shape"), "square")).toBe("enum");
    expect(encodeRefusal(codecOf("Colour"), 1)).toBe("type");
  });
});

describe("BIT STRING", () => {
  checkForms([
    ["Bits8", bits("a5", 8), "a5"],
    ["Bits12", bits("abc0", 12), "abc0", "abcf"],
    ["BitsAny", bits("", 0), "0100", "810100"],
    ["BitsAny", bits("a0", 3), "0205a0", "0205bf"],
    ["BitsAny", bits("a5", 8), "0200a5"],
    ["BitsUpTo", bits("ff80", 9), "0307ff80"],
    ["BitsGrown", bits("a0", 3), "0205a0"],
    ["BitsGrown", bits("ff", 8), "0200ff"],
    ["NamedFixed", 0x101, "8080", "80bf"],
    ["NamedAny", 0, "0100", "020000", "03000000"],
    ["NamedAny", 0x201, "03068040", "04008040 00"],
    ["NamedGrown", 1, "020580", "020080"],
    ["NamedGrown", 0x10, "020308"],
  ]);
  checkRefusals([
    ["BitsAny", "00", "length 0"],
    ["BitsAny", "0101", "length 0"],
    ["BitsAny", "0208ff", "length 0"],
    ["BitsUpTo", "020780", "length 0"],
    ["BitsUpTo", "0306ff80", "length 0"],
    ["BitsAny", "0300ff", "truncated 0"],
    ["Bits12", "ab", "truncated 0"],
    ["NamedAny", "0600 00000000 80", "unsupported 0"],
  ]);

  test("values are checked, and what stands behind their last bit is not sent", () => {
    expect(encodeHex(codecOf("BitsAny"), bits("bf", 3))).toBe("0205a0");
    expect(encodeRefusal(codecOf("Bits8"), bits("a5", 7))).toBe("length");
    expect(encodeRefusal(codecOf("BitsAny"), bits("a5", 9))).toBe("length");
    expect(encodeRefusal(codecOf("BitsUpTo"), bits("80", 1))).toBe("length");
    expect(encodeRefusal(codecOf("BitsAny"), "a5")).toBe("type");
    expect(encodeRefusal(codecOf("NamedFixed"), 0x400)).toBe("length");
    expect(encodeRefusal(codecOf("NamedFixed"), -1)).toBe("range");
    expect(encodeRefusal(codecOf("NamedFixed"), 1n)).toBe("type");
  });
});

describe("OCTET STRING and lengths", () => {
  const long = (count: number): Uint8Array => new Uint8Array(count).fill(7);
  const filled = (head: string, count: number): string => head + "07".repeat(count);
  checkForms([
    ["Octets3", octets("010203"), "010203"],
    ["OctetsAny", octets(""), "00", "8100"],
    ["OctetsAny", octets("0102"), "020102", "81020102", "8400000002 0102"],
    ["OctetsAny", long(127), filled("7f", 127), filled("817f", 127)],
    ["OctetsAny", long(128), filled("8180", 128)],
    ["OctetsAny", long(255), filled("81ff", 255)],
    ["OctetsAny", long(256), filled("820100", 256)],
    ["OctetsAny", long(65536), filled("83010000", 65536)],
    ["OctetsUpTo", octets("0102"), "020102"],
    ["OctetsGrown", octets("01"), "0101"],
    ["OctetsGrown", octets("010203"), "03010203"],
  ]);
  checkRefusals([
    ["OctetsAny", "80", "length 0"],
    ["OctetsAny", "0201", "truncated 0"],
    ["OctetsAny", "82ff", "truncated 0"],
    ["OctetsAny", "88ffffffffffffffff00", "truncated 0"],
    ["OctetsAny", `ff${"ff".repeat(127)}`, "truncated 0"],
    ["OctetsAny", "ff00", "truncated 0"],
    ["OctetsUpTo", "00", "length 0"],
    ["OctetsUpTo", "03010203", "length 0"],
    ["Octets3", "0102", "truncated 0"],
    ["OctetsAny", "00ff", "trailing 1"],
  ]);

  test("a length of 127 octets with leading zeros is a length", () => {
    expect(decodeHex(codecOf("OctetsAny"), `ff${"00".repeat(126)}01aa`)).toEqual(octets("aa"));
  });

  test("values are copies, also of a Buffer", () => {
    const input = Buffer.from("020102", "hex");
    const value = codecOf("OctetsAny").decode(input) as Uint8Array;
    input[1] = 9;
    expect(value).toStrictEqual(octets("0102"));
    expect(value.buffer.byteLength).toBe(2);
  });

  test("sizes hold when encoding", () => {
    expect(encodeRefusal(codecOf("Octets3"), octets("01"))).toBe("length");
    expect(encodeRefusal(codecOf("OctetsUpTo"), octets(""))).toBe("length");
    expect(encodeRefusal(codecOf("OctetsUpTo"), "01")).toBe("type");
  });
});

describe("character strings", () => {
  checkForms([
    ["Ia5", "", "00"],
    ["Ia5", "a\u007f", "02617f"],
    ["Ia5Fixed", "ab", "6162"],
    ["Utf8", "a", "0161"],
    ["Utf8", "é车", "05c3a9e8bda6"],
    // two characters outside the basic plane are four units of a JavaScript string
    ["Utf8", "😀😀", "08f09f9880f09f9880"],
    ["Utf8", "\ufeffx", "04efbbbf78"],
  ]);
  checkRefusals([
    ["Ia5", "0461626364", "length 0"],
    ["Ia5", "0180", "alphabet 0"],
    ["Ia5Fixed", "61", "truncated 0"],
    ["Utf8", "00", "length 0"],
    ["Utf8", "03616263", "length 0"],
    ["Utf8", "02c328", "alphabet 0"],
    ["Utf8", "03eda080", "alphabet 0"],
    ["Utf8", "01c3", "alphabet 0"],
  ]);

  test("only whole characters of the alphabet are sent", () => {
    expect(encodeRefusal(codecOf("Ia5"), "é")).toBe("alphabet");
    expect(encodeRefusal(codecOf("Ia5Fixed"), "abc")).toBe("length");
    expect(encodeRefusal(codecOf("Utf8"), "\ud83d")).toBe("alphabet");
    expect(encodeRefusal(codecOf("Utf8"), "abc")).toBe("length");
    expect(encodeRefusal(codecOf("Utf8"), 5)).toBe("type");
  });
});

describe("SEQUENCE", () => {
  const options = { a: undefined, b: 1, c: 7, d: "green" };
  checkForms([
    ["Plain", { a: 5, b: null }, "05"],
    ["Empty", {}, ""],
    ["Options", options, "0001", "400107", "20017f", "1f01"],
    ["Options", { a: 2, b: 1, c: 8, d: "red" }, "e002010800"],
    ["Refined", { ...options, a: 2 }, "800201"],
  ]);
  checkRefusals([
    ["Plain", "", "truncated 0 a"],
    ["Options", "", "truncated 0"],
    ["Options", "80", "truncated 1 a"],
    ["Options", "200101", "enum 2 d"],
  ]);

  test("a preamble of more than 32 bits", () => {
    const none = Object.fromEntries(Array.from({ length: 33 }, (_, i) => [`o${i}`, undefined]));
    const codec = codecOf("Wide");
    for (const [index, hex] of [
      [0, "8000000000ff"],
      [8, "0080000000ff"],
      [31, "0000000100ff"],
      [32, "0000000080ff"],
    ] as const) {
      const value = { ...none, [`o${index}`]: true };
      expect(encodeHex(codec, value)).toBe(hex);
      expect(decodeHex(codec, hex)).toEqual(value);
    }
  });

  test("an absent DEFAULT is filled in, and one that is there is left out", () => {
    expect(encodeHex(codecOf("Options"), { b: 1 })).toBe("0001");
    expect(encodeHex(codecOf("Options"), { b: 1, c: 7, d: "green" })).toBe("0001");
  });

  test("members are checked", () => {
    expect(encodeRefusal(codecOf("Options"), {})).toBe("missing b");
    expect(encodeRefusal(codecOf("Options"), { b: 1, e: 2 })).toBe("unknown-field e");
    expect(encodeRefusal(codecOf("Options"), { b: 1, d: "pink" })).toBe("enum d");
    expect(encodeRefusal(codecOf("Options"), null)).toBe("type");
  });
});

describe("extension additions", () => {
  const none = { a: 1, b: undefined, c: undefined, d: 4 };
  const unknown = (
    count: number,
    ...additions: readonly (readonly [number, string])[]
  ): unknown => ({
    $unknown: {
      count,
      additions: additions.map(([index, hex]) => ({ index, octets: octets(hex) })),
    },
  });
  checkForms([
    ["New", none, "0001", "8001 020500", "8001 020700", "7f01", "8001 020420 0104"],
    ["New", { ...none, b: 256 }, "8001 020580 020100", "8001 020780 020100"],
    ["New", { ...none, c: { x: 9 } }, "8001 020540 0109"],
    ["New", { ...none, d: 5 }, "8001 020520 0105"],
    [
      "New",
      { ...none, b: 3, c: { x: 9 } },
      "8001 0205c0 020003 0109",
      "8001 0205e0 020003 0109 0104",
    ],
    ["New", { ...none, ...Object(unknown(4, [3, "aabb"])) }, "8001 020410 02aabb"],
    ["New", { ...none, b: 3, ...Object(unknown(6)) }, "8001 020280 020003"],
    ["Old", { a: 1 }, "0001", "8001 020000"],
    ["Old", { a: 1, ...Object(unknown(1, [0, ""])) }, "8001 020780 00"],
    ["Old", { a: 1, ...Object(unknown(9, [1, "aa"], [8, "bb"])) }, "8001 03074080 01aa 01bb"],
  ]);
  checkRefusals([
    ["New", "8001 0100", "length 2"],
    ["New", "8001 00", "length 2"],
    ["New", "8001 0208ff", "length 2"],
    ["New", "8001 020580 020101", "range 6 b"],
    ["New", "8001 020580 03010000", "length 5 b"],
    ["New", "8001 020580 0101", "length 6 b"],
    ["New", "8001 020580 0201", "truncated 5 b"],
    ["New", "8001 020540 00", "length 6 c.x"],
    ["New", "8001 020410 0201", "truncated 5"],
    ["New", "8001", "truncated 2"],
    ["Old", `8001 820802 00${"80".repeat(0x801)}`, "limit 2"],
  ]);

  test("nine of them have a bitmap of two octets", () => {
    const value = Object.fromEntries([..."abcdefghi"].map((name) => [name, undefined]));
    expect(encodeHex(codecOf("Nine"), { ...value, i: 1 })).toBe("8003070080" + "0101");
    expect(decodeHex(codecOf("Nine"), "80030700800101")).toEqual({ ...value, i: 1 });
  });

  test("what is unknown is checked before it is sent", () => {
    expect(encodeRefusal(codecOf("New"), { ...none, ...Object(unknown(3, [2, ""])) })).toBe(
      "range $unknown.count",
    );
    expect(encodeRefusal(codecOf("New"), { ...none, ...Object(unknown(5, [1, ""])) })).toBe(
      "range $unknown.additions.0",
    );
  });
});

describe("CHOICE", () => {
  checkForms([
    ["Pick", { kind: "a", value: 5 }, "8005"],
    ["Pick", { kind: "b", value: null }, "81"],
    ["NewPick", { kind: "a", value: 5 }, "8005"],
    ["NewPick", { kind: "b", value: 5 }, "81020005", "8181020005"],
    ["NewPick", { kind: "c", value: null }, "8200"],
    ["NewPick", { kind: "d", value: { a: 5, b: null } }, "830105"],
    ["NewPick", { kind: "$unknown", index: 3, octets: octets("aabb") }, "8402aabb"],
    ["NewPick", { kind: "$unknown", index: 61, octets: octets("") }, "be00"],
    ["NewPick", { kind: "$unknown", index: 62, octets: octets("") }, "bf3f00"],
    ["NewPick", { kind: "$unknown", index: 127, octets: octets("") }, "bf810000"],
    ["NewPick", { kind: "$unknown", index: 2 ** 40, octets: octets("aa") }, "bfa08080808001 01aa"],
    ["WidePick", { kind: "a62", value: null }, "be"],
    ["WidePick", { kind: "a63", value: null }, "bf3f"],
    ["WidePick", { kind: "a127", value: null }, "bf7f"],
    ["WidePick", { kind: "a130", value: null }, "bf8102"],
  ]);
  checkRefusals([
    ["Pick", "82", "choice 0"],
    ["Pick", "0005", "choice 0"],
    ["Pick", "4005", "choice 0"],
    ["Pick", "c005", "choice 0"],
    ["NewPick", "0005", "choice 0"],
    ["NewPick", "bf0005", "choice 0"],
    ["NewPick", "bf803f00", "choice 0"],
    ["NewPick", `bf${"ff".repeat(8)}00`, "limit 0"],
    ["NewPick", "bf", "truncated 1"],
    ["NewPick", "81030000 05", "length 1 b"],
    ["NewPick", "82 01 00", "length 1 c"],
    ["NewPick", "8402aa", "truncated 1"],
    ["WidePick", "bf8103", "choice 0"],
    ["Pick", "", "truncated 0"],
    ["Pick", "80", "truncated 1 a"],
  ]);

  test("values are checked", () => {
    expect(encodeRefusal(codecOf("Pick"), { kind: "c", value: 1 })).toBe("choice");
    expect(encodeRefusal(codecOf("Pick"), { kind: "$unknown", index: 2, octets: octets("") })).toBe(
      "choice",
    );
    expect(
      encodeRefusal(codecOf("NewPick"), { kind: "$unknown", index: 2, octets: octets("") }),
    ).toBe("choice");
    expect(encodeRefusal(codecOf("NewPick"), { kind: "$unknown", index: 3, octets: "aa" })).toBe(
      "type",
    );
    expect(encodeRefusal(codecOf("Pick"), { kind: "a", value: 256 })).toBe("range a");
    expect(encodeRefusal(codecOf("Pick"), "a")).toBe("type");
  });
});

describe("SEQUENCE OF", () => {
  checkForms([
    ["List", [], "0100", "020000"],
    ["List", [7], "010107", "02000107", "81010107"],
    ["List", Array(128).fill(7), `0180${"07".repeat(128)}`],
    ["List", Array(256).fill(7), `020100${"07".repeat(256)}`],
    ["Pair", [1, 2], "01020102"],
    ["GrownList", [], "0100"],
    ["GrownList", [1, 2], "01020102"],
    ["Nothings", [null, null], "0102"],
  ]);
  checkRefusals([
    ["List", "00", "length 0"],
    ["List", "0102", "truncated 0"],
    ["List", "04ffffffff80", "truncated 0"],
    ["List", "010307", "truncated 0"],
    ["Pair", "0103010203", "length 0"],
    ["Nothings", "03010001", "limit 0"],
    ["Nothings", `82 0100 ${"ff".repeat(256)}`, "limit 0"],
  ]);

  test("sizes and elements are checked", () => {
    expect(encodeRefusal(codecOf("Pair"), [1])).toBe("length");
    expect(encodeRefusal(codecOf("Pair"), [1, 256])).toBe("range 1");
    expect(encodeRefusal(codecOf("List"), "01")).toBe("type");
  });

  test("elements that take no octets are not sent where they would not be taken", () => {
    expect(encodeHex(codecOf("Nothings"), Array(65536).fill(null))).toBe("03010000");
    expect(encodeRefusal(codecOf("Nothings"), Array(65537).fill(null))).toBe("unsupported");
  });
});

test("the quantity of a list takes as few octets as it can, up to four", () => {
  const sent = (quantity: number): string => {
    const w = new OctetWriter(new Uint8Array(5));
    writeQuantity(w, quantity);
    return hexOf(w.octets.subarray(0, w.position));
  };
  expect([0xff, 0x100, 0xffff, 0x1_0000].map(sent)).toEqual([
    "01ff",
    "020100",
    "02ffff",
    "03010000",
  ]);
  expect([0xff_ffff, 0x100_0000].map(sent)).toEqual(["03ffffff", "0401000000"]);
});

describe("nesting", () => {
  test.each([
    ["Deep", "80", 199, 200, "00"],
    ["DeepPick", "81", 199, 200, "80"],
    ["DeepList", "0101", 199, 200, "0100"],
  ])("%s goes as deep as the default limit, and no deeper", (type, level, most, over, end) => {
    const codec = codecOf(type);
    const value = decodeHex(codec, level.repeat(most) + end);
    expect(encodeHex(codec, value)).toBe(level.repeat(most) + end);
    expect(refusal(codec, level.repeat(over) + end)).toMatch(/^limit/);
    expect(refusal(codec, level.repeat(100_000))).toMatch(/^limit/);
  });

  test("a value within itself is refused", () => {
    const value: { inner?: unknown } = {};
    value.inner = value;
    expect(encodeRefusal(codecOf("Deep"), value)).toMatch(/^unsupported inner\.inner/);
  });
});

describe("codecs", () => {
  test("tell their name, edition and longest encoding", () => {
    expect(codecOf("U4")).toMatchObject({ name: "U4", edition: "rules", maxBits: 32 });
    const most = (type: string): number | undefined => codecOf(type).maxBits;
    expect(most("Plain")).toBe(8);
    // preamble, a, bitmap, two open types, and one of one octet
    expect(most("New")).toBe(8 * (1 + 1 + 3 + 3 + 2 + 2));
    expect(most("Options")).toBe(8 * (1 + 1 + 1 + 1 + 3));
    expect(most("NewPick")).toBe(8 * (1 + 1 + 2));
    expect(most("Utf8")).toBe(8 * 9);
    expect(most("Pair")).toBe(8 * 4);
    expect(most("OctetsUpTo")).toBe(8 * 3);
    expect(most("BitsUpTo")).toBe(8 * 4);
    expect(most("UWide")).toBe(8 * 10);
    expect(most("List")).toBeUndefined();
    expect(most("Deep")).toBeUndefined();
    expect(most("SAny")).toBeUndefined();
  });

  test("encode into a target, and say when it is too small", () => {
    const codec = codecOf("NewPick");
    const value = { kind: "d", value: { a: 5, b: null } };
    const target = new Uint8Array(5).fill(0xee);
    expect(codec.encodeInto(value, target, 1)).toBe(3);
    expect([...target]).toEqual([0xee, 0x83, 1, 5, 0xee]);
    expect(() => codec.encodeInto(value, target, 3)).toThrow(/room for 3 octets/);
    expect(() => codec.encodeInto(value, target, 9)).toThrow(/0 octets left/);
    expect(() => codec.encodeInto(value, target, -1)).toThrow(/an octet of the target to begin at/);
  });

  test("leave octets behind the value alone if they are told to", () => {
    const codec = codecOf("U2");
    expect(codec.decode(octets("0001ff"), { trailing: "ignore" })).toBe(1);
    expect(codec.safeDecode(octets("0001ff"), { trailing: "ignore" })).toEqual({
      ok: true,
      value: 1,
      octetsRead: 2,
    });
    expect(codec.safeDecode(octets("00"))).toMatchObject({
      ok: false,
      error: { code: "truncated" },
    });
  });

  test("refuse what is no octets", () => {
    // a caller without types
    const decode = codecOf("U2").decode as (input: unknown) => unknown;
    expect(() => decode("0001")).toThrow(/Uint8Array expected/);
  });
});
