import { DecodeError, isEncodeError } from "../../../src/errors.js";
import type { DecodeLimits } from "../../../src/uper/limits.js";
import { type Random, random as seeded } from "../../random.js";
import { lazy } from "../lazy.js";
import { joined, mutateOctets } from "../mutate/octets.js";
import { changedAt, changesOf, mutateValue } from "../mutate/value.js";
import { type Fault, type Kind, type Target, told } from "../target.js";
import { seedsOf } from "./codec.js";
import { allCodecs, type CodecOfType } from "./codecs.js";
import { encodeFault, errorFault } from "./judge-codec.js";

export const valueKind: Kind = {
  name: "value",
  about: "encoders, with decoded values of which parts are changed to what no type has",
  targets: () => allCodecs().map(targetOf),
};

/**
 * An input is a number, which tells what is changed, and the octets of a value. The same number changes something else
 * when `mutate/value.ts` does: what is found is kept as an input of another kind, `jer` mostly, or as a unit test.
 */
const seedOctets = 2;

/** Numbers below it are those of {@link changedAt}, all others make it up. */
const drawnChanges = 256;

/** More values of a type tell nothing new. */
const mostValues = 24;

/** The first of them is changed in all ways, the others in the first ones. */
const fewChanges = 2;

function targetOf(of: CodecOfType): Target {
  return {
    name: `value/${of.name}`,
    isMain: of.isMain,
    seeds: lazy(() =>
      spread(seedsOf(of), mostValues).flatMap((octets, at) => {
        const decoded = of.codec.safeDecode(octets);
        const changes = decoded.ok && at === 0 ? changesOf(decoded.value) : fewChanges;
        return Array.from({ length: changes }, (_, change) =>
          joined(Uint8Array.of(0, change), octets),
        );
      }),
    ),
    mutate: (input, random, other) => {
      const seed = Uint8Array.of(random.below(256), random.below(256));
      const octets = input.subarray(seedOctets);
      if (random.below(2) === 0) return joined(seed, octets);
      return joined(
        seed,
        mutateOctets(octets, random, () => other().subarray(seedOctets)),
      );
    },
    judge: (input) => judgeValue(of, input),
    // octets and texts that need fragments are written and read several times
    allowedMs: (octets) => 500 + octets / 10,
  };
}

/** So many of a list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.ceil(list.length / most);
  return list.filter((_, at) => at % step === 0);
}

function judgeValue({ codec }: CodecOfType, input: Uint8Array): Fault {
  const [high = 0, low = 0] = input;
  const octets = input.subarray(seedOctets);
  const change = high * 256 + low;
  const random = seeded(change);
  const limited = limitsFault(codec, octets, random);
  if (limited !== undefined) return limited;
  const decoded = codec.safeDecode(octets, { trailing: "ignore" });
  if (!decoded.ok) return undefined;
  const value =
    change < drawnChanges ? changedAt(decoded.value, change) : mutatedOften(decoded.value, random);
  return encodeFault(codec, value) ?? targetFault(codec, value, random);
}

function mutatedOften(value: unknown, random: Random): unknown {
  let mutated = value;
  for (let left = random.below(3); left >= 0; left--) mutated = mutateValue(mutated, random);
  return mutated;
}

/** A target that may be too small takes what `encode` gives, or `encodeInto` says so. */
function targetFault(codec: CodecOfType["codec"], value: unknown, random: Random): Fault {
  try {
    codec.encodeInto(value, new Uint8Array(random.below(24)), random.below(3));
    return undefined;
  } catch (error) {
    return isEncodeError(error) ? undefined : `encodeInto: not an EncodeError: ${told(error)}`;
  }
}

/** Limits of a call, some of which are none. */
const limits: readonly DecodeLimits[] = [
  {},
  { octets: 3 },
  { elements: 0 },
  { elements: 2, depth: 3 },
  { depth: 1 },
  { depth: 201 },
  { octets: -1 },
  { elements: Number.NaN },
];

/** With limits there is the same value, or an error with a place. */
function limitsFault(codec: CodecOfType["codec"], octets: Uint8Array, random: Random): Fault {
  // what a caller without types may pass
  const given = random.below(64) === 0 ? ("octets" as unknown as Uint8Array) : octets;
  const result = codec.safeDecode(given, { trailing: "ignore", limits: random.pick(limits) });
  if (result.ok) return undefined;
  if (given === octets) return errorFault(result.error, octets);
  return result.error instanceof DecodeError && result.error.code === "input"
    ? undefined
    : `no octets at all: ${told(result.error)}`;
}
