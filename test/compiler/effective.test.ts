/** PER-visible constraints at their edges, and what is said where they cannot be. */
import { describe, expect, it } from "vitest";
import { intersection, range, union } from "../../src/compiler/per-visible.js";
import {
  CHARACTER_SETS,
  charactersIn,
  describeCharacters,
  sizesIn,
  TEXT_SETS,
  textsOf,
} from "../../src/compiler/text-set.js";
import { problemsIn, typeT, visibleT } from "./helpers.js";

describe("sets of integers at their ends", () => {
  it("puts parts in order, those without a lower end first", () => {
    const below = range(undefined, 0n);
    for (const set of [union(range(5n, 6n), below), union(below, range(5n, 6n))]) {
      expect(set).toEqual([{ upper: 0n }, { lower: 5n, upper: 6n }]);
    }
    expect(union(below, below)).toEqual(below);
    expect(union(below, range(undefined, 7n))).toEqual([{ upper: 7n }]);
    expect(union(range(undefined, 7n), below)).toEqual([{ upper: 7n }]);
    expect(union(range(3n, undefined), range(4n, 5n))).toEqual([{ lower: 3n }]);
    expect(union(range(4n, 5n), range(3n, undefined))).toEqual([{ lower: 3n }]);
  });

  it("joins neighbours, and what overlaps or is the same", () => {
    expect(union(range(1n, 2n), range(3n, 3n))).toEqual([{ lower: 1n, upper: 3n }]);
    expect(union(range(1n, 2n), range(4n, 4n))).toHaveLength(2);
    expect(union(range(1n, 5n), range(1n, 5n))).toEqual([{ lower: 1n, upper: 5n }]);
    expect(union(range(1n, 5n), range(2n, 3n))).toEqual([{ lower: 1n, upper: 5n }]);
    expect(union(range(1n, 3n), range(1n, 5n))).toEqual([{ lower: 1n, upper: 5n }]);
  });

  it("meets in one value, or in none", () => {
    expect(intersection(range(1n, 3n), range(3n, 5n))).toEqual([{ lower: 3n, upper: 3n }]);
    expect(intersection(range(1n, 2n), range(3n, 5n))).toEqual([]);
    expect(intersection(range(undefined, 3n), range(undefined, 2n))).toEqual([{ upper: 2n }]);
    expect(range(2n, 1n)).toEqual([]);
  });
});

describe("sets of texts", () => {
  const letters = range(0x61n, 0x63n);
  const ofSize = (lower: bigint, upper?: bigint) => [
    { sizes: range(lower, upper), characters: letters },
  ];

  it("without characters hold the empty text alone", () => {
    expect(textsOf([])).toEqual([{ sizes: range(0n, 0n), characters: [] }]);
    expect(TEXT_SETS.intersection(ofSize(1n, 4n), textsOf([]))).toEqual([]);
    expect(TEXT_SETS.intersection(ofSize(0n, 4n), textsOf([]))).toEqual(textsOf([]));
    expect(TEXT_SETS.isEmpty([])).toBe(true);
    expect(TEXT_SETS.isEmpty(textsOf([]))).toBe(false);
  });

  it("have sizes, and the characters of texts that are not empty", () => {
    const both = TEXT_SETS.union(ofSize(2n, 3n), ofSize(7n));
    expect(sizesIn(both)).toEqual([{ lower: 2n, upper: 3n }, { lower: 7n }]);
    expect(charactersIn(both)).toEqual(letters);
    expect(charactersIn(ofSize(0n, 0n))).toEqual([]);
    expect(charactersIn(ofSize(1n, 1n))).toEqual(letters);
    expect(TEXT_SETS.intersection(ofSize(0n, 3n), ofSize(4n))).toEqual([]);
    expect(TEXT_SETS.intersection(ofSize(0n, 3n), ofSize(3n))).toEqual(ofSize(3n, 3n));
  });

  it("say what they hold", () => {
    const codes = (first: number, last: number) => range(BigInt(first), BigInt(last));
    const set = [
      ...codes(0x20, 0x21),
      ...codes(0x22, 0x22),
      ...codes(0x7e, 0x7f),
      ...codes(0xe9, 0xe9),
    ];
    expect(describeCharacters(set)).toBe('U+0020.."!" | "\\"" | "~"..U+007F | U+00E9');
    expect(CHARACTER_SETS.describe(set)).toBe(describeCharacters(set));
    expect(TEXT_SETS.describe(ofSize(0n, 3n))).toBe('SIZE(0..3) ^ FROM("a".."c")');
    expect(TEXT_SETS.describe([...ofSize(1n, 1n), ...ofSize(2n)])).toBe(
      'SIZE(1) ^ FROM("a".."c") | SIZE(2..MAX) ^ FROM("a".."c")',
    );
  });
});

