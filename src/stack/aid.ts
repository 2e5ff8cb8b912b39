import { DecodeError, EncodeError } from "../errors.js";

/**
 * The forms of an AID, by octets: the leading bits of the first one tell which it is, and each form begins where the
 * one before it ends, so that a number has one form only. Chinese senders use the first two.
 */
const forms = [
  { octets: 1, mask: 0x80, lead: 0x00, lower: 0 },
  { octets: 2, mask: 0xc0, lead: 0x80, lower: 128 },
  { octets: 3, mask: 0xe0, lead: 0xc0, lower: 16512 },
  { octets: 4, mask: 0xf0, lead: 0xe0, lower: 2113664 },
] as const;

/** The largest AID that a frame can carry. */
const largestAid = 270549119;

/** An AID and how many octets it took. Throws {@link DecodeError}. */
export function readAid(octets: Uint8Array, at: number): { aid: number; octetsRead: number } {
  const [first] = octets.subarray(at);
  if (first === undefined) throw truncated(octets.length);
  const form = forms.find(({ mask, lead }) => (first & mask) === lead);
  if (form === undefined) {
    const detail = `no form of an AID begins with ${first.toString(16)}`;
    throw new DecodeError("length", detail, ["aid"], at * 8, "AID");
  }
  if (at + form.octets > octets.length) throw truncated(octets.length);
  let value = first - form.lead;
  for (let i = 1; i < form.octets; i++) value = value * 256 + (octets[at + i] ?? 0);
  return { aid: value + form.lower, octetsRead: form.octets };
}

/** The octets of an AID. Throws {@link EncodeError}. */
export function formatAid(aid: number): Uint8Array {
  const form = forms.findLast(({ lower }) => aid >= lower);
  if (form === undefined || !Number.isInteger(aid) || aid > largestAid) {
    const expected = `a whole number from 0 to ${largestAid}`;
    throw new EncodeError("range", ["aid"], expected, String(aid));
  }
  const octets = new Uint8Array(form.octets);
  let left = aid - form.lower;
  for (let i = form.octets - 1; i >= 0; i--) {
    octets[i] = left % 256;
    left = Math.floor(left / 256);
  }
  octets[0] = (octets[0] ?? 0) | form.lead;
  return octets;
}

function truncated(end: number): DecodeError {
  return new DecodeError("truncated", "the octets end in the AID", ["aid"], end * 8, "AID");
}
