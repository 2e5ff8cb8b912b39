import type { Random } from "../random.js";
import { growInteger, type NamedBound } from "./numbers.js";
import type { LeafShape } from "./shape.js";
import { growBits, growOctets, growText } from "./strings.js";

function simple(text: string, universalTag: number, values: readonly string[] = []): LeafShape {
  const notation = { standard: text, erlang: text };
  return { kind: "LEAF", notation, universalTag, values, erlangKnowsDefault: true };
}

export function growLeaf(random: Random, names: readonly NamedBound[]): LeafShape {
  switch (random.below(20)) {
    case 0:
    case 1:
      return simple("BOOLEAN", 1, ["TRUE", "FALSE"]);
    case 2:
      return simple("NULL", 5);
    case 3:
      return simple("REAL", 9);
    case 4:
      return simple("OBJECT IDENTIFIER", 6);
    case 5:
      return simple("RELATIVE-OID", 13);
    case 6:
    case 7:
    case 8:
      return growEnumerated(random, names);
    case 9:
    case 10:
      return growBits(random);
    case 11:
    case 12:
      return growOctets(random);
    case 13:
    case 14:
    case 15:
      return growText(random);
    default:
      return growInteger(random, names);
  }
}

/** Items with numbers, by reference too, and without; many now and then, so that the index takes more bits. */
function growEnumerated(random: Random, names: readonly NamedBound[]): LeafShape {
  const taken = new Set<bigint>();
  const count = random.below(40) === 0 ? 60 + random.below(12) : 1 + random.below(6);
  const items = Array.from({ length: count }, (_, index) => {
    const name = `e${index}`;
    if (random.below(3) > 0) return { standard: name, erlang: name };
    const named = names.length > 0 && random.below(4) === 0 ? random.pick(names) : undefined;
    const number = named?.number ?? BigInt(random.below(400)) - 40n;
    if (taken.has(number) || number < -(2n ** 31n) || number >= 2n ** 31n) {
      return { standard: name, erlang: name };
    }
    taken.add(number);
    return { standard: `${name}(${named?.name ?? number})`, erlang: `${name}(${number})` };
  });
  const more = random.below(3) === 0 ? growAdditions(random) : "";
  const text = (side: "standard" | "erlang"): string =>
    `ENUMERATED { ${items.map((item) => item[side]).join(", ")}${more} }`;
  return {
    kind: "LEAF",
    notation: { standard: text("standard"), erlang: text("erlang") },
    universalTag: 10,
    values: ["e0", `e${count - 1}`],
    erlangKnowsDefault: true,
  };
}

function growAdditions(random: Random): string {
  const count = random.below(30) === 0 ? 60 + random.below(12) : random.below(4);
  return [", ...", ...Array.from({ length: count }, (_, index) => `x${index}`)].join(", ");
}
