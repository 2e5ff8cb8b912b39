/** What is refused, at the very edge, and what is said of it. */
import { describe, expect, test } from "vitest";
import * as additions from "../../src/uper/additions.js";
import { alphabet } from "../../src/uper/alphabet.js";
import * as characters from "../../src/uper/characters.js";
import * as choice from "../../src/uper/choice.js";
import * as enumerated from "../../src/uper/enumerated.js";
import { describe as described, members } from "../../src/uper/failure.js";
import * as integer from "../../src/uper/integer.js";
import * as lists from "../../src/uper/list.js";
import { checkReadLevel, checkWriteLevel } from "../../src/uper/nesting.js";
import * as identifiers from "../../src/uper/object-identifier.js";
import * as open from "../../src/uper/open-type.js";
import type { BitReader } from "../../src/uper/reader.js";
import * as real from "../../src/uper/real.js";
import * as sequence from "../../src/uper/sequence.js";
import * as strings from "../../src/uper/strings.js";
import * as utf8 from "../../src/uper/utf8.js";
import { BitWriter } from "../../src/uper/writer.js";
import { readerOf, saying, written } from "./bits.js";

const MAX = Number.POSITIVE_INFINITY;
const sink = (): BitWriter => new BitWriter(new Uint8Array(64));
/** A value as a program without types may have it. */
const wrong = (value: unknown): never => value as never;

describe("a value in a message", () => {
  test.each<[value: unknown, text: string]>([
    ["a".repeat(40), `"${"a".repeat(40)}"`],
    ["a".repeat(41), "text of 41 characters"],
    ['say "so"', '"say \\"so\\""'],
    [5n, "5n"],
    [null, "null"],
    [[1, 2, 3], "a list of 3"],
    [new Uint8Array(3), "3 octets"],
    [{}, "an object"],
    [undefined, "nothing"],
    [() => 0, "a function"],
    [-1.5, "-1.5"],
    [true, "true"],
    [Symbol("s"), "Symbol(s)"],
  ])("%o", (value, text) => {
    expect(described(value)).toBe(text);
  });
});

describe("members of a type", () => {
  test("have a name, the name of their type, and a width where it is fixed", () => {
    const { headWidth, list, names } = members(3, "msgCnt MsgCount 7", "id OCTET STRING", "n A 0");
    expect(headWidth).toBe(3);
    expect(list).toEqual([
      { name: "msgCnt", typeName: "MsgCount", width: 7 },
      { name: "id", typeName: "OCTET STRING", width: undefined },
      { name: "n", typeName: "A", width: 0 },
    ]);
    expect(names).toEqual(["msgCnt", "id", "n"]);
  });
});

