import { describe, expect, test } from "vitest";
import { mayFit } from "../../src/editions/fit.js";
import {
  type Edition,
  editions,
  explain,
  find,
  identify,
  lookup,
} from "../../src/editions/index.js";
import type { SenderHistory } from "../../src/index.js";
import { BitReader } from "../../src/uper/reader.js";
import { octetsOfHex, vectors } from "../fixtures.js";
import { random } from "../random.js";

const files = [...editions, "captures", "corners", "invalid", "newer"];
const encodings = files.flatMap((file) =>
  vectors(file).map(({ type, uper }) => ({ type, octets: octetsOfHex(uper) })),
);

/** The same with an octet more, one less, and with bits turned over. */
const damaged = encodings.flatMap(({ type, octets }, seed) => {
  const numbers = random(seed);
  const turned = Uint8Array.from(octets);
  for (let i = 0; i < 2; i++) {
    const at = numbers.below(octets.length);
    turned[at] = (turned[at] ?? 0) ^ (1 << numbers.below(8));
  }
  return [octets.slice(0, -1), Uint8Array.of(...octets, 0), turned].map((each) => ({
    type,
    octets: each,
  }));
});

const fits = (edition: Edition, type: string, octets: Uint8Array): boolean =>
  lookup(edition, type)?.safeDecode(octets).ok ?? false;

describe("what cannot fit is told without decoding", () => {
  test("nothing that fits is refused", () => {
    const refused = [...encodings, ...damaged].filter(({ type, octets }) =>
      editions.some(
        (edition) => fits(edition, type, octets) && !mayFit(edition, type, new BitReader(octets)),
      ),
    );
    expect(refused).toEqual([]);
  });

  test("most of what does not fit is refused", () => {
    const failed = [...encodings, ...damaged].flatMap(({ type, octets }) =>
      editions.flatMap((edition) =>
        lookup(edition, type) === undefined || fits(edition, type, octets)
          ? []
          : [mayFit(edition, type, new BitReader(octets))],
      ),
    );
    const refused = failed.filter((may) => !may).length;
    expect(refused / failed.length).toBeGreaterThan(0.9);
  });
});

describe("what is found without reasons", () => {
  // what fails takes its time: both look for messages without their frame, and for aligned PER
  const someDamaged = damaged.filter((_, at) => at % 10 === 0);
  const frames = [...encodings, ...someDamaged].filter(({ type }) => type === "MessageFrame");

  test("is what identify says, also of senders seen before", () => {
    const [known, alsoKnown]: SenderHistory[] = [new Map(), new Map()];
    for (const { octets } of frames) {
      const options = { history: known ?? new Map() };
      const found = explain(find(octets, options), octets, options);
      expect(found).toEqual(identify(octets, { history: alsoKnown ?? new Map() }));
    }
    expect(known).toEqual(alsoKnown);
  });
});
