import { octetsOfHex } from "../../fixtures.js";
import { lazy } from "../lazy.js";
import { mutateOctets } from "../mutate/octets.js";
import type { Kind, Target } from "../target.js";
import { allCodecs, type CodecOfType } from "./codecs.js";
import { judgeCodec, type Known } from "./judge-codec.js";
import { coerOfType, drawn, probesOfType, vectorsOfType } from "./seeds.js";

export const codecKind: Kind = {
  name: "codec",
  about: "decoders, with octets that are changed without knowing what they are",
  targets: () => allCodecs().map(targetOf),
};

function targetOf(of: CodecOfType): Target {
  const seeds = lazy(() => seedsOf(of));
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

/** Decoding takes microseconds; the rest is for machines that do something else as well. */
export const allowedMsOfCodec = (octets: number): number => 20 + octets / 10;

/** The vectors, and where there are few some values drawn from the schema. */
export function seedsOf({ codec, rules, probe }: CodecOfType): readonly Uint8Array[] {
  if (probe !== undefined && rules === "uper") {
    return probesOfType(probe, codec.name).map(({ uper }) => octetsOfHex(uper));
  }
  const vectors = rules === "uper" ? vectorsOfType(codec.name) : coerOfType(codec.name);
  if (vectors.length >= 8) return vectors;
  return [...vectors, ...drawn(codec, 4).map((value) => codec.encode(value))];
}

/** The shortest good one. */
export function knownOf({ codec }: CodecOfType, seeds: readonly Uint8Array[]): Known | undefined {
  for (const octets of [...seeds].sort((a, b) => a.length - b.length)) {
    const result = codec.safeDecode(octets);
    if (result.ok) return { octets, value: result.value };
  }
  return undefined;
}
