const quote = 0x22;
const minus = 0x2d;
const zero = 0x30;

const hexDigits = Uint8Array.from("0123456789ABCDEF", (digit) => digit.charCodeAt(0));
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Most octets of one character of UTF-16 in UTF-8. */
const mostOctets = 3;
/** Behind the last octet of a text that is written by fours. */
const spareOctets = 3;
/** Most digits of an integer below 2^31, with its sign. */
const mostDigits = 11;

/** UTF-8 that is written often: its octets by fours, for they are written at once. */
export interface Utf8 {
  readonly length: number;
  readonly words: Int32Array;
}

/** UTF-8 of a text. */
export function utf8(text: string): Utf8 {
  const { length } = encoder.encode(text);
  const octets = new Uint8Array(length + spareOctets);
  encoder.encodeInto(text, octets);
  const view = new DataView(octets.buffer);
  const words = Int32Array.from({ length: Math.ceil(length / 4) }, (_, at) =>
    view.getInt32(4 * at),
  );
  return { length, words };
}

/** Text that grows octet by octet, in UTF-8: joining thousands of short strings leaves thousands of them behind. */
export class TextOctets {
  private octets: Uint8Array;
  private view: DataView;
  private at = 0;

  /** It begins with room for so many octets. */
  constructor(private readonly room = 4096) {
    this.octets = new Uint8Array(room);
    this.view = new DataView(this.octets.buffer);
  }

  /** Octets that there are. */
  get length(): number {
    return this.at;
  }

  /** Forgets what there is from an octet on. */
  cut(from = 0): void {
    this.at = from;
  }

  /** What there is, for the caller to keep; nothing is left. */
  take(): Uint8Array {
    const taken = this.octets.subarray(0, this.at);
    this.octets = new Uint8Array(this.room);
    this.view = new DataView(this.octets.buffer);
    this.at = 0;
    return taken;
  }

  toString(): string {
    return decoder.decode(this.octets.subarray(0, this.at));
  }

  /** One character of ASCII. */
  character(code: number): void {
    if (this.at === this.octets.length) this.reserve(1);
    this.octets[this.at++] = code;
  }

  /** UTF-8 that is at hand. */
  add({ length, words }: Utf8): void {
    if (this.at + length + spareOctets > this.octets.length) this.reserve(length + spareOctets);
    const { view, at } = this;
    for (let i = 0; i < words.length; i++) view.setInt32(at + 4 * i, words[i] ?? 0);
    this.at = at + length;
  }

  text(text: string): void {
    for (let rest = text; rest !== ""; ) {
      // mostly ASCII: what needs more room than a character for an octet comes in several pieces
      this.reserve(rest.length + mostOctets);
      const { read, written } = encoder.encodeInto(rest, this.octets.subarray(this.at));
      this.at += written;
      rest = rest.slice(read);
    }
  }

  integer(value: number): void {
    if ((value | 0) !== value || Object.is(value, -0)) {
      this.text(`${value}`);
      return;
    }
    if (this.at + mostDigits > this.octets.length) this.reserve(mostDigits);
    const { octets } = this;
    let left = value;
    if (value < 0) {
      octets[this.at++] = minus;
      left = -value;
    }
    const end = this.at + digitsOf(left);
    let at = end;
    do {
      const tenth = (left / 10) | 0;
      octets[--at] = zero + left - tenth * 10;
      left = tenth;
    } while (left > 0);
    this.at = end;
  }

  /** Octets as hex in capitals between quotes. */
  hex(value: Uint8Array): void {
    const length = 2 * value.length + 2;
    if (this.at + length > this.octets.length) this.reserve(length);
    const { octets } = this;
    let at = this.at;
    octets[at++] = quote;
    for (let i = 0; i < value.length; i++) {
      const octet = value[i] ?? 0;
      octets[at++] = hexDigits[octet >>> 4] ?? 0;
      octets[at++] = hexDigits[octet & 15] ?? 0;
    }
    octets[at++] = quote;
    this.at = at;
  }

  /** One of them. */
  hexOctet(octet: number): void {
    if (this.at + 2 > this.octets.length) this.reserve(2);
    this.octets[this.at++] = hexDigits[octet >>> 4] ?? 0;
    this.octets[this.at++] = hexDigits[octet & 15] ?? 0;
  }

  private reserve(count: number): void {
    const needed = this.at + count;
    if (needed <= this.octets.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.octets.length));
    grown.set(this.octets.subarray(0, this.at));
    this.octets = grown;
    this.view = new DataView(grown.buffer);
  }
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits++;
  return digits;
}