describe("constraints that cannot be", () => {
  it.each<[body: string, problem: string]>([
    ["T ::= INTEGER (1.5)", "2:16: expected an INTEGER value, found 1.5"],
    ["T ::= INTEGER (TRUE)", "2:16: expected an INTEGER value, found TRUE"],
    ["T ::= INTEGER (FALSE)", "2:16: expected an INTEGER value, found FALSE"],
    ["T ::= INTEGER (NULL)", "2:16: expected an INTEGER value, found NULL"],
    ['T ::= INTEGER ("a")', "2:16: expected an INTEGER value, found a character string"],
    ["T ::= INTEGER ('00'H)", "2:16: expected an INTEGER value, found a bit string"],
    ["T ::= INTEGER (a : 5)", '2:16: expected an INTEGER value, found "a: …"'],
    ["T ::= INTEGER ({1 2})", "2:16: expected an INTEGER value, found an object identifier"],
    ["T ::= IA5String (nobody)", '2:18: "nobody" is neither defined in module "M" nor imported'],
    ["T ::= IA5String (TRUE)", "2:18: expected a value of type IA5String, found TRUE"],
    ["T ::= INTEGER (5..4)", "2:16: the range holds no value: it goes from 5 to 4"],
    ["T ::= INTEGER (5<..5)", "2:16: the range holds no value: it goes from 6 to 5"],
    [
      "T ::= INTEGER (0..9) (10)",
      "2:22: no value satisfies this constraint (what it constrains permits 0..9)",
    ],
    ["T ::= INTEGER (SIZE (1))", "2:16: SIZE does not apply to INTEGER"],
    ['T ::= INTEGER (FROM ("a"))', "2:16: FROM does not apply to INTEGER"],
    [
      "T ::= INTEGER (CONTAINING NULL)",
      "2:16: CONTAINING does not apply to INTEGER (it tells what an OCTET STRING or BIT STRING holds)",
    ],
    [
      "T ::= INTEGER (INCLUDES B)\nB ::= BOOLEAN",
      "2:16: expected a subtype of INTEGER, found a type BOOLEAN",
    ],
    [
      "T ::= INTEGER (b)\nb BOOLEAN ::= TRUE",
      '2:16: expected an INTEGER value, but "b" is of type BOOLEAN',
    ],
    ["T ::= INTEGER (a)\na INTEGER ::= a", '3:15: the value "a" is defined by itself'],
    ["T ::= OCTET STRING (SIZE (-1..4))", "2:27: a size cannot be negative, found -1"],
    [
      "T ::= OCTET STRING (4)",
      "2:21: a number does not apply to OCTET STRING (write SIZE(…) for its length)",
    ],
    [
      "T ::= OCTET STRING (1..4)",
      "2:21: a range does not apply to OCTET STRING (write SIZE(…) for its length)",
    ],
    ['T ::= OCTET STRING (FROM ("a"))', "2:21: FROM does not apply to OCTET STRING"],
    [
      "T ::= INTEGER (WITH COMPONENTS { a PRESENT })",
      "2:16: WITH COMPONENTS does not apply to INTEGER",
    ],
    [
      "T ::= OCTET STRING (WITH COMPONENT (1))",
      "2:21: WITH COMPONENT does not apply to OCTET STRING",
    ],
    [
      "T ::= SEQUENCE (WITH COMPONENTS { a PRESENT }) OF NULL",
      "2:17: WITH COMPONENTS does not apply to SEQUENCE OF (write WITH COMPONENT)",
    ],
    ["T ::= IA5String (WITH COMPONENT (1))", "2:18: WITH COMPONENT does not apply to IA5String"],
    [
      "T ::= IA5String (FROM (WITH COMPONENT (1)))",
      "2:24: WITH COMPONENT does not apply to IA5String",
    ],
    ["T ::= BOOLEAN (WITH COMPONENT (1))", "2:16: WITH COMPONENT does not apply to BOOLEAN"],
    [
      "T ::= OCTET STRING (INCLUDES B)\nB ::= BIT STRING",
      "2:21: expected a subtype of OCTET STRING, found a type BIT STRING",
    ],
    [
      "T ::= SEQUENCE (CONTAINING NULL) OF NULL",
      "2:17: CONTAINING does not apply to SEQUENCE OF (it tells what an OCTET STRING or BIT STRING holds)",
    ],
    ["T ::= BOOLEAN (SIZE (1))", "2:16: SIZE does not apply to BOOLEAN"],
    ["T ::= BOOLEAN (0..1)", "2:16: a range does not apply to BOOLEAN"],
    [
      "T ::= BOOLEAN (INCLUDES N)\nN ::= NULL",
      "2:16: expected a subtype of BOOLEAN, found a type NULL",
    ],
    [
      "T ::= IA5String (INCLUDES N)\nN ::= NULL",
      "2:18: expected a subtype of CHARACTER STRING, found a type NULL",
    ],
    [
      'T ::= IA5String ("a".."c")',
      "2:18: a range does not apply to CHARACTER STRING (write SIZE(…) for its length, FROM(…) for its characters)",
    ],
    [
      "T ::= IA5String (5)",
      "2:18: a number does not apply to CHARACTER STRING (write SIZE(…) for its length)",
    ],
    [
      "T ::= IA5String (CONTAINING NULL)",
      "2:18: CONTAINING does not apply to IA5String (it tells what an OCTET STRING or BIT STRING holds)",
    ],
    ['T ::= IA5String (FROM ("b".."a"))', "2:24: the range holds no character"],
    ['T ::= IA5String (FROM ("a"<..<"b"))', "2:24: the range holds no character"],
    ['T ::= IA5String (FROM ("ab".."c"))', "2:24: an end of a range is one character"],
    ['T ::= IA5String (FROM (""..""))', "2:24: an end of a range is one character"],
    ['T ::= NumericString (FROM ("a"))', '2:28: NumericString has no character "a" here'],
    [
      "T ::= IA5String (FROM (INCLUDES N))\nN ::= NULL",
      "2:24: expected a subtype of CHARACTER STRING, found a type NULL",
    ],
    ["T ::= IA5String (FROM (SIZE (1)))", "2:24: SIZE does not apply to a permitted alphabet"],
    ['T ::= IA5String (FROM (FROM ("a")))', "2:24: FROM does not apply to a permitted alphabet"],
    [
      "T ::= IA5String (FROM (CONTAINING NULL))",
      "2:24: CONTAINING does not apply to IA5String (it tells what an OCTET STRING or BIT STRING holds)",
    ],
    ['T ::= IA5String (FROM ("a".."c")) (FROM ("x"))', '2:42: IA5String has no character "x" here'],
    [
      "T ::= IA5String (SIZE (1..2)) (SIZE (3))",
      "2:31: no value satisfies this constraint (what it constrains permits SIZE(1..2) ^ FROM(U+0000..U+007F))",
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)).toEqual([problem]);
  });
});

