import type { Random } from "../../random.js";

/** Changes octets; `other` is another input of the same target. */
export type Mutation = (octets: Uint8Array, random: Random, other: () => Uint8Array) => Uint8Array;

const flipBits: Mutation = (octets, random) => {
  const out = octets.slice();
  for (let left = 1 + random.below(4); left > 0 && out.length > 0; left--) {
    const at = random.below(out.length * 8);
    out[at >>> 3] = (out[at >>> 3] ?? 0) ^ (0x80 >>> (at & 7));
  }
  return out;
};

/** Ends of ranges, and the beginnings of length determinants (X.691 10.9.3, X.696 8.6). */
const telling = [0, 1, 2, 3, 4, 0x7f, 0x80, 0x81, 0x82, 0x84, 0xbf, 0xc0, 0xc1, 0xc4, 0xfe, 0xff];

const setOctet: Mutation = (octets, random) => {
  if (octets.length === 0) return octets;
  return octets.with(
    random.below(octets.length),
    random.below(2) === 0 ? random.pick(telling) : random.below(256),
  );
};

const stepOctet: Mutation = (octets, random) => {
  if (octets.length === 0) return octets;
  const at = random.below(octets.length);
  return octets.with(at, (octets[at] ?? 0) + random.pick([-1, 1, -8, 8, 16]));
};

const cut: Mutation = (octets, random) => octets.slice(0, random.below(octets.length + 1));

const extend: Mutation = (octets, random) => joined(octets, noiseOf(random, 1 + random.below(8)));

const splice: Mutation = (octets, random, other) => {
  const tail = other();
  return joined(
    octets.subarray(0, random.below(octets.length + 1)),
    tail.subarray(random.below(tail.length + 1)),
  );
};

/** Takes out, doubles or overwrites a piece. */
const movePiece: Mutation = (octets, random) => {
  const from = random.below(octets.length + 1);
  const piece = octets.subarray(from, from + 1 + random.below(16));
  const rest = octets.subarray(from + piece.length);
  const head = octets.subarray(0, from);
  switch (random.below(3)) {
    case 0:
      return joined(head, rest);
    case 1:
      return joined(head, piece, piece, rest);
    default:
      return joined(head, noiseOf(random, piece.length), rest);
  }
};

/** Moves everything behind a place by a few bits, as a field too many or too few does. */
const shift: Mutation = (octets, random) => {
  const at = random.below(octets.length * 8 + 1);
  const count = 1 + random.below(8);
  if (random.below(2) === 0) return insertBits(octets, at, count, random.below(256));
  return removeBits(octets, at, count);
};

const noise: Mutation = (_, random) => noiseOf(random, random.below(64));

const mutations = [
  ...[flipBits, flipBits, flipBits, setOctet, stepOctet],
  ...[cut, extend, splice, movePiece, shift, noise],
];

/** Octets somewhat like these. */
export const mutateOctets: Mutation = (octets, random, other) => {
  let mutated = octets;
  for (let left = 1 + random.below(3); left > 0; left--) {
    mutated = random.pick(mutations)(mutated, random, other);
  }
  return mutated;
};

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Puts up to 8 bits in front of bit `at`; the last bits of a number are theirs. */
export function insertBits(
  octets: Uint8Array,
  at: number,
  count: number,
  bits: number,
): Uint8Array {
  const out = new Uint8Array(Math.ceil((octets.length * 8 + count) / 8));
  copyBits(octets, 0, at, out, 0);
  copyBits(Uint8Array.of(bits), 8 - count, 8, out, at);
  copyBits(octets, at, octets.length * 8, out, at + count);
  return out;
}

export function removeBits(octets: Uint8Array, at: number, count: number): Uint8Array {
  const end = octets.length * 8;
  const removed = Math.min(count, end - at);
  const out = new Uint8Array(Math.ceil((end - removed) / 8));
  copyBits(octets, 0, at, out, 0);
  copyBits(octets, at + removed, end, out, at);
  return out;
}

/** Copies the bits from `from` to `to`, octet by octet where it can; the target has zeros there. */
export function copyBits(
  octets: Uint8Array,
  from: number,
  to: number,
  target: Uint8Array,
  at: number,
): void {
  for (let done = 0; done < to - from; ) {
    const source = from + done;
    const place = at + done;
    const count = Math.min(8 - (source & 7), 8 - (place & 7), to - source);
    const bits = ((octets[source >>> 3] ?? 0) >>> (8 - (source & 7) - count)) & ((1 << count) - 1);
    target[place >>> 3] = (target[place >>> 3] ?? 0) | (bits << (8 - (place & 7) - count));
    done += count;
  }
}

function noiseOf(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}
