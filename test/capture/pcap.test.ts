import { describe, expect, test } from "vitest";
import { bytes, framesOf, packetsOf } from "./files.js";

const micro = 0xa1b2c3d4;
const nano = 0xa1b23c4d;
const octets = Uint8Array.of(0x04, 0x00, 0x6f);

function header(littleEndian: boolean, magic: number, linkType = 147, major = 2): Uint8Array {
  return bytes(
    littleEndian,
    [4, magic],
    [2, major],
    [2, 4],
    [4, 0],
    [4, 0],
    [4, 65535],
    [4, linkType],
  );
}

function packet(
  littleEndian: boolean,
  seconds: number,
  fraction: number,
  original = 3,
): Uint8Array {
  return bytes(littleEndian, [4, seconds], [4, fraction], [4, 3], [4, original], octets);
}

const le = (...parts: readonly Uint8Array[]) => bytes(true, ...parts);

describe("pcap", () => {
  test.each([
    ["little-endian, microseconds", true, micro, "2023-11-14T22:13:20.000007Z"],
    ["big-endian, microseconds", false, micro, "2023-11-14T22:13:20.000007Z"],
    ["little-endian, nanoseconds", true, nano, "2023-11-14T22:13:20.000000007Z"],
    ["big-endian, nanoseconds", false, nano, "2023-11-14T22:13:20.000000007Z"],
  ])("%s, wherever the chunks end", async (_, littleEndian, magic, time) => {
    const file = bytes(
      littleEndian,
      header(littleEndian, magic),
      packet(littleEndian, 1_700_000_000, 7),
      packet(littleEndian, 1_700_000_000, 7),
    );
    const expected = { octets: "04006F", time, linkType: 147 };
    for (let chunk = 1; chunk <= file.length; chunk++) {
      const read = await packetsOf(file, "pcap", chunk);
      expect(read).toMatchObject({ told: [expected, expected], warnings: [] });
    }
    expect(await framesOf(file)).toMatchObject({ frames: ["04006F", "04006F"], warnings: [] });
  });

  test("bits above the link type do not belong to it", async () => {
    const file = le(header(true, micro, 0xf4000001), packet(true, 0, 0));
    expect((await packetsOf(file, "pcap")).packets[0]?.linkType).toBe(1);
  });

  test("a packet that was cut when it was captured", async () => {
    const { ofFrames } = await framesOf(le(header(true, micro), packet(true, 0, 0, 100)));
    expect(ofFrames).toEqual([["cut: 97 octets of the packet were not captured"]]);
  });

  test("a file that is cut off gives what is whole, at each octet", async () => {
    const file = le(header(true, micro), packet(true, 0, 0), packet(true, 1, 0));
    for (let length = 0; length <= file.length; length++) {
      const { told, packets, warnings } = await packetsOf(file.subarray(0, length), "pcap");
      if (length < 24) {
        expect(told).toEqual(["truncated at 0"]);
        continue;
      }
      const whole = Math.floor((length - 24) / 19);
      expect(packets).toHaveLength(whole);
      expect(told).toHaveLength(whole);
      const begin = 24 + whole * 19;
      const place = expect.stringContaining(`begins at octet ${begin};`);
      expect(warnings).toEqual(length === begin ? [] : [place]);
    }
  });

  test("a length that cannot be ends the file, at its place", async () => {
    const huge = bytes(true, [4, 0], [4, 0], [4, 0x40000], [4, 3]);
    const huger = bytes(true, [4, 0], [4, 0], [4, 0x40001], [4, 3]);
    const good = le(header(true, micro), packet(true, 0, 0));
    expect(await packetsOf(le(good, huge), "pcap")).toMatchObject({
      told: [{}],
      warnings: [expect.stringContaining("octet 43")],
    });
    const broken = await packetsOf(le(good, huger, packet(true, 0, 0)), "pcap");
    expect(broken).toMatchObject({ told: [{}, "length at 51"], warnings: [] });
  });

  test.each([
    ["another file", le(bytes(true, [8, 1n]), new Uint8Array(24)), "input at 0"],
    ["another version", le(header(true, micro, 1, 3), packet(true, 0, 0)), "unsupported at 4"],
  ])("%s is refused", async (_, file, error) => {
    expect((await packetsOf(file, "pcap")).told).toEqual([error]);
  });
});
