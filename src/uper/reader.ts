import { cutText, DecodeFailure } from "./failure.js";
import { type DecodeLimits, defaultLimits, tooManyElements } from "./limits.js";

/**
 * A cursor over octets, most significant bit first.
 *
 * Bits are taken from a window of four octets, so one read costs one comparison, one shift left and one shift right.
 * JavaScript shifts count modulo 32 and yield signed numbers: widths stop at 25 for one window (7 bits of the first
 * octet may be used up), and `>>> 0` or `>>>` ends every computation.
 */
export class BitReader {
  /** Up to here a window of four octets lies inside the input; reads that go further take the careful way. */
  private windowEnd = 0;
  private limit = 0;
  /** List elements that may still come. */
  elementsLeft: number;
  /** Levels of types that hold themselves that there may be. */
  readonly deepest: number;

  constructor(
    readonly octets: Uint8Array,
    /** The next bit, counted from the first bit of the input. */
    public position = 0,
    { elements, depth }: Omit<Required<DecodeLimits>, "octets"> = defaultLimits,
  ) {
    this.end = octets.length * 8;
    this.elementsLeft = elements;
    this.deepest = depth;
  }

  /** First bit not to be read: the end of the input, or of the open type that is being read. */
  get end(): number {
    return this.limit;
  }

  set end(bit: number) {
    this.limit = bit;
    this.windowEnd = Math.min(bit, (this.octets.length - 3) * 8);
  }

  /** 1 to 25 bits as an unsigned number. */
  bits(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.windowEnd) return this.lastBits(count);
    this.position = next;
    const octets = this.octets;
    const index = at >>> 3;
    // four numbers, as `windowEnd` says; the checker cannot know
    const window =
      ((octets[index] as number) << 24) |
      ((octets[index + 1] as number) << 16) |
      ((octets[index + 2] as number) << 8) |
      (octets[index + 3] as number);
    return (window << (at & 7)) >>> (32 - count);
  }

  /** 26 to 32 bits as an unsigned number. */
  word(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.windowEnd) return this.lastWord(count);
    this.position = next;
    const octets = this.octets;
    const index = at >>> 3;
    const shift = at & 7;
    // four numbers as above; a fifth octet holds what the window loses to the left, which at shift 0 is nothing
    const window =
      ((octets[index] as number) << 24) |
      ((octets[index + 1] as number) << 16) |
      ((octets[index + 2] as number) << 8) |
      (octets[index + 3] as number);
    const fifth = octets[index + 4] as number;
    return ((window << shift) | (fifth >>> (8 - shift))) >>> (32 - count);
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
    const left = this.end - this.position;
    if (count * unitBits <= left) return;
    throw new DecodeFailure(
      "truncated",
      at,
      `${count} announced, which takes at least ${count * unitBits} bits, but ${left} are left`,
    );
  }

  /** A reader of octets that this one has read in several pieces, with what is left of its limits. */
  forContent(octets: Uint8Array): BitReader {
    return new BitReader(octets, 0, { elements: this.elementsLeft, depth: this.deepest });
  }

  /** Counts the elements of a list, and refuses more than may be; `at` is where the count stands. */
  takeElements(count: number, at: number): void {
    const left = this.elementsLeft - count;
    if (left < 0) throw tooManyElements(count, this.elementsLeft, at);
    this.elementsLeft = left;
  }

  /** The same near the end, where a window has fewer than four octets, or the input ends. */
  private lastBits(count: number): number {
    const at = this.position;
    if (at + count > this.limit) throw this.truncated(count);
    this.position = at + count;
    return (this.window(at >>> 3) << (at & 7)) >>> (32 - count);
  }

  private lastWord(count: number): number {
    if (this.position + count > this.limit) throw this.truncated(count);
    const high = this.lastBits(16);
    return ((high << (count - 16)) | this.lastBits(count - 16)) >>> 0;
  }

  private window(index: number): number {
    const octets = this.octets;
    return (
      ((octets[index] ?? 0) << 24) |
      ((octets[index + 1] ?? 0) << 16) |
      ((octets[index + 2] ?? 0) << 8) |
      (octets[index + 3] ?? 0)
    );
  }

  private truncated(count: number): DecodeFailure {
    const left = this.end - this.position;
    return new DecodeFailure("truncated", this.position, cutText(count, left), left);
  }
}
