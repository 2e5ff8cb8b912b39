import { EncodeFailure } from "./failure.js";

/**
 * Appends bits, most significant first, to a buffer that grows or to a target of the caller that does not.
 *
 * Up to seven bits wait in `held` until their octet is full. Bits above them in that number are leftovers: a store
 * into a `Uint8Array` takes the low octet only, so they need no masking.
 */
export class BitWriter {
  private held = 0;
  private heldCount = 0;
  private at: number;

  constructor(
    public octets: Uint8Array,
    private readonly start = 0,
    private readonly grows = true,
  ) {
    this.at = start;
  }

  /** Bits written so far. */
  get position(): number {
    return (this.at - this.start) * 8 + this.heldCount;
  }

  /** Writes 0 to 24 bits; `value` is unsigned and fits. */
  bits(value: number, count: number): void {
    // 7 + 24 bits stay inside the 32 of a JavaScript shift
    let held = this.heldCount + count;
    const window = (this.held << count) | value;
    if (held >= 8) {
      if (this.at + (held >>> 3) > this.octets.length) this.reserve(held >>> 3);
      const octets = this.octets;
      let at = this.at;
      do {
        held -= 8;
        octets[at++] = window >>> held;
      } while (held >= 8);
      this.at = at;
    }
    this.held = window;
    this.heldCount = held;
  }

  /** Writes 25 to 53 bits of an unsigned number that fits. */
  longBits(value: number, count: number): void {
    const low = value % 0x1000000;
    const high = (value - low) / 0x1000000;
    if (count <= 48) this.bits(high, count - 24);
    else {
      const middle = high % 0x1000000;
      this.bits((high - middle) / 0x1000000, count - 48);
      this.bits(middle, 24);
    }
    this.bits(low, 24);
  }

  /** Writes any number of bits of an unsigned bigint that fits. */
  bigBits(value: bigint, count: number): void {
    for (let left = count; left > 0; ) {
      const width = left % 24 || 24;
      left -= width;
      this.bits(Number((value >> BigInt(left)) & ((1n << BigInt(width)) - 1n)), width);
    }
  }

  /** Writes `count` bits, the first one from the most significant place of the first octet. */
  copyBits(octets: Uint8Array, count: number): void {
    const whole = count >>> 3;
    this.copy(octets, 0, whole);
    const rest = count & 7;
    if (rest !== 0) this.bits((octets[whole] ?? 0) >>> (8 - rest), rest);
  }

  /** Writes octets `from` to `to` of an array. */
  copy(octets: Uint8Array, from = 0, to = octets.length): void {
    if (this.at + to - from > this.octets.length) this.reserve(to - from);
    const target = this.octets;
    const shift = this.heldCount;
    let held = this.held;
    let at = this.at;
    for (let i = from; i < to; i++) {
      const octet = octets[i] ?? 0;
      held = (held << 8) | octet;
      target[at++] = held >>> shift;
    }
    this.held = held;
    this.at = at;
  }

  /** Pads with zero bits to a whole number of octets since `since`, at least one (X.691 10.1.3). */
  pad(since: number): void {
    const length = this.position - since;
    if (length === 0) this.bits(0, 8);
    else if ((length & 7) !== 0) this.bits(0, 8 - (length & 7));
  }

  /**
   * Puts the length of the octets that begin at `from` in front of them, where eight zero bits have been written, and
   * makes room for a second length octet if one does not do. Short of 16384 octets.
   */
  patchLength(from: number, length: number): void {
    const lengthAt = from - 8;
    if (length < 0x80) {
      this.or(lengthAt, length);
      return;
    }
    this.insertOctet(from);
    this.or(lengthAt, 0x80 | (length >>> 8));
    this.or(lengthAt + 8, length & 0xff);
  }

  /** Takes back everything from `position` on and returns it, as octets from its first bit. */
  cut(position: number): Uint8Array {
    const length = (this.position - position) >>> 3;
    const out = new Uint8Array(length);
    const shift = position & 7;
    const first = this.start + (position >>> 3);
    this.flushHeld();
    for (let i = 0; i < length; i++) {
      const pair = ((this.octets[first + i] ?? 0) << 8) | (this.octets[first + i + 1] ?? 0);
      out[i] = pair >>> (8 - shift);
    }
    this.at = first;
    this.heldCount = shift;
    this.held = (this.octets[first] ?? 0) >>> (8 - shift);
    return out;
  }

  /** Pads to whole octets, at least one, and returns how many there are. */
  finish(): number {
    this.pad(0);
    return this.at - this.start;
  }

  /** ORs eight bits into octets that are already written. */
  private or(position: number, octet: number): void {
    const index = this.start + (position >>> 3);
    const shift = position & 7;
    const octets = this.octets;
    octets[index] = (octets[index] ?? 0) | (octet >>> shift);
    if (shift !== 0) octets[index + 1] = (octets[index + 1] ?? 0) | (octet << (8 - shift));
  }

  /** Moves all bits from `position` on by one octet and leaves zeros. At least eight bits must follow `position`. */
  private insertOctet(position: number): void {
    if (this.at + 1 > this.octets.length) this.reserve(1);
    const octets = this.octets;
    const index = this.start + (position >>> 3);
    const before = 0xff00 >>> (position & 7);
    octets.copyWithin(index + 1, index, this.at);
    this.at++;
    octets[index] = (octets[index] ?? 0) & before;
    octets[index + 1] = (octets[index + 1] ?? 0) & ~before;
  }

  /** Stores the held bits at their place without counting them as an octet. */
  private flushHeld(): void {
    if (this.heldCount === 0) return;
    if (this.at + 1 > this.octets.length) this.reserve(1);
    this.octets[this.at] = this.held << (8 - this.heldCount);
  }

  private reserve(count: number): void {
    const needed = this.at + count;
    if (!this.grows) {
      throw new EncodeFailure(
        "length",
        `room for ${needed - this.start} octets and perhaps more`,
        `a target with ${this.octets.length - this.start} octets left`,
      );
    }
    const grown = new Uint8Array(Math.max(needed, this.octets.length * 2));
    grown.set(this.octets.subarray(0, this.at));
    this.octets = grown;
  }
}
