import { u16 } from "./fields.js";

/** What a packet carries for programs, or why it carries nothing. */
export type Carried =
  | {
      readonly ok: true;
      readonly octets: Uint8Array;
      /** Its length promises more than was captured. */
      readonly cut: boolean;
    }
  | { readonly ok: false; readonly reason: string };

const udp = 17;
const fragment = 44;
const authentication = 51;

/** Headers that stand between that of IPv6 and the transport: hop-by-hop, routing, fragment, authentication, options. */
const extensionHeaders: readonly number[] = [0, 43, fragment, authentication, 60];

export function nothing(reason: string): Carried {
  return { ok: false, reason };
}

/** The payload of a UDP datagram in an IP packet of either version. Fragments are not put together. */
export function udpInIp(packet: Uint8Array): Carried {
  const version = (packet[0] ?? 0) >>> 4;
  if (version === 4) return udpInIpv4(packet);
  if (version === 6) return udpInIpv6(packet);
  return nothing("not IP");
}

function udpInIpv4(packet: Uint8Array): Carried {
  const headerOctets = ((packet[0] ?? 0) & 0x0f) * 4;
  if (headerOctets < 20 || packet.length < headerOctets) return nothing("a broken IPv4 header");
  // the flag "more fragments" and the offset
  if ((u16(packet, 6) & 0x3fff) !== 0) return nothing("a fragment of an IP packet");
  if (packet[9] !== udp) return nothing("not UDP");
  // network cards that cut packets themselves leave zero
  const total = u16(packet, 2) || packet.length;
  return udpPayload(packet.subarray(headerOctets, Math.max(headerOctets, total)));
}

function udpInIpv6(packet: Uint8Array): Carried {
  if (packet.length < 40) return nothing("a broken IPv6 header");
  const end = 40 + (u16(packet, 4) || packet.length - 40);
  let next = packet[6] ?? 0;
  let at = 40;
  while (extensionHeaders.includes(next)) {
    if (at + 8 > packet.length) return nothing("a broken IPv6 header");
    if (next === fragment && (u16(packet, at + 2) & 0xfff9) !== 0) {
      return nothing("a fragment of an IP packet");
    }
    const length = extensionOctets(next, packet[at + 1] ?? 0);
    next = packet[at] ?? 0;
    at += length;
  }
  return next === udp ? udpPayload(packet.subarray(at, Math.max(at, end))) : nothing("not UDP");
}

function extensionOctets(type: number, lengthField: number): number {
  if (type === fragment) return 8;
  return type === authentication ? (lengthField + 2) * 4 : (lengthField + 1) * 8;
}

function udpPayload(datagram: Uint8Array): Carried {
  const length = u16(datagram, 4) || datagram.length;
  if (datagram.length < 8 || length < 8) return nothing("a broken UDP header");
  return { ok: true, octets: datagram.subarray(8, length), cut: length > datagram.length };
}
