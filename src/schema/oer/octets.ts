import { readLength } from "../../oer/length.js";
import { OctetReader } from "../../oer/reader.js";
import type { BitsKind, Report } from "../bits.js";

/** Reports whole octets, from one to another. */
export function reportOctets(
  report: Report,
  kind: BitsKind,
  startOctet: number,
  endOctet: number,
  value: unknown,
): void {
  report?.(kind, startOctet * 8, endOctet * 8, value);
}

/**
 * Reports what was read from an octet on: a length and as many octets. Where the length ends is found out here, a
 * second time, so that reading costs nothing more when nobody listens. Returns the octet behind them.
 */
export function reportBehindLength(
  report: Report,
  kind: BitsKind,
  r: OctetReader,
  startOctet: number,
  value: unknown,
): number {
  const again = readerAgain(r, startOctet);
  const count = readLength(again);
  const end = again.position + count;
  reportOctets(report, "length", startOctet, again.position, count);
  reportOctets(report, kind, again.position, end, value);
  return end;
}

/** Reports a BIT STRING that was read from an octet on up to where the reader stands: its bits, and unused ones. */
export function reportBits(
  report: Report,
  kind: BitsKind,
  r: OctetReader,
  startOctet: number,
  bitCount: number,
  value: unknown,
): void {
  const startBit = startOctet * 8;
  report?.(kind, startBit, startBit + bitCount, value);
  report?.("padding", startBit + bitCount, r.position * 8, undefined);
}

/** The same behind a length and the count of unused bits (X.696 13). */
export function reportCountedBits(
  report: Report,
  kind: BitsKind,
  r: OctetReader,
  startOctet: number,
  value: unknown,
): void {
  if (report === undefined) return;
  const again = readerAgain(r, startOctet);
  const octetCount = readLength(again);
  reportOctets(report, "length", startOctet, again.position, octetCount);
  const unused = again.octet();
  const from = again.position;
  reportOctets(report, "length", from - 1, from, unused);
  reportBits(report, kind, r, from, (r.position - from) * 8 - unused, value);
}

/** Reports the quantity of a list: its length, and the number (X.696 17). */
export function reportQuantity(
  report: Report,
  r: OctetReader,
  startOctet: number,
  quantity: number,
): void {
  if (report === undefined) return;
  reportBehindLength(report, "length", r, startOctet, quantity);
}

/** Reports the number of an ENUMERATED, which has a count of octets in front unless it is short (X.696 11). */
export function reportNumber(
  report: Report,
  r: OctetReader,
  startOctet: number,
  value: unknown,
): void {
  const first = r.octets[startOctet] ?? 0;
  const from = first < 0x80 ? startOctet : startOctet + 1;
  if (from > startOctet) reportOctets(report, "length", startOctet, from, first & 0x7f);
  reportOctets(report, "value", from, r.position, value);
}

function readerAgain(r: OctetReader, position: number): OctetReader {
  const again = new OctetReader(r.octets);
  again.position = position;
  return again;
}
