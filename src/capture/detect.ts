import { toText } from "./bytes.js";
import { pcapVariant } from "./pcap.js";
import { sectionIsLittleEndian } from "./pcapng.js";
import { mayBecomeUtf16, utf8Of } from "./utf16.js";

/** How frames stand in an input: a line each as hex, base64 or JSON, as packets, or as nothing but octets. */
export type FrameFormat = "hex" | "base64" | "ndjson" | "bin" | "pcap" | "pcapng";

/** Octets that tell a capture file, and how it may begin. */
const magicOctets = 12;
const captureBeginnings: readonly (readonly number[])[] = [
  [0xa1, 0xb2, 0xc3, 0xd4],
  [0xd4, 0xc3, 0xb2, 0xa1],
  [0xa1, 0xb2, 0x3c, 0x4d],
  [0x4d, 0x3c, 0xb2, 0xa1],
  [0x0a, 0x0d, 0x0d, 0x0a],
];

/** No format begins with more comments than this. */
const largestHead = 65536;

/**
 * Tells the format by the beginning of an input: that of a capture file; control characters, or a first line that is
 * no UTF-8 and no UTF-16 behind its byte order mark, are `bin`; else that line decides, comments aside. Undefined if
 * more is needed. Octets that all happen to be text need an explicit format.
 */
export function detectFormat(head: Uint8Array, isAll: boolean): FrameFormat | undefined {
  if (pcapVariant(head) !== undefined) return "pcap";
  if (sectionIsLittleEndian(head) !== undefined) return "pcapng";
  if (!isAll && (mayBecomeCapture(head) || mayBecomeUtf16(head))) return undefined;
  const text = utf8Of(head);
  if (text.some(isControl)) return "bin";
  const complete = isAll || head.length >= largestHead;
  const lines = splitHead(text);
  const decisive = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  if (decisive < 0) return complete ? "hex" : undefined;
  if (decisive === lines.length - 1 && !complete) return undefined;
  return formatOf(lines[decisive] ?? "");
}

function formatOf(line: string): FrameFormat {
  if (line.includes("\uFFFD")) return "bin";
  if (line.startsWith("{")) return "ndjson";
  if (/^[0-9A-Fa-fxX\s:,]+$/.test(line)) return "hex";
  // what is neither is refused as hex, the likelier of the two with a slip in it
  return /^[0-9A-Za-z+/_-]+=*$/.test(line) ? "base64" : "hex";
}

/** In a head that ends within a character, that end is no sign of `bin`: it is taken off. */
function splitHead(head: Uint8Array): string[] {
  const text = toText(head).replace(/\uFFFD$/, "");
  return text.split("\n").map((line) => line.trim());
}

function mayBecomeCapture(head: Uint8Array): boolean {
  if (head.length >= magicOctets) return false;
  return captureBeginnings.some((beginning) =>
    beginning.every((octet, at) => at >= head.length || head[at] === octet),
  );
}

/** Any but tab, line feed and carriage return. */
function isControl(octet: number): boolean {
  if (octet === 0x7f) return true;
  return octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d;
}
