import { cutText, DecodeFailure } from "./failure.js";

/**
 * A cursor over octets, most significant bit first.
 *
 * Bits are taken from a window of four octets, so one read costs one bounds check, one shift left and one shift
 * right. JavaScript shifts count modulo 32 and yield signed numbers: widths stop at 25 for one window (7 bits of the
 * first octet may be used up), and `>>> 0` or `>>>` ends every computation.
 */
export class BitReader {
  /** First bit not to be read: the end of the input, or of the open type that is being read. */
  end: number;

  constructor(
    readonly octets: Uint8Array,
    /** The next bit, counted from the first bit of the input. */
    public position = 0,
  ) {
    this.end = octets.length * 8;
  }

  /** 1 to 25 bits as an unsigned number. */
  bits(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.end) throw this.truncated(count);
    this.position = next;
    return (this.window(at >>> 3) << (at & 7)) >>> (32 - count);
  }

  /** 26 to 32 bits as an unsigned number. */
  word(count: number): number {
    const at = this.position;
    const next = at + count;
    if (next > this.end) throw this.truncated(count);
    this.position = next;
    const index = at >>> 3;
    const shift = at & 7;
    // a fifth octet holds what the window has lost to the left; at shift 0 nothing, and `>>> 8` takes all of it away
    const rest = (this.octets[index + 4] ?? 0) >>> (8 - shift);
    return ((this.window(index) << shift) | rest) >>> (32 - count);
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

  private window(index: number): number {
    const octets = this.octets;
    if (index + 3 < octets.length) {
      return (
        // the bounds check above makes the four reads numbers; `| 0` keeps the type without a branch
        ((octets[index] as number) << 24) |
        ((octets[index + 1] as number) << 16) |
        ((octets[index + 2] as number) << 8) |
        (octets[index + 3] as number)
      );
    }
    return (
      ((octets[index] ?? 0) << 24) |
      ((octets[index + 1] ?? 0) << 16) |
      ((octets[index + 2] ?? 0) << 8)
    );
  }

  private truncated(count: number): DecodeFailure {
    const left = this.end - this.position;
    return new DecodeFailure("truncated", this.position, cutText(count, left), left);
  }
}
