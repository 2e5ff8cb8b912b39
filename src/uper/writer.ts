import { EncodeFailure } from "./failure.js";

/**
 * Appends bits, most significant first, to a buffer that grows or to a target of the caller that does not.
 *
 * Up to 31 bits wait in `word`, from its most significant place on; a full word is stored as four octets. So most
 * writes touch no memory but this object, and a store only ever covers bits that have been written.
 */
export class BitWriter {
  private word = 0;
  /** Places left in `word`, 1 to 32. */
  private free = 32;
  /** Where the next word goes. */
  private at = 0;
  private start = 0;

  constructor(
    public octets: Uint8Array,
    private readonly grows = true,
  ) {}

  /** Begins anew, at octet `start` of `octets`: a writer serves many encodings one after the other. */
  begin(octets: Uint8Array, start = 0): void {
    this.octets = octets;
    this.start = start;
    this.at = start;
    this.word = 0;
    this.free = 32;
  }

  /** Bits written so far. */
  get position(): number {
    return (this.at - this.start) * 8 + 32 - this.free;
  }

  /** Writes 0 to 24 bits; `value` is unsigned and fits. */
  bits(value: number, count: number): void {
    const left = this.free - count;
    if (left > 0) {
      this.word |= value << left;
      this.free = left;
      return;
    }
    this.store(this.word | (value >>> -left));
    // a shift by 32 is one by 0 in JavaScript, so nothing left over is a case of its own
    this.word = left === 0 ? 0 : value << (32 + left);
    this.free = 32 + left;
  }

  /** Writes 17 to 32 bits, which are all that an integer of 32 bits, with a sign or without, has. */
  bits32(value: number, count: number): void {
    this.bits(value >>> 16, count - 16);
    this.bits(value & 0xffff, 16);
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
    let i = from;
    for (; i + 1 < to; i += 2) this.bits(((octets[i] ?? 0) << 8) | (octets[i + 1] ?? 0), 16);
    if (i < to) this.bits(octets[i] ?? 0, 8);
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
    this.settle();
    const lengthAt = from - 8;
    if (length < 0x80) {
      this.or(lengthAt, length);
      return;
    }
    this.insertOctet(from);
    this.or(lengthAt, 0x80 | (length >>> 8));
    this.or(lengthAt + 8, length & 0xff);
  }

  /** Takes back everything from `position` on, which is whole octets, and returns them. */
  cut(position: number): Uint8Array {
    const length = (this.position - position) >>> 3;
    const out = new Uint8Array(length);
    const shift = position & 7;
    const first = this.start + (position >>> 3);
    this.settle();
    for (let i = 0; i < length; i++) {
      const pair = ((this.octets[first + i] ?? 0) << 8) | this.octetAt(first + i + 1);
      out[i] = pair >>> (8 - shift);
    }
    // of whole octets taken back none waits; at shift 0 the mask is 2^32, which bit operators take for 0
    this.word = (this.octetAt(first) << 24) & -(2 ** (32 - shift));
    this.at = first;
    return out;
  }

  /** Pads to whole octets, at least one, and returns how many there are. */
  finish(): number {
    this.pad(0);
    this.settle();
    return this.at - this.start;
  }

  private store(word: number): void {
    const at = this.at;
    if (at + 4 > this.octets.length) this.reserve(4);
    const octets = this.octets;
    // a store takes the low octet of what it is given
    octets[at] = word >>> 24;
    octets[at + 1] = word >>> 16;
    octets[at + 2] = word >>> 8;
    octets[at + 3] = word;
    this.at = at + 4;
  }

  /** Stores the whole octets of `word`; fewer than eight bits go on waiting. */
  private settle(): void {
    const count = (32 - this.free) >>> 3;
    if (this.at + count > this.octets.length) this.reserve(count);
    for (let i = 0; i < count; i++) {
      this.octets[this.at++] = this.word >>> 24;
      this.word <<= 8;
    }
    this.free += count * 8;
  }

  /** An octet, or where it is not complete the bits of it that wait. */
  private octetAt(index: number): number {
    return index < this.at ? (this.octets[index] ?? 0) : this.word >>> 24;
  }

  /** ORs eight bits into octets that are already stored. */
  private or(position: number, octet: number): void {
    const index = this.start + (position >>> 3);
    const shift = position & 7;
    const octets = this.octets;
    octets[index] = (octets[index] ?? 0) | (octet >>> shift);
    if (shift !== 0) octets[index + 1] = (octets[index + 1] ?? 0) | (octet << (8 - shift));
  }

  /**
   * Moves all bits from `position` on by one octet and leaves zeros. Eight zero bits must stand before `position`, and
   * at least eight bits behind it.
   */
  private insertOctet(position: number): void {
    if (this.at + 1 > this.octets.length) this.reserve(1);
    const octets = this.octets;
    const index = this.start + (position >>> 3);
    octets.copyWithin(index + 1, index, this.at);
    this.at++;
    octets[index] = 0;
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
