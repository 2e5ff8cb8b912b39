import type { Random } from "../random.js";

type Mutation = (octets: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const flipBits: Mutation = (octets, random) => {
  const out = octets.slice();
  for (let left = 1 + random.below(6); left > 0 && out.length > 0; left--) {
    const at = random.below(out.length * 8);
    out[at >>> 3] = (out[at >>> 3] ?? 0) ^ (0x80 >>> (at & 7));
  }
  return out;
};

const setOctet: Mutation = (octets, random) => {
  const out = octets.slice();
  if (out.length > 0)
    out[random.below(out.length)] = random.pick([0, 1, 0x7f, 0x80, 0xc1, 0xc4, 0xff]);
  return out;
};

const cut: Mutation = (octets, random) => octets.slice(0, random.below(octets.length + 1));

const extend: Mutation = (octets, random) =>
  joined(
    octets,
    Uint8Array.from({ length: 1 + random.below(8) }, () => random.below(256)),
  );

const splice: Mutation = (octets, random, other) =>
  joined(
    octets.subarray(0, random.below(octets.length + 1)),
    other.subarray(random.below(other.length + 1)),
  );

/** Moves everything behind a place by one bit, as a field too many or too few does. */
const shift: Mutation = (octets, random) => {
  const bits = [...octets].map((octet) => octet.toString(2).padStart(8, "0")).join("");
  const at = random.below(bits.length + 1);
  const moved =
    random.below(2) === 0
      ? `${bits.slice(0, at)}${random.below(2)}${bits.slice(at)}`
      : bits.slice(0, at) + bits.slice(at + 1);
  return Uint8Array.from(moved.match(/.{1,8}/g) ?? [], (text) =>
    Number.parseInt(text.padEnd(8, "0"), 2),
  );
};

const noise: Mutation = (_, random) =>
  Uint8Array.from({ length: random.below(64) }, () => random.below(256));

const mutations = [flipBits, flipBits, flipBits, setOctet, cut, extend, splice, shift, noise];

/** A frame somewhat like these. */
export function mutate(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  let octets = random.pick(corpus);
  for (let left = 1 + random.below(3); left > 0; left--) {
    octets = random.pick(mutations)(octets, random, random.pick(corpus));
  }
  return octets;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}
