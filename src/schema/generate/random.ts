/** Draws the next 32 bits. */
export type Words = () => number;

/** Seeds there are: 0 to 2^32 - 1. */
export const largestSeed = 0xffffffff;

/** Pseudo-random words that follow from a seed alone, the same on every machine. */
export function seededWords(seed: number): Words {
  return xoshiro128(Uint32Array.from({ length: 4 }, (_, index) => scrambled(seed, index + 1)));
}

/** xoshiro128** 1.1 of Blackman and Vigna: 32-bit integers alone, with a period of 2^128 - 1. */
export function xoshiro128(state: Uint32Array): Words {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** Spreads a seed over the state: the n-th word of a Weyl sequence, mixed with the finalizer of MurmurHash3. */
function scrambled(seed: number, n: number): number {
  let word = seed + Math.imul(n, 0x9e3779b9);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** An integer from 0 to below `count`, which is 2^32 at most, each as likely. */
export function below(words: Words, count: number): number {
  // words at the end that would make small results likelier are drawn again
  const end = 2 ** 32 - (2 ** 32 % count);
  let word = words();
  while (word >= end) word = words();
  return word % count;
}

/** The same for integers of any size. */
export function bigBelow(words: Words, count: bigint): bigint {
  const bits = (count - 1n).toString(2).length;
  for (;;) {
    let drawn = 0n;
    for (let left = bits; left > 0; left -= 32) drawn = (drawn << 32n) | BigInt(words());
    drawn = BigInt.asUintN(bits, drawn);
    if (drawn < count) return drawn;
  }
}
