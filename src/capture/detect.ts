import { toText } from "./bytes.js";

/** How frames stand in an input: a line each as hex, base64 or JSON, or the whole input as the octets of one. */
export type FrameFormat = "hex" | "base64" | "ndjson" | "bin";

/** No format begins with more comments than this. */
const largestHead = 65536;

/**
 * Tells the format by the beginning of an input: control characters, or a first line that is no UTF-8, are `bin`; else
 * that line decides, comments aside. Undefined if more is needed. Octets that all happen to be text need an explicit
 * format.
 */
export function detectFormat(head: Uint8Array, isAll: boolean): FrameFormat | undefined {
  if (head.some(isControl)) return "bin";
  const complete = isAll || head.length >= largestHead;
  const lines = splitHead(head);
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

/** Any but tab, line feed and carriage return. */
function isControl(octet: number): boolean {
  if (octet === 0x7f) return true;
  return octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d;
}
