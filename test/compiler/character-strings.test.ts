import { describe, expect, it } from "vitest";
import { generate } from "../../src/compiler/index.js";
import { compileModule, problemsIn, problemsOf, typeT, visibleT } from "./helpers.js";

const code = (char: string): number => char.charCodeAt(0);
const runs = (...pairs: string[]): [number, number][] =>
  pairs.map((pair) => [code(pair), code(pair.slice(-1))]);

describe("permitted alphabets (X.691 9.3.10, 9.3.11)", () => {
  it.each<[notation: string, alphabet: [number, number][] | undefined]>([
    ['IA5String (FROM("a".."c"))', runs("ac")],
    ['IA5String (FROM("a".."c" | "b".."e" | "0"))', runs("0", "ae")],
    ['IA5String (FROM("a"<..<"e"))', runs("bd")],
    ['IA5String (FROM("abcx"))', runs("ac", "x")],
    ['IA5String (FROM("a".."m" ^ "g".."z"))', runs("gm")],
    ['IA5String (FROM("a".."m"))(FROM("g".."z"))', runs("gm")],
    ['IA5String (FROM("a".."c") | SIZE(1))', undefined],
    ['IA5String (FROM("a".."c") ^ SIZE(1, ...))', runs("ac")],
    ['IA5String (FROM("a".."c", ...))', undefined],
    ['IA5String (FROM("a".."c"), ...)', undefined],
    ['IA5String (FROM("a".."c") ^ ("abc" | "cba"))', runs("ac")],
    ['IA5String (FROM("a".."c") | ("abc" | "cba"))', undefined],
    ["IA5String (FROM({0, 0}..{7, 15}))", undefined],
    ['IA5String (SIZE(0) ^ FROM("a"))', undefined],
    ['UTF8String (FROM("α".."ω"))', runs("αω")],
    ['GraphicString (FROM("a"))', undefined],
    [
      "NumericString",
      [
        [32, 32],
        [48, 57],
      ],
    ],
    ["VisibleString", [[32, 126]]],
    ["UTCTime", [[32, 126]]],
    ["UniversalString", [[0, 0xffff_ffff]]],
  ])("%s", (notation, alphabet) => {
    const type = visibleT(`T ::= ${notation}`);
    expect(type.kind === "CHARACTER STRING" && type.alphabet).toEqual(alphabet);
  });

  it("reaches sizes through set arithmetic", () => {
    const size = (notation: string): unknown => {
      const type = visibleT(`T ::= ${notation}`);
      return type.kind === "CHARACTER STRING" ? type.size : undefined;
    };
    expect(size('IA5String ((FROM("a") ^ SIZE(1)) | (FROM("b") ^ SIZE(3)))')).toEqual({
      lower: 1,
      upper: 3,
      extensible: false,
    });
    expect(size('IA5String (FROM("a") | SIZE(3))')).toBeUndefined();
    expect(size('IA5String (SIZE(1..4, ...)) (FROM("a".."b"))')).toEqual({
      lower: 1,
      upper: 4,
      extensible: false,
    });
  });
});

describe("problems", () => {
  it.each<[body: string, problem: string]>([
    ['T ::= NumericString (FROM("a"))', '2:27: NumericString has no character "a" here'],
    ['T ::= IA5String (FROM("z".."a"))', "2:23: the range holds no character"],
    ['T ::= IA5String (FROM("ab".."z"))', "2:23: an end of a range is one character"],
    ["T ::= IA5String (FROM(5))", "2:23: expected a value of type IA5String, found 5"],
    ["T ::= IA5String (FROM(SIZE(1)))", "2:23: SIZE does not apply to a permitted alphabet"],
    [
      "T ::= IA5String (FROM({1, 2, 3}))",
      "2:23: a character is {column, row} or {group, plane, row, cell}, found 3 numbers",
    ],
    ["T ::= IA5String (FROM({0, 16}))", "2:27: expected 0 to 15, found 16"],
    ['v NumericString ::= "12a"', '2:21: NumericString has no character "a"'],
    ['v IA5String (FROM("a".."c")) ::= "abd"', '2:34: the character "d" is outside FROM("a".."c")'],
    ["T ::= IA5String (T)", "2:18: the constraint of a type holds the type itself"],
    ["T ::= IA5String (FROM(T))", "2:23: the constraint of a type holds the type itself"],
    [
      "T ::= IA5String (FROM(v)) v IA5String ::= w w IA5String ::= v",
      '2:43: the value "w" is defined by itself',
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });

  it("COER has only the strings that it had", () => {
    const problems = (body: string): string[] =>
      problemsOf({ m: `M DEFINITIONS AUTOMATIC TAGS ::= BEGIN ${body} END` }, { rules: "coer" });
    expect(problems("T ::= BMPString")).toEqual([
      "m:1:46: COER of BMPString is not supported (IA5String and UTF8String are)",
    ]);
    expect(problems('T ::= IA5String (FROM("a"))')).toEqual([
      "m:1:46: COER of a permitted alphabet is not supported",
    ]);
  });
});

describe("values", () => {
  it("are texts, references, places in tables, and lists of these", () => {
    const body = `T ::= SEQUENCE {
      a IA5String DEFAULT {"ab", tab, {4, 1}}, b BMPString DEFAULT {0, 0, 3, 177}, c IA5String DEFAULT tab }
      tab IA5String ::= {0, 9}`;
    expect(typeT(body)).toMatchObject({
      root: [{ default: "ab\tA" }, { default: "α" }, { default: "\t" }],
    });
  });
});

it("an alphabet stands once in the generated file, and tells the longest encoding", () => {
  const files = generate(
    compileModule(
      'T ::= SEQUENCE { a X, b X, c IA5String (FROM("a".."d") ^ SIZE(3)) } X ::= IA5String (FROM("a".."d"))',
    ),
  );
  const text = [...files.values()].join("\n");
  expect(text.match(/alphabet\("IA5String"/g)).toHaveLength(1);
  const bare = generate(compileModule('T ::= IA5String (FROM("a".."d") ^ SIZE(3))'));
  expect(bare.get("index.ts")).toContain('"T", 6,');
  expect([...bare.values()].join("\n")).toContain('T ::= IA5String (SIZE (3)) (FROM ("a".."d"))');
});