describe("octets", () => {
  test.each<[what: string, bits: string, read: (r: BitReader) => unknown, said: string]>([
    ["cut off", "101", (r) => r.bits(4), "truncated at 0: 4 bits expected, 3 left"],
    [
      "at their end",
      "",
      (r) => r.bits(1),
      "truncated at 0: 1 bits expected, but the input ends here",
    ],
    ["with one bit left", "1", (r) => r.bits(2), "truncated at 0: 2 bits expected, 1 left"],
    ["octets cut off", "10101010 1", (r) => r.copy(3), "truncated at 0: 24 bits expected, 9 left"],
    [
      "OBJECT IDENTIFIER of no octets",
      "00000000",
      (r) => identifiers.readObjectIdentifier(r),
      "length at 0: 0 octets, which do not end with the last octet of an arc",
    ],
    [
      "RELATIVE-OID of no octets",
      "00000000",
      (r) => identifiers.readRelativeOid(r),
      "length at 0: 0 octets, which do not end with the last octet of an arc",
    ],
    [
      "INTEGER whose octets are not all there",
      `00001000 ${"1".repeat(60)}`,
      (r) => integer.readUnconstrained(r),
      "truncated at 0: 8 announced, which takes at least 64 bits, but 60 are left",
    ],
    [
      "bits of one size cut off",
      "101010101010",
      (r) => strings.readBitString(r, 17, 17, false),
      "truncated at 0: 17 bits expected, 12 left",
    ],
    [
      "octets of one size cut off",
      "1010",
      (r) => strings.readOctetString(r, 3, 3, false),
      "truncated at 0: 24 bits expected, 4 left",
    ],
    [
      "count of one or two that must be there",
      "1 0",
      (r) => lists.readCount(r, 1, 1, 2, 1),
      "truncated at 0: 2 announced, which takes at least 2 bits, but 1 are left",
    ],
    [
      "fewer than announced",
      "1010",
      (r) => r.need(3, 2, 1),
      "truncated at 1: 3 announced, which takes at least 6 bits, but 4 are left",
    ],
    ["INTEGER", "101", (r) => integer.readInteger(r, 3, 0, 4), "range at 0: 5 is outside (0..4)"],
    [
      "long INTEGER",
      "1".repeat(32),
      (r) => integer.readLongInteger(r, 32, -1, 7),
      "range at 0: 4294967294 is outside (-1..7)",
    ],
    [
      "long INTEGER of 33 bits",
      "1".repeat(33),
      (r) => integer.readLongInteger(r, 33, 0, 7),
      "range at 0: 8589934591 is outside (0..7)",
    ],
    [
      "big INTEGER",
      "0 111",
      (r) => {
        r.bits(1);
        integer.readBigInteger(r, 3, 0n, 6n);
      },
      "range at 1: 7 is outside (0..6)",
    ],
    [
      "extensible INTEGER",
      "0 101",
      (r) => integer.readExtensibleInteger(r, 3, 0, 4),
      "range at 0: 5 is outside (0..4)",
    ],
    [
      "extensible big INTEGER",
      "0 101",
      (r) => integer.readExtensibleBigInteger(r, 3, 0n, 4n),
      "range at 0: 5 is outside (0..4)",
    ],
    [
      "INTEGER with an upper bound only",
      "00000001 00000101",
      (r) => integer.readUnboundedInteger(r, undefined, 4n, false),
      "range at 0: 5 is above 4",
    ],
    [
      "unconstrained INTEGER of no octets",
      "00000000",
      (r) => integer.readUnconstrained(r),
      "length at 0: an INTEGER of no octets",
    ],
    [
      "semi-constrained INTEGER of no octets",
      "00000000",
      (r) => integer.readSemiConstrained(r, 1n),
      "length at 0: an INTEGER of no octets",
    ],
    [
      "INTEGER in fragments",
      `11000001${"0".repeat(16384 * 8)}`,
      (r) => integer.readUnconstrained(r),
      "limit at 0: an INTEGER of more than 16383 octets",
    ],
    [
      "no bitmap",
      "1 00000000",
      (r) => integer.readNormallySmallLength(r),
      "length at 0: a presence bitmap of no bits",
    ],
    [
      "index of an item",
      "101",
      (r) => enumerated.readIndex(r, 3, 5, false, "enum"),
      "enum at 0: index 5 of 5 items",
    ],
    [
      "index of an alternative",
      "0 101",
      (r) => enumerated.readIndex(r, 3, 5, true, "choice"),
      "choice at 0: index 5 of 5 alternatives",
    ],
    [
      "count",
      "11",
      (r) => lists.readCount(r, 2, 1, 3, 0),
      "length at 0: a count of 4, outside SIZE (1..3)",
    ],
    [
      "count that must be there",
      "10",
      (r) => lists.readCount(r, 2, 1, 4, 1),
      "truncated at 0: 3 announced, which takes at least 3 bits, but 0 are left",
    ],
    [
      "fragment",
      "11000101",
      (r) => strings.readOctetString(r, 0, MAX, false),
      "length at 0: a fragment of 5 x 16K units; 1 to 4 are possible",
    ],
    [
      "count without upper bound",
      "00000001 11111111",
      (r) => strings.readOctetString(r, 2, MAX, false),
      "length at 0: a count of 1, outside SIZE (2..MAX)",
    ],
    [
      "character",
      "00000001 110",
      (r) => characters.readCharacters(r, alphabet("IA5String", [0, 5]), 0, MAX, false),
      "alphabet at 0: U+0006 stands for no character of IA5String (U+0000..U+0005)",
    ],
    [
      "characters of UTF-8",
      "00000010 01100001 01100010",
      (r) => characters.readUTF8Characters(r, alphabet("UTF8String", [0x61, 0x61]), 0, MAX, false),
      'alphabet at 0: "b" stands for no character of UTF8String ("a")',
    ],
    [
      "size of UTF-8",
      "00000010 01100001 01100010",
      (r) => utf8.readUTF8String(r, 3, 3, false),
      "length at 0: a count of 2, outside SIZE (3)",
    ],
    [
      "named bit",
      `00101000 ${"0".repeat(35)}10000`,
      (r) => strings.readNamedBits(r, 0, MAX, false),
      "unsupported at 0: bit 35 is set; values hold bits 0 to 31",
    ],
    [
      "level",
      "",
      (r) => checkReadLevel(r, 201),
      "limit at 0: nesting of up to 200 levels (limits.depth)",
    ],
  ])("%s", (_, bits, read, said) => {
    expect(saying(() => read(readerOf(bits)))).toBe(said);
  });

  test("cut off at any place of neighbours that are read as one say which of them it is", () => {
    const r = readerOf("1111 1111 11");
    expect(saying(() => r.bits(11))).toBe("truncated at 0: 11 bits expected, 10 left");
  });
});

