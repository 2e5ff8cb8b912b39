import { EncodeFailure } from "../uper/failure.js";
import { defaultLimits } from "../uper/limits.js";

/** Appends octets to a buffer that grows or to a target of the caller that does not. */
export class OctetWriter {
  private at: number;
  private depth = 0;

  constructor(
    public octets: Uint8Array,
    private readonly start = 0,
    private readonly grows = true,
  ) {
    this.at = start;
  }

  /** Octets written so far. */
  get position(): number {
    return this.at - this.start;
  }

  octet(value: number): void {
    this.unsigned(value, 1);
  }

  /** Writes the lowest 1 to 4 octets of an integer. */
  unsigned(value: number, count: number): void {
    this.reserve(count);
    // a store takes the low octet of what it is given
    for (let left = count - 1; left >= 0; left--) this.octets[this.at++] = value >>> (8 * left);
  }

  copy(octets: Uint8Array): void {
    this.reserve(octets.length);
    this.octets.set(octets, this.at);
    this.at += octets.length;
  }

  /** Puts octets before everything from `position` on. */
  insert(position: number, octets: Uint8Array): void {
    this.reserve(octets.length);
    const from = this.start + position;
    this.octets.copyWithin(from + octets.length, from, this.at);
    this.octets.set(octets, from);
    this.at += octets.length;
  }

  /** Goes into a constructed type: a value that holds itself must come to an end. */
  enter(): void {
    if (++this.depth <= defaultLimits.depth) return;
    const expected = `up to ${defaultLimits.depth} types in each other`;
    throw new EncodeFailure("unsupported", expected, "deeper nesting");
  }

  leave(): void {
    this.depth--;
  }

  private reserve(count: number): void {
    const needed = this.at + count;
    if (needed <= this.octets.length) return;
    if (!this.grows) {
      throw new EncodeFailure(
        "length",
        `room for ${needed - this.start} octets and perhaps more`,
        `a target with ${Math.max(0, this.octets.length - this.start)} octets left`,
      );
    }
    const grown = new Uint8Array(Math.max(needed, this.octets.length * 2));
    grown.set(this.octets.subarray(0, this.at));
    this.octets = grown;
  }
}
