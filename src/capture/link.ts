import { u16 } from "./fields.js";
import { type Carried, nothing, udpInIp } from "./ip.js";
import type { Packet } from "./packet.js";

/** Numbers of link types in the registry of the tcpdump group. */
export const linkTypes = Object.freeze({
  null: 0,
  ethernet: 1,
  raw: 101,
  loop: 108,
  linuxCooked: 113,
  user0: 147,
  user15: 162,
  ipv4: 228,
  ipv6: 229,
  linuxCooked2: 276,
} as const);

/** `DLT_RAW` of the systems where files have it in the place of the link type. */
const rawOfOldFiles: readonly number[] = [12, 14];

const etherTypes = { ipv4: 0x0800, ipv6: 0x86dd } as const;
const vlanTags: readonly number[] = [0x8100, 0x88a8, 0x9100];

/**
 * The payload of a packet: of USER0 to USER15 all of it, of link types with IP that of UDP. Undefined for a link type
 * that is not known here.
 */
export function carriedBy({ linkType, octets }: Packet): Carried | undefined {
  if (linkType >= linkTypes.user0 && linkType <= linkTypes.user15) {
    return { ok: true, octets, cut: false };
  }
  if (rawOfOldFiles.includes(linkType)) return raw(octets);
  switch (linkType) {
    case linkTypes.raw:
      return raw(octets);
    case linkTypes.ipv4:
    case linkTypes.ipv6:
      return udpInIp(octets);
    case linkTypes.null:
    case linkTypes.loop:
      return behind(octets, 4);
    case linkTypes.ethernet:
      return ethernet(octets);
    case linkTypes.linuxCooked:
      return typed(octets, 14, 16);
    case linkTypes.linuxCooked2:
      return typed(octets, 0, 20);
    default:
      return undefined;
  }
}

/** Modems hand over what is not IP on an interface for IP: what begins like neither version is a frame itself. */
function raw(octets: Uint8Array): Carried {
  const version = (octets[0] ?? 0) >>> 4;
  return version === 4 || version === 6 ? udpInIp(octets) : { ok: true, octets, cut: false };
}

function ethernet(octets: Uint8Array): Carried {
  let typeAt = 12;
  while (vlanTags.includes(u16(octets, typeAt))) typeAt += 4;
  return typed(octets, typeAt, typeAt + 2);
}

/** An EtherType at one place, and what it tells about at another. */
function typed(octets: Uint8Array, typeAt: number, contentAt: number): Carried {
  if (octets.length < contentAt) return nothing("a broken link-layer header");
  const type = u16(octets, typeAt);
  if (type !== etherTypes.ipv4 && type !== etherTypes.ipv6) return nothing("not IP");
  return udpInIp(octets.subarray(contentAt));
}

function behind(octets: Uint8Array, headerOctets: number): Carried {
  if (octets.length < headerOctets) return nothing("a broken link-layer header");
  return udpInIp(octets.subarray(headerOctets));
}
