import { toText } from "./bytes.js";
import { padded, u16 } from "./fields.js";
import { captureError } from "./packet.js";

/** Codes of the options that are read or written here. */
export const option = {
  end: 0,
  comment: 1,
  application: 4,
  interfaceName: 2,
  timeResolution: 9,
  timeOffset: 14,
} as const;

export interface Option {
  readonly code: number;
  readonly value: Uint8Array;
}

/**
 * Options that fill the rest of a block's body. Throws for one that reaches past it; `octetOffset` is the place of the
 * options in the file.
 */
export function readOptions(
  octets: Uint8Array,
  littleEndian: boolean,
  octetOffset: number,
): Option[] {
  const options: Option[] = [];
  for (let at = 0; at + 4 <= octets.length; ) {
    const code = u16(octets, at, littleEndian);
    const length = u16(octets, at + 2, littleEndian);
    if (code === option.end) break;
    if (at + 4 + length > octets.length) {
      const detail = `option ${code} has ${length} octets, more than are left of the block`;
      throw captureError("length", octetOffset + at, detail, "pcapng option");
    }
    options.push({ code, value: octets.subarray(at + 4, at + 4 + length) });
    at += 4 + padded(length);
  }
  return options;
}

/** Text of the first option of a code. */
export function textOption(options: readonly Option[], code: number): string | undefined {
  const found = options.find((candidate) => candidate.code === code);
  return found && textOf(found.value);
}

export function commentsOf(options: readonly Option[]): string[] {
  return options.filter(({ code }) => code === option.comment).map(({ value }) => textOf(value));
}

/** Some writers end text with a zero octet, which does not belong to it. */
function textOf(octets: Uint8Array): string {
  let end = octets.length;
  while (end > 0 && octets[end - 1] === 0) end--;
  return toText(octets.subarray(0, end));
}
