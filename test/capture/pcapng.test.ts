import { describe, expect, test } from "vitest";
import { readPackets } from "../../src/capture/index.js";
import { block, bytes, framesOf, option, packetsOf } from "./files.js";

type Part = readonly [1 | 2 | 4 | 8, number | bigint] | Uint8Array;

const octets = Uint8Array.of(0x04, 0x00, 0x6f);
const none = new Uint8Array(0);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Blocks of one byte order. */
function blocksOf(le: boolean) {
  const make = (type: number, ...parts: readonly Part[]) => block(le, type, bytes(le, ...parts));
  return {
    section: (major = 1) => make(0x0a0d0d0a, [4, 0x1a2b3c4d], [2, major], [2, 0], [8, -1n]),
    face: (linkType: number, snap = 0, ...options: readonly Uint8Array[]) =>
      make(1, [2, linkType], [2, 0], [4, snap], ...options),
    enhanced: (index: number, ticks: bigint, ...options: readonly Uint8Array[]) =>
      make(
        6,
        [4, index],
        [4, ticks >> 32n],
        [4, ticks & 0xffffffffn],
        [4, 3],
        [4, 3],
        octets,
        Uint8Array.of(0),
        ...options,
      ),
    simple: (original: number, data: Uint8Array) => make(3, [4, original], data),
    old: (index: number, ticks: bigint) =>
      make(
        2,
        [2, index],
        [2, 9],
        [4, ticks >> 32n],
        [4, ticks & 0xffffffffn],
        [4, 3],
        [4, 3],
        octets,
      ),
    other: (type: number, data: Uint8Array) => make(type, data),
    option: (code: number, value: Uint8Array) => option(le, code, value),
  };
}

const le = blocksOf(true);
const join = (...parts: readonly Uint8Array[]) => bytes(true, ...parts);
const ticks = 1_700_000_000_000_007n;

/** All kinds of blocks, in one byte order. */
function sample(littleEndian: boolean): Uint8Array {
  const b = blocksOf(littleEndian);
  return join(
    b.section(),
    b.other(0x0bad, new Uint8Array(20)),
    b.face(147, 0, b.option(2, utf8("pc5")), b.option(0, none)),
    b.face(1, 2),
    b.enhanced(0, ticks, b.option(1, utf8("路口 A")), b.option(1, utf8("b\0")), b.option(0, none)),
    b.other(5, new Uint8Array(16)),
    b.old(1, ticks),
    b.simple(3, octets),
  );
}

const time = "2023-11-14T22:13:20.000007Z";
const sampleTold = [
  { octets: "04006F", time, linkType: 147 },
  { octets: "04006F", time, linkType: 1 },
  { octets: "04006F", time: undefined, linkType: 147 },
];