describe("constraints that can be", () => {
  it.each<[notation: string, alphabet: [number, number][] | undefined]>([
    ['IA5String (FROM ("a"<.."c"))', [[98, 99]]],
    ['IA5String (FROM ("a"..<"c"))', [[97, 98]]],
    ['IA5String (FROM ("a"<..<"c"))', [[98, 98]]],
    ['IA5String (FROM ("a".."a"))', [[97, 97]]],
    ['IA5String (FROM ("c".."e")) (FROM (MIN.."d"))', [[99, 100]]],
    ['IA5String (FROM ("c".."e")) (FROM ("d"..MAX))', [[100, 101]]],
    ['IA5String (FROM ("c".."e")) (FROM (MIN<..<MAX))', [[100, 100]]],
    ["IA5String (FROM (INCLUDES Some))", [[120, 122]]],
    ['NumericString (FROM ("5"..MAX))', [[53, 57]]],
    ['NumericString (FROM (MIN.." "))', [[32, 32]]],
    ["IA5String (FROM (INCLUDES Any))", undefined],
    ["IA5String (INCLUDES Some)", [[120, 122]]],
    [
      "IA5String (FROM (INCLUDES Digits))",
      [
        [32, 32],
        [48, 57],
      ],
    ],
    ['IA5String (FROM ("a".."c" ^ (CONSTRAINED BY {})))', [[97, 99]]],
    ["IA5String (FROM (CONSTRAINED BY {}))", undefined],
    ['IA5String (SIZE (CONSTRAINED BY {}) ^ FROM ("a"))', [[97, 97]]],
    ['IA5String (CONSTRAINED BY {}) (FROM ("a"))', [[97, 97]]],
  ])("%s", (notation, alphabet) => {
    const type = typeT(
      `T ::= ${notation} Some ::= IA5String (FROM ("x".."z")) Any ::= IA5String Digits ::= NumericString`,
    );
    expect(type.kind === "CHARACTER STRING" && type.alphabet).toEqual(alphabet);
  });

  it.each([
    "BOOLEAN (TRUE)",
    "BOOLEAN (INCLUDES B)",
    "REAL (0.5..1.5)",
    "OCTET STRING (CONTAINING NULL)",
    "OCTET STRING ('00'H)",
    "BIT STRING ('01'B)",
  ])("%s has no effect that PER sees", (notation) => {
    expect(problemsIn(`T ::= ${notation} B ::= BOOLEAN`)).toEqual([]);
    expect(visibleT(`T ::= ${notation} B ::= BOOLEAN`)).not.toHaveProperty("size");
  });

  it("names of the module before those of named numbers where the module is said", () => {
    expect(
      typeT("T ::= N (M.a)\nN ::= INTEGER { a(1), b(7) } (0..9)\na INTEGER ::= 5"),
    ).toMatchObject({ lower: 5, upper: 5 });
    expect(typeT("T ::= N (a)\nN ::= INTEGER { a(1) } (0..9)\na INTEGER ::= 5")).toMatchObject({
      lower: 1,
      upper: 1,
    });
  });

  it.each([
    ["INTEGER (5..5)", 5, 5],
    ["INTEGER (4<..<6)", 5, 5],
    ["INTEGER (5..MAX)", 5, undefined],
    ["INTEGER (MIN..-5)", undefined, -5],
    ["INTEGER (0..9 EXCEPT 3)", 0, 9],
  ])("%s", (notation, lower, upper) => {
    const type = visibleT(`T ::= ${notation}`);
    expect(type.kind === "INTEGER" && [type.lower, type.upper]).toEqual([lower, upper]);
  });

  it("looks through what EXCEPT leaves out", () => {
    expect(problemsIn("T ::= INTEGER (0..9 EXCEPT nobody)")).toEqual([
      expect.stringMatching(/^2:28: .*nobody/),
    ]);
  });
});
