import { fragmentUnit } from "../../../src/uper/length.js";
import { octetsOfHex } from "../../fixtures.js";
import { lazy } from "../lazy.js";
import { mutateOctets } from "../mutate/octets.js";
import type { Kind, Target } from "../target.js";
import { allCodecs, type CodecOfType } from "./codecs.js";
import { handMade } from "./hand-made.js";
import { judgeCodec, type Known } from "./judge-codec.js";
import { coerOfType, drawnOfAllKinds, probesOfType, vectorsOfType } from "./seeds.js";

export const codecKind: Kind = {
  name: "codec",
  about: "decoders, with octets that are changed without knowing what they are",
  targets: () => allCodecs().map(targetOf),
};

function targetOf(of: CodecOfType): Target {
  const seeds = lazy(() => [...seedsOf(of), ...uniform]);
  const known = lazy(() => knownOf(of, seeds()));
  return {
    name: `codec/${of.name}`,
    isMain: of.isMain,
    seeds,
    mutate: mutateOctets,
    judge: (octets, depth) => judgeCodec(of, octets, depth, known()),
    // lists of up to 65536 elements that take no bits take their time
    allowedMs: (octets) => allowedMsOfCodec(octets) + (of.probe === undefined ? 0 : 500),
  };
}

/** Nothing, and where every number is the least or the largest: many are out of range, or end too early. */
const uniform: readonly Uint8Array[] = [
  new Uint8Array(0),
  new Uint8Array(16),
  new Uint8Array(16).fill(0xff),
  new Uint8Array(16).with(0, 0x80),
  new Uint8Array(16).fill(0xff).with(0, 0x7f),
];

/** Decoding takes microseconds; the rest is for machines that do something else as well. */
export const allowedMsOfCodec = (octets: number): number => 20 + octets / 10;

/** The vectors, and where there are few some values drawn from the schema; all that is there for a type of a probe. */
export function seedsOf(of: CodecOfType): readonly Uint8Array[] {
  const { codec, rules, probe } = of;
  const byHand = handMade[of.name]?.map(octetsOfHex) ?? [];
  if (probe !== undefined && rules === "uper") {
    const records = probesOfType(probe, codec.name).map(({ uper }) => octetsOfHex(uper));
    // a fault behind the length of a fragment is told in its own way
    const broken = records
      .filter(({ length }) => length > fragmentUnit)
      .flatMap((octets) => [2, 3, 4, 5, -2, -3].map((at) => octets.with(at, 0xff)));
    return [...records, ...broken, ...byHand];
  }
  const vectors = rules === "uper" ? vectorsOfType(codec.name) : coerOfType(codec.name);
  if (vectors.length >= 8) return [...vectors, ...byHand];
  const values = drawnOfAllKinds(codec, 4).map((value) => codec.encode(value));
  // what is cut fails at another place than what is changed
  const cut = values.slice(0, 2).map((octets) => octets.subarray(0, octets.length >> 1));
  return [...vectors, ...values, ...cut, ...byHand];
}

/** The shortest good one. */
export function knownOf({ codec }: CodecOfType, seeds: readonly Uint8Array[]): Known | undefined {
  for (const octets of [...seeds].sort((a, b) => a.length - b.length)) {
    const result = codec.safeDecode(octets);
    if (result.ok) return { octets, value: result.value };
  }
  return undefined;
}