describe("values", () => {
  const hexDigits = alphabet("IA5String", [0x30, 0x39], [0x41, 0x41]);
  const many = alphabet("BMPString", [0x20, 0x21], [0x7e, 0x7f], [65, 65], [66, 66], [67, 67]);
  const four = alphabet("BMPString", [1, 1], [2, 2], [3, 3], [4, 4]);
  const whole = alphabet("UTF8String", [0x30, 0x39]);
  const ofTwo = members(0, "a A", "b B");

  test.each<[what: string, write: (w: BitWriter) => void, said: string]>([
    [
      "INTEGER",
      (w) => integer.writeInteger(w, wrong("5"), 3, 0, 4),
      'type: an integer from 0 to 4; "5"',
    ],
    [
      "INTEGER above",
      (w) => integer.writeInteger(w, 5, 3, 0, 4),
      "range: an integer from 0 to 4; 5",
    ],
    [
      "INTEGER below",
      (w) => integer.writeInteger(w, -1, 3, 0, 4),
      "range: an integer from 0 to 4; -1",
    ],
    [
      "long INTEGER",
      (w) => integer.writeLongInteger(w, 2 ** 60, 33, 0, 2 ** 33),
      "range: an integer from 0 to 8589934592; 1152921504606847000",
    ],
    [
      "big INTEGER that is a number",
      (w) => integer.writeBigInteger(w, wrong(5), 64, 0n, 9n),
      "type: a bigint from 0 to 9; 5",
    ],
    [
      "big INTEGER above",
      (w) => integer.writeBigInteger(w, 10n, 64, 0n, 9n),
      "range: a bigint from 0 to 9; 10n",
    ],
    [
      "big INTEGER below",
      (w) => integer.writeBigInteger(w, -1n, 64, 0n, 9n),
      "range: a bigint from 0 to 9; -1n",
    ],
    [
      "extensible INTEGER",
      (w) => integer.writeExtensibleInteger(w, 2 ** 53, 3, 0, 7),
      "range: an integer from MIN to MAX; 9007199254740992",
    ],
    [
      "extensible INTEGER that is a fraction",
      (w) => integer.writeExtensibleInteger(w, 0.5, 3, 0, 7),
      "type: an integer from MIN to MAX; 0.5",
    ],
    [
      "extensible big INTEGER",
      (w) => integer.writeExtensibleBigInteger(w, wrong(5), 3, 0n, 7n),
      "type: a bigint from MIN to MAX; 5",
    ],
    [
      "unbounded INTEGER",
      (w) => integer.writeUnboundedInteger(w, wrong(undefined), 3n, undefined, false),
      "missing: a bigint from 3 to MAX; nothing",
    ],
    [
      "INTEGER without bounds",
      (w) => integer.writeUnboundedInteger(w, wrong(5), undefined, undefined, false),
      "type: a bigint from MIN to MAX; 5",
    ],
    [
      "INTEGER below its only bound",
      (w) => integer.writeUnboundedInteger(w, 2n, 3n, undefined, false),
      "range: a bigint from 3 to MAX; 2n",
    ],
    [
      "INTEGER above its only bound",
      (w) => integer.writeUnboundedInteger(w, 4n, undefined, 3n, false),
      "range: a bigint from MIN to 3; 4n",
    ],
    [
      "INTEGER of 16384 octets",
      (w) => integer.writeUnconstrained(w, 1n << (16384n * 8n - 2n)),
      "unsupported: an INTEGER of up to 16383 octets; 16384 octets",
    ],
    ["BOOLEAN", (w) => integer.writeBoolean(w, wrong(1)), "type: a boolean; 1"],
    ["NULL", () => integer.writeNull(wrong(0)), "type: null; 0"],
    ["item", (w) => enumerated.writeEnumerated(w, "c", 1, ["a", "b"]), 'enum: one of a, b; "c"'],
    [
      "item of eight",
      (w) => enumerated.writeEnumerated(w, "i", 3, [..."abcdefgh"]),
      'enum: one of a, b, c, d, e, f, g, h; "i"',
    ],
    [
      "item of nine",
      (w) => enumerated.writeEnumerated(w, wrong(5), 4, [..."abcdefghi"]),
      "type: one of 9 items; 5",
    ],
    [
      "number of an item that is known",
      (w) => enumerated.writeExtensibleEnumerated(w, 0, 1, 1, ["a", "b"]),
      "enum: an index among the additions from 1 on, up to 2^52; 0",
    ],
    [
      "number of an item that is a fraction",
      (w) => enumerated.writeExtensibleEnumerated(w, 1.5, 1, 1, ["a", "b"]),
      "enum: an index among the additions from 1 on, up to 2^52; 1.5",
    ],
    [
      "unknown alternative without an index",
      (w) => choice.writeUnknownAlternative(w, wrong({ octets: new Uint8Array(1) }), 1, 0),
      "missing: an index among the additions from 0 on, up to 2^52; nothing",
    ],
    [
      "unknown alternative without octets",
      (w) => choice.writeUnknownAlternative(w, wrong({ index: 0, octets: "00" }), 1, 0),
      'type: octets: a Uint8Array; "00"',
    ],
    [
      "CHOICE",
      () => choice.checkChoice(wrong(5), ofTwo),
      "type: { kind, value } with a kind of a, b; 5",
    ],
    [
      "CHOICE that is null",
      () => choice.checkChoice(null, ofTwo),
      "type: { kind, value } with a kind of a, b; null",
    ],
    [
      "CHOICE that is absent",
      () => {
        throw choice.noAlternative(undefined, ofTwo);
      },
      "missing: { kind, value } with a kind of a, b; nothing",
    ],
    [
      "CHOICE without a kind",
      () => {
        throw choice.noAlternative({}, ofTwo);
      },
      "type: { kind, value } with a kind of a, b; an object",
    ],
    [
      "CHOICE that is null, looked at again",
      () => {
        throw choice.noAlternative(null, ofTwo);
      },
      "type: { kind, value } with a kind of a, b; null",
    ],
    [
      "CHOICE of another kind",
      () => {
        throw choice.noAlternative({ kind: "c" }, ofTwo);
      },
      'choice: { kind, value } with a kind of a, b; kind "c"',
    ],
    [
      "open type that is null",
      () => {
        throw open.otherContent(null, "A", 5);
      },
      'type: { kind: "A", value }, which 5 selects; null',
    ],
    [
      "open type that is absent",
      () => {
        throw open.otherContent(undefined, "A", 5);
      },
      'missing: { kind: "A", value }, which 5 selects; nothing',
    ],
    [
      "open type without a kind",
      () => {
        throw open.otherContent({}, "A", 5);
      },
      'type: { kind: "A", value }, which 5 selects; an object',
    ],
    [
      "open type of another kind",
      () => {
        throw open.otherContent({ kind: "B" }, "A", 5n);
      },
      'choice: { kind: "A", value }, which 5 selects; kind "B"',
    ],
    [
      "unassigned open type",
      (w) => open.writeUnassigned(w, { kind: "B" }, 5),
      'choice: a Uint8Array, since 5 selects no type; kind "B"',
    ],
    [
      "unassigned open type that is null",
      (w) => open.writeUnassigned(w, null, 5),
      "type: a Uint8Array, since 5 selects no type; null",
    ],
    [
      "unassigned open type without a kind",
      (w) => open.writeUnassigned(w, {}, 5),
      "type: a Uint8Array, since 5 selects no type; an object",
    ],
    [
      "unassigned open type that is a number",
      (w) => open.writeUnassigned(w, 7, 5),
      "type: a Uint8Array, since 5 selects no type; 7",
    ],
    ["list", (w) => lists.writeCount(w, wrong({}), 3, 0, 7), "type: a list; an object"],
    [
      "list with too many",
      (w) => lists.writeCount(w, [1, 2, 3], 1, 1, 2),
      "length: a count in SIZE (1..2); 3",
    ],
    [
      "list with too few",
      (w) => lists.writeCount(w, [], 1, 1, 2),
      "length: a count in SIZE (1..2); 0",
    ],
    [
      "list of any size",
      (w) => lists.writeList(w, wrong("ab"), 0, MAX, false, () => {}),
      'type: a list; "ab"',
    ],
    [
      "list without upper bound",
      (w) => lists.writeList(w, [], 1, MAX, false, () => {}),
      "length: a count in SIZE (1..MAX); 0",
    ],
    [
      "list whose second element is wrong",
      (w) =>
        lists.writeList(w, [true, wrong(1)], 0, MAX, false, (v, item) =>
          integer.writeBoolean(v, item),
        ),
      "type in 1: a boolean; 1",
    ],
    [
      "octets that are a text",
      (w) => strings.writeOctetString(w, wrong("00"), 0, 3, false),
      'type: a Uint8Array; "00"',
    ],
    [
      "octets of another size",
      (w) => strings.writeFixedOctets(w, new Uint8Array(2), 3),
      "length: a count in SIZE (3); 2",
    ],
    [
      "octets of a fixed size that are a list",
      (w) => strings.writeFixedOctets(w, wrong([1, 2, 3]), 3),
      "type: a Uint8Array of 3 octets; a list of 3",
    ],
    [
      "bits whose octets do not fit",
      (w) => strings.writeBitString(w, { bytes: new Uint8Array(2), length: 8 }, 0, MAX, false),
      "length: 1 octets for 8 bits; 2 octets",
    ],
    [
      "bits of a length below zero",
      (w) => strings.writeBitString(w, { bytes: new Uint8Array(0), length: -1 }, 0, MAX, false),
      "length: 0 octets for -1 bits; 0 octets",
    ],
    [
      "bits of a length that is a fraction",
      (w) => strings.writeBitString(w, { bytes: new Uint8Array(1), length: 0.5 }, 0, MAX, false),
      "type: { bytes: Uint8Array, length: number of bits }; an object",
    ],
    [
      "bits that are null",
      (w) => strings.writeBitString(w, wrong(null), 0, MAX, false),
      "type: { bytes: Uint8Array, length: number of bits }; null",
    ],
    [
      "bits that are a number",
      (w) => strings.writeBitString(w, wrong(5), 0, MAX, false),
      "type: { bytes: Uint8Array, length: number of bits }; 5",
    ],
    [
      "named bits that are a text",
      (w) => strings.writeNamedBits(w, wrong("5"), 0, MAX, false),
      'type: an unsigned number of up to 32 named bits; "5"',
    ],
    [
      "named bits below zero",
      (w) => strings.writeNamedBits(w, -1, 0, MAX, false),
      "range: an unsigned number of up to 32 named bits; -1",
    ],
    [
      "named bits that are a fraction",
      (w) => strings.writeNamedBits(w, 1.5, 0, MAX, false),
      "type: an unsigned number of up to 32 named bits; 1.5",
    ],
    [
      "named bits beyond a fixed size",
      (w) => strings.writeFixedNamedBits(w, 8, 3),
      "length: a count in SIZE (3); 4",
    ],
    [
      "named bits beyond a size",
      (w) => strings.writeNamedBits(w, 8, 1, 3, false),
      "length: a count in SIZE (1..3); 4",
    ],
    [
      "text of seven bits that is none",
      (w) => strings.writeIA5String(w, wrong(5), 0, 3, false),
      "type: a string; 5",
    ],
    [
      "text of seven bits",
      (w) => strings.writeIA5String(w, "a\u0080", 0, 3, false),
      "alphabet: characters U+0000 to U+007F; U+0080 at 1",
    ],
    [
      "characters that are none",
      (w) => characters.writeCharacters(w, wrong(5), hexDigits, 0, 3, false),
      "type: a string; 5",
    ],
    [
      "character",
      (w) => characters.writeCharacters(w, "0a", hexDigits, 0, 3, false),
      'alphabet: characters of IA5String ("0".."9" | "A"); "a" at 1',
    ],
    [
      "character of many runs",
      (w) => characters.writeCharacters(w, "\u001f", many, 0, 3, false),
      'alphabet: characters of BMPString (U+0020.."!" | "~"..U+007F | "A" | "B" | …); U+001F at 0',
    ],
    [
      "character of four runs",
      (w) => characters.writeCharacters(w, "\u0006", four, 0, 3, false),
      "alphabet: characters of BMPString (U+0001 | U+0002 | U+0003 | U+0004); U+0006 at 0",
    ],
    [
      "characters of UTF-8 that are none",
      (w) => characters.writeUTF8Characters(w, wrong(null), whole, 0, 3, false),
      "type: a string; null",
    ],
    [
      "character of UTF-8",
      (w) => characters.writeUTF8Characters(w, "0b", hexDigits, 0, 3, false),
      'alphabet: characters of IA5String ("0".."9" | "A"); "b" at 1',
    ],
    [
      "text of octets that is none",
      (w) => characters.writeOctetText(w, wrong(5)),
      "type: a string; 5",
    ],
    [
      "text of octets",
      (w) => characters.writeOctetText(w, "ÿĀ"),
      "alphabet: characters of string of octets (U+0000..U+00FF); U+0100 at 1",
    ],
    [
      "text of UTF-8",
      (w) => utf8.writeUTF8String(w, "ab", 1, 1, false),
      "length: a count in SIZE (1); 2",
    ],
    [
      "text of UTF-8 that is too short",
      (w) => utf8.writeUTF8String(w, "ab", 3, 4, false),
      "length: a count in SIZE (3..4); 2",
    ],
    ["REAL", (w) => real.writeReal(w, wrong("1")), 'type: a number; "1"'],
    [
      "OBJECT IDENTIFIER",
      (w) => identifiers.writeObjectIdentifier(w, wrong(1.2)),
      "type: arcs in digits with dots between them, such as 1.2.840; 1.2",
    ],
    [
      "RELATIVE-OID",
      (w) => identifiers.writeRelativeOid(w, "x"),
      'alphabet: arcs in digits with dots between them, such as 4.1; "x"',
    ],
    ["SEQUENCE", () => sequence.checkMembers(wrong(5), ofTwo, false), "type: an object; 5"],
    [
      "SEQUENCE that is null",
      () => sequence.checkMembers(null, ofTwo, false),
      "type: an object; null",
    ],
    [
      "member",
      () => sequence.checkMembers({ a: 1, c: 2 }, ofTwo, true),
      'unknown-field in c: one of a, b; "c"',
    ],
    [
      "unknown additions where none can be",
      () => sequence.checkMembers({ a: 1, $unknown: 2 }, ofTwo, false),
      'unknown-field in $unknown: one of a, b; "$unknown"',
    ],
    [
      "unknown additions",
      () => additions.hasUnknownAdditions(wrong(5), 1),
      "type in $unknown: { count, additions: [{ index, octets }] }; 5",
    ],
    [
      "count of unknown additions",
      () => additions.hasUnknownAdditions({ count: 16384, additions: [] }, 1),
      "range in $unknown.count: an integer from 2 to 16383; 16384",
    ],
    [
      "count of unknown additions that is a text",
      () => additions.hasUnknownAdditions(wrong({ count: "2", additions: [] }), 1),
      'type in $unknown.count: an integer from 2 to 16383; "2"',
    ],
    [
      "index of an unknown addition",
      () =>
        additions.hasUnknownAdditions(
          {
            count: 9,
            additions: [
              { index: 1, octets: new Uint8Array(1) },
              { index: 1, octets: new Uint8Array(1) },
            ],
          },
          1,
        ),
      "range in $unknown.additions.1: ascending indexes behind the known additions, each with its octets; here from 2 to 8; 1",
    ],
    [
      "octets of an unknown addition",
      () => additions.hasUnknownAdditions(wrong({ count: 9, additions: [{ index: 1 }] }), 1),
      "missing in $unknown.additions.0: ascending indexes behind the known additions, each with its octets; nothing",
    ],
    [
      "level",
      () => checkWriteLevel(201),
      "unsupported: nesting of up to 200 levels; deeper nesting",
    ],
    [
      "target",
      () => {
        const w = new BitWriter(new Uint8Array(6), false);
        w.begin(w.octets, 1);
        w.copy(new Uint8Array(8));
      },
      "length: room for 8 octets and perhaps more; a target with 5 octets left",
    ],
  ])("%s", (_, write, said) => {
    expect(saying(() => write(sink()))).toBe(said);
  });
});

