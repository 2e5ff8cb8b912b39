import {
  type Packet,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
  readPackets,
} from "../../../src/capture/index.js";
import { isDecodeError, isEncodeError } from "../../../src/errors.js";
import { sameOctets } from "../../../src/uper/same.js";
import { flat, inPieces } from "../../capture/chunks.js";
import { joined } from "../mutate/octets.js";
import { type Fault, told } from "../target.js";

/** An input has a number for each member of a packet, of so many octets, and then the octets of the packet. */
const widths = { ns: 9, originalLength: 5, interfaceIndex: 5, linkType: 3, comment: 2 } as const;

const headOctets = Object.values(widths).reduce((sum, width) => sum + width, 0);

interface Said extends Record<keyof typeof widths, bigint> {
  readonly octets: Uint8Array;
}

function said(input: Uint8Array): Said {
  let at = 0;
  const number = (width: number): bigint => {
    const digits = Array.from({ length: width }, (_, i) => BigInt(input[at + i] ?? 0));
    at += width;
    return BigInt.asIntN(
      8 * width,
      digits.reduce((sum, digit) => sum * 256n + digit, 0n),
    );
  };
  return {
    ns: number(widths.ns),
    originalLength: number(widths.originalLength),
    interfaceIndex: number(widths.interfaceIndex),
    linkType: number(widths.linkType),
    comment: number(widths.comment),
    octets: input.subarray(headOctets),
  };
}

const headed = (
  ns: bigint,
  originalLength: bigint,
  interfaceIndex: bigint,
  linkType: bigint,
  comment: bigint,
): Uint8Array => {
  const numbers = { ns, originalLength, interfaceIndex, linkType, comment };
  const octets = Object.entries(widths).flatMap(([name, width]) => {
    const value = BigInt.asUintN(8 * width, numbers[name as keyof typeof widths]);
    return Array.from({ length: width }, (_, i) =>
      Number((value >> BigInt(8 * (width - 1 - i))) & 255n),
    );
  });
  return Uint8Array.from([...octets, 1, 2, 3]);
};

export const packetsToWrite = (): Uint8Array[] => [
  headed(1_700_000_000_123_456_789n, 3n, 0n, 147n, 5n),
  headed(-1n, 3n, 0n, 147n, 0n),
  headed(2n ** 62n, 3n, 0n, 147n, -1n),
  headed(2n ** 64n, 3n, 0n, 147n, 0n),
  headed(0n, -3n, 0n, 147n, 0n),
  headed(0n, 3n, -1n, 147n, 0n),
  headed(0n, 3n, 0n, -1n, 0n),
  headed(0n, 3n, 0n, 147n, -2n),
  headed(0n, 3n, 0n, 147n, -3n),
];

const ignored = (): void => undefined;

/** What is written is read as it was, or refused with an EncodeError. */
export async function judgeWritten(input: Uint8Array): Promise<Fault> {
  const { ns, originalLength, interfaceIndex, linkType, comment, octets } = said(input);
  // two numbers stand for what is too long, since inputs are short
  const packet = {
    octets: comment === -2n ? new Uint8Array(262_145) : octets,
    ns,
    originalLength: Number(originalLength),
  };
  const text = "c".repeat(comment === -3n ? 65_536 : Number(BigInt.asUintN(5, comment)));
  const asPcap = [pcapHeader, () => pcapPacket(packet)];
  const described = () =>
    pcapngInterface({ linkType: Number(linkType), ...(text && { name: text }) });
  const own = { interfaceIndex: Number(interfaceIndex), comments: comment === -1n ? [] : [text] };
  const asPcapng = [
    () => pcapngSection(),
    described,
    described,
    () => pcapngPacket({ ...packet, ...own }),
  ];
  return (
    (await writtenFault("pcap", asPcap, Number(linkType), packet)) ??
    // of an interface that is not described nothing is read
    (await writtenFault("pcapng", asPcapng, 0, packet, interfaceIndex >= 2n))
  );
}

async function writtenFault(
  format: "pcap" | "pcapng",
  pieces: readonly ((linkType: number) => Uint8Array)[],
  linkType: number,
  packet: Pick<Packet, "octets" | "originalLength"> & { readonly ns: bigint },
  isLost = false,
): Promise<Fault> {
  try {
    const file = joined(...pieces.map((piece) => piece(linkType)));
    const [read] = await flat(readPackets(inPieces(file, 50), format, ignored));
    return isLost ? undefined : differenceOf(read, packet);
  } catch (error) {
    return isEncodeError(error) ? undefined : told(error);
  }
}

function differenceOf(
  read: Packet | Error | undefined,
  { octets, ns, originalLength }: { octets: Uint8Array; ns: bigint; originalLength: number },
): Fault {
  if (read === undefined) return "what was written is not read";
  if (isDecodeError(read)) return `what was written is broken: ${read.message}`;
  if (read instanceof Error) return told(read);
  if (!sameOctets(read.octets, octets)) return "other octets are read";
  if (read.originalLength !== originalLength) return "another length is read";
  // no date is that late
  return read.time === undefined || read.time.ns === ns ? undefined : "another time is read";
}