describe("pcapng", () => {
  test.each([
    ["little-endian", true],
    ["big-endian", false],
  ])("%s, wherever the chunks end", async (_, littleEndian) => {
    const file = sample(littleEndian);
    for (let chunk = 1; chunk <= file.length; chunk++) {
      const { told, packets, warnings } = await packetsOf(file, "pcapng", chunk);
      expect(told).toEqual(sampleTold);
      expect(warnings).toEqual([]);
      expect(packets[0]).toMatchObject({ interfaceName: "pc5", comments: ["路口 A", "b"] });
      expect(packets[1]).toMatchObject({ interfaceIndex: 1, interfaceName: undefined });
    }
  });

  test("text that is padded with zeros", async () => {
    const comment = (text: string) => le.option(1, new TextEncoder().encode(text));
    const file = join(
      le.section(),
      le.face(147),
      le.enhanced(0, 0n, comment("a\0\0"), comment("\0\0"), comment(`${"\0".repeat(65000)}b`)),
    );
    const { packets } = await packetsOf(file, "pcapng");
    expect(packets[0]).toMatchObject({ comments: ["a", "", `${"\0".repeat(65000)}b`] });
  });

  test("sections have their own byte order and interfaces", async () => {
    const be = blocksOf(false);
    const second = join(be.section(), be.face(101), be.enhanced(0, 0n));
    const { told } = await packetsOf(join(sample(true), second), "pcapng");
    const last = { octets: "04006F", time: "1970-01-01T00:00:00.000000Z", linkType: 101 };
    expect(told).toEqual([...sampleTold, last]);
    const forgotten = join(sample(true), be.section(), be.enhanced(0, 0n));
    expect((await packetsOf(forgotten, "pcapng")).told[3]).toMatch(/^input at /);
  });

  test("a section has as many interfaces as a packet can name, and no more", async () => {
    const told = async (count: number) => {
      const faces = new Array<Uint8Array>(count).fill(le.face(147));
      const file = Buffer.concat([le.section(), ...faces, le.enhanced(65_535, 0n)]);
      return (await packetsOf(file, "pcapng", 65_536)).told;
    };
    expect(await told(65_536)).toMatchObject([{ octets: "04006F" }]);
    expect(await told(65_537)).toEqual([expect.stringMatching(/^limit at /)]);
  });

  test.each<[string, Uint8Array[], bigint, string | undefined]>([
    ["seconds", [le.option(9, Uint8Array.of(0))], 5n, "1970-01-01T00:00:05Z"],
    ["milliseconds", [le.option(9, Uint8Array.of(3))], 1n, "1970-01-01T00:00:00.001Z"],
    ["nanoseconds", [le.option(9, Uint8Array.of(9))], 1n, "1970-01-01T00:00:00.000000001Z"],
    ["picoseconds", [le.option(9, Uint8Array.of(12))], 1999n, "1970-01-01T00:00:00.000000001Z"],
    ["1/2^10 s", [le.option(9, Uint8Array.of(0x8a))], 1536n, "1970-01-01T00:00:01.5000Z"],
    ["1/2^32 s", [le.option(9, Uint8Array.of(0xa0))], 3n << 31n, "1970-01-01T00:00:01.500000000Z"],
    ["10^-127 s", [le.option(9, Uint8Array.of(127))], 1n, "1970-01-01T00:00:00.000000000Z"],
    ["an offset", [le.option(14, bytes(true, [8, 86400]))], 1n, "1970-01-02T00:00:00.000001Z"],
    ["an offset back", [le.option(14, bytes(true, [8, -1]))], 1n, "1969-12-31T23:59:59.000001Z"],
    ["no date", [le.option(9, Uint8Array.of(0))], 1n << 63n, undefined],
    ["an option of a wrong length", [le.option(9, none)], 1n, "1970-01-01T00:00:00.000001Z"],
  ])("time in %s", async (_, options, count, expected) => {
    const file = join(le.section(), le.face(147, 0, ...options), le.enhanced(0, count));
    expect((await packetsOf(file, "pcapng")).told).toEqual([
      { octets: "04006F", time: expected, linkType: 147 },
    ]);
  });

  test("a simple packet is cut by its interface", async () => {
    const file = join(le.section(), le.face(147, 2), le.simple(3, octets.subarray(0, 2)));
    expect(await framesOf(file)).toMatchObject({
      frames: ["0400"],
      ofFrames: [["cut: 1 octet of the packet was not captured"]],
    });
  });

  test("a block that is passed over may be larger than memory", async () => {
    const length = 0x7ffffffc;
    async function* chunks() {
      yield join(le.section(), bytes(true, [4, 10], [4, length]), new Uint8Array(1000));
    }
    const warnings: string[] = [];
    for await (const _ of readPackets(chunks(), "pcapng", (text) => warnings.push(text))) {
      throw new Error("there is no packet");
    }
    expect(warnings).toHaveLength(1);
  });

  test("a file that is cut off gives what is whole, at each octet", async () => {
    const file = sample(true);
    for (let length = 0; length < file.length; length++) {
      const { told, packets, warnings } = await packetsOf(file.subarray(0, length), "pcapng");
      if (length < 28) expect(told).toEqual(["truncated at 0"]);
      else expect(told).toEqual(sampleTold.slice(0, packets.length));
      expect(warnings.length).toBeLessThanOrEqual(1);
      await framesOf(file.subarray(0, length));
    }
  });

  const begin = join(le.section(), le.face(147));
  const wrongEnd = le.enhanced(0, 0n).with(-4, 0);
  const shortCount = bytes(true, [4, 6], [4, 10], new Uint8Array(8));
  test.each<[string, Uint8Array, string[]]>([
    ["nothing in front of a packet", le.face(147), ["input at 0"]],
    ["a magic of no byte order", le.section().with(8, 0), ["input at 8"]],
    ["another version", join(le.section(2)), ["unsupported at 12"]],
    ["lengths that differ", join(begin, wrongEnd), ["length at 80"]],
    ["a length below the least", join(begin, shortCount), ["length at 52"]],
    ["a length not in fours", join(begin, bytes(true, [4, 6], [4, 33], [4, 0])), ["length at 52"]],
    ["a packet block without its fields", join(begin, le.other(6, none)), ["length at 52"]],
    [
      "a block too long to be one",
      join(begin, bytes(true, [4, 6], [4, 1 << 24], [4, 0])),
      ["limit at 52"],
    ],
  ])("%s", async (_, file, errors) => {
    expect((await packetsOf(file, "pcapng")).told).toEqual(errors);
  });

  test("a broken packet keeps its place, and the next is read", async () => {
    const long = le.enhanced(0, 0n).with(20, 200);
    const good = le.enhanced(0, 0n);
    const file = join(begin, good, long, le.enhanced(7, 0n), good);
    const size = good.length;
    expect((await packetsOf(file, "pcapng")).told).toMatchObject([
      { octets: "04006F" },
      `length at ${begin.length + size + 20}`,
      `input at ${begin.length + 2 * size + 8}`,
      { octets: "04006F" },
    ]);
  });

  test("an interface with a broken option keeps its number", async () => {
    const torn = bytes(true, [2, 2], [2, 400]);
    const file = join(
      le.section(),
      le.face(147, 0, torn),
      le.face(101),
      le.enhanced(1, 0n),
      le.enhanced(0, 0n),
    );
    const { told } = await packetsOf(file, "pcapng");
    expect(told).toMatchObject(["length at 44", { linkType: 101 }, expect.stringMatching("input")]);
  });
});
