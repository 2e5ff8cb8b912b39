import { isEdition, lookup } from "../src/editions/index.js";
import type { Codec } from "../src/uper/codec.js";
import { octetsOfHex, vectors } from "../test/fixtures.js";

/** Frames of one kind, each decoded once. */
export interface Corpus {
  name: string;
  codec: Codec<unknown>;
  frames: readonly { octets: Uint8Array; value: unknown; json: string }[];
}

/** The captured frames, each a corpus of its own. */
export function captures(): Corpus[] {
  return vectors("captures").flatMap(({ id, edition, also_editions, type, uper }) => {
    const known = [...(also_editions ?? []), edition].find(isEdition);
    const codec = known === undefined ? undefined : lookup(known, type);
    if (codec === undefined) return [];
    return [
      corpusOf(`${id.replace("capture/", "")} (${uper.length / 2} octets)`, codec, [
        octetsOfHex(uper),
      ]),
    ];
  });
}

function corpusOf(name: string, codec: Codec<unknown>, all: readonly Uint8Array[]): Corpus {
  const frames = all.map((octets) => {
    const value = codec.decode(octets);
    return { octets, value, json: JSON.stringify(value, plain) };
  });
  return { name, codec, frames };
}

/** JSON has no octets: hex stands for them, as in JER. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
