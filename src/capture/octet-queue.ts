import { joinBytes } from "./bytes.js";

/** Octets that have arrived and are not read yet. */
export class OctetQueue {
  /** Octets of the input in front of the next one. */
  offset = 0;
  private pieces: Uint8Array[] = [];
  private length = 0;
  /** Octets yet to arrive that nobody wants. */
  private toSkip = 0;

  push(chunk: Uint8Array): void {
    const skipped = Math.min(this.toSkip, chunk.length);
    this.toSkip -= skipped;
    this.offset += skipped;
    if (skipped === chunk.length) return;
    this.pieces.push(skipped === 0 ? chunk : chunk.subarray(skipped));
    this.length += chunk.length - skipped;
  }

  /** Everything asked for has arrived and is read. */
  get isEmpty(): boolean {
    return this.length === 0 && this.toSkip === 0;
  }

  /** The next octets, which stay; undefined if fewer have arrived. May be a view of a chunk. */
  peek(count: number): Uint8Array | undefined {
    if (this.length < count) return undefined;
    let [first] = this.pieces;
    if (first === undefined || first.length < count) {
      first = joinBytes(this.pieces);
      this.pieces = [first];
    }
    return first.subarray(0, count);
  }

  /** Passes over octets, also over some that are yet to arrive. */
  skip(count: number): void {
    let left = Math.min(count, this.length);
    this.toSkip += count - left;
    this.length -= left;
    this.offset += left;
    while (left > 0) {
      const [first] = this.pieces;
      if (first === undefined) return;
      if (first.length > left) {
        this.pieces[0] = first.subarray(left);
        return;
      }
      left -= first.length;
      this.pieces.shift();
    }
  }
}
