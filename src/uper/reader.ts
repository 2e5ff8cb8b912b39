import { cutText, DecodeFailure } from "./failure.js";
import { type DecodeLimits, defaultLimits, tooManyElements } from "./limits.js";

type ReaderLimits = Omit<Required<DecodeLimits>, "octets">;

const noOctets = new Uint8Array(0);
const noView = new DataView(noOctets.buffer);

/** Behind the last octet of the input, so that a window of four octets and a fifth can be read at every bit of it. */
const spareOctets = 4;

/**
 * A cursor over octets, most significant bit first.
 *
 * The input is copied: a view of octets of our own with some to spare gives every window of four octets in one load,
 * where a typed array of the caller takes four and a careful way near its end. Copying costs less than that.
 *
 * A read is one comparison, one shift left and one shift right. JavaScript shifts count modulo 32 and yield signed
 * numbers: widths stop at 25 for one window (7 bits of the first octet may be used up), and `>>> 0` or `>>>` ends every
 * computation.
 */
export class BitReader {
  private octets = noOctets;
  private view = noView;
  /** Octets of the input. */
  length = 0;
  /** The next bit, counted from the first bit of the input. */
  position = 0;
  /** First bit not to be read: the end of the input, or of the open type that is being read. */
  end = 0;
  /** List elements that may still come. */
  elementsLeft = 0;
  /** Levels of types that hold themselves that there may be. */
  deepest = 0;

  constructor(octets: Uint8Array, position = 0, limits: ReaderLimits = defaultLimits) {
    this.begin(octets, limits);
    this.position = position;
  }

  /** Begins anew with another input: a reader serves many decodings one after the other. */
  begin(input: Uint8Array, { elements, depth }: ReaderLimits): void {
    const { length } = input;
    if (length + spareOctets > this.octets.length) {
      this.octets = new Uint8Array(Math.max(length + spareOctets, this.octets.length * 2));
      this.view = new DataView(this.octets.buffer);
    }
    this.octets.set(input);
    this.length = length;
    this.position = 0;
    this.end = length * 8;
    this.elementsLeft = elements;
    this.deepest = depth;
  }

  /** Octets that this reader holds room for. */
  get capacity(): number {
    return this.octets.length;
  }

  /** Another reader of the same input, from a bit of it up to the same end. */
  again(position: number): BitReader {
    const other = this.forContent(noOctets);
    other.octets = this.octets;
    other.view = this.view;
    other.length = this.length;
    other.position = position;
    other.end = this.end;
    return other;
  }

  /** 1 to 25 bits as an unsigned number. */
  bits(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.end) throw this.truncated(count);
    this.position = next;
    return (this.view.getUint32(at >>> 3) << (at & 7)) >>> (32 - count);
  }

  /** 1 to 32 bits as an unsigned number; for up to 25 `bits` is quicker. */
  word(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.end) throw this.truncated(count);
    this.position = next;
    const index = at >>> 3;
    const shift = at & 7;
    // a fifth octet holds what the window loses to the left, which at shift 0 is nothing
    const fifth = this.view.getUint8(index + 4);
    return ((this.view.getUint32(index) << shift) | (fifth >>> (8 - shift))) >>> (32 - count);
  }

  /** 26 to 53 bits as an unsigned number. */
  longBits(count: number): number {
    if (this.position + count > this.end) throw this.truncated(count);
    const low = count - 25;
    const high = this.bits(25);
    if (low <= 25) return high * 2 ** low + this.bits(low);
    return (high * 2 ** 25 + this.bits(25)) * 2 ** (low - 25) + this.bits(low - 25);
  }

  /** Any number of bits as an unsigned bigint. */
  bigBits(count: number): bigint {
    if (this.position + count > this.end) throw this.truncated(count);
    let value = 0n;
    for (let left = count; left > 0; left -= 25) {
      const width = Math.min(left, 25);
      value = (value << BigInt(width)) | BigInt(this.bits(width));
    }
    return value;
  }

  /** `count` octets, copied. */
  copy(count: number): Uint8Array {
    const at = this.position;
    if (at + count * 8 > this.end) throw this.truncated(count * 8);
    this.position = at + count * 8;
    const octets = this.octets;
    const first = at >>> 3;
    const shift = at & 7;
    const out = new Uint8Array(count);
    if (shift === 0) {
      for (let i = 0; i < count; i++) out[i] = octets[first + i] ?? 0;
      return out;
    }
    let carry = octets[first] ?? 0;
    for (let i = 0; i < count; i++) {
      const next = octets[first + i + 1] ?? 0;
      out[i] = (carry << shift) | (next >>> (8 - shift));
      carry = next;
    }
    return out;
  }

  /** `count` bits, copied, the first one into the most significant place, the rest of the last octet zero. */
  copyBits(count: number): Uint8Array {
    if (this.position + count > this.end) throw this.truncated(count);
    const whole = count >>> 3;
    const rest = count & 7;
    if (rest === 0) return this.copy(whole);
    const out = new Uint8Array(whole + 1);
    out.set(this.copy(whole));
    out[whole] = this.bits(rest) << (8 - rest);
    return out;
  }

  /** Refuses a count that announces more than `count * unitBits` bits of what is left; `at` is where the count stands. */
  need(count: number, unitBits: number, at: number): void {
    if (count * unitBits > this.end - this.position) throw this.shortOf(count, unitBits, at);
  }

  /** A reader of octets that this one has read in several pieces, with what is left of its limits. */
  forContent(octets: Uint8Array): BitReader {
    return new BitReader(octets, 0, { elements: this.elementsLeft, depth: this.deepest });
  }

  /** Counts the elements of a list, and refuses more than may be; `at` is where the count stands. */
  takeElements(count: number, at: number): void {
    if (count > this.elementsLeft) throw tooManyElements(count, this.elementsLeft, at);
    this.elementsLeft -= count;
  }

  private shortOf(count: number, unitBits: number, at: number): DecodeFailure {
    const left = this.end - this.position;
    return new DecodeFailure(
      "truncated",
      at,
      `${count} announced, which takes at least ${count * unitBits} bits, but ${left} are left`,
    );
  }

  private truncated(count: number): DecodeFailure {
    const left = this.end - this.position;
    return new DecodeFailure("truncated", this.position, cutText(count, left), left);
  }
}
