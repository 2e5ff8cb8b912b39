import { isEncodeError } from "../../../src/errors.js";
import { fromJer } from "../../../src/schema/from-jer.js";
import { jerText } from "../../../src/schema/jer-text.js";
import type { Codec } from "../../../src/uper/codec.js";
import { lazy } from "../lazy.js";
import { mutateJson } from "../mutate/json.js";
import { type Fault, type Kind, octetsOfText, type Target, textOfOctets, told } from "../target.js";
import { allCodecs, type CodecOfType } from "./codecs.js";
import { encodeFault } from "./judge-codec.js";
import { drawn, probesOfType } from "./seeds.js";

export const jerKind: Kind = {
  name: "jer",
  about: "JER and the encoders behind it, with JSON whose parts are changed",
  targets: () => allCodecs().map(targetOf),
};

/** Longer texts take time and find nothing new. */
const longest = 65536;

function targetOf({ name, codec, rules, probe, isMain }: CodecOfType): Target {
  const seeds = lazy(() =>
    probe === undefined || rules === "coer"
      ? drawn(codec, 3).map((value) => octetsOfText(jerText(codec, value)))
      : probesOfType(probe, codec.name).map(({ value }) => octetsOfText(JSON.stringify(value))),
  );
  return {
    name: `jer/${name}`,
    isMain,
    seeds,
    mutate: (octets, random, other) => {
      let json = jsonOf(octets);
      for (let left = 1 + random.below(3); left > 0; left--) {
        json = mutateJson(json, random, () => jsonOf(other()));
      }
      const text = JSON.stringify(json) ?? "null";
      return text.length > longest ? octets : octetsOfText(text);
    },
    judge: (octets) => judgeJer(codec, jsonOf(octets)),
    allowedMs: (octets) => 20 + octets / 10,
  };
}

/** What is no JSON is `null`: JSON.parse is not what is judged. */
function jsonOf(octets: Uint8Array): unknown {
  try {
    return JSON.parse(textOfOctets(octets));
  } catch {
    return null;
  }
}

function judgeJer(codec: Codec<unknown>, json: unknown): Fault {
  let value: unknown;
  try {
    value = fromJer(codec, json);
  } catch (error) {
    return isEncodeError(error) ? pollutionFault() : `not an EncodeError: ${told(error)}`;
  }
  return encodeFault(codec, value) ?? encodeFault(codec, json) ?? pollutionFault();
}

/** No name of a member reaches what all objects share. */
function pollutionFault(): Fault {
  const names = Object.keys(Object.prototype);
  return names.length === 0 ? undefined : `all objects have ${names.join()} now`;
}
