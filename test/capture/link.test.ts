import { describe, expect, test } from "vitest";
import {
  carriedBy,
  formatHex,
  linkTypes,
  type Packet,
  pcapHeader,
  pcapPacket,
} from "../../src/capture/index.js";
import { framesOf } from "./files.js";
import { be, ethernet, ipv4, ipv6, macs, padding, payload, tag, tcp, udp } from "./ip-packets.js";

function packet(linkType: number, octets: Uint8Array): Packet {
  return {
    octets,
    linkType,
    originalLength: octets.length,
    interfaceIndex: 0,
    interfaceName: undefined,
    time: undefined,
    comments: [],
  };
}

/** Hex of what is carried, or why nothing is. */
function carried(linkType: number, octets: Uint8Array): string | undefined {
  const found = carriedBy(packet(linkType, octets));
  return found && (found.ok ? formatHex(found.octets) : found.reason);
}

const hex = formatHex(payload);

describe("carriedBy", () => {
  test.each<[string, number, Uint8Array]>([
    ["USER0", 147, payload],
    ["USER15", 162, payload],
    ["IPv4", linkTypes.ipv4, ipv4(udp)],
    ["IPv4 with options", linkTypes.raw, ipv4(udp, { words: 7 })],
    ["IPv4 with padding behind it", linkTypes.raw, be(ipv4(udp), padding)],
    ["IPv4 that may not be fragmented", linkTypes.raw, ipv4(udp, { flags: 0x4000 })],
    ["IPv6", linkTypes.ipv6, ipv6(17, udp)],
    ["IPv6 with padding behind it", linkTypes.raw, be(ipv6(17, udp), padding)],
    [
      "IPv6 with options",
      12,
      ipv6(0, be([1, 60], [1, 0], [2, 0], [4, 0], [1, 17], [1, 1], [2, 0], [4, 0], [8, 0], udp)),
    ],
    ["IPv6, one fragment in all", 14, ipv6(44, be([1, 17], [1, 0], [2, 0], [4, 7], udp))],
    ["IPv6 with authentication", 101, ipv6(51, be([1, 17], [1, 1], [2, 0], [8, 0], udp))],
    ["Ethernet", 1, ethernet(0x0800, ipv4(udp))],
    ["Ethernet, IPv6", 1, ethernet(0x86dd, ipv6(17, udp))],
    ["Ethernet, a VLAN", 1, be(macs, tag, [2, 0x0800], ipv4(udp))],
    [
      "Ethernet, a VLAN in another",
      1,
      be(macs, [2, 0x88a8], [2, 5], tag, [2, 0x86dd], ipv6(17, udp)),
    ],
    ["Linux cooked", 113, be(new Uint8Array(14), [2, 0x0800], ipv4(udp))],
    ["Linux cooked 2", 276, be([2, 0x86dd], new Uint8Array(18), ipv6(17, udp))],
    ["the loop of BSD", 0, be([4, 2], ipv4(udp))],
    ["what a modem hands over as raw IP", linkTypes.raw, payload],
  ])("%s", (_, linkType, octets) => {
    expect(carried(linkType, octets)).toBe(hex);
  });

  test.each<[string, number, Uint8Array, string]>([
    ["TCP", 101, ipv4(udp, { protocol: tcp }), "not UDP"],
    ["TCP in IPv6", 101, ipv6(tcp, udp), "not UDP"],
    ["ARP", 1, ethernet(0x0806, new Uint8Array(28)), "not IP"],
    ["a fragment", 101, ipv4(udp, { flags: 0x2000 }), "a fragment of an IP packet"],
    ["a later fragment", 101, ipv4(udp, { flags: 185 }), "a fragment of an IP packet"],
    [
      "a fragment of IPv6",
      101,
      ipv6(44, be([1, 17], [1, 0], [2, 1], [4, 7], udp)),
      "a fragment of an IP packet",
    ],
    ["a header of IPv4 that is too short", 101, ipv4(udp, { words: 4 }), "a broken IPv4 header"],
    ["a datagram without its header", 101, ipv4(udp.subarray(0, 7)), "a broken UDP header"],
    ["a datagram with a length below its header", 101, ipv4(udp.with(5, 7)), "a broken UDP header"],
  ])("nothing: %s", (_, linkType, octets, reason) => {
    expect(carried(linkType, octets)).toBe(reason);
  });

  test("is cut where a length promises more than there is", () => {
    const cut = ipv4(udp).subarray(0, -1);
    expect(carriedBy(packet(101, cut))).toEqual({
      ok: true,
      octets: payload.subarray(0, 3),
      cut: true,
    });
  });

  test("reads no further than the packet, wherever it is cut", () => {
    const whole = be(macs, tag, [2, 0x86dd], ipv6(0, be([1, 17], [1, 0], [2, 0], [4, 0], udp)));
    for (let length = 0; length < whole.length; length++) {
      const found = carriedBy(packet(1, whole.subarray(0, length)));
      expect(found?.ok === true && !found.cut).toBe(false);
    }
  });
});

describe("readFrames of a capture", () => {
  const file = (linkType: number, ...packets: readonly Uint8Array[]) =>
    be(pcapHeader(linkType), ...packets.map((octets) => pcapPacket({ octets, ns: 0n })));

  test("leaves out what is no UDP, and counts it", async () => {
    const arp = ethernet(0x0806, new Uint8Array(28));
    const good = ethernet(0x0800, ipv4(udp));
    expect(
      await framesOf(file(1, arp, good, arp, ethernet(0x0800, ipv4(udp, { protocol: tcp })))),
    ).toEqual({
      frames: [hex],
      ofFrames: [[]],
      warnings: ["2 packets are left out: not IP", "1 packet is left out: not UDP"],
    });
  });

  test("takes packets of other link types whole, and says so", async () => {
    expect(await framesOf(file(105, payload))).toEqual({
      frames: [hex],
      ofFrames: [["link-type: 105 is not known here; the whole packet is taken as the frame"]],
      warnings: [],
    });
  });

  test("skips what stands in front of frames", async () => {
    const read = await framesOf(file(147, payload, payload.subarray(0, 2)), "auto", { skip: 3 });
    expect(read.frames).toEqual(["00", "truncated at 2"]);
  });
});