describe("at the edge", () => {
  test("levels up to 200 are taken", () => {
    expect(checkReadLevel(readerOf(""), 200)).toBeUndefined();
    expect(checkWriteLevel(200)).toBeUndefined();
  });

  test("indexes beyond the integers of a number are refused", () => {
    expect(saying(() => enumerated.writeExtensibleEnumerated(sink(), 2 ** 53, 1, 1, ["a"]))).toBe(
      "enum: an index among the additions from 0 on, up to 2^52; 9007199254740992",
    );
  });

  test("an unknown alternative follows the root, with its octets", () => {
    const value = { kind: "$unknown", index: 1, octets: Uint8Array.of(7) } as const;
    expect(written((w) => choice.writeUnknownAlternative(w, value, 3, 1))).toBe(
      `1 0000001 00000001 00000111`.replaceAll(" ", ""),
    );
    expect(choice.readUnknownAlternative(readerOf("00000001 00000111"), 1)).toEqual(value);
  });

  test("a count that is not sent promises nothing: its elements are missed one by one", () => {
    expect(lists.readCount(readerOf(""), 0, 3, 3, 1)).toBe(3);
  });

  test("octets of an open type may be none", () => {
    expect(written((w) => open.writeUnassigned(w, new Uint8Array(0), 5))).toBe("00000000");
    expect(open.readOpenOctets(readerOf("00000000"))).toEqual(new Uint8Array(0));
  });

  test("a CHOICE is an object", () => {
    expect(choice.checkChoice({}, members(0, "a A"))).toBeUndefined();
  });
});
