import type { DecodeErrorCode } from "../errors.js";
import { DecodeFailure } from "../uper/failure.js";
import { type DecodeLimits, defaultLimits, tooManyElements } from "../uper/limits.js";

/** A cursor over octets. Every value of OER begins and ends on an octet. */
export class OctetReader {
  /** First octet not to be read: the end of the input, or of the open type that is being read. */
  end: number;
  /** The next octet. */
  position = 0;
  /** Whether `end` is that of an open type: what does not fit there was announced too short. */
  isContent = false;
  private depth = 0;
  private elementsLeft: number;
  private readonly deepest: number;

  constructor(
    readonly octets: Uint8Array,
    { elements, depth }: Omit<Required<DecodeLimits>, "octets"> = defaultLimits,
  ) {
    this.end = octets.length;
    this.elementsLeft = elements;
    this.deepest = depth;
  }

  octet(): number {
    if (this.position >= this.end) throw this.cutOff(1);
    return this.octets[this.position++] ?? 0;
  }

  /** 1 to 4 octets as an unsigned number. */
  unsigned(count: number): number {
    if (this.position + count > this.end) throw this.cutOff(count);
    let value = 0;
    for (let left = count; left > 0; left--) {
      value = (value << 8) | (this.octets[this.position++] ?? 0);
    }
    return value >>> 0;
  }

  /** `count` octets, copied. */
  copy(count: number): Uint8Array {
    const from = this.position;
    if (from + count > this.end) throw this.cutOff(count);
    this.position = from + count;
    // not `slice`, which gives a Buffer another view of its pool
    return new Uint8Array(this.octets.subarray(from, from + count));
  }

  /** Refuses a count that announces more than `count * unitOctets` of what is left; `at` is where the count stands. */
  need(count: number, unitOctets: number, at: number): void {
    const left = this.end - this.position;
    if (count * unitOctets <= left) return;
    throw this.failure(
      this.cutCode(),
      at,
      `${count} announced, which takes at least ${count * unitOctets} octets, but ${left} are left`,
    );
  }

  /** Goes into a constructed type: nesting is limited, so that no input exhausts the stack. */
  enter(): void {
    if (++this.depth <= this.deepest) return;
    const detail = `more than ${this.deepest} types in each other (limits.depth)`;
    throw this.failure("limit", this.position, detail);
  }

  /** Counts the elements of a list, and refuses more than may be; `at` is where the quantity stands. */
  takeElements(count: number, at: number): void {
    const left = this.elementsLeft - count;
    if (left < 0) throw tooManyElements(count, this.elementsLeft, at * 8);
    this.elementsLeft = left;
  }

  leave(): void {
    this.depth--;
  }

  /** Why decoding stops at an octet. */
  failure(code: DecodeErrorCode, octetOffset: number, detail: string): DecodeFailure {
    return new DecodeFailure(code, octetOffset * 8, detail);
  }

  private cutOff(count: number): DecodeFailure {
    const left = this.end - this.position;
    const what = this.isContent ? "open type" : "input";
    const there = left === 0 ? `but the ${what} ends here` : `${left} left in the ${what}`;
    const wanted = count === 1 ? "an octet" : `${count} octets`;
    return this.failure(this.cutCode(), this.position, `${wanted} expected, ${there}`);
  }

  private cutCode(): DecodeErrorCode {
    return this.isContent ? "length" : "truncated";
  }
}
