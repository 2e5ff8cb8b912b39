import { type TraceEntry, trace } from "../../../src/schema/trace.js";
import type { Random } from "../../random.js";
import { lazy } from "../lazy.js";
import { copyBits, insertBits, joined, mutateOctets, removeBits } from "../mutate/octets.js";
import type { Kind, Target } from "../target.js";
import { allowedMsOfCodec, knownOf } from "./codec.js";
import { allCodecs, type CodecOfType } from "./codecs.js";
import { judgeCodec } from "./judge-codec.js";
import { drawn } from "./seeds.js";

export const structureKind: Kind = {
  name: "structure",
  about: "decoders, with encodings of drawn values whose fields are changed where they stand",
  targets: () => {
    // probes have few fields, and values that are not drawn
    const all = allCodecs().filter(({ probe }) => probe === undefined);
    const byType = new Map<string, CodecOfType[]>();
    for (const of of all) {
      byType.set(of.codec.name, [...(byType.get(of.codec.name) ?? []), of]);
    }
    return all.map((of) => targetOf(of, byType.get(of.codec.name) ?? []));
  },
};

/** `editions`: the same type in all editions, whose values are sent to this one, too. */
function targetOf(of: CodecOfType, editions: readonly CodecOfType[]): Target {
  const seeds = lazy(() =>
    editions.flatMap(({ codec }) =>
      drawn(codec, codec === of.codec ? 3 : 1).map((value) => codec.encode(value)),
    ),
  );
  const known = lazy(() => knownOf(of, seeds()));
  const traces = new WeakMap<Uint8Array, readonly TraceEntry[]>();
  const entriesOf = (octets: Uint8Array): readonly TraceEntry[] => {
    const entries = traces.get(octets) ?? trace(of.codec, octets).entries;
    traces.set(octets, entries);
    return entries;
  };
  return {
    name: `structure/${of.name}`,
    isMain: of.isMain,
    seeds,
    mutate: (octets, random, other) => {
      if (random.below(8) === 0) return mutateOctets(octets, random, other);
      if (of.rules === "coer") return changeLength(octets, random);
      return changeField(octets, random, entriesOf, other);
    },
    judge: (octets, depth) => judgeCodec(of, octets, depth, known()),
    allowedMs: allowedMsOfCodec,
  };
}

/** Sets, takes out, puts in or doubles one field, or puts one of the same type from elsewhere in its place. */
function changeField(
  octets: Uint8Array,
  random: Random,
  entriesOf: (octets: Uint8Array) => readonly TraceEntry[],
  other: () => Uint8Array,
): Uint8Array {
  const entries = entriesOf(octets);
  if (entries.length === 0) return octets;
  // counts and indexes change more than values do
  const telling = entries.filter(({ kind }) => kind !== "value" && kind !== "unread");
  const entry = random.pick(telling.length > 0 && random.below(2) === 0 ? telling : entries);
  const { startBit, typeName, kind } = entry;
  const width = Math.min(32, entry.endBit - startBit);
  switch (random.below(6)) {
    case 0:
      return removeBits(octets, startBit, width);
    case 1:
      return insertBits(octets, startBit, 1 + random.below(8), random.below(256));
    case 2: {
      const donor = other();
      const alike = entriesOf(donor).filter((e) => e.typeName === typeName && e.kind === kind);
      if (alike.length === 0) return octets;
      const { startBit: from } = random.pick(alike);
      return joinedBits(octets, startBit, donor, from);
    }
    case 3:
      return joinedBits(octets, entry.endBit, octets, startBit);
    default:
      return withBits(octets, startBit, width, telltale(octets, startBit, width, random));
  }
}

/** The ends of what so many bits can say, and the neighbours of what they say. */
function telltale(octets: Uint8Array, startBit: number, width: number, random: Random): number {
  const most = 2 ** width - 1;
  const now = bitsAt(octets, startBit, width);
  return random.pick([0, 1, most, most - 1, now + 1, now - 1, random.below(most + 1)]) & most;
}

/**
 * Changes an octet that is the length of what follows: with its content, so that what is behind it is still read, or
 * alone, or to a form of several octets (X.696 8.6).
 */
function changeLength(octets: Uint8Array, random: Random): Uint8Array {
  const places = [...octets.keys()].filter((at) => {
    const length = octets[at] ?? 0;
    return length > 0 && length < 0x80 && at + length < octets.length;
  });
  if (places.length === 0) return octets;
  const at = random.pick(places);
  const length = octets[at] ?? 0;
  const [head, content, rest] = [
    octets.subarray(0, at),
    octets.subarray(at + 1, at + 1 + length),
    octets.subarray(at + 1 + length),
  ];
  switch (random.below(5)) {
    case 0:
      return joined(head, Uint8Array.of(length - 1), content.subarray(0, -1), rest);
    case 1:
      return joined(head, Uint8Array.of((length + 1) & 0x7f), content, Uint8Array.of(0), rest);
    case 2:
      return octets.with(at, random.below(256));
    case 3:
      return joined(head, Uint8Array.of(0x82, 0, length), content, rest);
    default:
      return joined(head, Uint8Array.of(0x84, 0xff, 0xff, 0xff, 0xff), content, rest);
  }
}

/** Octets up to a bit, and then others from a bit on. */
function joinedBits(octets: Uint8Array, to: number, others: Uint8Array, from: number): Uint8Array {
  const end = others.length * 8;
  const out = new Uint8Array(Math.ceil((to + end - from) / 8));
  copyBits(octets, 0, to, out, 0);
  copyBits(others, from, end, out, to);
  return out;
}

function bitsAt(octets: Uint8Array, startBit: number, width: number): number {
  let bits = 0;
  for (let at = startBit; at < startBit + width; at++) {
    bits = bits * 2 + (((octets[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1);
  }
  return bits;
}

function withBits(octets: Uint8Array, startBit: number, width: number, bits: number): Uint8Array {
  const out = octets.slice();
  for (let i = 0; i < width; i++) {
    const at = startBit + i;
    const mask = 0x80 >>> (at & 7);
    const isSet = ((bits >>> (width - 1 - i)) & 1) === 1;
    out[at >>> 3] = isSet ? (out[at >>> 3] ?? 0) | mask : (out[at >>> 3] ?? 0) & ~mask;
  }
  return out;
}
